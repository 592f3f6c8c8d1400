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
    const day = 1 + (number % 27)
    const customer = number % LINKED === 0 ? 'M0' : `M${number}`
    const times = `"startTime":"${midnight(day)}","endTime":"${midnight(day + 1)}"`
    return `{"customer":"${customer}","record":"r${number}",${times},${curves[number % curves.length]}\n`
  }
}

function midnight(day: number): string {
  return `2026-01-${String(day).padStart(2, '0')}T00:00:00+01:00`
}

/** What the lines say beside whose they are and when; made once, since making takes longer than sending. */
const curves = Array.from({ length: 64 }, (_, home) => {
  const wattValues = Array.from({ length: 48 }, (__, step) => 150 + ((home * 31 + step * 17) % 900))
  const energyInWattHours = wattValues.reduce((sum, watts) => sum + watts / 2, 0)
  const constant = { observedProperty: eng.activeEnergy, step: 'PT30M', quality: 'measured' }
  return JSON.stringify({
    ...constant,
    wattValues,
    energyInWattHours: Math.round(energyInWattHours),
  }).slice(1)
})

async function residentMegabytes(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text()
  return Math.round(Number(/^process_resident_memory_bytes (\S+)/m.exec(text)?.[1] ?? 0) / 1e6)
}
