import { expect, it } from 'vitest'
import { importFiles } from '../import-files.ts'
import { travelClock } from './travel-clock.ts'

const read = async (text: string) => {
  const { records } = await importFiles([{ name: 'x', bytes: new TextEncoder().encode(text) }], {
    timeZone: 'Europe/Paris',
    agent: 'https://ana.example/#me',
  })
  return records.Trip
}

it('tells what the file leaves out by the clock abroad that it told last', () => {
  const clock = travelClock('Europe/Paris')
  const ms = Date.parse('2026-03-09T07:00:00Z')
  expect(clock({ ms })).toBe('2026-03-09T08:00:00+01:00')
  expect(clock({ ms, text: '2026-03-09T16:00:00+09:00' })).toBe('2026-03-09T16:00:00+09:00')
  expect(clock({ ms: ms + 60_000 })).toBe('2026-03-09T16:01:00+09:00')
  expect(clock({ ms, text: '2026-03-09T08:00:00+01:00' })).toBe('2026-03-09T08:00:00+01:00')
  expect(clock({ ms: ms + 60_000 })).toBe('2026-03-09T08:01:00+01:00')
})

it('a walk and a train in Tokyo keep the clock of Tokyo, in every leg', async () => {
  const points = Array.from({ length: 60 }, (_, i) => {
    const metres = i < 20 ? i * 40 : 800 + (i - 20) * (i % 2 ? 640 : 600)
    const time = `2026-04-01T01:${String(i).padStart(2, '0')}:00+09:00`
    return `<trkpt lat="35.68" lon="${139.7 + metres / 90_400}"><time>${time}</time></trkpt>`
  })
  const [trip] = await read(`<gpx><trk><trkseg>${points.join('')}</trkseg></trk></gpx>`)
  expect(trip).toMatchObject({
    startTime: '2026-04-01T01:00:00+09:00',
    endTime: '2026-04-01T01:59:00+09:00',
  })
  // On the territory's calendar it was March still: its document is the one of March.
  expect(trip!.id).toContain('/2026-03.ttl#')
  expect(trip!.hasLeg.length).toBeGreaterThan(1)
  for (const { startTime, endTime } of trip!.hasLeg)
    expect(`${startTime} ${endTime}`).toMatch(/\+09:00 .*\+09:00$/)
})
