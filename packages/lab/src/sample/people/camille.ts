import { within } from '../calendar.ts'
import type { Day } from '../calendar.ts'
import { byBus, diary } from '../diary.ts'
import type { Diary } from '../diary.ts'
import type { Journey } from '../journey.ts'
import { network } from '../network.ts'
import { places } from '../places.ts'
import type { Random } from '../random.ts'

export const camilleHome = {
  id: 'camille-home',
  lat: 46.1894,
  lon: -1.1538,
  role: 'home',
} as const
export const camilleOffice = {
  id: 'camille-work',
  lat: 46.1476,
  lon: -1.0982,
  role: 'work',
} as const
const { M1, M2 } = network

/** Camille rides to work across the town, and takes the bus when it rains. */
export function camille(day: Day, { random, rain }: { random: Random; rain: boolean }): Journey[] {
  const page = diary(day, camilleHome, random)
  if (isAway(day.date) || random.chance(0.04)) return []
  if (day.working && !random.chance(day.weekday === 3 ? 0.5 : 0.05)) commute(page, random, rain)
  else if (day.weekday === 6 && !rain) errands(page)
  else if (day.weekday === 7 && !rain && random.chance(0.7)) coast(page, day, random)
  return [...page.journeys]
}

/** Weeks without any ride: over the New Year, and in August. */
function isAway(date: string): boolean {
  return within(date, '2025-12-24', '2026-01-02') || within(date, '2026-08-03', '2026-08-16')
}

function commute(page: Diary, random: Random, rain: boolean): void {
  page.until(7 * 60 + 50, 9)
  if (rain) {
    page.go(
      camilleOffice,
      byBus(random, [M2, 'Vallée', 'Grande Place'], [M1, 'Grande Place', 'Les Ateliers']),
    )
    page.until(17 * 60 + 25, 15)
    page.go(
      camilleHome,
      byBus(random, [M1, 'Les Ateliers', 'Grande Place'], [M2, 'Grande Place', 'Vallée']),
    )
    return
  }
  page.go(camilleOffice, 'bicycle')
  page.until(17 * 60 + 30, 14)
  if (random.chance(0.2)) {
    page.go(places.pool, 'bicycle')
    page.stay(70, 10)
  }
  page.go(camilleHome, 'bicycle')
}

function errands(page: Diary): void {
  page.until(10 * 60, 25)
  page.go(places.market, 'bicycle')
  page.stay(55, 12)
  page.go(camilleHome, 'bicycle')
}

/** A longer ride: over the bridge to the island when days are long, otherwise to the marshes. */
function coast(page: Diary, { month }: Day, random: Random): void {
  const summer = month >= 4 && month <= 9
  page.until((summer ? 9 : 13) * 60 + 40, 35)
  const far = random.pick([places.laFlotte, places.saintMartin])
  page.go(summer ? far : places.marshes, [{ mode: 'bicycle', by: summer ? [places.bridge] : [] }])
  page.stay(summer ? 150 : 25, 8)
  page.go(camilleHome, [{ mode: 'bicycle', by: summer ? [places.bridge] : [] }])
}
