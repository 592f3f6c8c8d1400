/** How much of an outside file is taken in. Everything beyond is refused in the report, never lost in silence. */
export interface Limits {
  /** Bytes of one file, after unpacking. @default 2 GB */
  bytes: number
  /** Characters of one element of a JSON list. @default 16 million */
  elementLength: number
  /** Brackets or XML elements within each other. @default 64 */
  depth: number
  /** Entries of one file. @default 5 million */
  entries: number
  /** Refusals of one file that are listed one by one; the rest is counted. @default 1,000 */
  refusalsListed: number
  /** Files taken out of one archive. @default 2,000 */
  filesInArchive: number
}

export const defaultLimits: Limits = {
  bytes: 2_000_000_000,
  elementLength: 16_000_000,
  depth: 64,
  entries: 5_000_000,
  refusalsListed: 1000,
  filesInArchive: 2000,
}
