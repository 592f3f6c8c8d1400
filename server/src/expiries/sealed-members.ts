import { z } from 'zod'
import type { Keys } from '../keys.ts'
import { seal, unseal } from '../secrets/seal.ts'
import type { Expiry } from '../store/schema.ts'

/** Everything of a row that must be as it was sealed. */
type Frame = Pick<Expiry, 'id' | 'owner' | 'until' | 'begunAt'>

/**
 * Seals the members of a group together with its row. The key comes from the address, which is
 * kept nowhere: whoever has the database cannot read whom a group lists, and whoever changes any
 * of its columns gets a row that opens no more.
 */
export function sealMembers(
  members: readonly string[],
  frame: Frame,
  { address, keys }: { address: string; keys: Keys },
): string {
  return seal(JSON.stringify(members), keys.sealing('expiry-members', address), framed(frame))
}

/** The members of a row; undefined when it is not as it was sealed, or by no secret of ours. */
export function openMembers(
  { sealed, ...frame }: Frame & Pick<Expiry, 'sealed'>,
  { address, keys }: { address: string; keys: Keys },
): string[] | undefined {
  if (sealed === null) return undefined
  const text = unseal(sealed, keys.sealing('expiry-members', address), framed(frame))
  return text === undefined ? undefined : z.array(z.string()).parse(JSON.parse(text))
}

function framed({ id, owner, until, begunAt }: Frame): string[] {
  return [id, owner, until.toISOString(), begunAt.toISOString()]
}
