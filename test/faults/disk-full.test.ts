import { execFileSync } from 'node:child_process'
import { rmSync, statfsSync, writeFileSync } from 'node:fs'
import { mkdtemp, rmdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { csvOf, handOver, heard, settled } from '../integration/server-batches.ts'
import { validationsIn } from '../integration/server-people.ts'
import { startFaultWorld } from './fault-world.ts'
import type { FaultWorld } from './fault-world.ts'

const [mount, umount] = ['mount', 'umount'] as const

/** A disk of so many megabytes, where this may be made; Linux, as root. */
async function smallDisk(megabytes: number): Promise<string | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'selfdata-disk-'))
  try {
    const size = ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'tmpfs', folder]
    execFileSync(mount, size, { stdio: 'ignore' })
    return folder
  } catch {
    await rmdir(folder)
    return undefined
  }
}

const disk = await smallDisk(300)

describe.skipIf(disk === undefined)('a disk that is full (needs root, to make a small one)', () => {
  const folder = disk ?? ''
  let world: FaultWorld
  const filler = () => join(folder, 'filler')

  beforeAll(async () => {
    const lanes = { SELFDATA_LANES: '0', SELFDATA_DB: 'pglite' }
    world = await startFaultWorld({ SELFDATA_DATA: join(folder, 'data'), ...lanes })
  })
  afterAll(async () => {
    rmSync(filler(), { force: true })
    await world.stop()
    execFileSync(umount, [folder], { stdio: 'ignore' })
    await rmdir(folder)
  })

  it('accepts nothing and says so; afterwards all goes on by itself, and nothing is lost', async () => {
    const { city, service, newcomer } = world
    const citizen = await newcomer('D1')
    const before = await handOver(city, service, csvOf('D1', 20))
    expect(before.status).toBe(201)
    const { bavail, bsize } = statfsSync(folder)
    writeFileSync(filler(), Buffer.alloc(bavail * bsize - 200_000))
    const file = csvOf('D1', 9000, { first: 1000 })
    const refused = await heard(() => handOver(city, service, file, { key: 'big' }))
    expect(refused).toMatchObject({ status: 507, type: '/problems/disk-full' })

    rmSync(filler())
    const small = csvOf('D1', 5, { first: 500 })
    // On a busy machine the connection of what was refused may close under it.
    const again = await heard(() => handOver(city, service, small, { key: 'small' }))
    expect(again).toMatchObject({ status: 201, accepted: 5 })
    await city.kill('SIGTERM')
    Object.assign(city.env, { SELFDATA_LANES: '8' })
    await city.start()
    expect((await settled(city, service, before, 60)).deliveries.delivered).toBe(20)
    expect((await settled(city, service, again, 60)).deliveries.delivered).toBe(5)
    expect(await validationsIn(citizen)).toHaveLength(25)
  })
})
