import type { Iri } from '@selfdata/vocab'

/**
 * Something a rule document says that an `AccessRule` cannot say. Shown beside the rules, so that
 * a view never looks surer than it is.
 *
 * - `unknown-term`: a class of agents or a mode this package does not know
 * - `only-for-origin`: a WAC rule for one web page; many servers let every page in
 * - `only-with-issuer`, `only-with-credential`: an ACP rule with a further condition
 * - `owner-or-creator`: an ACP rule for whoever the server holds to be owner or creator
 * - `not-for-client`: an ACP rule takes something away from this app
 */
export interface Remark {
  kind:
    | 'unknown-term'
    | 'only-for-origin'
    | 'only-with-issuer'
    | 'only-with-credential'
    | 'owner-or-creator'
    | 'not-for-client'
  term: Iri
  /** The rule document it stands in. */
  document: string
}
