import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { csvOf, heard, settled } from './server-batches.ts'
import type { BatchAnswer } from './server-batches.ts'
import { mobilityService, prepareCity, selfdata } from './server-city.ts'
import type { City } from './server-city.ts'
import { enrol, newCitizen, validationsIn } from './server-people.ts'
import type { Citizen } from './server-people.ts'

const baseUrl = inject('solidServer')
let service: Citizen
let citizen: Citizen
let city: City
let inbox: string

beforeAll(async () => {
  service = await newCitizen(baseUrl, 'operator')
  citizen = await newCitizen(baseUrl)
  const limit = { SELFDATA_MAX_BATCH_BYTES: '20000000' }
  city = await prepareCity([mobilityService(service)], limit)
  inbox = join(city.folder, 'inbox')
  Object.assign(city.env, { SELFDATA_WATCH: inbox })
  await city.start()
  await enrol(city, { service, citizen, customer: 'Z1' })
})
afterAll(async () => city.remove())

async function send(body: Uint8Array, headers: Record<string, string> = {}): Promise<BatchAnswer> {
  const response = await service.fetch(`${city.url}/services/yelo/batches`, {
    method: 'POST',
    headers: {
      'content-type': 'text/csv',
      'content-encoding': 'gzip',
      'idempotency-key': crypto.randomUUID(),
      ...headers,
    },
    body: new Blob([new Uint8Array(body)]),
  })
  return { ...(await response.json()), status: response.status }
}

describe('a gzipped batch', () => {
  it('is read like any other', async () => {
    const batch = await send(gzipSync(csvOf('Z1', 40)))
    expect(batch).toMatchObject({ status: 201, accepted: 40 })
    await settled(city, service, batch)
    expect(await validationsIn(citizen)).toHaveLength(40)
  })

  it('that holds far more than it weighs is refused', async () => {
    const bomb = gzipSync(Buffer.alloc(200_000_000, 'x'))
    expect(bomb.length).toBeLessThan(300_000)
    expect(await heard(() => send(bomb))).toMatchObject({
      status: 413,
      type: '/problems/body-too-large',
    })
  })

  it('that is broken is refused, and so is one in a packing that we do not know', async () => {
    const cut = gzipSync(csvOf('Z1', 4000)).subarray(0, 5000)
    expect(await send(cut)).toMatchObject({ status: 400, type: '/problems/request-invalid' })
    expect(await send(gzipSync('x'), { 'content-encoding': 'br' })).toMatchObject({ status: 415 })
  })

  it('can be delivered from the command line', async () => {
    const file = join(city.folder, 'april.csv.gz')
    await writeFile(file, gzipSync(csvOf('Z1', 7, { month: '04/2026' })))
    const { code, out } = await selfdata(city, 'deliver', file, '--service', 'yelo', '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ accepted: 7, deliveries: { delivered: 7 } })
  })
})

it('JSON-LD can be delivered from the command line', async () => {
  const node = { customer: 'Z1', validationKind: 'entry', mode: 'bus' }
  const times = ['2026-09-01T08:00:00+02:00', '2026-09-02T08:00:00+02:00']
  const nodes = times.map((startTime, index) => ({ ...node, record: `ld-${index}`, startTime }))
  const file = join(city.folder, 'september.jsonld')
  await writeFile(file, JSON.stringify(nodes))
  const { code, out } = await selfdata(city, 'deliver', file, '--service', 'yelo', '--json')
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ accepted: 2, deliveries: { delivered: 2 } })
})

describe('a file in the watched folder', () => {
  async function resultOf(place: 'done' | 'failed'): Promise<unknown> {
    const folder = join(inbox, 'yelo', place)
    let names: string[] = []
    await expect
      .poll(
        async () => {
          names = (await readdir(folder)).filter((name) => name.endsWith('.result.json'))
          return names.length
        },
        { timeout: 60_000 },
      )
      .toBeGreaterThan(0)
    return JSON.parse(await readFile(join(folder, names.toSorted().at(-1) ?? ''), 'utf8'))
  }

  it('is taken in once it is whole, and moved away with its result', async () => {
    await mkdir(join(inbox, 'yelo'), { recursive: true })
    const aside = join(city.folder, 'may.csv')
    await writeFile(aside, `${csvOf('Z1', 9, { month: '05/2026' })}\nZ1;x;never;M;BUS;1;Gare;1,0\n`)
    await rename(aside, join(inbox, 'yelo', 'may.csv'))
    expect(await resultOf('done')).toMatchObject({
      accepted: 9,
      refusedLines: 1,
      refused: [{ line: 11, field: 'date' }],
    })
    await expect
      .poll(async () => (await validationsIn(citizen, { month: '2026-05' })).length, {
        timeout: 60_000,
      })
      .toBe(9)
    await expect
      .poll(async () => readdir(join(inbox, 'yelo')), { timeout: 20_000 })
      .toEqual(['done', 'failed'])
  })

  it('that cannot be read is kept and said to have failed', async () => {
    await writeFile(join(inbox, 'yelo', 'broken.csv.gz'), 'not gzip at all')
    expect(await resultOf('failed')).toEqual({ problem: 'UnpackError' })
    // The file follows its result.
    const kept = async () => (await readdir(join(inbox, 'yelo', 'failed'))).join(' ')
    await expect.poll(kept, { timeout: 20_000 }).toMatch(/broken\.csv\.gz( |$)/)
  })
})
