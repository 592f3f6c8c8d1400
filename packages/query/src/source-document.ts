import type { StreamName } from '@selfdata/records'

/** A document that was read for a question. */
export interface SourceDocument {
  readonly url: string
  /** Turtle. */
  readonly text: string
  /** Container of the series it is of; corrections of that source are laid over it. */
  readonly series: string
  readonly stream: StreamName
  /** `home`: what the person says of their homes. */
  readonly holds: 'figures' | 'records' | 'corrections' | 'home'
}
