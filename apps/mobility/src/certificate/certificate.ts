import { cyclingRules } from '@selfdata/insights'
import type { CyclingDay } from '@selfdata/insights'

/** What a person certifies to their employer. Nobody's trips are in it: only days and a sum. */
export interface Certificate {
  readonly kind: 'selfdata-cycle-to-work'
  readonly version: 1
  readonly name: string
  readonly webId: string
  readonly employer: string
  readonly year: number
  /** `2026-03-09`, each once, in order. */
  readonly days: readonly string[]
  /** Cycled, all commutes together. */
  readonly metres: number
  readonly trips: number
  readonly rules: typeof cyclingRules
  /** SHA-256 of the evidence, in hexadecimal. */
  readonly evidence: string
  readonly issued: string
}

/** One commute that a day rests on: kept by the person, shown only if they are asked. */
interface EvidenceTrip {
  readonly start: string
  readonly end: string
  readonly metres: number
  readonly modes: readonly string[]
}

/** The evidence behind some days, in a form that is always the same text. */
export function evidenceText(days: readonly CyclingDay[]): string {
  const trips = days.flatMap(({ trips: some }) =>
    some.map(({ trip, metres }): EvidenceTrip => ({
      start: trip.startTime,
      end: trip.endTime,
      metres,
      modes: trip.hasLeg.map(({ mode }) => mode),
    })),
  )
  return `${JSON.stringify(
    trips.toSorted((a, b) => (a.start < b.start ? -1 : 1)),
    undefined,
    1,
  )}\n`
}

/** Who certifies what, about which days. */
export interface Statement {
  name: string
  webId: string
  employer: string
  year: number
  days: readonly CyclingDay[]
}

/** The certificate of some days, with the hash of what they rest on. */
export async function certificateOf(
  { days, ...statement }: Statement,
  { crypto, now }: { crypto: Pick<Crypto, 'subtle'>; now: Date },
): Promise<Certificate> {
  const trips = days.flatMap(({ trips: some }) => some)
  return {
    kind: 'selfdata-cycle-to-work',
    version: 1,
    ...statement,
    days: days.map(({ date }) => date),
    metres: trips.reduce((sum, { metres }) => sum + metres, 0),
    trips: trips.length,
    rules: cyclingRules,
    evidence: await sha256(evidenceText(days), crypto),
    issued: now.toISOString(),
  }
}

/** SHA-256 of a text, in hexadecimal. */
export async function sha256(text: string, { subtle }: Pick<Crypto, 'subtle'>): Promise<string> {
  const bytes = await subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
