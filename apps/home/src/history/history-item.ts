import type { AccessMode, Breach, EventKind } from '@selfdata/access'
import type { DateTime, Iri, LangString } from '@selfdata/vocab'

/** What happened: with a request or a grant, or a use of the data. */
type Happening = EventKind | 'read' | 'wrote' | 'denied'

/** What a person may look for in the history. */
export type Subject = 'requests' | 'grants' | 'uses'

/** One line of the history, before it is said in words. */
export interface HistoryItem {
  id: string
  at: DateTime
  subject: Subject
  happening: Happening
  /** The person, service or app that it is about, not the one who looks. */
  who: Iri
  /** Whoever decided it; absent for uses. */
  by?: Iri
  title?: LangString
  note?: string
  /** Of a renewal: the new end. */
  end?: DateTime
  /** Resources that it is about. */
  places: readonly string[]
  /** Of uses: alike and on the same day, told once. */
  count: number
  mode?: AccessMode
  /** The page of the grant or of the request. */
  to?: string
  breach?: Breach['kind']
}
