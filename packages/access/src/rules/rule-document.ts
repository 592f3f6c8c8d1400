import type { Quad } from '@rdfjs/types'

/** The document that holds the own rules of one resource: an ACL or an ACR. */
export interface RuleDocument {
  /** The resource the rules are for. */
  resource: string
  /** Where the rules are. */
  url: string
  /** `absent`: the resource has no rules of its own. `hidden`: we may not or cannot read them. */
  state: 'present' | 'absent' | 'hidden'
  quads: Quad[]
  etag?: string
  /** Why it is hidden. */
  reason?: unknown
}

/** Rule documents that decide about a resource: its own first, then those of the containers above. */
export type RuleChain = readonly [RuleDocument, ...RuleDocument[]]

/** The chain as it is once the first document holds these triples. */
export function withOwnQuads(chain: RuleChain, quads: Quad[]): RuleChain {
  const [own, ...above] = chain
  return [{ ...own, state: 'present', quads }, ...above]
}

/** The container a resource lies in; undefined for the root of a server. */
export function containerOf(url: string): string | undefined {
  const { pathname } = new URL(url)
  if (pathname === '/') return undefined
  return new URL(url.endsWith('/') ? '..' : '.', url).href
}

export function isContainer(url: string): boolean {
  return url.endsWith('/')
}
