import { readGrants, recordEvent, sameWho, statusOf } from '@selfdata/access'
import type { AccessOfWho, EventKind } from '@selfdata/access'
import { useSession } from '@selfdata/ui'
import { usePlace } from './place.ts'

/**
 * Writes into the history of every grant to somebody that it was withdrawn, and gives the way to
 * write that it is in force again. A grant that reaches further than `on` goes on, in part.
 * `undefined` when that could not be written.
 */
export function useNoteWithdrawal() {
  const session = useSession()
  const { place } = usePlace()
  return async (
    { who, client }: Pick<AccessOfWho, 'who' | 'client'>,
    on = '',
  ): Promise<{ undo: () => Promise<void> } | undefined> => {
    const options = { fetch: session.fetch }
    const record = async (ids: readonly string[], kind: EventKind) => {
      const at = new Date().toISOString()
      for (const id of ids) await recordEvent(id, { kind, at, by: session.webId! }, options)
    }
    try {
      const { found } = await readGrants(place.value!, options)
      const now = new Date()
      const ids = found
        .filter(({ grant }) => sameWho({ agent: grant.to }, who) && grant.client === client)
        .filter(({ grant }) => grant.permissions.every(({ target }) => target.startsWith(on)))
        .filter(({ grant, events }) => statusOf({ events, end: grant.end }, { now }) === 'active')
        .map(({ grant }) => grant.id)
      await record(ids, 'withdrawn')
      return { undo: () => record(ids, 'given') }
    } catch {
      // The access is gone all the same: the person is told that the history lacks it.
      return undefined
    }
  }
}
