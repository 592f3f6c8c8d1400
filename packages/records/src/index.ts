export { applyCorrections } from './apply-corrections.ts'
export type { Corrected } from './apply-corrections.ts'
export { arrangeTrips } from './arrange-trips.ts'
export type { ArrangedTrip } from './arrange-trips.ts'
export { fromBase64Url, toBase64Url } from './base64url.ts'
export { catalogEntries, readCatalog, seriesOf } from './catalog.ts'
export type { Inventory } from './catalog.ts'
export { check, checkFields } from './check.ts'
export { contentHash } from './content-hash.ts'
export { wholeOf } from './cut-trip.ts'
export { instantOf, isDateTime, isLocalDate } from './date-time.ts'
export { decode } from './decode.ts'
export type { Decoded } from './decode.ts'
export {
  briefDocument,
  containerOf,
  correctionsOf,
  documentOf,
  manifestOf,
  periodOf,
  placesDocument,
  summaryOf,
  travelSettingsDocument,
} from './document-path.ts'
export type { Place } from './document-path.ts'
export { encode } from './encode.ts'
export { hashHex } from './hash.ts'
export { fragmentOf, isIri } from './iri.ts'
export { later, secondsBetween } from './later.ts'
export { legSnapshot, tripOfSnapshot } from './leg-snapshot.ts'
export { localMonth, monthStart } from './local-month.ts'
export { manifestEntry, readManifest, updateManifest } from './manifest.ts'
export type { Manifest, ManifestEntry } from './manifest.ts'
export { mergeRecords, removeRecords } from './merge-records.ts'
export type { Merged } from './merge-records.ts'
export { patchText } from './patch-text.ts'
export type { Problem, Reason } from './problem.ts'
export { quadDifference, quadKey } from './quad-difference.ts'
export type { QuadDifference } from './quad-difference.ts'
export { readTurtle } from './read-turtle.ts'
export { recordFragment } from './record-fragment.ts'
export { revisionOf, withNextRevision } from './revision.ts'
export { ShapeError } from './shape-error.ts'
export type { Fields } from './shape-table.ts'
export { recordsPerDocument, splitRecords } from './split-records.ts'
export { streams } from './streams.ts'
export type { Stream, StreamName } from './streams.ts'
export { mergeSummaries } from './summary.ts'
export type { SummaryName } from './summary.ts'
export { TermError } from './term-error.ts'
export { TurtleError } from './turtle-error.ts'
export { defaultLimits } from './turtle-limits.ts'
export type { TurtleLimits } from './turtle-limits.ts'
export { writeTurtle } from './write-turtle.ts'
