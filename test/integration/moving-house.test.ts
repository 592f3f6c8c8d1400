import {
  keepRequest,
  narrowRequest,
  planGiveGrant,
  planGrant,
  planRevoke,
  readGrants,
  readRequests,
  statusOf,
} from '@selfdata/access'
import type { AccessMode, Move, NewGrant } from '@selfdata/access'
import { readCatalog, readMonth, registerSeries, saveRecords } from '@selfdata/pod'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { carryAccess, wantedAccess } from '../../apps/home/src/archive/carried-access.ts'
import { exportArchive } from '../../apps/home/src/archive/export-archive.ts'
import { importArchive } from '../../apps/home/src/archive/import-archive.ts'
import { readArchive } from '../../apps/home/src/archive/read-archive.ts'
import { anybody, put, read } from './access-doors.ts'
import { publishRequest } from './access-request.ts'
import { accessWorld } from './access-world.ts'
import type { AccessWorld } from './access-world.ts'
import { now, summarise, timeZone, trips } from './pod-trips.ts'

const clock = () => new Date('2026-11-22T10:00:00Z')
const title = { fr: 'Trajets', en: 'Trips' }

/** A whole pod goes to a server of the other rule language; second and third try every door there. */
describe.each([
  ['wac', 'acp'],
  ['acp', 'wac'],
] as const)('moving house from %s to %s', (one, other) => {
  let old: AccessWorld
  let fresh: AccessWorld
  let move: Move

  beforeAll(async () => {
    old = await accessWorld(one)
    fresh = await accessWorld(other)
    move = {
      from: { storage: old.owner.storage, webId: old.owner.webId },
      to: { storage: fresh.owner.storage, webId: fresh.owner.webId },
    }
  })
  afterAll(async () => {
    await old.stop()
    await fresh.stop()
  })

  const oldUrl = (path: string) => move.from.storage + path
  const newUrl = (path: string) => move.to.storage + path
  const give = async (agent: string, modes: AccessMode[], path: string) =>
    (await planGrant({ who: { agent }, modes, on: oldUrl(path) }, old.options)).apply()

  async function archiveOf(signal?: AbortSignal) {
    const exported = await exportArchive(move.from, {
      fetch: old.owner.fetch,
      now: clock,
      ...(signal && { signal }),
    })
    expect(exported.failures).toEqual([])
    return readArchive(new Uint8Array(await new Blob(exported.parts).arrayBuffer()))
  }

  it('takes data, grants, requests, catalogue and rules along, and accounts for each of them', async () => {
    const { owner, second, third } = old
    const place = { storage: owner.storage, stream: 'trips', source: 'gpx', timeZone } as const
    const delivery = {
      ...place,
      records: trips('2026-03', 5, { agent: owner.webId }),
      summarise,
      agent: owner.webId,
    }
    await saveRecords(delivery, { fetch: owner.fetch, now })
    await registerSeries({ ...place, title, publisher: owner.webId }, { fetch: owner.fetch })
    for (const path of ['shared/a.ttl', 'shared/b.ttl', 'shared/deep/c.ttl', 'open/d.ttl']) {
      await put(owner, oldUrl(`selfdata/${path}`))
    }
    const request = await publishRequest(old, 'selfdata/mobility/')
    const kept = await keepRequest(request, { ...old.options, at: '2026-11-22T09:00:00Z' })
    const permissions = [{ target: oldUrl('selfdata/mobility/trips/'), modes: ['read' as const] }]
    const terms: NewGrant = narrowRequest(kept.request, { permissions }, old.options)
    const plan = await planGiveGrant(terms, old.options)
    await plan.give({ id: 'moving', at: '2026-11-22T09:05:00Z' })
    // A shared container, one document of it closed, one open for writing; one for everybody.
    await give(second.webId, ['read'], 'selfdata/shared/')
    await give(third.webId, ['read', 'append', 'write'], 'selfdata/shared/b.ttl')
    const closed = { who: { agent: second.webId }, on: oldUrl('selfdata/shared/a.ttl') }
    await (await planRevoke(closed, old.options)).apply()
    const open = { who: 'everyone', modes: ['read'], on: oldUrl('selfdata/open/d.ttl') } as const
    await (await planGrant(open, old.options)).apply()

    const archive = await archiveOf()
    const options = { fetch: fresh.owner.fetch }
    const wanted = await wantedAccess(archive, move.to, { ...options, now: clock })
    expect(wanted?.left).toEqual([])
    const report = await importArchive(archive, move.to, options)
    const outcomes = await carryAccess(wanted!, move.to, options)

    // Every file and every rule is accounted for.
    expect(report.failures).toEqual([])
    const { written, same, completed, left, kept: untouched } = report
    const all = [...written, ...same, ...completed, ...left, ...untouched]
    expect(all.toSorted()).toEqual(archive.manifest.entries.map(({ path }) => path).toSorted())
    expect(outcomes.filter(({ state }) => state !== 'same')).toEqual([])

    // The same doors are open there, and no other.
    const doors = async (world: AccessWorld, who: typeof second, path: string) =>
      world.door(who, (world === old ? oldUrl : newUrl)(path))
    for (const path of ['shared/a.ttl', 'shared/b.ttl', 'shared/deep/c.ttl', 'open/d.ttl']) {
      for (const who of [second, third]) {
        const inside = `selfdata/${path}`
        expect([path, await doors(fresh, who, inside)]).toEqual([
          path,
          await doors(old, who, inside),
        ])
      }
      expect([path, await read(anybody, newUrl(`selfdata/${path}`))]).toEqual([
        path,
        await read(anybody, oldUrl(`selfdata/${path}`)),
      ])
    }
    const month = 'selfdata/mobility/trips/gpx/2026-03.ttl'
    expect([await read(second, newUrl(month)), await read(third, newUrl(month))]).toEqual([
      200, 403,
    ])

    // Grants, requests, catalogue and records say the same, under the new names.
    const { found } = await readGrants(move.to.storage, options)
    expect(found.map(({ grant, events }) => [grant.from, grant.to, events.length])).toEqual([
      [move.to.webId, second.webId, 1],
    ])
    const [moved] = found
    expect(moved?.grant.permissions[0]?.target).toBe(newUrl('selfdata/mobility/trips/'))
    expect(statusOf({ events: moved?.events ?? [] }, { now: clock() })).toBe('active')
    expect((await readRequests(move.to.storage, options)).found).toHaveLength(1)
    const { series } = await readCatalog(move.to.storage, options)
    expect(series.map(({ id }) => id)).toEqual([newUrl('selfdata/mobility/trips/gpx/')])
    const { records, torn } = await readMonth(
      { ...place, storage: move.to.storage, month: '2026-03' },
      options,
    )
    expect([records.length, torn]).toEqual([5, []])
    expect(records[0]?.agent).toBe(move.to.webId)

    // Done again, nothing is written.
    const again = await importArchive(archive, move.to, options)
    expect(again.written).toEqual([])
    const unchanged = await carryAccess(wanted!, move.to, options)
    expect(unchanged.map(({ state }) => state)).toEqual(outcomes.map(({ state }) => state))
  })

  it('can be stopped on the way in, and goes on where it was', async () => {
    await put(old.owner, oldUrl('selfdata/later/one.ttl'))
    await put(old.owner, oldUrl('selfdata/later/two.ttl'))
    await give(old.second.webId, ['read'], 'selfdata/later/one.ttl')
    const archive = await archiveOf()
    const stop = new AbortController()
    const options = { fetch: fresh.owner.fetch, signal: stop.signal }
    const onProgress = ({ done }: { done: number }) => {
      if (done === archive.files.size - 2) stop.abort()
    }
    await expect(importArchive(archive, move.to, { ...options, onProgress })).rejects.toThrow(
      'aborted',
    )

    const going = { fetch: fresh.owner.fetch }
    const report = await importArchive(archive, move.to, going)
    expect(report.failures).toEqual([])
    const wanted = await wantedAccess(archive, move.to, { ...going, now: clock })
    await carryAccess(wanted!, move.to, going)
    expect(await read(old.second, newUrl('selfdata/later/one.ttl'))).toBe(200)
    expect(await read(old.second, newUrl('selfdata/later/two.ttl'))).toBe(403)
  })
})
