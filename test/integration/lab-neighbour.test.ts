import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { planTimedGrant } from '@selfdata/city'
import { removeFolder, startTerritory } from '@selfdata/lab'
import type { Territory } from '@selfdata/lab'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { put, read } from './access-doors.ts'
import { inSeconds, past, terms, within } from './expiry-world.ts'
import { newCitizen } from './server-people.ts'

let folder: string
let territory: Territory
const start = () =>
  startTerritory({
    folder: join(folder, 'territory'),
    ports: { solid: 0, city: 0 },
    apps: [],
    people: [],
    passwordRounds: 1,
    neighbour: {},
  })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'selfdata-neighbour-'))
  territory = await start()
}, 240_000)
afterAll(async () => {
  await territory.stop()
  await removeFolder(folder)
})

describe('a territory with a neighbour', () => {
  it('sees to the end of access that somebody of the other server has', async () => {
    const { solid, neighbour = '', city } = territory
    expect(new URL(neighbour).port).not.toBe(new URL(solid).port)
    const [owner, second] = [await newCitizen(solid), await newCitizen(neighbour)]
    const on = `${owner.storage}selfdata/notes/`
    await put(owner, `${on}one.ttl`)
    const options = {
      fetch: owner.fetch,
      me: owner.webId,
      storage: owner.storage,
      cityServer: city,
      now: () => new Date(),
    }
    const given = await within(8, async (seconds) => {
      const end = inSeconds(seconds)
      const plan = await planTimedGrant(terms({ to: second.webId, on, end }), options)
      expect(plan.ending).toEqual({ by: 'server' })
      const made = await plan.give({ id: crypto.randomUUID(), at: new Date().toISOString() })
      expect(await read(second, `${on}one.ttl`)).toBe(200)
      return made
    })
    await past(given.grant.end)
    expect(await read(second, `${on}one.ttl`)).toBe(403)
    expect(await read(owner, `${on}one.ttl`)).toBe(200)
  })

  it('finds both servers where they were at the next start', async () => {
    const { solid, neighbour } = territory
    await territory.stop()
    territory = await start()
    expect([territory.solid, territory.neighbour]).toEqual([solid, neighbour])
  }, 240_000)
})
