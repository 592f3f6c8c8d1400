/** No batch of that number, or it is another service's. */
export class BatchUnknownError extends Error {
  override readonly name = 'BatchUnknownError'
}

/** An idempotency key came back with other content than the first time. */
export class KeyReusedError extends Error {
  override readonly name = 'KeyReusedError'
}

/** Another request is reading the batch of this key. */
export class BatchInProgressError extends Error {
  override readonly name = 'BatchInProgressError'
  /** Seconds. */
  readonly retryAfter = 5
}

/** More records wait than the settings allow. */
export class BacklogFullError extends Error {
  override readonly name = 'BacklogFullError'
  /** Seconds. */
  readonly retryAfter = 60
}

/** A JSON-LD text names a context that is not one of ours; none is ever fetched. */
export class ContextUnknownError extends Error {
  override readonly name = 'ContextUnknownError'
}

/** A file of the watched folder has nothing in it. */
export class EmptyFileError extends Error {
  override readonly name = 'EmptyFileError'
}

/** A file of the watched folder was written to while it was read. */
export class FileChangedError extends Error {
  override readonly name = 'FileChangedError'
}
