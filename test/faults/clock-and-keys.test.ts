import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { csvOf, handOver, settled } from '../integration/server-batches.ts'
import { ask, validationsIn } from '../integration/server-people.ts'
import { startFaultWorld } from './fault-world.ts'
import type { FaultWorld } from './fault-world.ts'
import { wrongClock } from './wrong-clock.ts'

let world: FaultWorld

beforeAll(async () => {
  world = await startFaultWorld()
})
afterAll(async () => world.stop())
afterEach(async () => {
  world.proxy.break()
  await again()
})

/** Starts the city's server again, with other settings this time only. */
async function again(once: Readonly<Record<string, string>> = {}): Promise<void> {
  await world.city.kill('SIGTERM')
  await world.city.start(once)
}

const all = (delivered: number) => ({ waiting: {}, delivered, dead: {}, torn: 0 })

/** How often a token was asked for since then. */
const tokens = (since: number) =>
  world.proxy.seen.filter(({ at, path }) => at >= since && path.includes('/.oidc/token')).length

describe('a clock that is wrong', () => {
  it.each([300, -300])(
    'by %i s is set right for each pod by what its server says',
    async (seconds) => {
      const { city, newcomer } = world
      const name = `clock${seconds}`
      const citizen = await newcomer(name)
      const folder = join(city.folder, 'watched')
      await again({ ...wrongClock(seconds), SELFDATA_WATCH: folder })
      const since = Date.now()
      await writeFile(join(folder, 'yelo', `${name}.csv`), csvOf(name, 60))
      const inPod = async () => (await validationsIn(citizen).catch(() => [])).length
      await expect.poll(inPod, { timeout: 80_000, interval: 500 }).toBe(60)
      // The first, and one after the first 401: nobody is asked without end.
      expect(tokens(since)).toBeLessThanOrEqual(4)
    },
  )

  it('by five minutes too few takes no token from the future, says so, and loses nothing', async () => {
    const { city, service, newcomer } = world
    const citizen = await newcomer('future')
    await again(wrongClock(-300))
    const refused = await handOver(city, service, csvOf('future', 10), { key: 'future' })
    expect(refused).toMatchObject({ status: 401, type: '/problems/not-signed-in' })
    await again()
    const batch = await handOver(city, service, csvOf('future', 10), { key: 'future' })
    expect((await settled(city, service, batch)).deliveries).toMatchObject(all(10))
    expect(await validationsIn(citizen)).toHaveLength(10)
  })

  it('by a jump back in mid-delivery loses nothing and doubles nothing', async () => {
    const { city, service, proxy, newcomer } = world
    const citizen = await newcomer('jump')
    await again(wrongClock(0, { jump: 300 }))
    const pid = city.pid() ?? 0
    let jumped = false
    proxy.break(({ method, path }) => {
      if (jumped || method !== 'PUT' || !path.includes('/validations/')) return undefined
      jumped = true
      process.kill(pid, 'SIGUSR2')
      return { kind: 'answer', status: 503 }
    })
    const batch = await handOver(city, service, csvOf('jump', 200))
    await expect.poll(() => jumped, { timeout: 60_000 }).toBe(true)
    // What was to wait a second waits five minutes now, or until somebody sets the clock.
    await again()
    expect((await settled(city, service, batch, 60)).deliveries).toMatchObject(all(200))
    const records = await validationsIn(citizen)
    expect(records).toHaveLength(200)
    expect(new Set(records.map(({ id }) => id)).size).toBe(200)
  })
})

describe('the calendar', () => {
  it('of the declared zone says in which month a record lies: clock changes, leap day, New Year', async () => {
    const { city, service, newcomer } = world
    const citizen = await newcomer('calendar')
    const times = [
      '29/02/2028 23:59:59',
      '01/03/2028 00:00:00',
      '29/03/2026 02:30:00',
      '31/03/2026 23:59:59',
      '25/10/2026 02:30:00',
      '31/12/2026 23:59:59',
      '01/01/2027 00:00:00',
    ]
    const header = csvOf('calendar', 0)
    const rows = times.map(
      (time, index) => `calendar;c${index};${time};M;BUS;1;Place de Verdun;3,2`,
    )
    const batch = await handOver(
      city,
      service,
      [header, ...rows, 'calendar;x;29/02/2026 08:00:00;M;BUS;1;;'].join('\n'),
    )
    expect(batch).toMatchObject({
      accepted: 7,
      refusedLines: 1,
      refused: [{ line: 9, field: 'date' }],
    })
    await settled(city, service, batch)
    const months = ['2028-02', '2028-03', '2026-03', '2026-10', '2026-12', '2027-01']
    const found: number[] = []
    for (const month of months) found.push((await validationsIn(citizen, { month })).length)
    expect(found).toEqual([1, 1, 2, 1, 1, 1])
    const [skipped] = await validationsIn(citizen)
    expect(skipped?.startTime).toBe('2026-03-29T03:30:00+02:00')
  })
})

describe('an issuer that changes its signing keys', () => {
  it('from one moment to the next, without telling: nothing fails, and everybody is known again soon', async () => {
    const { city, service, newcomer } = world
    const citizen = await newcomer('keys')
    const before = await handOver(city, service, csvOf('keys', 20))
    await settled(city, service, before)
    await world.restartSolid(async (folder) =>
      rm(join(folder, '.internal/idp/keys'), { recursive: true }),
    )
    // The server of the city delivers with a token of the former key at first.
    const since = Date.now()
    const asked = async () =>
      (await ask(city, service.fetch, ['GET', '/services/yelo/dead-letters'])).status
    // Keys that an issuer did not have are asked for again after ten seconds.
    await expect.poll(asked, { timeout: 60_000, interval: 1000 }).toBe(200)
    const batch = await handOver(city, service, csvOf('keys', 40, { first: 100 }))
    expect((await settled(city, service, batch)).deliveries).toMatchObject(all(40))
    expect(await validationsIn(citizen)).toHaveLength(60)
    expect(tokens(since)).toBeLessThanOrEqual(20)
  })
})
