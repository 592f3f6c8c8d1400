import { setTimeout as wait } from 'node:timers/promises'
import type { AgentSession } from '@selfdata/lab'
import { vi } from 'vitest'
import type { City } from './server-city.ts'

/** What the server answers about a batch. */
export interface BatchAnswer {
  status: number
  id: string
  type?: string
  accepted: number
  refusedLines: number
  refused: { line: number; field?: string; reason: { fr: string; en: string } }[]
  unknownCustomers: number
  deliveries: {
    waiting: Record<string, number>
    delivered: number
    withdrawn: number
    dead: Record<string, number>
    dropped: number
    torn: number
  }
}

const header = 'client;numero;date;genre;mode;ligne;arret;km'

/** A file as the operator writes it: `count` validations of a customer in a month, from 1 up. */
export function csvOf(customer: string, count: number, { month = '03/2026', first = 1 } = {}) {
  const rows = Array.from({ length: count }, (_, index) => {
    const number = first + index
    const day = two(1 + (number % 28))
    const time = `${two(6 + (Math.floor(number / 28) % 14))}:${two(number % 60)}:00`
    return `${customer};${customer}-${number};${day}/${month} ${time};M;BUS;1;Place de Verdun;3,2`
  })
  return [header, ...rows].join('\n')
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

/** Puts files as `csvOf` makes them into one. */
export function together(...files: string[]): string {
  return [header, ...files.map((file) => file.split('\n').slice(1).join('\n'))].join('\n')
}

/** Hands a file over as the service. */
export async function handOver(
  city: City,
  service: AgentSession,
  file: string,
  { key, type = 'text/csv', id = 'yelo' }: { key?: string; type?: string; id?: string } = {},
): Promise<BatchAnswer> {
  const response = await service.fetch(`${city.url}/services/${id}/records`, {
    method: 'POST',
    headers: { 'content-type': type, 'idempotency-key': key ?? crypto.randomUUID() },
    body: file,
  })
  return { ...(await response.json()), status: response.status }
}

/**
 * Sends something that the server refuses before it has read all of it, until its answer is heard:
 * on a busy machine the connection may close first.
 */
export async function heard<T>(send: () => Promise<T>): Promise<T> {
  return vi.waitFor(send, { timeout: 60_000, interval: 500 })
}

/** Waits until nothing of a batch waits, at most so long, and answers how it stands. */
export async function settled(
  city: City,
  service: AgentSession,
  { id, of }: { id: string; of?: string },
  seconds = 90,
): Promise<BatchAnswer> {
  const end = Date.now() + seconds * 1000
  for (;;) {
    const batch = await progress(city, service, { id, ...(of && { of }) })
    const waiting = Object.values(batch.deliveries.waiting).reduce((sum, n) => sum + n, 0)
    if (waiting === 0 || Date.now() > end) return batch
    await wait(150)
  }
}

/** How a batch stands now. */
export async function progress(
  city: City,
  service: AgentSession,
  { id, of = 'yelo' }: { id: string; of?: string },
): Promise<BatchAnswer> {
  const response = await service.fetch(`${city.url}/services/${of}/batches/${id}`)
  return { ...(await response.json()), status: response.status }
}
