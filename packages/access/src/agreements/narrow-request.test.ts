import { describe, expect, it } from 'vitest'
import { askedPermissions, narrowRequest } from './narrow-request.ts'
import type { Narrowing } from './narrow-request.ts'
import type { AccessRequest } from './request.ts'
import { TermsError } from './terms-error.ts'

const storage = 'https://ada.example/'
const trips = `${storage}selfdata/mobility/trips/`
const request: AccessRequest = {
  id: 'https://city.example/requests/7.ttl#request',
  title: { fr: 'Vos trajets', en: 'Your trips' },
  description: {},
  to: 'https://city.example/#it',
  permissions: [{ path: 'selfdata/mobility/trips/', modes: ['read', 'append'] }],
  purposes: ['https://city.example/why'],
  personalData: [],
  processing: [],
  recipients: [],
  end: '2027-01-01T00:00:00Z',
  created: '2026-11-01T00:00:00Z',
  inbox: 'https://city.example/inbox/',
}

describe('narrowing a request', () => {
  it('gives what was asked when nothing is narrowed', () => {
    const grant = narrowRequest(request, {}, { storage })
    expect(grant).toMatchObject({
      request: request.id,
      to: request.to,
      permissions: [{ target: trips, modes: ['read', 'append'] }],
      end: request.end,
    })
    expect(grant).not.toHaveProperty('inbox')
  })

  it('gives one source, for reading, until earlier', () => {
    const permissions = [{ target: `${trips}gpx/`, modes: ['read' as const] }]
    const narrowing = { permissions, end: '2026-12-01T00:00:00Z', client: 'https://app.example/id' }
    expect(narrowRequest(request, narrowing, { storage })).toMatchObject(narrowing)
  })

  it.each<[string, Narrowing]>([
    ['more modes', { permissions: [{ target: trips, modes: ['read', 'write'] }] }],
    ['a container above', { permissions: [{ target: `${storage}selfdata/`, modes: ['read'] }] }],
    [
      'a neighbour',
      { permissions: [{ target: `${storage}selfdata/mobility/trips-2/`, modes: ['read'] }] },
    ],
    ['nothing at all', { permissions: [] }],
    ['no modes', { permissions: [{ target: trips, modes: [] }] }],
    ['a later end', { end: '2027-01-01T00:00:00+00:00'.replace('00:00:00', '00:00:01') }],
  ])('never gives %s', (_, narrowing) => {
    expect(() => narrowRequest(request, narrowing, { storage })).toThrow(
      expect.objectContaining({ reason: 'wider' }),
    )
  })

  it('never opens anything outside the storage', () => {
    const elsewhere = {
      id: request.id,
      permissions: [{ target: 'https://ben.example/', modes: ['read' as const] }],
    }
    expect(() => askedPermissions(elsewhere, storage)).toThrow(TermsError)
    const sneaky = { id: request.id, permissions: [{ path: '../', modes: ['read' as const] }] }
    expect(() => askedPermissions(sneaky, storage)).toThrow(TermsError)
  })
})
