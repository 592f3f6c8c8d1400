export { importFiles } from './import-files.ts'
export type { Batch } from './batch.ts'
export { importWater, previewTable } from './energy/import-water.ts'
export type { TablePreview, WaterChoice } from './energy/import-water.ts'
export type {
  FileReport,
  ImportOptions,
  ImportReport,
  ImportResult,
  Progress,
} from './import-files.ts'
export type { Account, Refusal } from './report/entry-book.ts'
export { detectLegs } from './detect/detect-legs.ts'
export type { DetectedLeg } from './detect/detect-legs.ts'
export type { Guess, Traits } from './detect/mode.ts'
export type { TimedPosition } from './detect/steps.ts'
export { readColours } from './energy/read-colours.ts'
export type { ReadColours } from './energy/read-colours.ts'
export type { WaterColumns, WaterProposal } from './energy/water-columns.ts'
export { formats } from './format.ts'
export type { Format } from './format.ts'
export type { InputFile } from './file/input-file.ts'
export type { Limits } from './file/limits.ts'
export { reasons } from './report/reasons.ts'
export type { Reason, ReasonKey } from './report/reasons.ts'
export type { Detection } from './journey/trip-records.ts'
export { reconcile } from './journey/reconcile.ts'
export type { Reconciled } from './journey/reconcile.ts'
export { writeCsv } from './write/write-csv.ts'
export type { LegFigures } from './write/write-csv.ts'
export { writeGeojson } from './write/write-geojson.ts'
export { writeGpx } from './write/write-gpx.ts'
export type { WrittenTrip } from './write/written-trip.ts'
