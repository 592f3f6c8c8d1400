import { discover } from '@selfdata/pod'
import type { Operator } from '../campaigns/campaign-settings.ts'
import { keyAt } from '../split/key-at.ts'
import { look } from './finding.ts'
import type { Finding } from './finding.ts'

/** Looks at another instance: whether it answers, who it says it is, and whether it can sign in. */
export async function examineOperator(
  { webId, url, body, name }: Operator,
  { fetch, body: ours }: { fetch: typeof globalThis.fetch; body: string | undefined },
): Promise<Finding[]> {
  const what = `campaigns: ${name.en}`
  return [
    await look(
      `${what}, its server`,
      async () => {
        const { operator } = await keyAt(url, { fetch })
        if (operator === undefined) return `answers at ${url}, and does not say who it is`
        if (operator !== webId) throw new Error(`${url} says it is <${operator}>`)
        const same = body === ours ? '; of our own body, it cannot help with split counts' : ''
        return `answers at ${url} as its WebID${same}`
      },
      'Ask whoever runs it for its address and WebID, and mend the file that SELFDATA_CAMPAIGNS names',
    ),
    await look(
      `${what}, its WebID`,
      async () => {
        const { issuers } = await discover(webId, { fetch, publicFetch: fetch })
        if (issuers.length === 0) throw new Error(`<${webId}> names no issuer`)
        return 'can be read, and names an issuer'
      },
      'Without it nothing that it sends can be proved: ask whoever runs it',
    ),
  ]
}
