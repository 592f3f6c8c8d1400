import { within } from '../calendar.ts'
import type { Day } from '../calendar.ts'
import { diary } from '../diary.ts'
import type { Diary, Step } from '../diary.ts'
import type { Journey } from '../journey.ts'
import { places, towardsParis } from '../places.ts'
import type { Random } from '../random.ts'

const home = { id: 'nadia-home', lat: 46.1341, lon: -1.1143, role: 'home' } as const
const work = { id: 'nadia-work', lat: 45.9532, lon: -0.9702, role: 'work' } as const
const school = { id: 'nadia-school', lat: 46.1372, lon: -1.1189 }
const bakery = { id: 'nadia-bakery', lat: 46.1337, lon: -1.1166 }

const toParis: Step[] = [
  { mode: 'car', by: [places.station] },
  { mode: 'rail', by: [...towardsParis, places.montparnasse], wait: 14 },
  { mode: 'metro', wait: 7 },
]
const fromParis: Step[] = [
  { mode: 'metro', by: [places.montparnasse] },
  { mode: 'rail', by: [...towardsParis.toReversed(), places.station], wait: 18 },
  { mode: 'car', wait: 5 },
]

/** Nadia’s family moves by car: school, work, sports, shopping; once to Paris by train. */
export function nadia(day: Day, { random, rain }: { random: Random; rain: boolean }): Journey[] {
  const paris = within(day.date, '2026-02-14', '2026-02-17')
  const sea = within(day.date, '2026-08-01', '2026-08-15')
  const start = day.date > '2026-02-14' && paris ? places.parisHotel : sea ? places.saintJean : home
  const page = diary(day, day.date === '2026-08-01' ? home : start, random)
  if (paris) inParis(page, day)
  else if (sea) atSea(page, day, random)
  else if (day.date === '2025-12-24') visitGrandparents(page, 17 * 60, 18 * 60)
  else if (day.date === '2026-07-19') toTheIsland(page)
  else if (day.working) workday(page, day, random, rain)
  else if (day.weekday === 6) saturday(page, random)
  else sunday(page, random)
  return [...page.journeys]
}

function workday(page: Diary, day: Day, random: Random, rain: boolean): void {
  if (random.chance(0.05)) return
  page.until(8 * 60 + 12, 5)
  if (day.school && day.weekday !== 3) {
    // School is near: on foot when it is dry, and on by car from home.
    page.go(school, rain ? 'car' : 'walk')
    page.stay(4, 1)
    if (!rain) {
      page.go(home, 'walk')
      page.stay(7, 2)
    }
  }
  page.go(work, 'car')
  page.until(16 * 60 + 50, 12)
  if (day.weekday === 2 || random.chance(0.12)) {
    page.go(places.hypermarket, 'car')
    page.stay(40, 9)
  }
  page.go(home, 'car')
  if (day.school && day.weekday === 3) {
    page.until(18 * 60, 6)
    page.go(places.sportsHall, 'car')
    page.stay(75, 4)
    page.go(home, 'car')
  }
}

function saturday(page: Diary, random: Random): void {
  if (random.chance(0.75)) {
    page.until(9 * 60 + 50, 20)
    page.go(random.pick([places.hypermarket, places.shops]), 'car')
    page.stay(75, 20)
    page.go(home, 'car')
  }
  if (random.chance(0.5)) {
    page.until(14 * 60 + 40, 25)
    page.go(random.pick([places.chatelaillon, places.cinema, places.sportsHall]), 'car')
    page.stay(130, 25)
    page.go(home, 'car')
  }
}

function sunday(page: Diary, random: Random): void {
  if (random.chance(0.25)) return
  page.until(10 * 60, 30)
  page.go(bakery, 'walk')
  page.stay(6, 2)
  page.go(home, 'walk')
  if (random.chance(0.18)) visitGrandparents(page, 11 * 60 + 40, 17 * 60)
}

function visitGrandparents(page: Diary, leave: number, back: number): void {
  page.until(leave, 15)
  page.go(places.niort, 'car')
  page.until(back + 90, 20)
  page.go(home, 'car')
}

function inParis(page: Diary, { date }: Day): void {
  if (date === '2026-02-14') {
    page.until(8 * 60 + 25, 3)
    page.go(places.parisHotel, toParis)
    return
  }
  page.until(10 * 60, 15)
  page.go(places.parisMuseum, 'walk')
  page.stay(170, 20)
  if (date === '2026-02-17') page.go(home, fromParis)
  else page.go(places.parisHotel, 'metro')
}

function atSea(page: Diary, { date }: Day, random: Random): void {
  if (date === '2026-08-01' || date === '2026-08-15') {
    page.until(9 * 60, 15)
    page.go(date === '2026-08-15' ? home : places.saintJean, 'car')
  } else if (random.chance(0.7)) {
    const beach = { id: 'sea-beach', lat: 43.3936, lon: -1.6702 }
    page.until(11 * 60, 40)
    page.go(beach, 'walk')
    page.stay(200, 40)
    page.go(places.saintJean, 'walk')
  }
}

function toTheIsland(page: Diary): void {
  page.until(9 * 60 + 5, 4)
  page.go(places.ferryPier, 'car')
  page.stay(20, 4)
  page.go(places.islandOfAix, 'ferry')
  page.until(17 * 60 + 10, 5)
  page.go(places.ferryPier, 'ferry')
  page.stay(8, 1)
  page.go(home, 'car')
}
