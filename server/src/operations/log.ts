import { pino } from 'pino'
import type { DestinationStream } from 'pino'

/**
 * What a line of the log may say. There is no field for a WebID, an address of a pod, a customer
 * number or a code, and free text has no place: what is not listed here is not written.
 */
interface LogFields {
  service?: string
  batch?: string
  /** Pseudonym of a pod host. */
  lane?: string
  /** Short name of a campaign, which is public. */
  campaign?: string
  route?: string
  method?: string
  status?: number
  milliseconds?: number
  count?: number
  lines?: number
  seconds?: number
  port?: number
  reason?: string
  error?: unknown
}

export interface Log {
  info(event: string, fields?: LogFields): void
  warn(event: string, fields?: LogFields): void
  error(event: string, fields?: LogFields): void
}

const allowed = [
  'service',
  'batch',
  'lane',
  'campaign',
  'route',
  'method',
  'status',
  'milliseconds',
  'count',
  'lines',
  'seconds',
  'port',
  'reason',
] as const

/** Structured log on standard error, one JSON object per line, without personal data. */
export function createLog(level: string, destination?: DestinationStream): Log {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime }
  const logger = pino(options, destination ?? pino.destination({ dest: 2, sync: true }))
  return {
    info: (event, fields) => logger.info(written(fields), event),
    warn: (event, fields) => logger.warn(written(fields), event),
    error: (event, fields) => logger.error(written(fields), event),
  }
}

function written(fields: LogFields = {}): object {
  const entries = allowed.flatMap((key) => {
    const value = fields[key]
    // Line breaks cannot forge a second entry in JSON; long words are cut all the same.
    return value === undefined
      ? []
      : [[key, typeof value === 'string' ? value.slice(0, 100) : value]]
  })
  return { ...Object.fromEntries(entries), ...(fields.error !== undefined && cause(fields.error)) }
}

/** The class of an error and where it came from; its message may name a person's pod. */
function cause(error: unknown): object {
  if (!(error instanceof Error)) return { error: typeof error }
  const at = error.stack?.split('\n').find((line) => /^\s+at /.test(line))
  return {
    error: error.name,
    at: at?.trim().replace(/^at .*?([^/\\]+:\d+):\d+\)?$/, '$1'),
    ...(error.cause instanceof Error && { cause: error.cause.name }),
  }
}
