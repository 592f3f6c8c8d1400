import type { Iri } from '@selfdata/vocab'

/** Beyond this, adding to a document costs the server too much: measured, patches grow with it. */
export const recordsPerDocument = 400

/**
 * Which document each record of one period goes to: where it already is, else into the first
 * document with room, else into a new part.
 *
 * @param documents the period's documents in order, and the records in each
 * @param nameOf the document of part 1, 2, …
 */
export function splitRecords<T extends { id: Iri }>(
  records: readonly T[],
  {
    documents,
    nameOf,
    limit = recordsPerDocument,
    firstWithRoom = 1,
  }: {
    documents: ReadonlyMap<Iri, ReadonlySet<Iri>>
    nameOf: (part: number) => Iri
    /** Records per document. @default 400 */
    limit?: number
    /** Number of the first document that takes records which are in none yet. @default 1 */
    firstWithRoom?: number
  },
): Map<Iri, T[]> {
  const home = new Map(
    [...documents].flatMap(([document, ids]) => [...ids].map((id) => [id, document])),
  )
  const count = new Map([...documents].map(([document, ids]) => [document, ids.size]))
  const split = new Map<Iri, T[]>()
  let part = firstWithRoom
  for (const record of records) {
    let document = home.get(record.id)
    if (document === undefined) {
      while ((count.get(nameOf(part)) ?? 0) >= limit) part++
      document = nameOf(part)
      home.set(record.id, document)
      count.set(document, (count.get(document) ?? 0) + 1)
    }
    const list = split.get(document)
    if (list) list.push(record)
    else split.set(document, [record])
  }
  return split
}
