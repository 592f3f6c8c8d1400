import { within } from '../calendar.ts'
import type { Day } from '../calendar.ts'
import { byBus, diary } from '../diary.ts'
import type { Diary, Step } from '../diary.ts'
import type { Point } from '../geography.ts'
import type { Journey } from '../journey.ts'
import { network } from '../network.ts'
import { places, towardsParis } from '../places.ts'
import type { Random } from '../random.ts'

const room = { id: 'ines-room', lat: 46.1476, lon: -1.1327, role: 'home' } as const
const parents = { ...places.niort, id: 'ines-parents' }
const cafe = { id: 'ines-cafe', lat: 46.1618, lon: -1.1525 }
const { M2, M4, PS } = network
const niortStation = { lat: 46.3183, lon: -0.4887 }

/** Inès lives from bus to bus; the phone is asked to remember only when she travels. */
export function ines(day: Day, { random }: { random: Random }): Journey[] {
  if (isHome(day.date)) return []
  const page = diary(day, room, random)
  if (isLecture(day)) lectures(page, random)
  else if (day.weekday === 6 && random.chance(0.6)) town(page, random)
  return [...page.journeys]
}

/** Her trips out of town, which her phone recorded. */
export function inesTravels(day: Day, { random }: { random: Random }): Journey[] {
  const leaving = new Set(['2025-12-19', '2026-02-06', '2026-04-03', '2026-06-27', '2026-10-23'])
  const coming = new Set(['2026-01-05', '2026-02-23', '2026-04-20', '2026-08-31', '2026-11-02'])
  const page = diary(day, coming.has(day.date) ? parents : room, random)
  if (leaving.has(day.date)) {
    page.until(17 * 60 + 35, 20)
    page.go(parents, byTrain([places.station], [niortStation]))
  } else if (coming.has(day.date)) {
    page.until(16 * 60 + 10, 20)
    page.go(room, byTrain([niortStation], [places.station]))
  } else if (day.date === '2026-03-28') weekendInParis(page)
  else if (day.date === '2026-05-23') aix(page)
  return [...page.journeys]
}

/** Weeks at her parents’, without a bus of the city. */
function isHome(date: string): boolean {
  return (
    within(date, '2025-12-20', '2026-01-05') ||
    within(date, '2026-02-07', '2026-02-23') ||
    within(date, '2026-04-04', '2026-04-20') ||
    within(date, '2026-06-28', '2026-08-31') ||
    within(date, '2026-10-24', '2026-11-02')
  )
}

function isLecture({ working, date }: Day): boolean {
  return working && !within(date, '2026-05-22', '2026-09-06')
}

function lectures(page: Diary, random: Random): void {
  if (random.chance(0.08)) return
  const there = () => byBus(random, [M4, 'Tasdon', 'Gare'], [M2, 'Gare', 'Université'])
  const back = () => byBus(random, [M2, 'Université', 'Gare'], [M4, 'Gare', 'Tasdon'])
  page.until(random.pick([8, 9, 10]) * 60 - 45, 7)
  page.go(places.university, there())
  page.until(random.pick([15, 16, 18]) * 60 + 10, 10)
  if (random.chance(0.25)) {
    page.go(cafe, byBus(random, [M2, 'Université', 'Grande Place']))
    page.stay(100, 30)
    page.go(room, byBus(random, [M4, 'Grande Place', 'Tasdon']))
  } else page.go(room, back())
}

function town(page: Diary, random: Random): void {
  page.until(14 * 60 + 10, 40)
  page.go(cafe, byBus(random, [M4, 'Tasdon', 'Grande Place']))
  page.stay(90, 25)
  if (random.chance(0.3)) {
    page.go(places.beach, byBus(random, [PS, 'Vieux-Port', 'Capitainerie']))
    page.stay(80, 20)
    page.go(room, byBus(random, [M2, 'Plage', 'Gare'], [M4, 'Gare', 'Tasdon']))
  } else page.go(room, byBus(random, [M4, 'Grande Place', 'Tasdon']))
}

function byTrain(from: readonly Point[], to: readonly Point[]): Step[] {
  return [{ mode: 'walk', by: from }, { mode: 'rail', by: to, wait: 12 }, { mode: 'walk' }]
}

function weekendInParis(page: Diary): void {
  const there = [...towardsParis, places.montparnasse]
  const back = [...towardsParis.toReversed(), places.station]
  page.until(6 * 60 + 40, 3)
  page.go(places.parisMuseum, [
    { mode: 'walk', by: [places.station] },
    { mode: 'rail', by: there, wait: 9 },
    { mode: 'metro', wait: 5 },
  ])
  page.until(18 * 60 + 20, 10)
  page.go(room, [
    { mode: 'metro', by: [places.montparnasse] },
    { mode: 'rail', by: back, wait: 15 },
    { mode: 'walk' },
  ])
}

/** A day on the island of Aix, by boat from the old port. */
function aix(page: Diary): void {
  const sea = [{ lat: 46.135, lon: -1.205 }]
  page.until(9 * 60 + 30, 5)
  page.go(places.islandOfAix, [
    { mode: 'walk', by: [places.oldPort] },
    { mode: 'ferry', by: sea, wait: 12 },
  ])
  page.until(17 * 60, 5)
  page.go(room, [{ mode: 'ferry', by: [...sea, places.oldPort] }, { mode: 'walk' }])
}
