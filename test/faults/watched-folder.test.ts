import { appendFile, mkdir, readFile, readdir, rename, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { csvOf } from '../integration/server-batches.ts'
import { validationsIn } from '../integration/server-people.ts'
import type { Citizen } from '../integration/server-people.ts'
import { startFaultWorld } from './fault-world.ts'
import type { FaultWorld } from './fault-world.ts'

let world: FaultWorld
let citizen: Citizen
let folder: string
const long = { timeout: 150_000, interval: 500 }

beforeAll(async () => {
  world = await startFaultWorld()
  citizen = await world.newcomer('W1')
  folder = join(world.city.folder, 'inbox', 'yelo')
  Object.assign(world.city.env, { SELFDATA_WATCH: join(folder, '..') })
  await world.city.kill('SIGTERM')
  await world.city.start()
})
afterAll(async () => world.stop())

/** Results of the files whose names end so, by where they went. */
async function results(name: string): Promise<[string, Record<string, unknown>][]> {
  const found: [string, Record<string, unknown>][] = []
  for (const place of ['done', 'failed'])
    for (const file of await readdir(join(folder, place)))
      if (file.endsWith(`-${name}.result.json`))
        found.push([place, JSON.parse(await readFile(join(folder, place, file), 'utf8'))])
  return found
}

/** Puts a whole file there at once, as the guide says. */
async function put(name: string, content: string | Uint8Array): Promise<void> {
  const aside = join(folder, '.aside')
  await writeFile(aside, content)
  await rename(aside, join(folder, name))
}

const linesRead = async () => {
  const metrics = await (await fetch(`${world.city.url}/metrics`)).text()
  return Number(/lines_total\{[^}]*outcome="unknown"\} (\d+)/.exec(metrics)?.[1] ?? 0)
}

/** Some lines of a person, and so many of others that reading them takes a while. */
const large = (month: string) => `${csvOf('W1', 20, { month })}\n${others}`
const others = csvOf('NOBODY', 60_000).split('\n').slice(1).join('\n')

describe.each(['SIGTERM', 'SIGKILL'] as const)('a file that is read at a %s', (signal) => {
  it('is read after the next start, whole and once', async () => {
    const { city } = world
    const name = `${signal}.csv`
    const month = signal === 'SIGTERM' ? '04/2026' : '05/2026'
    const before = await linesRead()
    await put(name, large(month))
    await expect.poll(linesRead, long).toBeGreaterThan(before)
    expect(await city.kill(signal)).toBe(signal === 'SIGTERM' ? 0 : null)
    expect(await readdir(folder)).toContain(name)
    const half = join(folder, 'done', 'killed.result.json.part')
    await writeFile(half, '{')

    await city.start()
    await expect.poll(async () => results(name), long).toHaveLength(1)
    const whole = { repeated: false, accepted: 20, unknownCustomers: 60_000, refusedLines: 0 }
    expect(await results(name)).toMatchObject([['done', whole]])
    expect((await readdir(join(folder, 'done'))).filter((one) => one.endsWith('.part'))).toEqual([])
    const [year, at] = [month.slice(3), month.slice(0, 2)]
    const inPod = async () => (await validationsIn(citizen, { month: `${year}-${at}` })).length
    await expect.poll(async () => inPod().catch(() => 0), long).toBe(20)
  })
})

it('files of every kind are read once and whole, or told', async () => {
  const outside = join(world.city.folder, 'outside.csv')
  await writeFile(outside, csvOf('W1', 1, { month: '08/2026' }))
  await symlink(outside, join(folder, 'link.csv'))
  await mkdir(join(folder, 'folder.csv'))
  await writeFile(join(folder, 'left.csv.part'), csvOf('W1', 1, { month: '08/2026' }))
  await put('empty.csv', '')
  await put('empty.csv.gz', '')
  await put('broken.csv.gz', gzipSync(csvOf('W1', 500, { month: '08/2026' })).subarray(0, 900))
  await put(`${'n'.repeat(251)}.csv`, csvOf('W1', 2, { month: '06/2026' }))
  await put('twice.csv', csvOf('W1', 3, { month: '06/2026', first: 10 }))
  await put('same.csv', csvOf('W1', 3, { month: '06/2026', first: 10 }))

  // Written to bit by bit, for longer than it takes until a whole one is read.
  const rows = csvOf('W1', 24, { month: '07/2026' }).split('\n')
  for (const row of rows) {
    await appendFile(join(folder, 'slow.csv'), `${row}\n`)
    await wait(400)
  }
  await expect
    .poll(async () => results('slow.csv'), long)
    .toMatchObject([['done', { accepted: 24 }]])

  const failed = (problem: string) => [['failed', { problem }]]
  await expect.poll(async () => results('broken.csv.gz'), long).toEqual(failed('UnpackError'))
  expect(await results('empty.csv')).toEqual(failed('EmptyFileError'))
  expect(await results('empty.csv.gz')).toEqual(failed('EmptyFileError'))
  expect(await results(`${'n'.repeat(196)}.csv`)).toMatchObject([['done', { accepted: 2 }]])
  const both = [...(await results('twice.csv')), ...(await results('same.csv'))]
  expect(both.map(([, { accepted }]) => accepted)).toEqual([3, 3])
  expect(both.map(([, { repeated }]) => repeated).toSorted()).toEqual([false, true])
  await expect
    .poll(async () => (await readdir(folder)).toSorted(), long)
    .toEqual(['done', 'failed', 'folder.csv', 'left.csv.part', 'link.csv'])

  const inPod = async (month: string) => (await validationsIn(citizen, { month })).length
  await expect.poll(async () => inPod('2026-07').catch(() => 0), long).toBe(24)
  await expect.poll(async () => inPod('2026-06').catch(() => 0), long).toBe(5)
  expect(await inPod('2026-08').catch(() => 0)).toBe(0)
  for (const personal of [citizen.webId, citizen.storage, 'W1', 'NOBODY', 'twice', 'outside'])
    expect(world.city.log()).not.toContain(personal)
})
