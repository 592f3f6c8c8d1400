import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { days } from './calendar.ts'
import { faults } from './city/faulty-lines.ts'
import { instant, localText } from './local-time.ts'
import { nadia } from './people/nadia.ts'
import { recordedYear } from './recorded-year.ts'
import { cards, sampleFiles, sampleSeed } from './sample-files.ts'
import { rains } from './weather.ts'

const files = sampleFiles()
const text = (path: string) => files.find((file) => file.path === path)?.text ?? ''
const year = text('city/validations-2025-11-to-2026-10.csv').trim().split('\n').slice(1)
const digest = (all: typeof files) => {
  const sum = createHash('sha256')
  for (const file of all) sum.update(file.path).update(file.text)
  return sum.digest('hex')
}

describe('the sample', () => {
  it('has the same bytes for the same seed, and others for another', () => {
    expect(digest(sampleFiles(sampleSeed))).toBe(digest(files))
    expect(digest(sampleFiles('another year'))).not.toBe(digest(files))
  })

  it('spans the year, and leaves days without travel', () => {
    const journeys = recordedYear(sampleSeed, 'nadia', nadia)
    const travelled = new Set(
      journeys.map(({ legs }) => localText(legs[0]?.start ?? 0).slice(0, 10)),
    )
    const all = days().map(({ date }) => date)
    expect(all).toHaveLength(385)
    expect([...travelled].every((date) => all.includes(date))).toBe(true)
    expect(all.filter((date) => !travelled.has(date)).length).toBeGreaterThan(20)
    expect(travelled.size).toBeGreaterThan(250)
  })

  it('never lets a person be in two places, nor move impossibly fast', () => {
    const legs = recordedYear(sampleSeed, 'nadia', nadia).flatMap((journey) => journey.legs)
    for (const [i, leg] of legs.entries()) {
      expect(leg.start).toBeGreaterThanOrEqual(legs[i - 1]?.end ?? 0)
      expect((leg.metres / (leg.end - leg.start)) * 3600).toBeLessThan(250)
    }
  })

  it('goes to Paris by train and to the island by ferry', () => {
    const timeline = text('nadia/Timeline.json')
    expect(timeline.match(/"type": "IN_TRAIN"/g)).toHaveLength(2)
    expect(timeline.match(/"type": "IN_FERRY"/g)).toHaveLength(2)
  })

  it('puts the commuter on the bus when it rains', () => {
    const busDays = new Set(
      year.filter((line) => line.includes(cards.camille)).map((line) => line.split(';')[2]),
    )
    const rain = [...busDays].map((time = '') => {
      const [day = '', month = '', rest = ''] = time.split('/')
      return rains(sampleSeed, `${rest.slice(0, 4)}-${month}-${day}`)
    })
    // One of them is the line spoilt with a date that does not exist, if it hit her card.
    expect(rain.filter((wet) => !wet).length).toBeLessThanOrEqual(2)
    expect(rain.length).toBeGreaterThan(60)
  })

  it('spoils one line of the export per kind of mistake, and repeats one', () => {
    const numbers = year.map((line) => line.split(';')[0] ?? '')
    expect(numbers.filter((number) => number.startsWith('V9'))).toHaveLength(faults.length)
    expect(numbers.length - new Set(numbers).size).toBe(1)
    for (const { spoilt } of faults) expect(year.some((line) => line.includes(spoilt))).toBe(true)
  })

  it('keeps local time on the days on which the clocks change', () => {
    expect(localText(instant('2026-03-29', 8 * 60))).toBe('2026-03-29T08:00:00+02:00')
    expect(localText(instant('2026-10-25', 8 * 60))).toBe('2026-10-25T08:00:00+01:00')
    expect(localText(instant('2026-03-28', 8 * 60))).toBe('2026-03-28T08:00:00+01:00')
  })
})
