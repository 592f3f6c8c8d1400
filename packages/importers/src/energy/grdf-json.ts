import { listAt, member, numberAt, textAt } from '../json/json-value.ts'
import { jsonReader } from '../json/json-reader.ts'
import type { JsonElement } from '../json/json-scanner.ts'
import type { ReadContext } from '../reader.ts'
import { addGas, gasDay, sixOClock, type GasSpan } from './add-gas.ts'
import { periodOf } from './month-stretch.ts'

/**
 * What GRDF's customer area answers (`releves` of a delivery point) and its interface for third
 * parties (ADICT, one `consommation` to a line).
 */
export const grdfJsonReader = jsonReader(readElement)

function readElement({ key, index, value, problem }: JsonElement, context: ReadContext): void {
  const { book } = context
  if (problem) return book.refuse(book.atPath(key, index), problem.reason, problem.detail)
  const meter = textAt(value, 'idPce') ?? (/^(\d{14}|GI\d{6})$/.test(key) ? key : '')
  for (const [place, one] of listAt(value, 'releves').entries())
    readReading(one, { entry: book.atPath(`${key}.releves`, place), meter }, context)
  if (index < 0) return
  const entry = book.atPath(key, index)
  if (member(value, 'consommation') === undefined)
    return readReading(value, { entry, meter }, context)
  return readConsumption(value, entry, context)
}

function readReading(
  value: unknown,
  { entry, meter }: { entry: number; meter: string },
  context: ReadContext,
): void {
  const date = (name: string) => textAt(value, name)?.slice(0, 10)
  addGas(context, entry, {
    span: spanOf(
      [date('journeeGaziere'), date('dateDebutReleve'), date('dateFinReleve')],
      context.timeZone,
    ),
    kilowattHours: numberAt(value, 'energieConsomme'),
    cubicMetres: numberAt(value, 'volumeBrutConsomme'),
    conversion: numberAt(value, 'coeffConversion'),
    qualification: textAt(value, 'qualificationReleve') ?? '',
    meter,
  })
}

function readConsumption(value: unknown, entry: number, context: ReadContext): void {
  const told = member(value, 'consommation')
  const date = (name: string) => textAt(told, name)?.slice(0, 10)
  if (/injection/i.test(textAt(told, 'sens_flux_gaz') ?? ''))
    return context.book.refuse(entry, 'feed-in')
  addGas(context, entry, {
    span: spanOf(
      [date('journee_gaziere'), date('date_debut_consommation'), date('date_fin_consommation')],
      context.timeZone,
    ),
    kilowattHours: numberAt(told, 'energie'),
    cubicMetres: numberAt(told, 'volume_brut'),
    conversion: numberAt(told, 'coeff_calcul', 'coeff_conversion'),
    qualification: textAt(told, 'type_qualif_conso') ?? '',
    meter: textAt(value, 'pce', 'id_pce') ?? '',
  })
}

const isDate = (text: string | undefined) => /^\d{4}-\d\d-\d\d$/.test(text ?? '')

/** The day of gas, or the days between two readings: their hours are in one zone or another. */
function spanOf(
  [day, from, until]: readonly [day?: string, from?: string, until?: string],
  timeZone: string,
): GasSpan | undefined {
  if (day !== undefined && isDate(day)) return gasDay(day, timeZone)
  if (from === undefined || until === undefined || !isDate(from) || !isDate(until)) return undefined
  const span = { start: sixOClock(from, timeZone), end: sixOClock(until, timeZone) }
  return span.end > span.start && span.end - span.start < longest
    ? { ...span, period: periodOf(span) }
    : undefined
}

/** Three years, in milliseconds: nobody goes longer without a reading. */
const longest = 1100 * 86_400_000
