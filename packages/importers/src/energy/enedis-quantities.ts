import { listAt, member, textAt } from '../json/json-value.ts'
import { localDay, momentOf } from '../journey/moment.ts'
import type { ReadContext } from '../reader.ts'
import { numberOf } from '../table/table.ts'
import { addDay, addPeak, addPower } from './add-reading.ts'
import { dayOf } from './day.ts'
import { localClock } from './local-clock.ts'
import { Registers } from './registers.ts'
import { minutesOf } from './step-minutes.ts'

/**
 * What was measured at one delivery point (`idPrm`), quantity by quantity (`grandeur`), which flows
 * of registers have within their `contexte`.
 */
export function addMeasures(value: unknown, path: string, context: ReadContext): void {
  const meter = textAt(value, 'idPrm') ?? ''
  for (const part of [value, ...listAt(value, 'contexte')])
    for (const [index, quantity] of listAt(part, 'grandeur').entries())
      addQuantity(quantity, { path: `${path}.grandeur[${index}]`, meter }, context)
}

/** The points of one quantity: power by step, energy by day, or the highest power of a day. */
export function addQuantity(
  quantity: unknown,
  { path, meter }: { path: string; meter: string },
  context: ReadContext,
): void {
  const { book, timeZone } = context
  const clock = localClock(timeZone)
  const kind = textAt(quantity, 'grandeurPhysique')
  const scale = textAt(quantity, 'unite')?.startsWith('k') ? 1000 : 1
  if (listAt(quantity, 'calendrier').length > 0)
    return addRegisters(quantity, { path, meter, scale }, context)
  const isFedIn = textAt(quantity, 'grandeurMetier') === 'PROD'
  for (const [index, point] of listAt(quantity, 'points').entries()) {
    const entry = book.atPath(`${path}.points`, index)
    const [value, time] = [textOf(member(point, 'v')), clock(textAt(point, 'd') ?? '')]
    const minutes = minutesOf(textAt(point, 'p'))
    if (isFedIn) book.refuse(entry, 'feed-in')
    else if (kind === 'PA')
      addPower(context, entry, { end: time, value, scale, meter, ...(minutes && { minutes }) })
    else if (kind === 'EA') addDay(context, entry, { time, value, scale, meter })
    else if (kind === 'PMA' && scale === 1) addPeak(context, entry, { at: time, value, meter })
    else book.refuse(entry, 'not-used', kind)
  }
}

/** A text or a number as text; empty for anything else. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}

/** What the registers of each calendar showed, the supplier's (`F1`) and the distributor's (`D1`). */
function addRegisters(
  quantity: unknown,
  { path, meter, scale }: { path: string; meter: string; scale: number },
  context: ReadContext,
): void {
  const { book, timeZone } = context
  const registers = new Registers(context)
  const isUsed =
    textAt(quantity, 'grandeurPhysique') === 'EA' && textAt(quantity, 'grandeurMetier') !== 'PROD'
  for (const calendar of listAt(quantity, 'calendrier'))
    for (const [place, register] of listAt(calendar, 'classeTemporelle').entries())
      for (const [index, point] of listAt(register, 'valeur').entries()) {
        const entry = book.atPath(`${path}.valeur`, index)
        const [time, value] = [textAt(point, 'd') ?? '', numberOf(textOf(member(point, 'v')))]
        const at = momentOf(time, timeZone)?.ms
        if (!isUsed) book.refuse(entry, 'not-used', textAt(quantity, 'grandeurPhysique'))
        else if (at === undefined) book.refuse(entry, 'bad-time', time)
        else if (value === undefined) book.refuse(entry, 'no-value')
        else
          registers.add({
            day: localDay(at, timeZone),
            meter,
            name: textAt(register, 'codeCadran') ?? String(place),
            value: value * scale,
            entry,
            ...(at !== dayOf(at, timeZone).start && { at }),
            isDistributor: /(^|_)D\d+$/.test(textAt(register, 'codeCadran') ?? ''),
          })
      }
  registers.settle()
}
