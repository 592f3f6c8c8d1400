import { sd, solid } from '@selfdata/vocab'
import { Parser } from 'n3'
import { describe, expect, it } from 'vitest'
import { patchText } from './patch-text.ts'
import { quadDifference, quadKey } from '../quads/quad-difference.ts'
import { readTurtle } from './read-turtle.ts'
import { withNextRevision, revisionOf } from '../document/revision.ts'
import { TermError } from '../quads/term-error.ts'

const base = 'https://ada.example/index.ttl'
const read = (text: string) => readTurtle(text, { base })

/** What a server makes of a patch: the triples in the formula of each part. */
function partsOf(patch: string) {
  const quads = new Parser({ format: 'text/n3', baseIRI: base }).parse(patch)
  const part = (predicate: string) => {
    const formula = quads.find((quad) => quad.predicate.value === predicate)?.object
    return quads
      .filter((quad) => formula?.equals(quad.graph))
      .map(quadKey)
      .toSorted()
  }
  const types = quads.filter((quad) => quad.object.value === solid.InsertDeletePatch)
  return { patches: types.length, inserts: part(solid.inserts), deletes: part(solid.deletes) }
}

describe('a patch', () => {
  const before = read('<> <#v> "1" . <#a> <#p> "x\\n\\"" .')
  const after = read('<> <#v> "2" . <#a> <#p> "x\\n\\"", 1.0, true, "é"@fr .')

  it('only inserts when there is nothing to delete', () => {
    const patch = patchText({ inserts: after }, { base })
    expect(partsOf(patch)).toEqual({
      patches: 1,
      inserts: after.map(quadKey).toSorted(),
      deletes: [],
    })
    expect(patch).not.toContain('deletes')
  })

  it('deletes and inserts exactly the difference', () => {
    const { inserts, deletes } = quadDifference(before, after)
    expect(deletes.map(quadKey)).toEqual(read('<> <#v> "1" .').map(quadKey))
    expect(partsOf(patchText({ inserts, deletes }, { base }))).toEqual({
      patches: 1,
      inserts: inserts.map(quadKey).toSorted(),
      deletes: deletes.map(quadKey).toSorted(),
    })
  })

  it('tells a text, a number, a language and a name apart', () => {
    const all = read('<#a> <#p> "1", 1, 1.0, "1"@fr, "1"@en, <1> .')
    expect(quadDifference(all.slice(0, 1), all).inserts).toHaveLength(5)
  })

  it('is the same text for the same triples', () => {
    expect(patchText({ inserts: after.toReversed() }, { base })).toBe(
      patchText({ inserts: after }, { base }),
    )
  })

  it('refuses blank nodes, which no server could match', () => {
    expect(() => patchText({ inserts: read('<#a> <#b> [] .') }, { base })).toThrow(TermError)
  })
})

describe('the revision of a document', () => {
  it('starts at 0 and is deleted by whoever writes the next', () => {
    const first = withNextRevision([], base)
    expect(revisionOf([], base)).toBeUndefined()
    expect(revisionOf(first, base)).toBe('0')
    const ninth = read(`<> <${sd.revision}> "9" . <#other> <${sd.revision}> "99" .`)
    const tenth = withNextRevision(ninth, base)
    expect(revisionOf(tenth, base)).toBe('10')
    expect(quadDifference(ninth, tenth).deletes.map(({ object }) => object.value)).toEqual(['9'])
  })

  it('becomes one again after two writers created the document at once', () => {
    const mended = withNextRevision(read(`<> <${sd.revision}> "9", "10" .`), base)
    expect(mended.map(({ object }) => object.value)).toEqual(['11'])
  })

  it('starts anew after a mark that is none of ours', () => {
    expect(revisionOf(withNextRevision(read(`<> <${sd.revision}> "x" .`), base), base)).toBe('0')
  })
})
