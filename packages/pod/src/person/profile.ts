import { as, foaf, ldp, pim, rdfs, schema, solid, vcard } from '@selfdata/vocab'
import type { Quad } from '@rdfjs/types'
import type { Failure } from '../failure.ts'
import { isWebAddress } from '../resource/web-address.ts'

/** What an agent says about itself. Where it lists several storages or issuers, the person chooses. */
export interface Profile {
  readonly webId: string
  readonly name?: string
  /** An http(s) URL; fetch it without a token. */
  readonly photo?: string
  /** OpenID providers, from the WebID document only: whoever names them signs in as the person. */
  readonly issuers: readonly string[]
  /** Roots of storages, each ending in `/`. */
  readonly storages: readonly string[]
  readonly inbox?: string
  readonly preferencesFile?: string
  readonly privateTypeIndex?: string
  readonly publicTypeIndex?: string
  /** Documents it was put together from, the WebID document first. */
  readonly documents: readonly string[]
  /** Linked documents that could not be read; what they say is missing here. */
  readonly failures: readonly Failure[]
}

/**
 * Puts a profile together from triples, those of the WebID document first.
 *
 * Source: Solid26, "Assembling the Profile" and the list of fallback predicates.
 */
export function profileOf(
  webId: string,
  { own, all }: { own: readonly Quad[]; all: readonly Quad[] },
): Omit<Profile, 'documents' | 'failures'> {
  const facts = all.filter(({ subject }) => subject.value === webId)
  const links = (predicates: string[], quads = facts) => urlsOf(quads, predicates)
  const name = nameOf(facts)
  const issuers = links(
    [solid.oidcIssuer],
    own.filter(({ subject }) => subject.value === webId),
  )
  const storages = links([pim.storage]).map((url) => (url.endsWith('/') ? url : `${url}/`))
  const single = {
    name,
    photo: links(photos)[0],
    inbox: links([ldp.inbox])[0],
    preferencesFile: links([pim.preferencesFile])[0],
    privateTypeIndex: links([solid.privateTypeIndex])[0],
    publicTypeIndex: links([solid.publicTypeIndex])[0],
  }
  const known = Object.fromEntries(Object.entries(single).filter(([, value]) => value))
  return { webId, issuers, storages: [...new Set(storages)], ...known }
}

const photos = [
  vcard.hasPhoto,
  as.image,
  as.icon,
  foaf.img,
  schema.image,
  vcard.photo,
  foaf.depiction,
]
const names = [foaf.name, schema.name, vcard.fn, as.name, rdfs.label]
const parts: [string, string][] = [
  [schema.givenName, schema.familyName],
  [foaf.givenName, foaf.familyName],
]

function urlsOf(quads: readonly Quad[], predicates: string[]): string[] {
  const found = predicates.flatMap((predicate) =>
    quads
      .filter((quad) => quad.predicate.value === predicate && quad.object.termType === 'NamedNode')
      .map(({ object }) => object.value),
  )
  return [...new Set(found.filter(isWebAddress))]
}

function nameOf(quads: readonly Quad[]): string | undefined {
  const text = (predicate: string) =>
    quads
      .find((quad) => quad.predicate.value === predicate && quad.object.termType === 'Literal')
      ?.object.value.trim()
  const whole = [...names, foaf.nick].map(text)
  const joined = parts.map((pair) => pair.map(text).filter(Boolean).join(' '))
  const nick = whole.pop()
  return [...whole, ...joined, nick].find(Boolean)?.slice(0, 200)
}
