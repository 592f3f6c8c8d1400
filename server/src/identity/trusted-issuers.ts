import { readTurtle } from '@selfdata/records'
import { solid } from '@selfdata/vocab'
import { remembered } from './remembered.ts'

/**
 * Reads which issuers a WebID trusts to say who it is, each WebID at most once in two minutes.
 *
 * Source: Solid-OIDC, section 8.1: only the WebID document counts, not what it links to.
 */
export function trustedIssuers({
  fetch,
  now,
}: {
  fetch: typeof globalThis.fetch
  now: () => Date
}) {
  return remembered(
    async (webId: string) => {
      const response = await fetch(webId, { headers: { accept: 'text/turtle' } })
      if (!response.ok) throw new Error(`a WebID document answered ${response.status}`)
      const quads = readTurtle(await response.text(), { base: response.url || webId })
      return quads
        .filter((quad) => quad.subject.value === webId && quad.predicate.value === solid.oidcIssuer)
        .map((quad) => quad.object.value)
    },
    { now },
  )
}
