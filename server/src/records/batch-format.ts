/** A format that batches come in. */
export type BatchFormat = 'csv' | 'ndjson' | 'json-ld'

const byMediaType: Readonly<Record<string, BatchFormat>> = {
  'text/csv': 'csv',
  'application/x-ndjson': 'ndjson',
  'application/ndjson': 'ndjson',
  'application/jsonl': 'ndjson',
  'application/ld+json': 'json-ld',
}

/** What each format is called in `Content-Type`. */
export const mediaTypes: Readonly<Record<BatchFormat, string>> = {
  csv: 'text/csv',
  ndjson: 'application/x-ndjson',
  'json-ld': 'application/ld+json',
}

/** The format of a body by its `Content-Type`. */
export function formatOfType(contentType: string | null): BatchFormat | undefined {
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? ''
  return Object.hasOwn(byMediaType, type) ? byMediaType[type] : undefined
}

/** The format of a file by its name, and whether it is packed. */
export function formatOfFile(name: string): { format: BatchFormat; gzip: boolean } | undefined {
  const gzip = name.endsWith('.gz')
  const plain = gzip ? name.slice(0, -3) : name
  if (plain.endsWith('.csv')) return { format: 'csv', gzip }
  if (plain.endsWith('.jsonld')) return { format: 'json-ld', gzip }
  if (plain.endsWith('.ndjson') || plain.endsWith('.jsonl')) return { format: 'ndjson', gzip }
  return undefined
}
