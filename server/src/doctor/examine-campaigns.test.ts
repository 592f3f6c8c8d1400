import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { examineCampaigns } from './examine-campaigns.ts'

const publicUrl = 'https://city.example'
const [us, them, clerk] = [
  'https://id.example/city#it',
  'https://id.example/trust#it',
  'https://id.example/clerk#me',
]
const self = {
  webId: us,
  issuer: 'https://id.example/',
  clientId: 'city',
  clientSecret: 'hidden',
  name: { fr: 'La Ville', en: 'The City' },
  body: 'https://city.example/body',
}
const trust = {
  webId: them,
  body: 'https://trust.example/body',
  url: 'https://trust.example',
  name: { fr: 'Le Tiers', en: 'The Trust' },
}
const settings = {
  self,
  operators: [trust],
  people: [{ id: 'clerk', webId: clerk, roles: ['requester'] }],
  census: 'census.csv',
}
const key = { kty: 'EC', crv: 'P-256', x: 'x', y: 'y' }
const profile = '<#it> <http://www.w3.org/ns/solid/terms#oidcIssuer> <https://id.example/> .'

let folder: string
let answers: Map<string, unknown>

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'selfdata-doctor-'))
  await writeFile(join(folder, 'census.csv'), 'trait,people\nunder-25,1200\n')
  answers = new Map<string, unknown>([
    [`${publicUrl}/split/key`, { key, operator: us }],
    [`${trust.url}/split/key`, { key, operator: them }],
    ['https://id.example/city', profile],
    ['https://id.example/trust', profile],
    ['https://id.example/clerk', profile.replace('#it', '#me')],
  ])
})
afterEach(async () => rm(folder, { recursive: true, force: true }))

const fetch: typeof globalThis.fetch = async (input) => {
  const answer = answers.get(new Request(input).url)
  if (answer === undefined) return new Response(null, { status: 404 })
  if (typeof answer === 'string')
    return new Response(answer, { headers: { 'content-type': 'text/turtle' } })
  return Response.json(answer)
}

async function examine(declared: unknown = settings, labClock?: string) {
  const campaigns = join(folder, 'campaigns.json')
  await writeFile(campaigns, JSON.stringify(declared))
  return examineCampaigns(
    { campaigns, labClock, publicUrl },
    { fetch, sessionOf: () => ({ webId: async () => us }) },
  )
}
const toMend = async (...given: Parameters<typeof examine>) =>
  (await examine(...given))
    .filter(({ state }) => state === 'mend')
    .map(({ what, words }) => `${what}: ${words}`)

describe('what the doctor says of campaigns', () => {
  it('is nothing where there are none, and well where all is', async () => {
    const none = { campaigns: undefined, labClock: undefined, publicUrl }
    expect(await examineCampaigns(none, { fetch, sessionOf: () => never() })).toEqual([])
    const found = await examine()
    expect(found.map(({ state }) => state)).toEqual(found.map(() => 'well'))
    expect(found.map(({ what }) => what)).toEqual([
      'campaigns: the settings',
      'campaigns: its WebID',
      'campaigns: its credentials',
      'campaigns: the key for split counts',
      'campaigns: The Trust, its server',
      'campaigns: The Trust, its WebID',
      'campaigns: clerk',
      'campaigns: the census',
    ])
  })

  it('names what is wrong in the file, and stops there', async () => {
    const [only, ...others] = await toMend({ ...settings, operators: [trust, trust] })
    expect(only).toContain('operators: an instance stands there twice')
    expect(others).toEqual([])
  })

  it('tells an operator that does not answer from one that is somebody else', async () => {
    answers.delete(`${trust.url}/split/key`)
    expect((await toMend()).join()).toContain('split/key answered 404')
    answers.set(`${trust.url}/split/key`, { key, operator: us })
    expect((await toMend()).join()).toContain(`https://trust.example/ says it is <${us}>`)
    answers.set(`${trust.url}/split/key`, { hello: 'world' })
    expect((await toMend()).join()).toContain('gave no key')
  })

  it('says where an operator of our own body cannot help', async () => {
    const found = await examine({ ...settings, operators: [{ ...trust, body: self.body }] })
    expect(found.map(({ words }) => words).join()).toContain('it cannot help with split counts')
  })

  it.each([
    ['a WebID without an issuer', 'https://id.example/clerk', '<#me> a <#Person> .', 'no issuer'],
    ['our key that cannot be opened', `${publicUrl}/split/key`, undefined, 'answered 404'],
    ['an address that is not ours', `${publicUrl}/split/key`, { key }, 'says it is <nobody>'],
  ])('finds %s', async (_, url, answer, words) => {
    answers.set(url, answer)
    const found = await toMend()
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(words)
  })

  it('finds a census that is missing or empty, and a clock that can be moved', async () => {
    await writeFile(join(folder, 'census.csv'), 'trait,people\n')
    expect((await toMend()).join()).toContain('names no group')
    await rm(join(folder, 'census.csv'))
    expect((await toMend()).join()).toContain('no such file')
    expect((await toMend(settings, '/lab/clock')).at(-1)).toContain('SELFDATA_LAB_CLOCK')
  })
})

function never(): never {
  throw new Error('nobody signs in')
}
