import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { mobilityService, prepareCity, selfdata, startCity } from './server-city.ts'
import type { City } from './server-city.ts'
import { grantTo, newCitizen } from './server-people.ts'
import type { Citizen } from './server-people.ts'
import { staffSetting } from './server-staff-file.ts'

const baseUrl = inject('solidServer')
let service: Citizen
let city: City

beforeAll(async () => {
  service = await newCitizen(baseUrl, 'operator')
  city = await startCity([mobilityService(service)])
})
afterAll(async () => city.remove())

describe('selfdata doctor', () => {
  it('finds a deployment and a connected person well', async () => {
    const citizen = await newCitizen(baseUrl)
    await grantTo(service, { citizen })
    const { code, out } = await selfdata(city, 'doctor', citizen.webId)
    expect(out).not.toContain('✗')
    expect(out).toContain('yelo: its credentials\n    sign it in as its WebID')
    expect(out).toContain('may read, append, write')
    expect(code).toBe(0)
  })

  it('says what to mend for a person who gave no access', async () => {
    const citizen = await newCitizen(baseUrl)
    const { code, out } = await selfdata(city, 'doctor', citizen.webId, '--json')
    expect(code).toBe(1)
    const findings: { what: string; state: string; words: string }[] = JSON.parse(out)
    const [wrong, ...others] = findings.filter(({ state }) => state === 'mend')
    expect(others).toEqual([])
    expect(wrong?.what).toBe(`yelo in ${citizen.storage}`)
    expect(wrong?.words).toContain('403')
    expect(wrong?.words).toContain('The citizen gives this access')
  })

  it('says what to mend in the deployment', async () => {
    const wrong = { ...mobilityService(service), clientSecret: 'wrong' }
    const broken = await prepareCity([wrong])
    const { code, out } = await selfdata(broken, 'doctor')
    expect(code).toBe(1)
    expect(out).toContain('✗ yelo: its credentials')
    expect(out).toContain('Make new client credentials')
    expect(out).toContain('✗ yelo: our address')
    expect(out).not.toContain('wrong')
    await broken.remove()
  })

  it('looks at the staff: who cannot sign in, and which app is not named', async () => {
    const operator = await newCitizen(baseUrl, 'staff')
    const roles = [{ role: 'administrator' as const }]
    const setting = await staffSetting([
      { id: 'op-1', webId: operator.webId, roles },
      { id: 'op-2', webId: service.webId, roles, issuer: 'https://elsewhere.example/' },
    ])
    const { out } = await selfdata({ ...city, env: { ...city.env, ...setting } }, 'doctor')
    expect(out).toContain('✓ the staff: op-1\n    may sign in as administrator')
    expect(out).toContain('✗ the staff: op-2')
    expect(out).toContain('? the staff: their app')
  })
})
