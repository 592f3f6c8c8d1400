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
export { isUnknown } from './resource/is-unknown.ts'

export type { Fetch, RequestOptions } from './resource/exchange.ts'
export { untilAborted } from './resource/until-aborted.ts'
export { getIfChanged, getResource, headResource, ifThere } from './resource/get-resource.ts'
export type { ReadOptions, Resource } from './resource/get-resource.ts'
export { getDocument, quadsOf } from './document/document.ts'
export type { Document } from './document/document.ts'
export { putContainer, putResource } from './resource/put-resource.ts'
export type { PutOptions } from './resource/put-resource.ts'
export { saveResource } from './resource/save-resource.ts'
export { patchResource } from './resource/patch-resource.ts'
export type { Patch, PatchOptions } from './resource/patch.ts'
export { insertQuads } from './document/insert-quads.ts'
export { editDocument } from './document/edit-document.ts'
export { deleteResource } from './resource/delete-resource.ts'
export { listContainer } from './resource/list-container.ts'
export type { Listing, Member } from './resource/list-container.ts'

export { allowedAccess } from './resource/allowed-access.ts'
export type { AccessMode, AllowedAccess } from './resource/allowed-access.ts'
export { capabilities } from './resource/capabilities.ts'
export type { Capabilities } from './resource/capabilities.ts'
export { linked, linksOf } from './resource/link-header.ts'
export type { Link } from './resource/link-header.ts'
export { documentUrl, isInside, isWebAddress, sameOrigin } from './resource/web-address.ts'
export { inParallel } from './in-parallel.ts'

export { discover } from './person/discover.ts'
export type { DiscoverOptions } from './person/discover.ts'
export type { Failure } from './failure.ts'
export type { Profile } from './person/profile.ts'
export { suggestStorage } from './person/suggest-storage.ts'
export type { StorageSuggestion } from './person/suggest-storage.ts'
export { findGaps } from './person/find-gaps.ts'
export { repairGap } from './person/repair-gap.ts'
export type { GapKind, SetupGap, SetupStep, Statement } from './person/setup-gap.ts'

export { saveRecords } from './records/save-records.ts'
export { saveSeries } from './records/save-series.ts'
export type { Delivery, RemovedRecord, Saved, SaveOptions } from './records/delivery.ts'
export { knownDocuments } from './records/known-documents.ts'
export type { KnownDocuments } from './records/known-documents.ts'
export type { RecordOf } from './records/stream-shape.ts'
export { catalogUrl, readCatalog } from './catalog/read-catalog.ts'
export type { Catalog, CatalogSeries, CorrectionsDocument } from './catalog/read-catalog.ts'
export { registerSeries } from './catalog/register-series.ts'
export type { SeriesEntry } from './catalog/register-series.ts'
export { readSummaries } from './records/read-summaries.ts'
export type { SummaryPlace } from './records/read-summaries.ts'
export { listDocuments } from './records/list-documents.ts'
export { readMonth } from './records/read-month.ts'
export type { Month, MonthPlace } from './records/read-month.ts'
export { openYears } from './records/open-years.ts'
export type { OpenedYears, OpenYears, YearCorrections, YearSummary } from './records/open-years.ts'
export { changeCorrections } from './corrections/change-corrections.ts'
export type { CorrectionChanges } from './corrections/change-corrections.ts'
export { changeOwnRecords, readOwnRecords } from './records/own-records.ts'
export type { OwnDocument } from './records/own-records.ts'
export { acrossPods, fetchFor } from './household/across-pods.ts'
export type { AcrossPods, MissingPod, MissingReason, PodToRead } from './household/across-pods.ts'
export { hearChanges } from './changes/hear-changes.ts'
export { hearStorage } from './changes/hear-storage.ts'
export type { HearOptions } from './changes/hear-changes.ts'
export { openHousehold } from './household/open-household.ts'
export type { OpenHousehold } from './household/open-household.ts'
export { readCorrections } from './corrections/read-corrections.ts'
export { removeCorrection, saveCorrection } from './corrections/save-correction.ts'
export type { NewCorrection } from './corrections/save-correction.ts'

export { memoryStorage } from './memory/memory-storage.ts'
export type { MemoryStorage } from './memory/memory-storage.ts'

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
