import { allowedAccess, capabilities, discover, headResource } from '@selfdata/pod'
import { containerOf } from '@selfdata/records'
import { writeVisits } from '../journal/write-visits.ts'
import type { ServiceSession } from '../identity/service-session.ts'
import type { Services } from '../services/read-services.ts'
import type { Service } from '../services/service-declaration.ts'
import { look } from './finding.ts'
import type { Finding } from './finding.ts'

interface Examining {
  services: Services
  sessions: ReadonlyMap<string, ServiceSession>
  fetch: typeof fetch
  /** Address of this server: what the journal calls the system that looked. */
  publicUrl: string
  now: () => Date
}

/**
 * Looks at a person's profile and storages as the city's services see them. Changes nothing; that a
 * service looked is written into its journal, where it has one.
 */
export async function examinePerson(
  webId: string,
  { services, sessions, fetch, publicUrl, now }: Examining,
): Promise<Finding[]> {
  const storages: string[] = []
  const profile = await look(
    'the profile',
    async () => {
      const found = await discover(webId, { fetch, publicFetch: fetch })
      storages.push(...found.storages)
      if (found.issuers.length === 0) throw new Error('it names no issuer: nobody can sign in')
      if (found.storages.length === 0) throw new Error('it names no storage')
      return `names ${found.storages.join(' ')}`
    },
    'The app “my pod” finds what is missing in a profile and mends it',
  )
  const findings = [profile]
  for (const storage of storages) {
    findings.push(await examineStorage(storage, fetch))
    for (const service of services.values()) {
      const session = sessions.get(service.id)
      if (!session) continue
      findings.push(await examineContainer({ storage, service }, session))
      await tellJournal({ storage, service, publicUrl, at: now() }, session)
    }
  }
  return findings
}

/** Looking is reading, and the person is told. A pod that lets nobody in was not looked into. */
async function tellJournal(
  {
    storage,
    service,
    publicUrl,
    at,
  }: Pick<Examining, 'publicUrl'> & {
    storage: string
    service: Service
    at: Date
  },
  { fetch }: ServiceSession,
): Promise<void> {
  const container = storage + containerOf(service)
  const uses = [{ mode: 'read' as const, refused: false, resources: [container] }]
  const visit = { id: crypto.randomUUID(), at: at.toISOString(), uses }
  const link = { storage, granted: null }
  const reason = { ...service, purpose: checking }
  await writeVisits([visit], { service: reason, link, fetch }, { publicUrl }).catch(() => {})
}

const checking = {
  fr: 'Vérifier que le service a encore accès',
  en: 'To check that the service still has access',
}

async function examineStorage(storage: string, fetch: typeof globalThis.fetch): Promise<Finding> {
  return look(
    storage,
    async () => {
      const { etag, channels, methods } = await capabilities(storage, { fetch })
      const kinds = channels.map((iri) => iri.split('#').at(-1)).join(', ') || 'none'
      return `answers; ETag ${etag}; methods ${methods?.join(' ') ?? 'not said'}; notifications ${kinds}`
    },
    'It must answer to everybody, at least with a refusal that names its capabilities',
  )
}

async function examineContainer(
  { storage, service }: { storage: string; service: Service },
  session: ServiceSession,
): Promise<Finding> {
  const { stream, source, id, modes } = service
  const container = storage + containerOf({ stream, source })
  return look(
    `${id} in ${storage}`,
    async () => {
      const access = allowedAccess(await headResource(container, { fetch: session.fetch }))
      if (!access) return 'may read it; the server does not say what else'
      const lacking = modes.filter((mode) => !access.user.includes(mode))
      if (lacking.length > 0) throw new Error(`it may not ${lacking.join(', ')}`)
      return `may ${access.user.join(', ')}`
    },
    'The citizen gives this access in the app “my pod”, with the code from the service',
  )
}
