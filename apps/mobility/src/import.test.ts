// A file of jsdom cannot be streamed, one of Node can.
import { File } from 'node:buffer'
import { writeGeojson } from '@selfdata/importers'
import { monthAfter, tripOfValidation } from '@selfdata/insights'
import { changeOwnRecords, readCorrections, readMonth } from '@selfdata/pod'
import {
  encode,
  legSnapshot,
  localMonth,
  travelSettingsDocument,
  writeTurtle,
} from '@selfdata/records'
import { accessibilityProblems, button, says, text } from '@selfdata/ui/testing'
import type { TravelSettings } from '@selfdata/vocab'
import { afterEach, expect, it } from 'vitest'
import type { App } from 'vue'
import { tripOf } from './testing/fill-trips.ts'
import { openApp } from './testing/open-app.ts'

let app: App
afterEach(async () => {
  const problems = await accessibilityProblems()
  app.unmount()
  if (problems.length > 0) throw new Error(problems.join('\n'))
})

/** Ten minutes to the north, so many degrees every twenty seconds. */
const gpxOf = (step: number) => {
  const points = Array.from({ length: 30 }, (_, index) => {
    const time = new Date(Date.UTC(2026, 2, 9, 7, 0, index * 20)).toISOString()
    return `<trkpt lat="${46.15 + index * step}" lon="-1.15"><time>${time}</time></trkpt>`
  })
  return `<?xml version="1.0"?><gpx version="1.1" creator="test" xmlns="http://www.topografix.com/GPX/1/1">
<trk><type>cycling</type><trkseg>${points.join('\n')}</trkseg></trk></gpx>`
}
const ride = gpxOf(0.0006)
const withoutTimes = ride.replaceAll(/<time>[^<]*<\/time>/gu, '')

function give(files: File[]): void {
  const input = document.querySelector<HTMLInputElement>('input[type=file]')!
  Object.defineProperty(input, 'files', { value: files, configurable: true })
  input.dispatchEvent(new Event('change'))
}

it('reads files, keeps their trips in the pod, and accounts for the rest', async () => {
  const opened = await openApp('/import', { fill: async () => {} })
  ;({ app } = opened)
  await says('Quels fichiers')
  give([
    new File([ride], 'ride.gpx'),
    new File([withoutTimes], 'plan.gpx'),
    new File(['?'], 'x.txt'),
  ])
  await says('Importation terminée')
  expect(text()).toContain('1 nouveau trajet dans votre pod.')
  expect(text()).toMatch(/plan\.gpx.*Pourquoi 30 entrées ont été écartées/u)
  expect(text()).toMatch(/x\.txt.*Pourquoi 1 entrée a été écartée/u)
  const { storage, fetch } = opened.pod()
  const place = {
    storage,
    stream: 'trips',
    source: 'gpx',
    month: '2026-03',
    timeZone: 'Europe/Paris',
  } as const
  const { records } = await readMonth(place, { fetch })
  expect(records).toHaveLength(1)
  expect(records[0]?.hasLeg[0]?.mode).toBe('bicycle')

  button('Importer d’autres fichiers').click()
  await says('Quels fichiers')
  give([new File([ride], 'the same again.gpx')])
  await says('1 y était déjà.')
  expect((await readMonth(place, { fetch })).records).toHaveLength(1)
})

it('keeps rides as they were recognised, whatever bicycle I usually take', async () => {
  const opened = await openApp('/import', {
    fill: async ({ storage, fetch }) => {
      const id = `${storage}${travelSettingsDocument}#it`
      const settings: TravelSettings = { id, usualMode: ['e-bicycle'] }
      const place = { storage, path: travelSettingsDocument }
      await changeOwnRecords('TravelSettings', { ...place, save: [settings] }, { fetch })
    },
  })
  ;({ app } = opened)
  await says('Quels fichiers')
  give([new File([gpxOf(0.001).replace('<type>cycling</type>', '')], 'guessed.gpx')])
  await says('Importation terminée')
  const { storage, fetch } = opened.pod()
  const place = { storage, stream: 'trips', source: 'gpx', month: '2026-03' } as const
  const { records } = await readMonth({ ...place, timeZone: 'Europe/Paris' }, { fetch })
  expect(records.map(({ hasLeg, mainMode }) => [hasLeg[0]!.mode, mainMode])).toEqual([
    ['bicycle', 'bicycle'],
  ])
})

it('says when nothing could be used', async () => {
  ;({ app } = await openApp('/import', { fill: async () => {} }))
  await says('Quels fichiers')
  give([new File([withoutTimes], 'plan.gpx')])
  await says('Rien n’a pu être importé.')
  expect(text()).not.toContain('Importation terminée')
})

it('says when the pod is full, and nothing is claimed to be kept', async () => {
  const answer = ({ method }: Request) =>
    method === 'PATCH' || method === 'PUT' ? new Response(null, { status: 507 }) : undefined
  ;({ app } = await openApp('/import', { fill: async () => {}, answer }))
  await says('Quels fichiers')
  give([new File([ride], 'ride.gpx')])
  await says('Le pod est plein')
  expect(text()).not.toContain('Importation terminée')
})

it('card rides that were taken along and come back as a file are not counted twice', async () => {
  const opened = await openApp('/import')
  ;({ app } = opened)
  await says('Quels fichiers')
  const { storage, fetch } = opened.pod()
  const month = monthAfter(localMonth(new Date().toISOString(), 'Europe/Paris'), -1)
  const place = { storage, stream: 'validations', source: 'bus', month } as const
  const { records } = await readMonth({ ...place, timeZone: 'Europe/Paris' }, { fetch })
  const rides = records.flatMap((one) => tripOfValidation(one) ?? [])
  const written = rides.map((trip) => ({ trip, tracks: new Map(), source: 'bus' }))
  give([new File([writeGeojson(written)], 'mes-trajets.geojson')])
  await says('Importation terminée')
  expect(text()).toMatch(
    new RegExp(`0 nouveau trajet dans votre pod\\. ${rides.length} y étaient`, 'u'),
  )
})

it('what the person put right in another pod comes with their trips', async () => {
  const opened = await openApp('/import', { fill: async () => {} })
  ;({ app } = opened)
  await says('Quels fichiers')
  const elsewhere = 'https://elsewhere.example/'
  const startTime = '2026-03-09T07:00:00Z'
  const near = tripOf({ startTime, minutes: 20, mode: 'car', modeSource: 'detected' }, elsewhere)
  const [leg] = near.hasLeg
  const trip = { ...near, id: elsewhere + near.id, hasLeg: [{ ...leg!, id: elsewhere + leg!.id }] }
  const corrects = trip.hasLeg[0]!.id
  const said = {
    id: `${elsewhere}selfdata/mobility/corrections/gpx/2026.ttl#x`,
    corrects,
    inRecord: trip.id,
    startTime,
    generatedAtTime: '2026-03-10T07:00:00Z',
    mode: 'bicycle' as const,
    ...legSnapshot(trip),
  }
  const quads = [...encode('Trip', trip), ...encode('Correction', said)]
  give([new File([writeTurtle(quads, { base: 'urn:selfdata:export' })], 'mes-trajets.ttl')])
  await says('1 nouveau trajet dans votre pod.')
  expect(text()).not.toContain('autre genre')
  const { storage, fetch } = opened.pod()
  const [kept] = await readCorrections({ storage, source: 'gpx', year: 2026 }, { fetch })
  expect(kept).toMatchObject({
    mode: 'bicycle',
    corrects: corrects.replace(elsewhere, storage),
    inRecord: trip.id.replace(elsewhere, storage),
  })
})
