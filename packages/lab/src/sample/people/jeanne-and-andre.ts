import { within } from '../calendar.ts'
import type { Day } from '../calendar.ts'
import { byBus, diary } from '../diary.ts'
import type { Diary } from '../diary.ts'
import type { Place } from '../geography.ts'
import type { Journey } from '../journey.ts'
import { network } from '../network.ts'
import { places, towardsParis } from '../places.ts'
import type { Random } from '../random.ts'

export const rousselotHome = {
  id: 'rousselot-home',
  lat: 46.2065,
  lon: -1.1629,
  role: 'home',
} as const
const choir = { id: 'jeanne-choir', lat: 46.2079, lon: -1.1651 }
const surgery = { id: 'jeanne-surgery', lat: 46.1884, lon: -1.1523 }
const { M4 } = network

/** Weeks in which both are at their daughter’s in Paris: their phones and cards stay silent. */
function isAway(date: string): boolean {
  return within(date, '2026-01-18', '2026-01-24') || within(date, '2026-09-13', '2026-09-19')
}

/** Jeanne walks, drives to the shops, and sings; her phone remembers. */
export function jeanne(day: Day, { random }: { random: Random }): Journey[] {
  const page = diary(day, day.date === '2026-04-28' ? places.parisHotel : rousselotHome, random)
  if (day.date === '2026-04-25' || day.date === '2026-04-28') toParis(page, day)
  else if (isAway(day.date) || within(day.date, '2026-04-26', '2026-04-27')) return []
  else if (day.weekday === 2 || day.weekday === 5) drive(page, random, places.shops, 10)
  else if (day.weekday === 3 && day.school) stroll(page, choir, 17 * 60 + 50, 110)
  else if (day.weekday === 7 && random.chance(0.5)) drive(page, random, places.marshes, 14)
  else if (random.chance(0.35)) stroll(page, choir, 9 * 60 + 30, 25)
  else if (random.chance(0.08)) drive(page, random, surgery, 11)
  return [...page.journeys]
}

/** André rides his electric bicycle when it is dry, and takes the bus to town. */
export function andre(day: Day, { random, rain }: { random: Random; rain: boolean }): Journey[] {
  const page = diary(day, rousselotHome, random)
  if (isAway(day.date)) return []
  if (day.weekday === 4 || (day.weekday === 6 && random.chance(0.5))) town(page, random)
  else if (!rain && random.chance(day.month >= 4 && day.month <= 10 ? 0.45 : 0.2))
    ride(page, random)
  return [...page.journeys]
}

function drive(page: Diary, random: Random, to: Place, hour: number): void {
  page.until(hour * 60, 35)
  page.go(to, 'car')
  page.stay(50, 15)
  if (random.chance(0.2)) {
    page.go(surgery, 'car')
    page.stay(25, 8)
  }
  page.go(rousselotHome, 'car')
}

function stroll(page: Diary, to: Place, leave: number, minutes: number): void {
  page.until(leave, 12)
  page.go(to, 'walk')
  page.stay(minutes, 8)
  page.go(rousselotHome, 'walk')
}

function town(page: Diary, random: Random): void {
  page.until(9 * 60 + 15, 20)
  page.go(places.market, byBus(random, [M4, 'Nieul Bourg', 'Grande Place']))
  page.stay(130, 30)
  page.go(rousselotHome, byBus(random, [M4, 'Grande Place', 'Nieul Bourg']))
}

function ride(page: Diary, random: Random): void {
  page.until(random.pick([10, 14, 15]) * 60, 30)
  const goal = random.pick([places.marshes, places.oldPort, places.laFlotte])
  const by = goal === places.laFlotte ? [places.bridge] : []
  page.go(goal, [{ mode: 'e-bicycle', by }])
  page.stay(45, 15)
  page.go(rousselotHome, [{ mode: 'e-bicycle', by }])
}

/** A wedding in Paris, by train. */
function toParis(page: Diary, { date }: Day): void {
  page.until(9 * 60 + 10, 4)
  if (date === '2026-04-25') {
    page.go(places.parisHotel, [
      { mode: 'car', by: [places.station] },
      { mode: 'rail', by: [...towardsParis, places.montparnasse], wait: 15 },
      { mode: 'walk' },
    ])
    return
  }
  page.go(rousselotHome, [
    { mode: 'walk', by: [places.montparnasse] },
    { mode: 'rail', by: [...towardsParis.toReversed(), places.station], wait: 15 },
    { mode: 'car' },
  ])
}
