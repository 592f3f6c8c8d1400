import {
  readCatalog,
  readCorrections,
  readMonth,
  readSummaries,
  registerSeries,
  removeCorrection,
  saveCorrection,
  saveRecords,
} from '@selfdata/pod'
import type { Fetch } from '@selfdata/pod'
import type { Trip } from '@selfdata/vocab'
import { expect } from 'vitest'
import type { AccessWorld } from '../integration/access-world.ts'
import { counted } from '../integration/pod-person.ts'
import { now, summarise, timeZone, trips } from '../integration/pod-trips.ts'
import { instead } from './contract.ts'
import type { Case } from './contract.ts'
import { give } from './expect-truth.ts'

const place = ({ owner }: AccessWorld, source: string) =>
  ({ storage: owner.storage, stream: 'trips', source, timeZone }) as const

async function save(world: AccessWorld, source: string, records: Trip[], fetch?: Fetch) {
  const delivery = { ...place(world, source), records, summarise, agent: world.owner.webId }
  return saveRecords(delivery, { fetch: fetch ?? world.options.fetch, now })
}

const monthOf = (world: AccessWorld, source: string) =>
  readMonth({ ...place(world, source), month: '2026-03' }, world.options)

/** Records, figures, corrections and the catalogue. */
export const records: Record<string, Case> = {
  'keeps records in their months, with figures and a manifest': async (world) => {
    const all = [...trips('2026-02', 3), ...trips('2026-03', 12, { mode: 'car' })]
    expect(await save(world, 'first', all)).toMatchObject({ added: 15, torn: [] })
    const march = await monthOf(world, 'first')
    expect(march).toMatchObject({ problems: [], incomplete: [], torn: [] })
    expect(march.records).toHaveLength(12)
    const figures = await readSummaries({ ...place(world, 'first'), year: 2026 }, world.options)
    expect(figures.map(({ startDate, mode, legCount }) => [startDate, mode, legCount])).toEqual([
      ['2026-02-01', 'bicycle', 3],
      ['2026-03-01', 'car', 12],
    ])
  },

  'writes once: what is saved twice is only read the second time': async (world) => {
    await save(world, 'twice', trips('2026-03', 5))
    const second = counted(world.options.fetch)
    const again = await save(world, 'twice', trips('2026-03', 5), second.fetch)
    expect(again).toMatchObject({ added: 0, changed: 0, same: 5 })
    expect(second.writes()).toEqual([])
  },

  'keeps the records of two who save into one month at once': async (world) => {
    const all = trips('2026-03', 12)
    const halves = [all.slice(0, 6), all.slice(6)]
    if (!world.conditions && !world.patches) {
      for (const half of halves) await save(world, 'both', half)
      expect((await monthOf(world, 'both')).records).toHaveLength(12)
      return instead(
        'neither patches nor conditions: one after the other; each source has one writer',
      )
    }
    await Promise.all(halves.map((half) => save(world, 'both', half)))
    const { records: kept, torn } = await monthOf(world, 'both')
    expect([kept.length, torn]).toEqual([12, []])
    return undefined
  },

  'knows that records arrived although the answer was lost': async (world) => {
    let lost = 0
    const silent: Fetch = async (input, init) => {
      const response = await world.options.fetch(input, init)
      const writes = /^(PATCH|PUT)$/.test(init?.method ?? '') && response.ok
      if (!writes || lost > 0) return response
      lost += 1
      throw new TypeError('connection reset')
    }
    await save(world, 'lost', trips('2026-03', 4), silent)
    expect(lost).toBe(1)
    const { records: kept, torn } = await monthOf(world, 'lost')
    expect([kept.length, torn]).toEqual([4, []])
  },

  'lets a service deliver into its own container, with nothing but its own rights': async (
    world,
  ) => {
    const { owner, second } = world
    const container = `${owner.storage}selfdata/mobility/trips/service/`
    await give(world, { agent: second.webId }, ['read', 'append', 'write'], container)
    const delivery = { ...place(world, 'service'), records: trips('2026-03', 3), summarise }
    const fetch = world.productOf(second)
    await saveRecords({ ...delivery, agent: owner.webId }, { fetch, now })
    expect((await monthOf(world, 'service')).records).toHaveLength(3)
    const elsewhere = saveRecords(
      { ...delivery, source: 'not-mine', agent: owner.webId },
      { fetch, now },
    )
    await expect(elsewhere).rejects.toMatchObject({ name: 'AccessDeniedError' })
  },

  'lays a correction over what the source says, and takes it off again': async (world) => {
    const { owner, options } = world
    await save(world, 'google-timeline', trips('2026-03', 3))
    const [leg] = (await monthOf(world, 'google-timeline')).records[0]?.hasLeg ?? []
    const base = { storage: owner.storage, source: 'google-timeline', timeZone }
    const correction = {
      corrects: leg?.id ?? '',
      generatedAtTime: '2026-11-22T10:00:00+01:00',
      mode: 'bus' as const,
      previousMode: 'bicycle' as const,
      startTime: leg?.startTime ?? '',
    }
    const saved = await saveCorrection({ ...base, correction }, options)
    const stored = () => readCorrections({ ...base, year: 2026 }, options)
    expect(await stored()).toEqual([saved])
    await removeCorrection({ storage: owner.storage, correction: saved }, options)
    expect(await stored()).toEqual([])
  },

  'takes a series into the catalogue once': async (world) => {
    const { owner, options } = world
    const title = { fr: 'Trajets', en: 'Trips' }
    const entry = { ...place(world, 'catalogued'), title, publisher: owner.webId }
    for (let time = 0; time < 2; time += 1) await registerSeries(entry, options)
    const { series } = await readCatalog(owner.storage, options)
    expect(series.filter(({ source }) => source === 'catalogued')).toMatchObject([{ title }])
  },
}
