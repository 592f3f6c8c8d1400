import { journalOfService, writeJournalEntry } from '@selfdata/access'
import { patchResource } from '@selfdata/pod'
import type { Service } from '../services/service-declaration.ts'
import type { Link } from '../store/schema.ts'
import type { JournalDependencies } from './journal-dependencies.ts'
import type { Use, Visit } from './visit.ts'

/** Longest it may take, in milliseconds: the next delivery waits meanwhile. */
const PATIENCE = 10_000

/** In whose name, into which pod. */
export interface Writer {
  service: Pick<Service, 'id' | 'webId' | 'source' | 'purpose' | 'purposes'> & {
    /** Address of what it reads for, where that is not the service itself but a campaign. */
    page?: string
  }
  link: Pick<Link, 'storage' | 'granted'>
  /** Signed in as the service. */
  fetch: typeof fetch
}

/**
 * Writes visits into the journal that a service keeps in a pod: one insert-only patch for the
 * visits of a month. The same visit is the same triples, so that sending it again adds nothing.
 *
 * @throws {ResourceError} when the pod does not take it, or does not answer
 */
export async function writeVisits(
  visits: readonly Visit[],
  { service, link, fetch }: Writer,
  { publicUrl }: Pick<JournalDependencies, 'publicUrl'>,
): Promise<void> {
  const months = Map.groupBy(visits, ({ at }) => at.slice(0, 7))
  for (const [month, those] of months) {
    const document = `${journalOfService(link.storage, service.source)}${month}.ttl`
    const inserts = those.flatMap(({ id, at, uses }) =>
      uses.flatMap((use) => {
        const [resource = '', ...more] = use.resources
        const entry = { at, resource, ...shared({ service, link }, publicUrl), ...wayOf(use) }
        return writeJournalEntry(`${document}#${nameOf(id, use)}`, entry, more)
      }),
    )
    await patchResource(document, { inserts }, { fetch, signal: AbortSignal.timeout(PATIENCE) })
  }
}

function shared({ service, link }: Omit<Writer, 'fetch'>, publicUrl: string) {
  const [purpose] = service.purposes
  return {
    by: service.webId,
    system: service.page ?? `${publicUrl}/services#${service.id}`,
    reason: service.purpose.fr,
    ...(purpose !== undefined && { purpose }),
    ...(link.granted !== null && { grant: link.granted }),
  }
}

function wayOf({ mode, refused }: Use) {
  return { mode, ...(refused && { refused }) }
}

function nameOf(id: string, { mode, refused }: Use): string {
  return `visit-${id}-${refused ? 'refused-' : ''}${mode}`
}
