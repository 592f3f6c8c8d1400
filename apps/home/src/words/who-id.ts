import { whoKey } from '@selfdata/access'
import type { AccessOfWho } from '@selfdata/access'
import { hashHex } from '@selfdata/records'

/** Names somebody in an address of this app without giving their WebID to its server. */
export function whoId({ who, client = '' }: Pick<AccessOfWho, 'who' | 'client'>): string {
  return hashHex(`${whoKey(who)} ${client}`).slice(0, 16)
}
