/** SQLSTATE of PostgreSQL. */
const DISK_FULL = '53100'

/** Whether the database, or the system, has no room left: it helps to ask again once it has. */
export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? error.code : undefined
  if (code === 'ENOSPC' || code === DISK_FULL || /no space left/i.test(error.message)) return true
  return isDiskFull(error.cause)
}
