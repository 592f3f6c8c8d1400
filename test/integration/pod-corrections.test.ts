import { beforeAll, describe, expect, inject, it } from 'vitest'
import {
  getDocument,
  readCatalog,
  readCorrections,
  readMonth,
  registerSeries,
  removeCorrection,
  saveCorrection,
  saveRecords,
} from '@selfdata/pod'
import type { Correction, Trip } from '@selfdata/vocab'
import { newPerson } from './pod-person.ts'
import type { TestPerson } from './pod-person.ts'
import { now, summarise, timeZone, trips } from './pod-trips.ts'

const server = inject('solidServer')
const source = 'google-timeline'
const title = { fr: 'Trajets Google', en: 'Google trips' }
let ada: TestPerson
let records: Trip[]

beforeAll(async () => {
  ada = await newPerson(server)
  const delivery = { storage: ada.storage, stream: 'trips', source, timeZone } as const
  await saveRecords(
    { ...delivery, records: trips('2026-03', 10), summarise, agent: ada.webId },
    { fetch: ada.fetch, now },
  )
  const read = await readMonth({ ...delivery, month: '2026-03' }, { fetch: ada.fetch })
  records = read.records
  await registerSeries({ ...delivery, title, publisher: ada.webId }, { fetch: ada.fetch })
})

function correcting(index: number, change: Partial<Correction> = {}) {
  const leg = records[index]!.hasLeg[0]!
  const correction = {
    corrects: leg.id,
    generatedAtTime: '2026-11-22T10:00:00+01:00',
    mode: 'bus',
    previousMode: leg.mode,
    startTime: leg.startTime,
    distanceInMetres: leg.distanceInMetres,
    ...change,
  } as const
  return { storage: ada.storage, source, timeZone, correction }
}
const corrections = () =>
  readCorrections({ storage: ada.storage, source, year: 2026 }, { fetch: ada.fetch })
const march = async () => {
  const place = { storage: ada.storage, stream: 'trips', source, timeZone } as const
  const all = { ...place, month: '2026-03', corrections: await corrections() }
  return readMonth(all, { fetch: ada.fetch })
}

const modeOf = async (index: number) =>
  (await march()).records.find(({ id }) => id === records[index]!.id)?.hasLeg[0]?.mode

describe('a correction', () => {
  it('lies over what the source says, and is in the catalogue', async () => {
    const saved = await saveCorrection(correcting(0), { fetch: ada.fetch })
    expect(
      saved.id.startsWith(`${ada.storage}selfdata/mobility/corrections/${source}/2026.ttl#`),
    ).toBe(true)
    expect(await corrections()).toEqual([saved])
    expect(await modeOf(0)).toBe('bus')
    expect((await march()).unapplied).toEqual([])
    const { corrections: listed } = await readCatalog(ada.storage, { fetch: ada.fetch })
    expect(listed).toEqual([{ url: saved.id.replace(/#.*/, ''), source, year: 2026 }])
  })

  it('survives the source delivering again, and is undone without a trace', async () => {
    const saved = await saveCorrection(correcting(1), { fetch: ada.fetch })
    const delivery = { storage: ada.storage, stream: 'trips', source, timeZone } as const
    const again = { ...delivery, records: trips('2026-03', 10), summarise, agent: ada.webId }
    expect(await saveRecords(again, { fetch: ada.fetch, now })).toMatchObject({ same: 10 })
    expect(await modeOf(1)).toBe('bus')
    await removeCorrection({ storage: ada.storage, correction: saved }, { fetch: ada.fetch })
    expect(await modeOf(1)).toBe('bicycle')
    await removeCorrection({ storage: ada.storage, correction: saved }, { fetch: ada.fetch })
    const { quads } = await getDocument(saved.id, { fetch: ada.fetch })
    expect(quads.filter(({ subject }) => subject.value === saved.id)).toEqual([])
  })

  it(
    'is kept by both of two devices that correct different things at once',
    { retry: 0 },
    async () => {
      const devices = await Promise.all(
        [2, 3, 4, 5].map((index) => saveCorrection(correcting(index), { fetch: ada.fetch })),
      )
      const ids = (await corrections()).map(({ id }) => id)
      for (const { id } of devices) expect(ids).toContain(id)
    },
  )

  it(
    'is the later one when two devices correct the same thing, whoever arrives first',
    { retry: 0 },
    async () => {
      const early = correcting(6, { mode: 'tram', generatedAtTime: '2026-11-22T10:00:00+01:00' })
      const late = correcting(6, { mode: 'walk', generatedAtTime: '2026-11-22T09:00:01Z' })
      const both = await Promise.all(
        [late, early].map((one) => saveCorrection(one, { fetch: ada.fetch })),
      )
      const stored = (await corrections()).filter(
        ({ corrects }) => corrects === early.correction.corrects,
      )
      expect(stored).toHaveLength(1)
      expect(stored[0]?.mode).toBe('walk')
      expect(both[0]?.mode).toBe('walk')
      // The device that was offline sends its older correction afterwards.
      expect((await saveCorrection(early, { fetch: ada.fetch })).mode).toBe('walk')
    },
  )

  it('is not undone outside the person’s own data', async () => {
    const elsewhere = { id: `${ada.storage}profile/card#me` }
    const undoing = removeCorrection(
      { storage: ada.storage, correction: elsewhere },
      { fetch: ada.fetch },
    )
    await expect(undoing).rejects.toThrow(RangeError)
  })
})
