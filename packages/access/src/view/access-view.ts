import type { ResourceAccess } from './resource-access.ts'
import type { RuleLanguage } from '../rules/rule-place.ts'

/** Who may do what in a container and everything below it. */
export interface AccessView {
  /** Ends in `/`. */
  container: string
  language: RuleLanguage | 'unknown'
  /** The container first, then what lies in it, sorted by URL. */
  resources: ResourceAccess[]
  /** Everything was looked at. Otherwise say so beside the view. */
  complete: boolean
  /** What could not be read, and why. */
  failures: { url: string; error: unknown }[]
  /** Requests that were made for it. */
  requests: number
}
