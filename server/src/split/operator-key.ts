import { exportJWK, generateKeyPair } from 'jose'
import type { JWK } from 'jose'
import type { CampaignDependencies } from '../campaigns/campaign-dependencies.ts'
import { seal, unseal } from '../secrets/seal.ts'
import { operatorKey } from '../store/contribution-tables.ts'

type Dependencies = Pick<CampaignDependencies, 'db' | 'keys'>

/** The key pair with which halves of contributions are sealed for this instance. */
interface OperatorKey {
  public: JsonWebKey
  private: JWK
}

/** What the private half is sealed for. */
const CONTEXT = 'operator'

/**
 * The key pair of this instance, made the first time it is asked for. The private half is kept
 * sealed: whoever has the database cannot open a contribution.
 *
 * @throws {Error} when it was sealed under a secret that is no longer set
 */
export async function operatorKeyOf({ db, keys }: Dependencies): Promise<OperatorKey> {
  const known = await db.select().from(operatorKey)
  const [row] = known.length > 0 ? known : await make({ db, keys })
  const sealing = keys.sealing('split-key', CONTEXT)
  const text = row && unseal(row.sealed, sealing)
  if (!row || text === undefined)
    throw new Error('Opening the operator’s key failed: no secret of ours fits')
  // Under today's secret from now on, so that the former one can go.
  if (unseal(row.sealed, sealing.slice(0, 1)) === undefined)
    await db.update(operatorKey).set({ sealed: seal(text, sealing) })
  return { public: row.public, private: JSON.parse(text) }
}

/** Two at once make two; the first one kept is the key of both. */
async function make({ db, keys }: Dependencies) {
  const pair = await generateKeyPair('ECDH-ES', { crv: 'P-256', extractable: true })
  const { kty = '', crv = '', x = '', y = '' } = await exportJWK(pair.publicKey)
  const sealed = seal(
    JSON.stringify(await exportJWK(pair.privateKey)),
    keys.sealing('split-key', CONTEXT),
  )
  await db.insert(operatorKey).values({ public: { kty, crv, x, y }, sealed }).onConflictDoNothing()
  return db.select().from(operatorKey)
}
