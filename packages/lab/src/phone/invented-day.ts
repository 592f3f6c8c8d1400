import type { PhonePoint } from './play-phone.ts'

/** Metres in a degree: of latitude, and of longitude where La Rochelle is. */
const [northward, eastward] = [111_195, 77_150]

/** At home in Les Minimes, seconds long and a point each minute; then to the old harbour by bicycle. */
const [home, work] = [
  { lon: -1.1656, lat: 46.1422 },
  { lon: -1.1519, lat: 46.1569 },
]

/**
 * A morning as a phone records it: at home, a ride into town, at work. It ends at a moment, so that
 * it can be played as if it were just now.
 *
 * @param until seconds since 1970
 */
export function inventedMorning(until: number): PhonePoint[] {
  const begun = until - 3600 * 2
  const stays = (place: typeof home, from: number, minutes: number) =>
    Array.from({ length: minutes }, (_, i) => ({
      time: begun + from + i * 60,
      // Positions jitter by some metres.
      lon: place.lon + ((i % 3) * 8) / eastward,
      lat: place.lat + ((i % 2) * 6) / northward,
      speed: 0,
    }))
  return [...stays(home, 0, 40), ...ride(begun + 2400), ...stays(work, 2880, 70)]
}

/** Seven and a half minutes, a point every ten seconds. */
function ride(from: number): PhonePoint[] {
  const paces = Array.from({ length: 46 }, (_, i) => paceOf(i))
  const all = paces.reduce((sum, pace) => sum + pace, 0)
  const metres = Math.hypot((work.lon - home.lon) * eastward, (work.lat - home.lat) * northward)
  let done = 0
  return paces.map((pace, i) => {
    done += pace / all
    return {
      time: from + i * 10,
      lon: home.lon + (work.lon - home.lon) * done,
      lat: home.lat + (work.lat - home.lat) * done,
      speed: (pace / all / 10) * metres,
    }
  })
}

/** Nobody rides at one speed: now against the wind, now with it, and half a minute at a red light. */
function paceOf(step: number): number {
  return step >= 20 && step < 23 ? 0 : 1 + 0.4 * Math.sin(step / 4)
}
