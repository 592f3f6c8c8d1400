import type { Place, Point } from './geography.ts'
import { endOf, startOf } from './journey.ts'
import type { Journey, JourneyLeg, Mode } from './journey.ts'
import { random } from './random.ts'

const minute = 60_000

/** One thing that a phone noticed; times in milliseconds since 1970. */
export type Noticed =
  | { kind: 'visit'; start: number; end: number; place: Place }
  | { kind: 'activity'; start: number; end: number; leg: JourneyLeg; guess: Mode | 'unknown' }
  | { kind: 'path'; start: number; end: number; points: (Point & { time: number })[] }

/**
 * What a phone makes of journeys: visits between them, an activity per leg with a guessed mode that
 * is sometimes wrong, and points on the way in blocks of two hours.
 */
export function timeline(seed: string, journeys: readonly Journey[]): Noticed[] {
  const noticed = journeys.flatMap((journey, i): Noticed[] => [
    ...visitsBefore(journey, journeys[i - 1]),
    ...journey.legs.map((leg): Noticed => {
      const { start, end } = leg
      return { kind: 'activity', start, end, leg, guess: guessOf(seed, leg) }
    }),
  ])
  return [...noticed, ...blocks(journeys)].toSorted((a, b) => a.start - b.start)
}

/** A phone that saw nothing for a day and a half does not know where it was meanwhile. */
function visitsBefore(next: Journey, last: Journey | undefined): Noticed[] {
  const silence = 36 * 60 * minute
  const end = startOf(next)
  const start = last ? endOf(last) : end - 40 * minute
  if (last && end - start > silence) {
    return [
      { kind: 'visit', start, end: start + 95 * minute, place: last.to },
      { kind: 'visit', start: end - 40 * minute, end, place: next.from },
    ]
  }
  return [{ kind: 'visit', start, end, place: next.from }]
}

function guessOf(seed: string, { mode, start }: JourneyLeg): Mode | 'unknown' {
  const chance = random(`${seed} guess ${start}`)
  if (mode === 'e-bicycle') return 'bicycle'
  if (mode === 'bicycle' && chance.chance(0.06)) return 'car'
  if (mode === 'walk' && chance.chance(0.02)) return 'bicycle'
  return chance.chance(0.015) ? 'unknown' : mode
}

/** A point about every two minutes on the way, in blocks that begin at even hours. */
function blocks(journeys: readonly Journey[]): Noticed[] {
  const length = 120 * minute
  const found = new Map<number, (Point & { time: number })[]>()
  // Without the ends, which activities and visits tell.
  const legs = journeys.flatMap((journey) => journey.legs)
  for (const point of legs.flatMap((leg) => timed(leg, 120).slice(1, -1))) {
    const start = Math.floor(point.time / length) * length
    const points = found.get(start) ?? []
    points.push(point)
    found.set(start, points)
  }
  return [...found].map(([start, points]) => ({ kind: 'path', start, end: start + length, points }))
}

/** Points of a leg, one about every so many seconds, with the times at which they were passed. */
export function timed(leg: JourneyLeg, seconds: number): (Point & { time: number })[] {
  const { path, start, end } = leg
  const wanted = Math.max(2, Math.round((end - start) / 1000 / seconds) + 1)
  const count = Math.min(wanted, path.length)
  return Array.from({ length: count }, (_, i) => {
    const part = i / (count - 1)
    const point = path[Math.round(part * (path.length - 1))] ?? { lat: 0, lon: 0 }
    return { ...point, time: Math.round((start + part * (end - start)) / 1000) * 1000 }
  })
}
