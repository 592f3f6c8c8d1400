import { schemes, type TransportMode } from '@selfdata/vocab'

/** Whose words for transport modes: keys of the notations in the code list. */
export type Dialect = 'google' | 'cozy' | 'openpath'

// Words that several codes of the list carry: the one without a claim the source does not make.
const preferred: Partial<Record<string, TransportMode>> = {
  CYCLING: 'bicycle',
  MOTORCYCLING: 'motorcycle',
  IN_BUS: 'bus',
  IN_TRAIN: 'rail',
  BICYCLING: 'bicycle',
  CAR: 'car',
  TRAIN: 'rail',
  CARPOOL: 'carpool',
}
// Google's words for what moves nobody from place to place, or says nothing.
const silent = new Set(['', 'UNKNOWN', 'UNKNOWN_ACTIVITY_TYPE', 'UNDEFINED'])
const tables = new Map<Dialect, Map<string, TransportMode>>()

/** The mode a source means by its word; `unknown` for an empty one, `other` for a strange one. */
export function modeOf(word: string | undefined, dialect: Dialect): TransportMode {
  const plain = (word ?? '')
    .trim()
    .toUpperCase()
    .replaceAll(/[\s-]+/g, '_')
  if (silent.has(plain)) return 'unknown'
  return tableOf(dialect).get(plain) ?? 'other'
}

/** Whether a source's word says that the person did not move. */
export function isStill(word: string | undefined): boolean {
  return /^(STILL|STATIONARY|TILTING)$/i.test((word ?? '').trim())
}

// What fitness and outdoor apps call things, in the languages of their users.
const words: [RegExp, TransportMode][] = [
  [/e[-_ ]?bik|ebik|pedelec|e_bicycle|vae\b|[ée]lectrique.*v[ée]lo|v[ée]lo.*[ée]lec/, 'e-bicycle'],
  [/mountain_?bik|cycl|bik|v[ée]lo|\bvtt\b|^ride$|gravel|virtualride/, 'bicycle'],
  [/walk|hik|foot|march|randonn|run|course|trail|jog|pied/, 'walk'],
  [/e[-_ ]?scooter|trottinette|kick[-_ ]?scooter/, 'e-scooter'],
  [/motorc|motorbik|\bmoto\b/, 'motorcycle'],
  [/\bbus\b|autobus/, 'bus'],
  [/tram/, 'tram'],
  [/m[ée]tro|subway|underground/, 'metro'],
  [/train|\brail/, 'rail'],
  [/ferry|\bbac\b/, 'ferry'],
  [/plane|flight|flying|avion/, 'air'],
  [/\bcar\b|driv|voiture|vehicle|\bauto\b/, 'car'],
]

/** The mode a free word such as `trail_running` or `Vélo` tells, or undefined when it tells none. */
export function modeOfFreeWord(word: string | undefined): TransportMode | undefined {
  const plain = (word ?? '').trim().toLowerCase()
  const own = ownMode(plain)
  if (own) return own
  return plain === '' ? undefined : words.find(([pattern]) => pattern.test(plain))?.[1]
}

/** A code of our own list, as our exports write it. */
export function ownMode(word: string): TransportMode | undefined {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is a key of that list
  return Object.hasOwn(schemes.TransportMode.concepts, word) ? (word as TransportMode) : undefined
}

function tableOf(dialect: Dialect): Map<string, TransportMode> {
  let table = tables.get(dialect)
  if (!table) {
    table = new Map()
    for (const [mode, { notations }] of Object.entries(schemes.TransportMode.concepts))
      for (const word of notations[dialect] ?? [])
        if ((preferred[word] ?? mode) === mode || !table.has(word))
          table.set(word, mode as TransportMode)
    tables.set(dialect, table)
  }
  return table
}
