import { describe, expect, it } from 'vitest'
import { ConfigError, configFrom } from './config.ts'

const enough = { SELFDATA_SERVICES: 'services.json', SELFDATA_SECRET: 's'.repeat(32) }

describe('configFrom', () => {
  it('fills in what need not be said', () => {
    const config = configFrom(enough)
    expect(config.port).toBe(4000)
    expect(config.publicUrl).toBe('http://localhost:4000')
    expect(config.database).toEqual({ kind: 'pglite' })
    expect(config.allowPrivateAddresses).toBe(false)
    expect(config.allowedPorts).toEqual([443])
  })

  it.each([
    ['SELFDATA_SERVICES', { SELFDATA_SERVICES: '' }],
    ['SELFDATA_SECRET', { SELFDATA_SECRET: undefined }],
    ['SELFDATA_SECRET', { SELFDATA_SECRET: 'short' }],
    ['SELFDATA_SECRET', { SELFDATA_SECRET: `${'s'.repeat(32)},old` }],
    ['SELFDATA_PORT', { SELFDATA_PORT: 'http' }],
    ['SELFDATA_PORT', { SELFDATA_PORT: '70000' }],
    ['SELFDATA_PUBLIC_URL', { SELFDATA_PUBLIC_URL: 'ftp://city.example' }],
    ['SELFDATA_ALLOW_PRIVATE_ADDRESSES', { SELFDATA_ALLOW_PRIVATE_ADDRESSES: 'yes' }],
    ['SELFDATA_DB', { SELFDATA_DB: 'mysql' }],
    ['SELFDATA_DB', { SELFDATA_DB: 'pglite', DATABASE_URL: 'postgresql://db/city' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://db/city' }],
    ['SELFDATA_ALLOWED_PORTS', { SELFDATA_ALLOWED_PORTS: '443,many' }],
    ['SELFDATA_LAB_CLOCK', { SELFDATA_LAB_CLOCK: '/lab/clock' }],
    ['SELFDATA_MAX_CARRIED', { SELFDATA_MAX_CARRIED: '10' }],
    ['SELFDATA_CAMPAIGN_SECONDS', { SELFDATA_CAMPAIGN_SECONDS: '0' }],
  ])('names %s when it is missing or wrong', (variable, change) => {
    expect(() => configFrom({ ...enough, ...change })).toThrow(variable)
    expect(() => configFrom({ ...enough, ...change })).toThrow(ConfigError)
  })

  it('never shows the secret in what it complains about', () => {
    expect(() => configFrom({ ...enough, SELFDATA_SECRET: 'hunter2' })).not.toThrow('hunter2')
  })
})
