import { discover } from '@selfdata/pod'
import { look } from './finding.ts'
import type { Finding } from './finding.ts'

/** Somebody who signs in to the console, as a file declares them. */
interface Member {
  webId: string
  issuer?: string | undefined
}

/** Looks at whether somebody whom a file names can sign in. */
export async function examineMember(
  what: string,
  { webId, issuer }: Member,
  { fetch, words = 'may sign in' }: { fetch: typeof globalThis.fetch; words?: string },
): Promise<Finding> {
  return look(
    what,
    async () => {
      const { issuers } = await discover(webId, { fetch, publicFetch: fetch })
      const plain = (address: string) => address.replace(/\/$/, '')
      if (issuer && !issuers.some((one) => plain(one) === plain(issuer)))
        throw new Error(`the WebID does not name the issuer <${issuer}>`)
      if (issuers.length === 0) throw new Error('the WebID names no issuer: they cannot sign in')
      return words
    },
    'Mend the WebID, or what the file says of it',
  )
}
