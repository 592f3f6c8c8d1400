/** Something that can be found. */
export interface Findable {
  kind: 'who' | 'data' | 'agreements' | 'requests' | 'pages' | 'history'
  title: string
  /** A line below the title. */
  detail: string
  /** Where it leads, in this app. */
  to: string
  /** Further words that it answers to. */
  words?: string
}

/** What is found of each kind, the nearest first, and how much there is. */
export interface FoundKind {
  kind: Findable['kind']
  found: Findable[]
  total: number
}

const order: readonly Findable['kind'][] = [
  'who',
  'data',
  'agreements',
  'requests',
  'history',
  'pages',
]

/**
 * Everything that has all the words, whatever their accents and case. Words at the beginning of the
 * title come first; the order of the list otherwise stays.
 */
export function search(
  list: readonly Findable[],
  query: string,
  { limit = 8 }: { limit?: number } = {},
): FoundKind[] {
  const wanted = plain(query).split(/\s+/u).filter(Boolean)
  if (wanted.length === 0) return []
  const found = list.filter((one) => {
    const text = plain(`${one.title} ${one.detail} ${one.words ?? ''}`)
    return wanted.every((word) => text.includes(word))
  })
  return order.flatMap((kind) => {
    const ofKind = found.filter((one) => one.kind === kind)
    const near = ofKind.toSorted((one, other) => rank(one, wanted) - rank(other, wanted))
    return ofKind.length === 0 ? [] : [{ kind, found: near.slice(0, limit), total: ofKind.length }]
  })
}

function rank({ title }: Findable, [first = '']: readonly string[]): number {
  const at = plain(title).indexOf(first)
  if (at === 0) return 0
  return at > 0 ? 1 : 2
}

/** Small letters without accents; marks and apostrophes are spaces. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}./:#@-]+/gu, ' ')
}
