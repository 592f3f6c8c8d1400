import type { Iri } from '@selfdata/vocab'
import type { AccessMode } from '../rules/access-mode.ts'
import type { AccessGrant, GrantedPermission } from './grant.ts'
import { askedPermissions } from './narrow-request.ts'
import type { AccessRequest } from './request.ts'
import type { Terms } from './terms.ts'

/**
 * A request or a grant in the words of the W3C draft *LWS Access Requests and Access Grants* (2026),
 * profile ODRL. One object per resource, because the draft has one list of actions per object.
 */
export interface LinkedWebStorageAccess {
  '@context': string[]
  type: string[]
  storage: string
  inbox?: Iri
  access: {
    type: string[]
    action: string[]
    assignee: Iri
    target: string[]
    hasPurpose: Iri[]
    constraint: { leftOperand: string; operator: string; rightOperand: string }[]
  }
}

/** @throws {TermsError} when a resource lies outside the storage */
export function toLinkedWebStorage(
  record: AccessRequest | AccessGrant,
  { storage, context }: { storage: string; context: string },
): LinkedWebStorageAccess[] {
  const inbox = 'inbox' in record ? record.inbox : undefined
  const shared = {
    '@context': [context],
    type: ['enforcedBy' in record ? 'AccessGrant' : 'AccessRequest'],
    storage,
    ...(inbox !== undefined && { inbox }),
  }
  return askedPermissions(record, storage).map((permission) =>
    Object.assign({ access: accessOf(permission, record) }, shared),
  )
}

function accessOf({ target, modes }: GrantedPermission, terms: Terms) {
  return {
    type: ['ODRLAccessPolicy'],
    action: modes.flatMap((mode) => actions[mode]),
    assignee: terms.to,
    target: [target],
    hasPurpose: terms.purposes,
    constraint: constraintsOf(terms),
  }
}

/** The draft's actions that each mode lets one do. Control is not among them. */
const actions: Record<AccessMode, string[]> = {
  read: ['read'],
  append: ['create'],
  write: ['modify', 'delete'],
  control: [],
}

function constraintsOf({ start, end, client }: Terms) {
  return [
    ...constraint('dateTime', 'gteq', start),
    ...constraint('dateTime', 'lteq', end),
    ...constraint('client', 'eq', client),
  ]
}

function constraint(leftOperand: string, operator: string, rightOperand: string | undefined) {
  return rightOperand === undefined ? [] : [{ leftOperand, operator, rightOperand }]
}
