import { memoryStorage, putResource } from '@selfdata/pod'
import { writeTurtle } from '@selfdata/records'
import { describe, expect, it } from 'vitest'
import { writeJournalEntry } from './journal-entry.ts'
import type { JournalEntry } from './journal-entry.ts'
import { journalOf } from './paths.ts'
import { readJournals } from './read-journals.ts'

const bus = 'https://bus.example/#it'
const entry = (at: string, storage: string): JournalEntry => ({
  at,
  by: bus,
  resource: `${storage}selfdata/mobility/validations/bus/2026-10.ttl`,
  mode: 'append',
})

/** A pod in which the bus network wrote one entry into each of some documents. */
async function podWith(months: readonly string[]) {
  const pod = memoryStorage()
  for (const month of months) {
    const base = `${journalOf(pod.storage)}bus/${month}.ttl`
    const quads = writeJournalEntry(`${base}#1`, entry(`${month}-02T08:00:00Z`, pod.storage))
    await putResource(base, writeTurtle(quads, { base }), { fetch: pod.fetch })
  }
  return pod
}

describe('reading journals', () => {
  it('finds nothing where nobody wrote one', async () => {
    const { storage, fetch } = memoryStorage()
    expect(await readJournals(storage, { fetch })).toEqual({ found: [], failures: [], older: 0 })
  })

  it('reads the latest documents of each service, first to last', async () => {
    const { storage, fetch } = await podWith(['2026-10', '2026-08', '2026-09'])
    const { found, older } = await readJournals(storage, { fetch, documents: 2 })
    expect(found.map(({ at }) => at)).toEqual(['2026-09-02T08:00:00Z', '2026-10-02T08:00:00Z'])
    expect(older).toBe(1)
  })

  it('names the documents that cannot be read, and gives the others', async () => {
    const { storage, fetch } = await podWith(['2026-10'])
    const torn = `${journalOf(storage)}bus/2026-11.ttl`
    const answering: typeof fetch = async (input, init) =>
      new Request(input).url === torn ? new Response(null, { status: 403 }) : fetch(input, init)
    await putResource(torn, '<#a> <#b> <#c> .', { fetch })
    const { found, failures } = await readJournals(storage, { fetch: answering })
    expect(found).toHaveLength(1)
    expect(failures.map(({ url }) => url)).toEqual([torn])
  })
})
