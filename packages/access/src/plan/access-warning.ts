import type { Iri } from '@selfdata/vocab'
import type { AccessMode } from '../rules/access-mode.ts'
import type { Reach } from '../rules/access-rule.ts'
import type { Who } from '../rules/who.ts'

/**
 * Something a person should know before a change is made, or about rules that stand.
 *
 * - `public`: everyone on the internet
 * - `signed-in`: anyone who has a WebID, which anyone can make
 * - `control`: may change the rules, also for others
 * - `profile-write`: may write the WebID document, and so become its owner
 * - `whole-pod`: everything, also what comes later
 * - `still-reaches`: keeps access all the same, through a wider rule
 * - `outlasts`: what is given until a day stays open after it, through another rule
 * - `own-rules`: the resource gets rules of its own; what changes above no longer reaches it
 * - `not-effective`: a rule above denies it, so part of the grant does nothing
 * - `not-reached`: members with rules of their own, which a grant on the container leaves as they are
 */
export type AccessWarning = { on: string } & (
  | { kind: 'public' | 'signed-in'; modes: AccessMode[]; reaches: Reach }
  | { kind: 'control' | 'profile-write' | 'whole-pod'; who: Who; modes: AccessMode[] }
  | { kind: 'still-reaches' | 'outlasts'; who: Who; through: Who; modes: AccessMode[] }
  | { kind: 'own-rules'; from: Iri }
  | { kind: 'not-effective'; who: Who; modes: AccessMode[] }
  | { kind: 'not-reached'; who: Who; members: string[] }
)
