import { containerOf } from '@selfdata/records'
import { dpv } from '@selfdata/vocab'

/**
 * The one thing this app reads: monthly sums of trips that were recorded as GPX. Sums lie in
 * documents of their own, so nobody has to show a single trip, a place or a time of day.
 */
export const wanted = { stream: 'trips', source: 'gpx' } as const

/** The same below somebody's storage, as it is asked for: no more than that, and reading only. */
export const wantedPath = `${containerOf(wanted)}summary/`

/** Why. Their codes are in the Data Privacy Vocabulary: https://w3id.org/dpv */
export const purposes = [dpv.ServiceProvision]

/** For how long. */
export const days = 90
