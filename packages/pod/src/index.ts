export {
  AccessDeniedError,
  BusyError,
  ConflictError,
  MovedError,
  NotFoundError,
  QuotaError,
  ResourceError,
  UnreachableError,
  UnreadableError,
} from './errors.ts'
export type { ResourceErrorDetails } from './errors.ts'
export { isUnknown } from './is-unknown.ts'

export type { Fetch, RequestOptions } from './exchange.ts'
export { getIfChanged, getResource, headResource, ifThere } from './get-resource.ts'
export type { ReadOptions, Resource } from './get-resource.ts'
export { getDocument, quadsOf } from './document.ts'
export type { Document } from './document.ts'
export { putContainer, putResource } from './put-resource.ts'
export type { PutOptions } from './put-resource.ts'
export { saveResource } from './save-resource.ts'
export { patchResource } from './patch-resource.ts'
export type { Patch, PatchOptions } from './patch.ts'
export { insertQuads } from './insert-quads.ts'
export { editDocument } from './edit-document.ts'
export { deleteResource } from './delete-resource.ts'
export { listContainer } from './list-container.ts'
export type { Listing, Member } from './list-container.ts'

export { allowedAccess } from './allowed-access.ts'
export type { AccessMode, AllowedAccess } from './allowed-access.ts'
export { capabilities } from './capabilities.ts'
export type { Capabilities } from './capabilities.ts'
export { linked, linksOf } from './link-header.ts'
export type { Link } from './link-header.ts'
export { documentUrl, isInside, isWebAddress, sameOrigin } from './web-address.ts'
export { inParallel } from './in-parallel.ts'

export { discover } from './discover.ts'
export type { DiscoverOptions } from './discover.ts'
export type { Failure } from './failure.ts'
export type { Profile } from './profile.ts'
export { suggestStorage } from './suggest-storage.ts'
export type { StorageSuggestion } from './suggest-storage.ts'
export { findGaps } from './find-gaps.ts'
export { repairGap } from './repair-gap.ts'
export type { GapKind, SetupGap, SetupStep, Statement } from './setup-gap.ts'

export { saveRecords } from './save-records.ts'
export { saveSeries } from './save-series.ts'
export type { Delivery, RemovedRecord, Saved, SaveOptions } from './delivery.ts'
export { knownDocuments } from './known-documents.ts'
export type { KnownDocuments } from './known-documents.ts'
export type { RecordOf } from './stream-shape.ts'
export { catalogUrl, readCatalog } from './read-catalog.ts'
export type { Catalog, CatalogSeries, CorrectionsDocument } from './read-catalog.ts'
export { registerSeries } from './register-series.ts'
export type { SeriesEntry } from './register-series.ts'
export { readSummaries } from './read-summaries.ts'
export type { SummaryPlace } from './read-summaries.ts'
export { listDocuments } from './list-documents.ts'
export { readMonth } from './read-month.ts'
export type { Month, MonthPlace } from './read-month.ts'
export { openYears } from './open-years.ts'
export type { OpenedYears, OpenYears, YearCorrections, YearSummary } from './open-years.ts'
export { changeCorrections } from './change-corrections.ts'
export type { CorrectionChanges } from './change-corrections.ts'
export { changeOwnRecords, readOwnRecords } from './own-records.ts'
export type { OwnDocument } from './own-records.ts'
export { acrossPods, fetchFor } from './across-pods.ts'
export type { AcrossPods, MissingPod, MissingReason, PodToRead } from './across-pods.ts'
export { hearChanges } from './hear-changes.ts'
export { hearStorage } from './hear-storage.ts'
export type { HearOptions } from './hear-changes.ts'
export { openHousehold } from './open-household.ts'
export type { OpenHousehold } from './open-household.ts'
export { readCorrections } from './read-corrections.ts'
export { removeCorrection, saveCorrection } from './save-correction.ts'
export type { NewCorrection } from './save-correction.ts'

export { memoryStorage } from './memory-storage.ts'
export type { MemoryStorage } from './memory-storage.ts'

export { eraseLocalStore } from './local-store/erase-local-store.ts'
export { openLocalStore } from './local-store/local-store.ts'
export type {
  CopyState,
  FillRequest,
  LocalStore,
  LocalStoreOptions,
} from './local-store/local-store.ts'
export type { CopyEvent } from './local-store/copy-context.ts'
export type { FillProgress } from './local-store/fill-copy.ts'
export type { Conflict } from './local-store/notes.ts'
export type { ReplayOptions } from './local-store/replay.ts'
export type { Summarisers } from './local-store/send-series.ts'
export type { Waiting } from './local-store/waiting.ts'
