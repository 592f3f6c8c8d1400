import { NotAllowedError } from '../identity/errors.ts'
import type { Caller } from '../identity/verify-token.ts'

/**
 * Which member of the staff is calling: by WebID, confirmed by the issuer that was declared, with
 * the app that was declared.
 *
 * @throws {NotAllowedError} when the caller is none
 */
export function staffOf<Member extends { issuer?: string | undefined }>(
  caller: Caller,
  {
    members,
    clients,
  }: { members: ReadonlyMap<string, Member>; clients: ReadonlySet<string> | undefined },
): Member {
  const member = members.get(caller.webId)
  if (!member) throw new NotAllowedError('Acting as staff failed: the caller is not of the staff')
  if (member.issuer !== undefined && !isSame(member.issuer, caller.issuer))
    throw new NotAllowedError('Acting as staff failed: another issuer confirmed the caller')
  if (clients && !(caller.clientId !== undefined && clients.has(caller.clientId)))
    throw new NotAllowedError('Acting as staff failed: the token was given to another app')
  return member
}

function isSame(declared: string, issuer: string | undefined): boolean {
  return declared.replace(/\/$/, '') === issuer?.replace(/\/$/, '')
}
