import { prepare } from '@selfdata/campaigns'
import type { Journey } from '@selfdata/campaigns'
import type { Cell } from '@selfdata/vocab'
import { describe, expect, it } from 'vitest'
import { localText } from '../sample/local-time.ts'
import { andre } from '../sample/people/jeanne-and-andre.ts'
import { camille } from '../sample/people/camille.ts'
import { recordedYear } from '../sample/recorded-year.ts'
import type { Habit } from '../sample/recorded-year.ts'
import { sampleSeed } from '../sample/sample-files.ts'
import { timed } from '../sample/timeline.ts'
import { cycleLane, ways } from './cycle-lane.ts'

const terms = {
  transformation: 'corridor-counts',
  startDate: '2026-05-01',
  endDate: '2026-06-30',
  countedMode: ['bicycle', 'e-bicycle'],
  trimEndsInMetres: 200,
  perPersonCap: 10_000,
} as const

describe.each([
  ['camille', camille, ways.east],
  ['andre', andre, ways.north],
] as const)('the rides of %s', (person, habit, way) => {
  it('follow every link of their way', () => {
    const codeList = cycleLane('https://city.example/campaigns/lane', way)
    const input = { journeys: ridesOf(person, habit) }
    const { counts } = prepare({
      terms: { ...terms, countedMode: [...terms.countedMode] },
      codeList,
      input,
    })
    const links = Map.groupBy(codeList.hasCell, ({ place = '' }) => place)
    links.delete('')
    expect(links.size).toBeGreaterThan(8)
    const uses = (cells: readonly Cell[]) =>
      cells.reduce((sum, { cellNumber }) => sum + (counts.get(cellNumber) ?? 0), 0)
    expect([...links].filter(([, cells]) => uses(cells) < 4)).toEqual([])
  })
})

/** Rides as a bicycle computer records them: a position every thirty seconds. */
function ridesOf(person: string, habit: Habit): Journey[] {
  return recordedYear(sampleSeed, person, habit)
    .flatMap(({ legs }) => legs)
    .flatMap((leg, index) =>
      leg.mode === 'bicycle' || leg.mode === 'e-bicycle'
        ? [
            {
              id: String(index),
              mode: leg.mode,
              startTime: localText(leg.start),
              endTime: localText(leg.end),
              line: timed(leg, 30).map(({ lon, lat }) => [lon, lat] as const),
            },
          ]
        : [],
    )
}
