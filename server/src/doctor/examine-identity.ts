import { discover } from '@selfdata/pod'
import type { ServiceSession } from '../identity/service-session.ts'
import { look } from './finding.ts'
import type { Finding } from './finding.ts'

/** Who signs in by itself, and with whom. */
interface Identity {
  webId: string
  issuer: string
}

/** Looks at what somebody needs who signs in with credentials: a WebID that can be read, and these. */
export async function examineIdentity(
  name: string,
  { webId, issuer }: Identity,
  { session, fetch }: { session: Pick<ServiceSession, 'webId'>; fetch: typeof globalThis.fetch },
): Promise<Finding[]> {
  return [
    await look(
      `${name}: its WebID`,
      async () => {
        const { issuers } = await discover(webId, { fetch, publicFetch: fetch })
        const same = issuers.some((one) => one.replace(/\/$/, '') === issuer.replace(/\/$/, ''))
        if (!same) throw new Error(`<${webId}> does not name the issuer <${issuer}>`)
        return 'can be read, and names its issuer'
      },
      'Pods read this document at each visit: put it where the internet reads it, with the issuer',
    ),
    await look(
      `${name}: its credentials`,
      async () => {
        const signedIn = await session.webId()
        if (signedIn !== webId) throw new Error(`the issuer signs it in as <${signedIn}>`)
        return 'sign it in as its WebID'
      },
      'Make new client credentials for this WebID and put them where it is declared',
    ),
  ]
}
