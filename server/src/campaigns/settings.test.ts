import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ConfigError } from '../config.ts'
import { NotAllowedError } from '../identity/errors.ts'
import { bodyOf } from './campaign-settings.ts'
import { labClock } from './lab-clock.ts'
import { personOf } from './person-of.ts'
import { readCampaignSettings, settingsFrom } from './read-campaign-settings.ts'

const name = { fr: 'Ville', en: 'City' }
const self = {
  webId: 'https://city.example/#it',
  issuer: 'https://id.example/',
  clientId: 'city',
  clientSecret: 'secret',
  name,
  body: 'https://city.example/body',
}
const coop = {
  webId: 'https://coop.example/#it',
  body: 'https://coop.example/body',
  url: 'https://coop.example',
  name,
}
const maud = { id: 'req-1', webId: 'https://maud.example/#me', roles: ['requester'] }

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'selfdata-settings-'))
})
afterAll(async () => rm(folder, { recursive: true }))

describe('the settings of campaigns', () => {
  it('say who this instance is, whom it knows, and who stands behind each', () => {
    const settings = settingsFrom({ self, operators: [coop], people: [maud] })
    expect(settings.operators[0]?.url).toBe('https://coop.example/')
    expect(bodyOf(coop.webId, settings)).toBe(coop.body)
    expect(bodyOf(self.webId, settings)).toBe(self.body)
    expect(bodyOf('https://stranger.example/#it', settings)).toBeUndefined()
  })

  it.each([
    ['self', {}],
    ['clientSecret', { self: { ...self, clientSecret: '' } }],
    ['roles', { self, people: [{ ...maud, roles: ['king'] }] }],
    ['id', { self, people: [{ ...maud, id: maud.webId }] }],
    ['people', { self, people: [maud, { ...maud, id: 'req-2' }] }],
    ['members', { self, members: [maud.webId, maud.webId] }],
    ['operators', { self, operators: [{ ...coop, webId: self.webId }] }],
    ['unknown', { self, unknown: 1 }],
  ])('are refused with the place that is wrong: %s', (place, declaration) => {
    expect(() => settingsFrom(declaration)).toThrow(ConfigError)
    expect(() => settingsFrom(declaration)).toThrow(place)
  })

  it('are read from a file, with paths beside it', async () => {
    const path = join(folder, 'campaigns.json')
    await writeFile(path, JSON.stringify({ self, census: 'census.csv' }))
    expect((await readCampaignSettings(path))?.census).toBe(join(folder, 'census.csv'))
    expect(await readCampaignSettings(undefined)).toBeUndefined()
    await expect(readCampaignSettings(join(folder, 'none'))).rejects.toThrow('cannot be read')
    await writeFile(path, '{')
    await expect(readCampaignSettings(path)).rejects.toThrow('not JSON')
  })

  it('let people in by WebID, issuer and app, as declared', () => {
    const declared = { ...maud, issuer: 'https://id.example/' }
    const settings = settingsFrom({ self, people: [declared], clients: ['console'] })
    const caller = { webId: maud.webId, issuer: 'https://id.example', clientId: 'console' }
    expect(personOf(caller, settings).id).toBe('req-1')
    for (const wrong of [
      { webId: 'https://eve.example/#me' },
      { issuer: 'https://other.example/' },
      { clientId: 'another app' },
    ])
      expect(() => personOf({ ...caller, ...wrong }, settings)).toThrow(NotAllowedError)
  })
})

it('a lab’s clock is ahead by as many seconds as its file says, whenever it is asked', async () => {
  const path = join(folder, 'clock')
  const real = new Date('2027-01-01T00:00:00Z')
  const now = labClock(path, () => real)
  expect(now()).toEqual(real)
  await writeFile(path, '86400\n')
  expect(now()).toEqual(new Date('2027-01-02T00:00:00Z'))
  await writeFile(path, 'tomorrow')
  expect(now()).toEqual(real)
  expect(labClock(undefined, () => real)()).toEqual(real)
})
