export { importFiles } from './import-files.ts'
export type {
  Batch,
  FileReport,
  ImportOptions,
  ImportReport,
  ImportResult,
  Progress,
} from './import-files.ts'
export type { Account, Refusal } from './entry-book.ts'
export { formats } from './format.ts'
export type { Format } from './format.ts'
export type { InputFile } from './input-file.ts'
export type { Limits } from './limits.ts'
export { reasons } from './reasons.ts'
export type { Reason, ReasonKey } from './reasons.ts'
