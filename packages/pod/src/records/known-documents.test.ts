import { readTurtle } from '@selfdata/records'
import { describe, expect, it } from 'vitest'
import { knownDocuments } from './known-documents.ts'

const urlOf = (name: string) => `https://ada.example/selfdata/${name}.ttl`
const document = (name: string, text = '<#it> <https://schema.example/name> "Été", 12 .') => {
  const url = urlOf(name)
  return { url, quads: readTurtle(text, { base: url }), patches: true }
}

describe('documents that we know', () => {
  it('come back as they were kept', () => {
    const known = knownDocuments()
    known.keep(document('index'))
    expect(known.get(urlOf('index'))).toEqual(document('index'))
    known.forget(urlOf('index'))
    expect(known.get(urlOf('index'))).toBeUndefined()
  })

  it('are bounded: the one unused for longest goes first', () => {
    const known = knownDocuments(120)
    for (const name of ['a', 'b']) known.keep(document(name))
    known.get(urlOf('a'))
    known.keep(document('c'))
    const there = ['a', 'b', 'c'].map((name) => known.get(urlOf(name)) !== undefined)
    expect(there).toEqual([true, false, true])
  })

  it('are read again where somebody wrote nodes without a name into them', () => {
    const known = knownDocuments()
    known.keep(document('index', '<#it> <https://schema.example/part> [] .'))
    expect(known.get(urlOf('index'))).toBeUndefined()
  })
})
