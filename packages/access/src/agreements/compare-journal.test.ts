import { readTurtle, writeTurtle } from '@selfdata/records'
import { describe, expect, it } from 'vitest'
import { compareJournal } from './compare-journal.ts'
import type { RecordedGrant } from './grant.ts'
import { readJournal, writeJournalEntry } from './journal-entry.ts'
import type { JournalEntry } from './journal-entry.ts'

const trips = 'https://ada.example/selfdata/trips/'
const recorded: RecordedGrant = {
  grant: {
    id: 'https://ada.example/selfdata/grants/1.ttl#grant',
    title: {},
    description: {},
    created: '2026-01-01T00:00:00Z',
    from: 'https://ada.example/profile/card#me',
    to: 'https://city.example/#it',
    permissions: [{ target: trips, modes: ['read', 'append'] }],
    purposes: ['https://city.example/purposes#planning'],
    personalData: [],
    processing: [],
    recipients: [],
    enforcedBy: [],
    end: '2026-06-01T00:00:00Z',
  },
  events: [
    { kind: 'given', at: '2026-01-01T00:00:00Z', by: 'https://ada.example/profile/card#me' },
    {
      kind: 'renewed',
      at: '2026-05-20T00:00:00Z',
      by: 'https://ada.example/profile/card#me',
      end: '2026-12-01T00:00:00Z',
    },
    { kind: 'withdrawn', at: '2026-09-01T00:00:00Z', by: 'https://ada.example/profile/card#me' },
  ],
}
const fine: JournalEntry = {
  at: '2026-03-01T00:00:00Z',
  by: 'https://city.example/#it',
  resource: `${trips}2026-03.ttl`,
  mode: 'read',
  purpose: 'https://city.example/purposes#planning',
}

describe('comparing the journal with the grants', () => {
  it('says nothing about what was agreed, also after a renewal', () => {
    expect(compareJournal([fine, { ...fine, at: '2026-07-01T00:00:00Z' }], [recorded])).toEqual([])
  })

  it('is fed from a document, in the order of time', () => {
    const base = 'https://ada.example/selfdata/log/2026-03.ttl'
    const later: JournalEntry = {
      ...fine,
      at: '2026-03-02T00:00:00+01:00',
      mode: 'write',
      system: 'https://city.example/app',
      reason: 'Carte de transport',
      grant: recorded.grant.id,
      refused: true,
    }
    const quads = [later, fine].flatMap((entry, index) =>
      writeJournalEntry(`${base}#${index}`, entry),
    )
    const read = readJournal(readTurtle(writeTurtle(quads, { base }), { base }))
    expect(read).toEqual([fine, later])
    // What was refused did no harm.
    expect(compareJournal(read, [recorded])).toEqual([])
  })

  it('finds each resource of an event that names several', () => {
    const more = ['https://ada.example/selfdata/diary.ttl']
    const read = readJournal(writeJournalEntry('https://ada.example/j.ttl#1', fine, more))
    expect(read).toEqual([fine, { ...fine, resource: more[0] }])
    expect(compareJournal(read, [recorded]).map(({ kind }) => kind)).toEqual(['outside-resource'])
  })

  it('knows what was given again, and when it was not', () => {
    const { grant, events } = recorded
    const again = { ...events[0]!, at: '2026-10-01T00:00:00Z' }
    const given = { grant, events: [...events, again] }
    const between = { ...fine, at: '2026-09-15T00:00:00Z' }
    const after = { ...fine, at: '2026-10-15T00:00:00Z' }
    expect(compareJournal([fine, after], [given])).toEqual([])
    expect(compareJournal([between], [given]).map(({ kind }) => kind)).toEqual(['outside-period'])
  })

  it.each<[string, Partial<JournalEntry>]>([
    ['no-grant', { by: 'https://other.example/#it' }],
    ['no-grant', { grant: 'https://ada.example/selfdata/grants/2.ttl#grant' }],
    ['outside-resource', { resource: 'https://ada.example/selfdata/trips-2/1.ttl' }],
    ['outside-mode', { mode: 'write' }],
    ['outside-period', { at: '2025-12-31T00:00:00Z' }],
    ['outside-period', { at: '2026-09-01T00:00:01Z' }],
    ['outside-purpose', { purpose: 'https://city.example/purposes#advertising' }],
  ])('raises %s', (kind, change) => {
    const entry = { ...fine, ...change }
    expect(compareJournal([entry], [recorded])).toEqual([{ entry, kind }])
  })
})
