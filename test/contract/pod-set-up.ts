import { capabilities, discover, findGaps, repairGap } from '@selfdata/pod'
import { expect } from 'vitest'
import { anybody, read } from '../integration/access-doors.ts'
import { instead } from './contract.ts'
import type { Case } from './contract.ts'

/** Finding a pod, and finding out what its server can do. */
export const setUp: Record<string, Case> = {
  'finds what the pod lacks and repairs it, closed to others, open for messages': async (world) => {
    const { owner, second, options } = world
    const profile = await discover(owner.webId, {
      fetch: options.fetch,
      publicFetch: anybody.fetch,
    })
    const gaps = await findGaps(profile, owner.storage, options)
    for (const gap of gaps.filter(({ mayRepair }) => mayRepair !== false))
      await repairGap(gap, options)
    for (const path of ['selfdata/', 'selfdata/catalog.ttl']) {
      expect([path, await read(second, owner.storage + path)]).toEqual([path, 403])
      expect([path, await read(owner, owner.storage + path)]).toEqual([path, 200])
    }
    const after = await findGaps(
      await discover(owner.webId, { fetch: options.fetch, publicFetch: anybody.fetch }),
      owner.storage,
      options,
    )
    expect(after.filter(({ mayRepair }) => mayRepair !== false)).toEqual([])
    if (after.length === 0) return undefined
    return instead(
      `the profile lies on another server: says what to write there (${after.map(({ kind }) => kind).join(', ')})`,
    )
  },

  'says what the server can do, and claims no more': async (world) => {
    const { owner, options } = world
    const url = (await world.tree()).one
    const can = await capabilities(url, options)
    expect(can.access !== undefined).toBe(world.tells)
    if (can.etag !== 'none') expect(can.etag).toMatch(/strong|weak/)
    if (can.patches === true) expect(world.patches).toBe(true)
    expect(can.url.startsWith(owner.storage)).toBe(true)
  },
}
