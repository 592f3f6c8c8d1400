import type { Quad, Term } from '@rdfjs/types'
import { hashHex } from '../hash.ts'

const maximumRounds = 8

/**
 * Stable names for blank nodes, taken from what is said about them, so that a document of another
 * author can be written again without loss and twice with the same bytes. (Two nodes of which
 * exactly the same is said, up to eight steps away, are told apart by their order only.)
 */
export function blankNodeNames(quads: readonly Quad[]): Map<string, string> {
  const touching = quadsOfBlankNodes(quads)
  if (touching.size === 0) return new Map()
  let colours = new Map([...touching.keys()].map((node) => [node, '']))
  for (let round = 0, count = 1; round < maximumRounds; round++) {
    colours = recolour(touching, colours)
    const distinct = new Set(colours.values()).size
    if (round > 0 && distinct === count) break
    count = distinct
  }
  return withoutTies(colours)
}

function quadsOfBlankNodes(quads: readonly Quad[]): Map<string, Quad[]> {
  const touching = new Map<string, Quad[]>()
  for (const quad of quads) {
    if (!isBlank(quad.subject) && !isBlank(quad.object)) continue
    for (const node of new Set([quad.subject, quad.object].filter(isBlank).map((t) => t.value))) {
      const list = touching.get(node)
      if (list) list.push(quad)
      else touching.set(node, [quad])
    }
  }
  return touching
}

function recolour(touching: Map<string, Quad[]>, colours: Map<string, string>) {
  const next = new Map<string, string>()
  for (const [node, quads] of touching) {
    const said = quads.map((quad) =>
      JSON.stringify([
        seen(quad.subject, node, colours),
        quad.predicate.value,
        seen(quad.object, node, colours),
      ]),
    )
    next.set(node, hashHex([...new Set(said)].toSorted().join('\n')).slice(0, 16))
  }
  return next
}

function seen(term: Term, self: string, colours: Map<string, string>): unknown[] {
  if (isBlank(term)) return term.value === self ? ['self'] : ['blank', colours.get(term.value)]
  if (term.termType !== 'Literal') return [term.termType, term.value]
  return ['Literal', term.value, term.language, term.direction ?? '', term.datatype.value]
}

function withoutTies(colours: Map<string, string>): Map<string, string> {
  const count = new Map<string, number>()
  const names = new Map<string, string>()
  for (const [node, colour] of colours) {
    const before = count.get(colour) ?? 0
    count.set(colour, before + 1)
    names.set(node, before === 0 ? colour : `${colour}-${before + 1}`)
  }
  return names
}

function isBlank(term: Term): boolean {
  return term.termType === 'BlankNode'
}
