import { expect, it } from 'vitest'
import { importFiles } from '../import-files.ts'

const way = Array.from({ length: 6 }, (_, i) => ({
  lat: 46.16 + i * 0.0011,
  lon: -1.15 - i * 0.0023,
  ms: Date.UTC(2026, 2, 9, 7, i),
}))
const french = (degrees: number) => String(degrees).replace('.', ',')
const utf16 = (text: string) =>
  new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (char) => char.charCodeAt(0)).buffer)

it.each([
  [
    'a logger that writes 260309 and 080100, and the side of the Earth behind the number',
    ['INDEX,TAG,DATE,TIME,LATITUDE N/S,LONGITUDE E/W,HEIGHT,SPEED'],
    way.map(({ lat, lon }, i) => `${i},T,260309,080${i}00,${lat}N,${-lon}W,12,15`),
  ],
  [
    'a French spreadsheet with date and time in one column',
    ['Date et heure\tLatitude GPS\tLongitude GPS'],
    way.map(({ lat, lon }, i) => `09/03/2026 08:0${i}\t${french(lat)}\t${french(lon)}`),
  ],
  [
    'an American one, with half days',
    ['Date,Time,Lat,Long'],
    way.map(({ lat, lon }, i) => `3/9/2026,8:0${i}:00 AM,${lat},${lon}`),
  ],
  [
    'seconds since 1970 with a fraction',
    ['ts,gps_lat,gps_lng'],
    way.map(({ lat, lon, ms }) => `${ms / 1000}.0,${lat},${lon}`),
  ],
])('positions are read from %s', async (_, header, rows) => {
  const bytes = utf16([...header, ...rows].join('\n'))
  const { records, report } = await importFiles([{ name: 'x', bytes }], {
    timeZone: 'Europe/Paris',
    agent: 'https://ana.example/#me',
  })
  expect(report.files).toMatchObject([{ format: 'csv-points', kept: 6, refusedCount: 0 }])
  expect(records.Trip.map(({ startTime, endTime }) => [startTime, endTime])).toEqual([
    ['2026-03-09T08:00:00+01:00', '2026-03-09T08:05:00+01:00'],
  ])
})
