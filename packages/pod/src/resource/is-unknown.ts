import { ConflictError, ResourceError, UnreachableError } from '../errors.ts'

/**
 * Whether a failed write may have happened all the same: no answer, a late server error, or a
 * conflict that may be with our own first attempt. Read back before deciding.
 */
export function isUnknown(error: unknown): boolean {
  if (!(error instanceof ResourceError) || error.action === 'Reading') return false
  if (error instanceof UnreachableError || error instanceof ConflictError) return true
  return error.status === 500
}
