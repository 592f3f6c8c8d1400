import { describe, expect, it } from 'vitest'
import { readColours } from './read-colours.ts'

describe('the colours of days', () => {
  it('are read from the table of the network, with its last line', () => {
    const text =
      'Date\tType de jour TEMPO\r\n2025-09-01\tBLEU\r\n2026-01-05\tBLANC\r\n2026-01-06\tROUGE\r\nRTE ne pourra être tenu responsable de l’usage de ces données.\r\n'
    expect(readColours(text, 'tempo')).toEqual({
      days: { '2025-09-01': 'blue', '2026-01-05': 'white', '2026-01-06': 'red' },
      unread: [],
    })
  })

  it('are read with days first, with commas, semicolons and in both languages', () => {
    expect(
      readColours('date;couleur\n06/01/2026;Rouge\n7/1/2026,White\n08.01.2026 r\n', 'tempo').days,
    ).toEqual({ '2026-01-06': 'red', '2026-01-07': 'white', '2026-01-08': 'red' })
  })

  it('are read from JSON, whatever stands first', () => {
    const list = [
      { dateJour: '2026-01-06', codeJour: 3, periode: '2025-2026', libCouleur: 'Rouge' },
      { couleur: 'TEMPO_BLANC', date: '2026-01-07' },
      { dateJour: '2026-01-08', codeJour: 1 },
    ]
    const days = { '2026-01-06': 'red', '2026-01-07': 'white', '2026-01-08': 'blue' }
    expect(readColours(JSON.stringify(list), 'tempo').days).toEqual(days)
    const byDate = JSON.stringify({ '2026-01-06': 'RED', '2026-01-07': 'WHITE' })
    expect(readColours(byDate, 'tempo').days).toMatchObject({ '2026-01-07': 'white' })
  })

  it('of EJP may be a list of dates alone', () => {
    expect(readColours('06/01/2026, 07/01/2026\n2026-02-11', 'ejp').days).toEqual({
      '2026-01-06': 'peak',
      '2026-01-07': 'peak',
      '2026-02-11': 'peak',
    })
    const named = readColours('2026-01-06;EJP\n2026-01-07;NON_EJP', 'ejp').days
    expect(named).toEqual({ '2026-01-06': 'peak', '2026-01-07': 'ordinary' })
  })

  it('that are no dates, have no colour or contradict each other are told', () => {
    const text = '2026-02-30;rouge\n2026-01-06;vert\n2026-01-07;rouge\n2026-01-07;bleu\n'
    expect(readColours(text, 'tempo')).toEqual({
      days: { '2026-01-07': 'red' },
      unread: ['2026-02-30;rouge', '2026-01-06;vert', '2026-01-07;bleu'],
    })
  })
})
