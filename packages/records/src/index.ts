export { applyCorrections } from './corrections/apply-corrections.ts'
export type { Corrected } from './corrections/apply-corrections.ts'
export { arrangeTrips } from './corrections/arrange-trips.ts'
export type { ArrangedTrip } from './corrections/arrange-trips.ts'
export { fromBase64Url, toBase64Url } from './base64url.ts'
export { catalogEntries, readCatalog, seriesOf } from './document/catalog.ts'
export type { Inventory } from './document/catalog.ts'
export { check, checkFields } from './shape/check.ts'
export { contentHash } from './quads/content-hash.ts'
export { wholeOf } from './corrections/cut-trip.ts'
export { instantOf, isDateTime, isLocalDate } from './time/date-time.ts'
export { decode } from './shape/decode.ts'
export type { Decoded } from './shape/decode.ts'
export {
  briefDocument,
  containerOf,
  correctionsOf,
  documentOf,
  manifestOf,
  periodOf,
  placesDocument,
  recordingDocument,
  summaryOf,
  travelSettingsDocument,
} from './document/document-path.ts'
export type { Place } from './document/document-path.ts'
export { encode } from './shape/encode.ts'
export { hashHex } from './hash.ts'
export { documentOfIri, fragmentOf, isIri } from './quads/iri.ts'
export { later, secondsBetween } from './time/later.ts'
export { legSnapshot, tripOfSnapshot } from './corrections/leg-snapshot.ts'
export { dateAfter } from './time/date-after.ts'
export { dayStart, localDay, localMonth, monthStart } from './time/local-month.ts'
export { placeClock } from './time/place-clock.ts'
export type { PlaceClock } from './time/place-clock.ts'
export { manifestEntry, readManifest, updateManifest } from './document/manifest.ts'
export type { Manifest, ManifestEntry } from './document/manifest.ts'
export { mergeRecords, removeRecords } from './document/merge-records.ts'
export type { Merged } from './document/merge-records.ts'
export { patchText } from './turtle/patch-text.ts'
export type { Problem, Reason } from './shape/problem.ts'
export { quadDifference, quadKey } from './quads/quad-difference.ts'
export type { QuadDifference } from './quads/quad-difference.ts'
export { readTurtle } from './turtle/read-turtle.ts'
export { recordFragment } from './document/record-fragment.ts'
export { revisionOf, withNextRevision } from './document/revision.ts'
export { ShapeError } from './shape/shape-error.ts'
export type { Fields } from './shape/shape-table.ts'
export { recordsPerDocument, splitRecords } from './document/split-records.ts'
export { streams } from './document/streams.ts'
export type { Stream, StreamName } from './document/streams.ts'
export { mergeSummaries } from './document/summary.ts'
export type { SummaryName } from './document/summary.ts'
export { TermError } from './quads/term-error.ts'
export { TurtleError } from './turtle/turtle-error.ts'
export { defaultLimits } from './turtle/turtle-limits.ts'
export type { TurtleLimits } from './turtle/turtle-limits.ts'
export { writeTurtle } from './turtle/write-turtle.ts'
export { dateTimeAt, offsetMinutes } from './time/zone-offset.ts'
