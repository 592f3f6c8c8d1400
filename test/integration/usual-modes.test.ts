import { usualModesOf, withUsualMode } from '@selfdata/insights'
import { changeOwnRecords, readOwnRecords } from '@selfdata/pod'
import { travelSettingsDocument } from '@selfdata/records'
import type { TransportMode, TravelSettings } from '@selfdata/vocab'
import { beforeAll, expect, inject, it } from 'vitest'
import { newPerson } from './pod-person.ts'
import type { TestPerson } from './pod-person.ts'

const server = inject('solidServer')
let ada: TestPerson
const place = () => ({ storage: ada.storage, path: travelSettingsDocument })
const settings = async () => {
  const [found] = await readOwnRecords('TravelSettings', place(), { fetch: ada.fetch })
  return found
}
const nothing = (): TravelSettings => ({
  id: `${ada.storage}${travelSettingsDocument}#it`,
  usualMode: [],
})

beforeAll(async () => {
  ada = await newPerson(server)
})

function take(group: Parameters<typeof withUsualMode>[1], mode: TransportMode | undefined) {
  return changeOwnRecords(
    'TravelSettings',
    { ...place(), save: ([now = nothing()]) => [withUsualMode(now, group, mode)] },
    { fetch: ada.fetch },
  )
}

it('usual modes that several devices set at the same moment are all in the pod', async () => {
  await Promise.all([take('rail', 'tram'), take('bus', 'coach'), take('cycle', 'e-bicycle')])
  expect(usualModesOf(await settings())).toEqual({ rail: 'tram', bus: 'coach', cycle: 'e-bicycle' })
})

it('one is taken back, and the others stay', async () => {
  await take('bus', undefined)
  expect((await settings())?.usualMode.toSorted()).toEqual(['e-bicycle', 'tram'])
})

it('what an app from before wrote is read, and kept by its new name when something is changed', async () => {
  const old: TravelSettings = { ...nothing(), usualBicycle: 'cargo-bicycle', weightInKilograms: 70 }
  await changeOwnRecords('TravelSettings', { ...place(), save: [old] }, { fetch: ada.fetch })
  expect(usualModesOf(await settings())).toEqual({ cycle: 'cargo-bicycle' })
  await take('rail', 'metro')
  const now = await settings()
  expect(now).toMatchObject({ weightInKilograms: 70 })
  expect(now).not.toHaveProperty('usualBicycle')
  expect(usualModesOf(now)).toEqual({ cycle: 'cargo-bicycle', rail: 'metro' })
})
