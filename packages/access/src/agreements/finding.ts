import type { Iri } from '@selfdata/vocab'
import type { AccessMode } from '../rules/access-mode.ts'
import type { Reach } from '../rules/access-rule.ts'
import type { Who } from '../rules/who.ts'
import type { AccessGrant } from './grant.ts'

/** Modes on a resource, or on what lies in it. */
export interface OpenPlace {
  on: string
  reaches: Reach
  modes: AccessMode[]
}

/**
 * Where rules and grants do not agree.
 *
 * - `unexplained`: access that no grant explains
 * - `still-open`: access that only an ended grant explains, or one whose end has passed
 * - `unenforced`: a grant in force whose rules are missing, or in part
 */
export type Finding =
  | { kind: 'unexplained'; who: Who; client?: Iri; places: OpenPlace[] }
  | { kind: 'still-open'; grant: AccessGrant; places: OpenPlace[] }
  | { kind: 'unenforced'; grant: AccessGrant; places: OpenPlace[] }
