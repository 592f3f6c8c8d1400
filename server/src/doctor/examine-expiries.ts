import type { ServiceSession } from '../identity/service-session.ts'
import { look } from './finding.ts'
import type { Finding } from './finding.ts'

interface Examining {
  /** Of any service; it begins a group of its own that ends a minute later. */
  session: ServiceSession
  /** As the servers of pods ask: without a token. */
  fetch: typeof fetch
  publicUrl: string
  now: () => Date
}

/**
 * Looks at the ends that this server sees to, all the way: begins a group, reads it as a server of
 * pods does, ends it, and reads it again.
 */
export async function examineExpiries({
  session,
  fetch,
  publicUrl,
  now,
}: Examining): Promise<Finding> {
  return look(
    'ends of grants',
    async () => {
      const member = await session.webId()
      const group = await begin({ session, publicUrl, member, until: aMinuteAfter(now()) })
      const document = group.slice(0, group.indexOf('#'))
      const lists = async () => (await read(document, fetch)).includes(`<${member}>`)
      if (!(await lists())) throw new Error(`the group that was just begun lists nobody`)
      const ended = await session.fetch(document, { method: 'DELETE' })
      if (!ended.ok) throw new Error(`ending it was answered with ${ended.status}`)
      if (await lists()) throw new Error('a group that has ended still lists its member')
      return `a group was begun, read without a token and ended at ${publicUrl}/expiries`
    },
    'Servers of pods must reach SELFDATA_PUBLIC_URL, past any cache, and the clocks of this machine, the database and the issuers must agree',
  )
}

async function begin({
  session,
  publicUrl,
  member,
  until,
}: Pick<Examining, 'session' | 'publicUrl'> & { member: string; until: Date }): Promise<string> {
  const response = await session.fetch(`${publicUrl}/expiries`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify({ members: [member], until: until.toISOString() }),
  })
  if (!response.ok) throw new Error(`${publicUrl}/expiries answered ${response.status}`)
  const begun: unknown = await response.json()
  const group = typeof begun === 'object' && begun && 'group' in begun ? String(begun.group) : ''
  if (!group.startsWith(`${publicUrl}/expiries/`))
    throw new Error(`the group is called ${new URL(group).origin}/…, which is not our address`)
  return group
}

async function read(document: string, fetch: Examining['fetch']): Promise<string> {
  const response = await fetch(document)
  if (!response.ok) throw new Error(`the group was answered with ${response.status}`)
  return response.text()
}

function aMinuteAfter(time: Date): Date {
  return new Date(time.getTime() + 60_000)
}
