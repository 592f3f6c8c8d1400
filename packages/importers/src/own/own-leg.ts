import { schemes } from '@selfdata/vocab'
import type { ModeSource, Propulsion } from '@selfdata/vocab'
import type { Move } from '../journey/movement.ts'

/** What an export of ours says of a leg beyond what other files do; empty where it says nothing. */
export interface OwnLeg {
  modeSource?: string | undefined
  modeConfidence?: number | undefined
  persons?: number | undefined
  propulsion?: string | undefined
  line?: string | undefined
  from?: string | undefined
  to?: string | undefined
  /** Of the whole trip. */
  title?: string | undefined
}

/** The same for a movement: a guess that was taken along comes back as a guess, as sure as it was. */
export function ownWords(told: OwnLeg): Partial<Move> {
  const { modeSource, modeConfidence: sure, persons, propulsion, line, from, to, title } = told
  return {
    ...(isSource(modeSource) && { modeSource }),
    ...(sure !== undefined && sure > 0 && sure <= 1 && { confidence: sure }),
    ...(persons !== undefined && Number.isInteger(persons) && persons > 0 && { persons }),
    ...(isPropulsion(propulsion) && { propulsion }),
    ...(line && { lineName: line }),
    ...(from && { boardingStop: from }),
    ...(to && { alightingStop: to }),
    ...(title && { title }),
  }
}

const sources: ReadonlySet<string> = new Set<ModeSource>([
  'stated',
  'detected',
  'operator',
  'assumed',
])

function isSource(word: string | undefined): word is ModeSource {
  return word !== undefined && sources.has(word)
}

function isPropulsion(word: string | undefined): word is Propulsion {
  return word !== undefined && Object.hasOwn(schemes.Propulsion.concepts, word)
}
