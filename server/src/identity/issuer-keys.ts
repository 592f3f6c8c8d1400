import { createLocalJWKSet, errors } from 'jose'
import { z } from 'zod'
import { remembered } from './remembered.ts'

const Configuration = z.object({ issuer: z.string(), jwks_uri: z.url() })
const KeySet = z.object({ keys: z.array(z.looseObject({ kty: z.string() })).max(100) })

/** An issuer is not asked again for a key it did not have before so many milliseconds. */
const PAUSE = 10_000

/**
 * Reads the public keys of issuers, each once in two minutes; sooner when a token was signed with a
 * key that is not among them, as after an issuer has changed its keys.
 *
 * @throws when the issuer's configuration names another issuer, or has no keys
 */
export function issuerKeys({ fetch, now }: { fetch: typeof globalThis.fetch; now: () => Date }) {
  return remembered(
    async (issuer: string) => {
      let set = await keySetOf(issuer, fetch)
      let find = createLocalJWKSet(set)
      let readAt = now().getTime()
      const keys = async (...asked: Parameters<typeof find>) => {
        try {
          return await find(...asked)
        } catch (error) {
          const isNew = error instanceof errors.JWKSNoMatchingKey
          if (!isNew || now().getTime() - readAt < PAUSE) throw error
          readAt = now().getTime()
          set = await keySetOf(issuer, fetch)
          find = createLocalJWKSet(set)
          return find(...asked)
        }
      }
      // The verifier wants a set that reloads itself, with a fetch of its own; this one does not.
      return Object.assign(keys, {
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

async function keySetOf(issuer: string, fetch: typeof globalThis.fetch) {
  const base = issuer.replace(/\/$/, '')
  const configuration = Configuration.parse(
    await json(`${base}/.well-known/openid-configuration`, fetch),
  )
  if (configuration.issuer.replace(/\/$/, '') !== base)
    throw new Error('the configuration of an issuer names another')
  return KeySet.parse(await json(configuration.jwks_uri, fetch))
}

async function json(url: string, fetch: typeof globalThis.fetch): Promise<unknown> {
  const response = await fetch(url, { headers: { accept: 'application/json' } })
  if (!response.ok) throw new Error(`an issuer answered ${response.status}`)
  return response.json()
}
