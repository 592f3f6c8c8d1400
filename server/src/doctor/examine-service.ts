import type { ServiceSession } from '../identity/service-session.ts'
import type { Service } from '../services/service-declaration.ts'
import { examineIdentity } from './examine-identity.ts'
import { look } from './finding.ts'
import type { Finding } from './finding.ts'

interface Examining {
  session: ServiceSession
  fetch: typeof fetch
  publicUrl: string
  now: () => Date
}

/** Farther off than this, proofs are refused by careful servers, in seconds. */
const CLOCK = 60

/** Looks at what a service needs to write as itself: WebID, issuer, credentials, our own address. */
export async function examineService(
  { id, webId, issuer }: Service,
  { session, fetch, publicUrl, now }: Examining,
): Promise<Finding[]> {
  return [
    ...(await examineIdentity(id, { webId, issuer }, { session, fetch })),
    await look(
      `${id}: the clock`,
      async () => {
        const { headers } = await fetch(issuer, { method: 'HEAD' })
        const off = Math.abs(Date.parse(headers.get('date') ?? '') - now().getTime()) / 1000
        if (off > CLOCK) throw new Error(`ours and the issuer's are ${Math.round(off)} s apart`)
        return 'is right'
      },
      'Let this machine follow a time server (NTP)',
    ),
    await look(
      `${id}: our address`,
      async () => {
        const response = await session.fetch(`${publicUrl}/services/${id}/dead-letters`)
        if (!response.ok) throw new Error(`${publicUrl} answered ${response.status}`)
        return `${publicUrl} takes its token`
      },
      'The server must run, and SELFDATA_PUBLIC_URL must be the address that callers use',
    ),
  ]
}
