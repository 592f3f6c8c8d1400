import type { Leg } from '@selfdata/vocab'
import type { WrittenTrip } from './written-trip.ts'

/** Figures of a leg that somebody else computed; absent where nobody knows them. */
export interface LegFigures {
  co2eInGrams?: number
  euros?: number
  kilocalories?: number
}

const columns = [
  'Trip_Id',
  'Trip_Title',
  'Trip_Purpose',
  'Section_Start_Date',
  'Section_End_Date',
  'Section_Duration',
  'Section_Distance',
  'Section_Mode',
  'Section_Mode_Source',
  'Section_Mode_Confidence',
  'Section_Persons',
  'Section_Propulsion',
  'Section_Line',
  'Section_From',
  'Section_To',
  'Section_CO2e_Grams',
  'Section_Cost_Euros',
  'Section_Kilocalories',
  'Source',
]

/**
 * Trips as a table of one row a leg, with the columns of Coach CO2 where it has them: what is zero
 * is written as zero, what is not known is left empty, and purposes found automatically are there.
 */
export function writeCsv(
  trips: readonly WrittenTrip[],
  figuresOf: (leg: Leg) => LegFigures = () => ({}),
): string {
  const rows = trips.flatMap(({ trip, source }) =>
    trip.hasLeg.map((leg) => {
      const { co2eInGrams, euros, kilocalories } = figuresOf(leg)
      return [
        trip.id,
        trip.name,
        trip.purpose,
        leg.startTime,
        leg.endTime,
        leg.durationInSeconds,
        leg.distanceInMetres,
        leg.mode,
        leg.modeSource,
        leg.modeConfidence,
        leg.occupancy,
        leg.propulsion,
        leg.line,
        leg.boardingStop,
        leg.alightingStop,
        rounded(co2eInGrams, 1),
        rounded(euros, 2),
        rounded(kilocalories, 0),
        source,
      ]
    }),
  )
  const lines = [columns, ...rows].map((cells) => cells.map(cellOf).join(','))
  return `\ufeff${lines.join('\r\n')}\r\n`
}

function rounded(value: number | undefined, decimals: number): string | undefined {
  return value === undefined ? undefined : String(Number(value.toFixed(decimals)))
}

/** RFC 4180; a cell that a spreadsheet would take for a formula begins with an apostrophe. */
function cellOf(value: string | number | undefined): string {
  if (value === undefined) return ''
  const text = typeof value === 'string' ? value.replace(/^(?=[=+@\t]|-\D)/, "'") : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
