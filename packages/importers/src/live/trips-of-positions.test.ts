import type { Position } from '@selfdata/vocab'
import { describe, expect, it } from 'vitest'
import { tripsOfPositions } from './trips-of-positions.ts'

const start = Date.parse('2026-03-09T07:00:00Z')
const after = (minutes: number) => new Date(start + minutes * 60_000)
/** Metres east of the old harbour of La Rochelle. */
const at = (minutes: number, metres: number, more: Partial<Position> = {}): Position => ({
  id: `https://ada.example/#${minutes}-${metres}`,
  startTime: after(minutes).toISOString(),
  asWKT: `POINT(${(-1.15 + metres / 77_150).toFixed(6)} 46.16)`,
  recordedWith: 'owntracks',
  ...more,
})
const minutes = (from: number, to: number, step: number) =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step)

/** At home all the while, each minute. */
const atHome = minutes(0, 60, 1).map((m) => at(m, (m % 3) * 10))
/** Twenty minutes by bicycle, at five metres a second, now faster, now slower. */
const ride = minutes(60.5, 80, 0.5).map((m) => at(m, (m - 60) * 300 + 45 * Math.sin(m * 2.6)))
const atWork = minutes(81, 140, 1).map((m) => at(m, 6000 + (m % 2) * 15))
const making = { source: 'owntracks', agent: 'https://ada.example/#me', timeZone: 'Europe/Paris' }

describe('trips of what a phone records', () => {
  it('begin and end where the person stays', () => {
    const made = tripsOfPositions([...atHome, ...ride, ...atWork], { ...making, now: after(140) })
    expect(made.goingOnSince).toBeUndefined()
    expect(made.trips).toHaveLength(1)
    const [trip] = made.trips
    expect(trip?.id).toMatch(/^selfdata\/mobility\/trips\/owntracks\/2026-03\.ttl#20260309T08/)
    expect(Math.abs(Date.parse(trip?.startTime ?? '') - after(60).getTime())).toBeLessThan(90_000)
    expect(Math.abs(Date.parse(trip?.endTime ?? '') - after(80).getTime())).toBeLessThan(90_000)
    expect(trip?.distanceInMetres).toBeGreaterThan(5800)
    expect(trip?.distanceInMetres).toBeLessThan(6200)
    expect(trip).toMatchObject({ mainMode: 'bicycle' })
    expect(trip?.hasLeg.at(-1)).toMatchObject({ modeSource: 'detected' })
    expect(made.tracks).toHaveLength(trip?.hasLeg.length ?? 0)
  })

  it('are the same in whatever order positions come, and however often', () => {
    const all = [...atHome, ...ride, ...atWork]
    const now = after(140)
    const made = tripsOfPositions(all, { ...making, now })
    expect(tripsOfPositions(all.toReversed(), { ...making, now })).toEqual(made)
    expect(tripsOfPositions([...all, ...ride], { ...making, now })).toEqual(made)
  })

  it('are left alone while they are going on, and are whole afterwards', () => {
    const half = [...atHome, ...ride.slice(0, 20)]
    const made = tripsOfPositions(half, { ...making, now: after(71) })
    expect(made.trips).toEqual([])
    expect(made.goingOnSince && after(61) > made.goingOnSince).toBe(true)
    const arrived = [...half, ...ride.slice(20), ...atWork.slice(0, 5)]
    expect(tripsOfPositions(arrived, { ...making, now: after(86) }).trips).toEqual([])
    const whole = tripsOfPositions([...arrived, ...atWork], { ...making, now: after(140) })
    expect(whole.trips).toHaveLength(1)
  })

  it('end where the phone went silent, and grow under their name when it tells the rest', () => {
    const half = [...atHome, ...ride.slice(0, 20)]
    const [cut] = tripsOfPositions(half, { ...making, now: after(120) }).trips
    const [whole] = tripsOfPositions([...half, ...ride.slice(20), ...atWork], {
      ...making,
      now: after(140),
    }).trips
    expect(cut?.id).toBe(whole?.id)
    expect(whole?.endTime.localeCompare(cut?.endTime ?? '')).toBe(1)
  })

  it('of two phones in one bag are one', () => {
    const other = (all: readonly Position[]) =>
      all.map((one) => ({ ...one, device: 'tablet', startTime: later(one.startTime, 3000) }))
    const all = [...atHome, ...ride, ...atWork]
    const made = tripsOfPositions([...all, ...other(all)], { ...making, now: after(140) })
    expect(made.trips).toHaveLength(1)
    expect(made.tracks).toHaveLength(made.trips[0]?.hasLeg.length ?? 0)
  })

  it('of a phone that stays where it is are none', () => {
    expect(tripsOfPositions(atHome, { ...making, now: after(90) }).trips).toEqual([])
    expect(tripsOfPositions([], { ...making, now: after(90) }).trips).toEqual([])
  })
})

function later(time: string, ms: number): string {
  return new Date(Date.parse(time) + ms).toISOString()
}
