import type { DateTime, Iri } from '@selfdata/vocab'
import type { AccessMode } from '../rules/access-mode.ts'
import type { Who } from '../rules/who.ts'
import type { AgreementEvent } from './event.ts'
import type { Terms } from './terms.ts'

/** Access that a person gave, with its reasons and its end. The rule itself stays with the server. */
export interface AccessGrant extends Terms {
  /** `{document}#grant`. */
  id: Iri
  created: DateTime
  /** WebID of the person who gives. */
  from: Iri
  permissions: GrantedPermission[]
  /** The request it answers. */
  request?: Iri
  /** How the end comes about; present when there is one. */
  expiry?: Expiry
  /** Rule documents in which it stands. */
  enforcedBy: Iri[]
}

export interface GrantedPermission {
  target: string
  modes: AccessMode[]
}

/**
 * - `server`: the rule names a group whose list ends by itself at the end
 * - `next-visit`: the person's app takes the rule away when it is next opened, which may be late
 */
export type Expiry = { by: 'server'; group: Iri } | { by: 'next-visit' }

/** A grant with its history. */
export interface RecordedGrant {
  grant: AccessGrant
  events: AgreementEvent[]
}

/** Whom the rules of a grant name. */
export function whoOf({ to, expiry }: Pick<AccessGrant, 'to' | 'expiry'>): Who {
  return expiry?.by === 'server' ? { group: expiry.group } : { agent: to }
}

/** The node that the history of a grant or a request hangs on. */
export function recordOf(id: Iri): Iri {
  return `${documentOf(id)}#record`
}

/** The document that a grant or a request is in. */
export function documentOf(id: Iri): Iri {
  return id.slice(0, id.indexOf('#'))
}
