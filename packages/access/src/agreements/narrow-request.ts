import { isInside } from '@selfdata/pod'
import type { DateTime, Iri } from '@selfdata/vocab'
import { isContainer } from '../rules/rule-document.ts'
import type { Expiry, GrantedPermission } from './grant.ts'
import type { AccessRequest } from './request.ts'
import { TermsError } from './terms-error.ts'
import type { Terms } from './terms.ts'

/** What a person is about to give; becomes a grant once the rules are written. */
export interface NewGrant extends Terms {
  permissions: GrantedPermission[]
  /** The request it answers. */
  request?: Iri
  expiry?: Expiry
}

/** What a person allows of what was asked. Everything that is left out stays as asked. */
export interface Narrowing {
  permissions?: GrantedPermission[]
  end?: DateTime
  start?: DateTime
  client?: Iri
}

/**
 * What a request asks for, in the storage of the person who is asked.
 *
 * @throws {TermsError} `elsewhere` when a resource lies outside the storage
 */
export function askedPermissions(
  { id, permissions }: Pick<AccessRequest, 'id' | 'permissions'>,
  storage: string,
): GrantedPermission[] {
  return permissions.map(({ target, path = '', modes }) => {
    const url = target ?? storage + path
    if (url !== storage && !isInside(storage, url)) throw new TermsError(id, 'elsewhere')
    return { target: url, modes }
  })
}

/**
 * The grant that answers a request, never wider than the request.
 *
 * @throws {TermsError} `wider` when a choice goes beyond what was asked, `elsewhere` for resources
 *   outside the storage
 */
export function narrowRequest(
  request: AccessRequest,
  narrowing: Narrowing,
  { storage }: { storage: string },
): NewGrant {
  const asked = askedPermissions(request, storage)
  const permissions = narrowing.permissions ?? asked
  const within =
    permissions.length > 0 &&
    permissions.every((one) => asked.some((other) => isWithin(one, other))) &&
    !isLater(narrowing.end, request.end) &&
    !isLater(request.start, narrowing.start) &&
    (request.client === undefined || (narrowing.client ?? request.client) === request.client)
  if (!within) throw new TermsError(request.id, 'wider')
  const { id, created: _, inbox: __, ...terms } = request
  const { end, start, client } = narrowing
  return {
    ...terms,
    permissions,
    request: id,
    ...(end !== undefined && { end }),
    ...(start !== undefined && { start }),
    ...(client !== undefined && { client }),
  }
}

function isWithin(one: GrantedPermission, asked: GrantedPermission): boolean {
  const inside = isContainer(asked.target) && one.target.startsWith(asked.target)
  return (
    (one.target === asked.target || inside) &&
    one.modes.length > 0 &&
    one.modes.every((mode) => asked.modes.includes(mode))
  )
}

function isLater(one: DateTime | undefined, limit: DateTime | undefined): boolean {
  return one !== undefined && limit !== undefined && Date.parse(one) > Date.parse(limit)
}
