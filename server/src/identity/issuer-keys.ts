import { createLocalJWKSet } from 'jose'
import { z } from 'zod'
import { remembered } from './remembered.ts'

const Configuration = z.object({ issuer: z.string(), jwks_uri: z.url() })
const KeySet = z.object({ keys: z.array(z.looseObject({ kty: z.string() })).max(100) })

/**
 * Reads the public keys of issuers, each at most once in two minutes.
 *
 * @throws when the issuer's configuration names another issuer, or has no keys
 */
export function issuerKeys({ fetch, now }: { fetch: typeof globalThis.fetch; now: () => Date }) {
  return remembered(
    async (issuer: string) => {
      const base = issuer.replace(/\/$/, '')
      const configuration = Configuration.parse(
        await json(`${base}/.well-known/openid-configuration`, fetch),
      )
      if (configuration.issuer.replace(/\/$/, '') !== base)
        throw new Error('the configuration of an issuer names another')
      const set = KeySet.parse(await json(configuration.jwks_uri, fetch))
      const keys = createLocalJWKSet(set)
      // The verifier wants a set that reloads itself, with a fetch of its own; this one does not.
      return Object.assign(async (...asked: Parameters<typeof keys>) => keys(...asked), {
        coolingDown: true,
        fresh: true,
        reloading: false,
        reload: async () => {},
        jwks: () => set,
      })
    },
    { now },
  )
}

async function json(url: string, fetch: typeof globalThis.fetch): Promise<unknown> {
  const response = await fetch(url, { headers: { accept: 'application/json' } })
  if (!response.ok) throw new Error(`an issuer answered ${response.status}`)
  return response.json()
}
