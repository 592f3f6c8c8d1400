import { applyCorrectionsToSummary, summariseTrips } from '@selfdata/insights'
import { memoryStorage, openYears, saveCorrection } from '@selfdata/pod'
import { legSnapshot } from '@selfdata/records'
import type { Correction, ModeMonthSummary } from '@selfdata/vocab'
import { expect, it } from 'vitest'
import { fillTrips, timeZone, tripOf } from '../testing/fill-trips.ts'
import type { FewWords } from '../testing/fill-trips.ts'
import { openMonths } from './months.ts'
import { recountOf, withRecount } from './recount.ts'

const sensed = { modeSource: 'detected', minutes: 20 } as const
const trips: FewWords[] = [
  { ...sensed, startTime: '2026-01-12T07:00:00Z', mode: 'rail', distanceInMetres: 5000 },
  { ...sensed, startTime: '2026-02-09T07:00:00Z', mode: 'rail', distanceInMetres: 5000 },
  { ...sensed, startTime: '2026-02-10T07:00:00Z', mode: 'rail', distanceInMetres: 6000 },
  { ...sensed, startTime: '2026-02-11T07:00:00Z', mode: 'rail', distanceInMetres: 7000 },
  {
    ...sensed,
    startTime: '2026-02-12T07:00:00Z',
    mode: 'rail',
    minutes: 180,
    distanceInMetres: 467_000,
  },
  { ...sensed, startTime: '2026-02-13T07:00:00Z', mode: 'rail', modeSource: 'stated' },
  { ...sensed, startTime: '2026-02-28T07:00:00Z', mode: 'rail', distanceInMetres: 8000 },
  { ...sensed, startTime: '2026-03-02T07:00:00Z', mode: 'car', distanceInMetres: 9000 },
]
const months = ['2026-01', '2026-02', '2026-03']
const usual = { rail: 'tram' } as const

const rowsOf = (figures: readonly ModeMonthSummary[]) =>
  figures
    .map(({ startDate, mode, tripCount, legCount, distanceInMetres, co2eInGrams }) =>
      [startDate, mode, tripCount, legCount, distanceInMetres, co2eInGrams].join(' '),
    )
    .toSorted()

async function podWith(changes: readonly [index: number, change: Partial<Correction>][]) {
  const pod = memoryStorage()
  await fillTrips(trips)(pod)
  const { storage, fetch } = pod
  for (const [index, change] of changes) {
    const trip = tripOf(trips[index]!, pod.webId)
    const whole = storage + trip.id
    await saveCorrection(
      {
        storage,
        source: 'gpx',
        timeZone,
        correction: {
          corrects: change.mode ? `${whole}-1` : whole,
          inRecord: whole,
          generatedAtTime: '2026-04-01T10:00:00Z',
          startTime: trip.startTime,
          ...legSnapshot(trip),
          ...change,
        },
      },
      { fetch },
    )
  }
  const asked: string[] = []
  const counted = async (modes: typeof usual | Record<string, never>) => {
    const watched: typeof fetch = (...request) => {
      asked.push(new Request(...request).url.replace(storage, ''))
      return fetch(...request)
    }
    const read = await openYears({ storage, streams: ['trips'], years: [2026] }, { fetch })
    const figures = applyCorrectionsToSummary(
      read.summaries.flatMap(({ records }) => records),
      read.corrections.flatMap(({ records }) => records),
      { timeZone },
    )
    const place = { storage, timeZone, usual: modes, corrections: read.corrections }
    return withRecount(figures, await recountOf(figures, place, { fetch: watched }), { timeZone })
  }
  const shown = async () => {
    const { trips: all } = await openMonths(months, { storage, timeZone, usual }, { fetch })
    return summariseTrips(
      all.map(({ trip }) => trip),
      { timeZone },
    )
  }
  return { counted, shown, asked }
}

it('the year counts what its trips show: the usual mode, but not what was corrected, stated or too fast', async () => {
  const { counted, shown } = await podWith([
    [1, { mode: 'metro', previousMode: 'rail' }],
    [2, { purpose: 'work' }],
    [3, { removed: true }],
    [6, { correctedStartTime: '2026-03-01T07:00:00Z', correctedEndTime: '2026-03-01T07:20:00Z' }],
  ])
  const figures = await counted(usual)
  expect(rowsOf(figures)).toEqual(rowsOf(await shown()))
  expect(
    figures
      .map(({ startDate, mode, legCount }) => [startDate.slice(5, 7), mode, legCount].join(' '))
      .toSorted(),
  ).toEqual(['01 tram 1', '02 metro 1', '02 rail 2', '02 tram 1', '03 car 1', '03 tram 1'])
})

it('for whoever says nothing of it no month is opened', async () => {
  const { counted, asked } = await podWith([])
  expect(rowsOf(await counted({}))).toHaveLength(3)
  expect(asked).toEqual([])
})

it('opens only months of which something may count otherwise, and none of them twice', async () => {
  const { counted, asked } = await podWith([])
  await counted(usual)
  const opened = () => asked.filter((url) => /trips\/gpx\/\d/u.test(url))
  expect(opened().map((url) => url.slice(-11, -4))).toEqual(['2026-01', '2026-02'])
  asked.length = 0
  await counted(usual)
  expect(opened()).toEqual([])
})
