import type { ModeMonthSummary, TransportMode } from '@selfdata/vocab'
import { describe, expect, it } from 'vitest'
import { decode } from '../shape/decode.ts'
import { readTurtle } from '../turtle/read-turtle.ts'
import { withNextRevision } from './revision.ts'
import { mergeSummaries } from './summary.ts'
import { writeTurtle } from '../turtle/write-turtle.ts'

const base = 'https://ada.example/selfdata/mobility/trips/gpx/summary/2026.ttl'

function figure(month: string, mode: TransportMode, legCount: number): ModeMonthSummary {
  return {
    id: `${base}#${month}-${mode}`,
    startDate: `${month}-01`,
    mode,
    legCount,
    tripCount: legCount,
    distanceInMetres: legCount * 1000,
    unknownDistanceCount: 0,
    durationInSeconds: legCount * 60,
  }
}

const read = (quads: Parameters<typeof mergeSummaries>[1]) =>
  decode('ModeMonthSummary', quads).records

describe('the figures of a year', () => {
  const march = [figure('2026-03', 'bus', 2), figure('2026-03', 'car', 5)]
  const april = [figure('2026-04', 'car', 7)]
  const year = mergeSummaries('ModeMonthSummary', [], {
    base,
    months: ['2026-03', '2026-04'],
    summaries: [...march, ...april],
  })

  it('are read back', () => {
    expect(read(year)).toEqual([...march, ...april])
  })

  it('are written anew month by month, with modes that vanished', () => {
    const again = mergeSummaries('ModeMonthSummary', withNextRevision(year, base), {
      base,
      months: ['2026-03'],
      summaries: [figure('2026-03', 'walk', 1), figure('2026-04', 'walk', 9)],
    })
    expect(read(again)).toEqual([figure('2026-03', 'walk', 1), ...april])
    expect(writeTurtle(again, { base })).toContain('sd:revision "0"')
  })

  it('take their names here, whatever they were called before', () => {
    const summaries = march.map((summary) => Object.assign({}, summary, { id: 'urn:any' }))
    const named = mergeSummaries('ModeMonthSummary', [], { base, months: ['2026-03'], summaries })
    expect(read(named)).toEqual(march)
  })

  it('keep what others wrote', () => {
    const foreign = readTurtle('<#2026-03-bus> <urn:note> "kept" . <> <urn:note> "kept" .', {
      base,
    })
    const emptied = mergeSummaries('ModeMonthSummary', [...year, ...foreign], {
      base,
      months: ['2026-03', '2026-04'],
      summaries: [],
    })
    expect(emptied).toEqual(foreign)
  })
})
