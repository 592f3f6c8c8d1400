import type { Day } from '../calendar.ts'
import { within } from '../calendar.ts'
import { byBus, diary } from '../diary.ts'
import type { Journey } from '../journey.ts'
import { network } from '../network.ts'
import { places } from '../places.ts'
import type { Random } from '../random.ts'

const home = { id: 'sacha-home', lat: 46.1762, lon: -1.1839, role: 'home' } as const
const { M1 } = network

/** Sacha moved to town in September, and has a card since. */
export function sacha(day: Day, { random }: { random: Random }): Journey[] {
  const page = diary(day, home, random)
  if (!within(day.date, '2026-09-07', '2026-12-31') || !day.working || random.chance(0.1)) return []
  page.until(8 * 60 + 5, 8)
  page.go(places.hospital, byBus(random, [M1, 'Clapotis', 'Hôpital']))
  page.until(17 * 60 + 20, 20)
  page.go(home, byBus(random, [M1, 'Hôpital', 'Clapotis']))
  return [...page.journeys]
}

/** What Sacha’s phone recorded in October and November, on days off. */
export function sachaOnFoot(day: Day, { random }: { random: Random }): Journey[] {
  const page = diary(day, home, random)
  if (!within(day.date, '2026-10-01', '2026-11-20') || day.working) return []
  page.until(10 * 60 + 30, 30)
  page.go(places.oldPort, random.pick(['walk', 'bicycle'] as const))
  page.stay(80, 20)
  page.go(home, random.pick(['walk', 'bicycle'] as const))
  return [...page.journeys]
}
