import { listAt, member, textAt } from '../json/json-value.ts'
import type { ReadContext } from '../reader.ts'
import { addDay, addPeak, addPower } from './enedis-tables.ts'
import { localClock } from './local-clock.ts'
import { minutesOf } from './step-minutes.ts'

/** What was measured at one delivery point, quantity by quantity (`idPrm`, `grandeur`). */
export function addMeasures(value: unknown, path: string, context: ReadContext): void {
  const meter = textAt(value, 'idPrm') ?? ''
  for (const [index, quantity] of listAt(value, 'grandeur').entries())
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
