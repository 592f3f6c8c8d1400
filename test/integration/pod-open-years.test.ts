import { describe, expect, inject, it } from 'vitest'
import {
  openYears,
  putResource,
  readMonth,
  registerSeries,
  saveCorrection,
  saveRecords,
  UnreachableError,
  UnreadableError,
} from '@selfdata/pod'
import { startFaultProxy } from './pod-fault-proxy.ts'
import type { Fault } from './pod-fault-proxy.ts'
import { counted, newPerson } from './pod-person.ts'
import { now, summarise, timeZone, trips } from './pod-trips.ts'

const server = inject('solidServer')
const source = 'google-timeline'
const title = { fr: 'Trajets', en: 'Trips' }
const slowly = ({ path }: { path: string }): Fault | undefined =>
  path.includes('/slow/') ? { kind: 'late' } : undefined

describe('opening a year', () => {
  it('takes one request for the catalogue and one per document there is, at most eight', async () => {
    const cleo = await newPerson(server)
    const places = [
      { stream: 'trips', source: 'google-timeline' },
      { stream: 'trips', source: 'gpx' },
    ] as const
    for (const one of places) {
      const delivery = { storage: cleo.storage, timeZone, ...one }
      const all = ['2025-12', '2026-01', '2026-02'].flatMap((name) => trips(name, 4, one))
      await saveRecords(
        { ...delivery, records: all, summarise, agent: cleo.webId },
        { fetch: cleo.fetch, now },
      )
      await registerSeries({ ...delivery, title, publisher: cleo.webId }, { fetch: cleo.fetch })
    }
    const mine = await readMonth(
      { storage: cleo.storage, stream: 'trips', source, timeZone, month: '2026-02' },
      { fetch: cleo.fetch },
    )
    const leg = mine.records[0]!.hasLeg[0]!
    const correction = {
      corrects: leg.id,
      startTime: leg.startTime,
      generatedAtTime: '2026-11-22T10:00:00+01:00',
      mode: 'bus',
    } as const
    await saveCorrection(
      { storage: cleo.storage, source, timeZone, correction },
      { fetch: cleo.fetch },
    )

    const asked = counted(cleo.fetch)
    const opened = await openYears(
      { storage: cleo.storage, streams: ['trips', 'validations'], years: [2025, 2026] },
      { fetch: asked.fetch },
    )
    expect(asked.sent).toHaveLength(6)
    expect(opened.failures).toEqual([])
    expect(opened.series).toHaveLength(2)
    const legs = opened.summaries.flatMap(({ records: figures }) =>
      figures.map(({ legCount }) => legCount),
    )
    expect(legs.reduce((sum, count) => sum + count, 0)).toBe(24)
    expect(opened.corrections).toMatchObject([{ source, year: 2026, records: [{ mode: 'bus' }] }])
  })

  it('shows what it has when a document is slow and another is damaged', async () => {
    const dora = await newPerson(server)
    for (const name of ['fast', 'slow', 'bad']) {
      const delivery = { storage: dora.storage, stream: 'trips', source: name, timeZone } as const
      await saveRecords(
        {
          ...delivery,
          records: trips('2026-03', 2, { source: name }),
          summarise,
          agent: dora.webId,
        },
        { fetch: dora.fetch, now },
      )
      await registerSeries({ ...delivery, title, publisher: dora.webId }, { fetch: dora.fetch })
    }
    const trailing = `${dora.storage}selfdata/mobility/trips`
    await putResource(`${trailing}/bad/summary/2026.ttl`, '<broken', { fetch: dora.fetch })
    const proxy = await startFaultProxy(server, { fault: slowly })
    const opened = await openYears(
      { storage: dora.storage, streams: ['trips'], years: [2026] },
      { fetch: dora.fetchThrough(proxy.send), timeLimit: 6 },
    )
    await proxy.stop()
    expect(opened.summaries.map(({ series }) => series.source)).toEqual(['fast'])
    const reasons = opened.failures.map(({ url, error }) => [
      url.split('/').at(-3),
      error.constructor,
    ])
    expect(reasons).toEqual(
      expect.arrayContaining([
        ['bad', UnreadableError],
        ['slow', UnreachableError],
      ]),
    )
    expect(reasons).toHaveLength(2)
  })
})
