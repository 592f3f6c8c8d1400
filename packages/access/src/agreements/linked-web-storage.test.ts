import { describe, expect, it } from 'vitest'
import { toLinkedWebStorage } from './linked-web-storage.ts'
import { narrowRequest } from './narrow-request.ts'
import type { AccessRequest } from './request.ts'

const storage = 'https://ada.example/'
const context = 'https://www.w3.org/ns/lws/v1'
const request: AccessRequest = {
  id: 'https://city.example/requests/7.ttl#request',
  title: {},
  description: {},
  to: 'https://city.example/#it',
  client: 'https://app.example/id',
  permissions: [
    { path: 'selfdata/mobility/trips/', modes: ['read', 'append', 'write'] },
    { target: `${storage}notes/1.ttl`, modes: ['read'] },
  ],
  purposes: ['https://city.example/purposes#planning'],
  personalData: [],
  processing: [],
  recipients: [],
  end: '2027-01-01T00:00:00Z',
  inbox: 'https://city.example/inbox/',
}

describe('requests and grants in the words of Linked Web Storage', () => {
  it('say the same as the draft would, one object per resource', () => {
    const [trips, note] = toLinkedWebStorage(request, { storage, context })
    // The shape of the draft's own example of an access request.
    expect(trips).toEqual({
      '@context': [context],
      type: ['AccessRequest'],
      inbox: request.inbox,
      storage,
      access: {
        type: ['ODRLAccessPolicy'],
        action: ['read', 'create', 'modify', 'delete'],
        assignee: request.to,
        target: [`${storage}selfdata/mobility/trips/`],
        hasPurpose: request.purposes,
        constraint: [
          { leftOperand: 'dateTime', operator: 'lteq', rightOperand: request.end },
          { leftOperand: 'client', operator: 'eq', rightOperand: request.client },
        ],
      },
    })
    expect(note?.access).toMatchObject({ action: ['read'], target: [`${storage}notes/1.ttl`] })
  })

  it('tell a grant from a request', () => {
    const grant = {
      ...narrowRequest(request, {}, { storage }),
      id: `${storage}selfdata/grants/1.ttl#grant`,
      created: '2026-11-22T09:00:00Z',
      from: `${storage}profile/card#me`,
      enforcedBy: [],
    }
    const [first] = toLinkedWebStorage(grant, { storage, context })
    expect(first?.type).toEqual(['AccessGrant'])
    expect(first).not.toHaveProperty('inbox')
  })
})
