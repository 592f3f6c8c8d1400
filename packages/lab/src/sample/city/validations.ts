import type { Journey, JourneyLeg, Ride } from '../journey.ts'
import { random } from '../random.ts'
import { backOfficeTime, csv } from './back-office.ts'

/** A transit card and what its holder did with it. */
export interface CardHolder {
  /** Customer number as the operator prints it on the card. */
  card: string
  product: string
  journeys: readonly Journey[]
}

/** A line of the operator's back office, keyed by its columns. */
export type Row = Record<(typeof columns)[number], string>

/** Columns of the export, in this order. Decimals are French, times local without offset. */
const columns = [
  'numero_validation',
  'carte',
  'date_heure',
  'genre',
  'ligne',
  'mode',
  'code_arret',
  'nom_arret',
  'descente_estimee',
  'distance_estimee_km',
  'duree_estimee_s',
  'titre',
] as const

/** Every boarding with a card, in the order in which the back office stored them. */
export function validations(seed: string, holders: readonly CardHolder[]): Row[] {
  return holders
    .flatMap((holder) => holder.journeys.flatMap((journey) => ofJourney(seed, holder, journey)))
    .toSorted((a, b) => a.start - b.start || (a.row.carte < b.row.carte ? -1 : 1))
    .map(({ row }, i) => Object.assign(row, { numero_validation: `V${String(400_001 + i)}` }))
}

/** The export as the back office of the network writes it. */
export function validationsCsv(rows: readonly Row[]): string {
  return csv(columns, rows)
}

function ofJourney(seed: string, holder: CardHolder, { legs }: Journey) {
  return legs
    .filter((leg): leg is JourneyLeg & { ride: Ride } => leg.ride !== undefined)
    .map((leg, i) => ({ start: leg.start, row: rowOf(seed, holder, leg, i > 0) }))
}

function rowOf(
  seed: string,
  { card, product }: CardHolder,
  { start, end, metres, ride }: JourneyLeg & { ride: Ride },
  transfer: boolean,
): Row {
  const chance = random(`${seed} card ${card} ${start}`)
  // Where somebody got off is guessed from the next boarding; one time in twelve it cannot be.
  const known = !chance.chance(1 / 12)
  return {
    numero_validation: '',
    carte: card,
    date_heure: backOfficeTime(start),
    genre: transfer ? 'CORRESPONDANCE' : 'MONTEE',
    ligne: ride.line.code,
    mode: ride.line.mode === 'ferry' ? 'NAVETTE' : 'BUS',
    code_arret: ride.boarding.code,
    nom_arret: ride.boarding.name,
    descente_estimee: known ? ride.alighting.name : '',
    distance_estimee_km: known ? (metres / 1000).toFixed(2).replace('.', ',') : '',
    duree_estimee_s: known ? String(Math.round((end - start) / 60_000) * 60) : '',
    titre: product,
  }
}
