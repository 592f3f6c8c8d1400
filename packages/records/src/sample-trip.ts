import type { Leg, Trip } from '@selfdata/vocab'

/** The document of the trips below; for tests. */
export const sampleDocument =
  'https://ada.example/selfdata/mobility/trips/google-timeline/2026-03.ttl'

/** A trip of a walk and a tram ride; for tests. */
export function sampleTrip(fragment = '20260309T071204Z-k3f9q2', change: Partial<Trip> = {}): Trip {
  const id = `${sampleDocument}#${fragment}`
  return {
    id,
    agent: 'https://ada.example/profile/card#me',
    startTime: '2026-03-09T08:12:04+01:00',
    endTime: '2026-03-09T08:51:30+01:00',
    purpose: 'work',
    mainMode: 'tram',
    distanceInMetres: 7840,
    co2eInGrams: 30.1,
    hasLeg: [
      sampleLeg(`${id}-1`, { mode: 'walk', distanceInMetres: 640, co2eInGrams: 0 }),
      sampleLeg(`${id}-2`, {
        startTime: '2026-03-09T08:24:00+01:00',
        endTime: '2026-03-09T08:51:30+01:00',
        mode: 'tram',
        distanceInMetres: 7200,
        co2eInGrams: 30.1,
      }),
    ],
    ...change,
  }
}

/** One leg; for tests. */
export function sampleLeg(id: string, change: Partial<Leg> = {}): Leg {
  return {
    id,
    startTime: '2026-03-09T08:12:04+01:00',
    endTime: '2026-03-09T08:21:10+01:00',
    mode: 'walk',
    ...change,
  }
}
