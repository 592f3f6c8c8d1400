import { StaffError } from './staff-error.ts'

// What the city's server tells its staff: `/openapi.json` of the server says the same.

interface Both {
  fr: string
  en: string
}

export type Right = 'see' | 'replay' | 'drop' | 'codes' | 'audit'

/** Who is signed in, and what they may do. */
export interface Me {
  id: string
  mayAudit: boolean
  services: { id: string; name: Both; rights: Right[] }[]
}

export interface StaffService {
  id: string
  name: Both
  description: Both
  domain: string
  stream: string
  contact: string
  links: { open: number; withdrawn: number }
  records: { waiting: number; dead: number }
  lastDelivered: string | null
  oldestWaiting: string | null
  /** When this was counted: a while ago in a large city. */
  counted: string
}

/** What became of the records of a batch, in numbers. */
export interface BatchCounts {
  waiting: number
  delivered: number
  withdrawn: number
  dead: number
  dropped: number
}

export interface StaffBatch {
  id: string
  service: string
  state: 'reading' | 'accepted'
  begun: string
  accepted: number
  refusedLines: number
  unknownCustomers: number
  deliveries: BatchCounts
  /** When what waits was counted: a while ago in a large city. */
  counted: string
}

/** A batch with why records wait, and why lines were refused. */
export interface BatchProgress extends Omit<StaffBatch, 'deliveries' | 'counted'> {
  refused: { line: number; field?: string; reason: Partial<Both> }[]
  deliveries: Omit<BatchCounts, 'waiting' | 'dead'> & {
    waiting: Record<string, number>
    dead: Record<string, number>
    torn: number
  }
}

export interface Host {
  /** `null`: the small servers together, whose names could name a person. */
  host: string | null
  servers: number
  pods: number
  waiting: number
  dead: number
  paused: number
  reasons: string[]
  nextTry: string | null
  counted: string
}

export interface Freshness {
  service: string
  day: number
  week: number
  month: number
  older: number
  never: number
  troubles: Record<string, number>
  counted: string
}

export interface CodeSeries {
  service: string
  madeOn: string
  used: number
  open: number
  expired: number
  expires: string
}

export interface DeadLetters {
  batch: string
  reason: string
  records: number
  pods: number
  since: string
}

/** A record that was set aside, without anything of its person. */
export interface DeadLetter {
  month: string
  fields: string[]
  bytes: number
  queuedAt: string
}

export type ActName =
  | 'opened'
  | 'replayed'
  | 'dropped'
  | 'made-codes'
  | 'refused'
  | 'drafted'
  | 'edited'
  | 'stepped'
  | 'voted'
  | 'read-offer'
  | 'answered-offer'

export interface Act {
  id: number
  at: string
  who: string
  act: ActName
  service: string | null
  batch: string | null
  /** Short name of a campaign. */
  campaign: string | null
  reason: string | null
  count: number | null
}

export interface MadeCode {
  customer: string
  code: string
  expires: string
}

export interface StaffServer {
  /** Origin of the city's server; ends in `/`. */
  cityServer: string
  fetch: typeof fetch
  signal?: AbortSignal
}

/** How long the server may take, in milliseconds. */
const patience = 20_000

/**
 * Asks the city's server as staff.
 *
 * @throws {StaffError} when it refuses or does not answer
 */
export async function ask<T>(
  path: string,
  { cityServer, fetch, signal }: StaffServer,
  body?: unknown,
): Promise<T> {
  const { href } = new URL(`staff/${path}`, cityServer)
  const limit = AbortSignal.timeout(patience)
  const response = await fetch(href, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      accept: 'application/json',
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    signal: signal ? AbortSignal.any([signal, limit]) : limit,
  }).catch((cause: unknown) => {
    signal?.throwIfAborted()
    throw new StaffError('unreachable', href, 'no answer', cause)
  })
  if (!response.ok) throw StaffError.from(response, href)
  return (await response.json()) as T
}
