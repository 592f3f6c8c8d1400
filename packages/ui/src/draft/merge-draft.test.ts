import { expect, it } from 'vitest'
import { mergeDraft } from './merge-draft.ts'

const base = { weight: '70', price: '', usual: { car: 'car' } as Record<string, string> }

it('takes over what was stored meanwhile, and keeps what was typed', () => {
  const draft = { ...base, weight: '71' }
  const now = { ...base, price: '1.8' }
  expect(mergeDraft(base, { draft, now })).toEqual({
    draft: { ...base, weight: '71', price: '1.8' },
    met: false,
  })
})

it('says when both changed one field to two things, not when they say the same', () => {
  const draft = { ...base, weight: '71' }
  const met = (weight: string) => mergeDraft(base, { draft, now: { ...base, weight } })
  expect(met('80')).toEqual({ draft, met: true })
  expect(met(' 71').met).toBe(false)
})

it('merges inside of a field: a choice of one kind is not that of another', () => {
  const draft = { ...base, usual: { car: 'taxi' } }
  const now = { ...base, usual: { car: 'car', rail: 'tram' } }
  expect(mergeDraft(base, { draft, now }).draft.usual).toEqual({ car: 'taxi', rail: 'tram' })
})

it('keeps a choice taken back, and takes over one that was taken back elsewhere', () => {
  expect(mergeDraft(base, { draft: { ...base, usual: {} }, now: base }).draft.usual).toEqual({})
  expect(mergeDraft(base, { draft: base, now: { ...base, usual: {} } }).draft.usual).toEqual({})
})
