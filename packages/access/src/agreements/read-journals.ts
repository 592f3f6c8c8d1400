import { getDocument, ifThere, inParallel, listContainer } from '@selfdata/pod'
import type { Member, RequestOptions } from '@selfdata/pod'
import { readJournal } from './journal-entry.ts'
import type { JournalEntry } from './journal-entry.ts'
import type { Found } from './read-agreements.ts'
import { journalOf } from './paths.ts'

export interface JournalOptions extends RequestOptions {
  /** Of each service, the latest documents to read. @default 12 */
  documents?: number
}

/** What was read of the journals, and whether there is more. */
export interface Journals extends Found<JournalEntry> {
  /** Documents left unread, because there are too many. */
  older: number
}

/**
 * What services wrote down about their use of a pod, first to last: the latest documents of each.
 * One request for the list, one per service, one per document.
 *
 * @throws {ResourceError} when the list of services cannot be read; a pod without journals has none
 */
export async function readJournals(
  storage: string,
  { documents = 12, ...options }: JournalOptions,
): Promise<Journals> {
  const result: Journals = { found: [], failures: [], older: 0 }
  const wanted: string[] = []
  const list = async (container: string) =>
    (await ifThere(listContainer(container, options)))?.members ?? []
  const attempt = async (url: string, read: () => Promise<void>) => {
    try {
      await read()
    } catch (error) {
      options.signal?.throwIfAborted()
      result.failures.push({ url, error })
    }
  }
  const keep = (members: readonly Member[]) => {
    const files = members.filter((one) => !one.isContainer).map(({ url }) => url)
    wanted.push(...files.toSorted().slice(-documents))
    result.older += Math.max(files.length - documents, 0)
  }
  const services = await list(journalOf(storage))
  keep(services)
  await inParallel(
    services.filter((one) => one.isContainer),
    8,
    ({ url }) => attempt(url, async () => keep(await list(url))),
  )
  await inParallel(wanted, 8, (url) =>
    attempt(url, async () => {
      result.found.push(...readJournal((await getDocument(url, options)).quads))
    }),
  )
  result.found.sort((one, other) => Date.parse(one.at) - Date.parse(other.at))
  return result
}
