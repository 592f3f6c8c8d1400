import { foaf, owl, pim, rdfs } from '@selfdata/vocab'
import type { Quad } from '@rdfjs/types'
import { getDocument } from '../document/document.ts'
import type { Document } from '../document/document.ts'
import { AccessDeniedError, ResourceError } from '../errors.ts'
import type { Fetch, RequestOptions } from '../resource/exchange.ts'
import { orFailure, parted } from '../failure.ts'
import type { Failure } from '../failure.ts'
import { profileOf } from './profile.ts'
import type { Profile } from './profile.ts'
import { documentUrl, isWebAddress, sameOrigin } from '../resource/web-address.ts'

/** What discovery takes from outside. */
export interface DiscoverOptions extends RequestOptions {
  /**
   * May carry a token: it is used only where the WebID lies and on storages that its document
   * names, and on other origins only in its place when there is a `publicFetch`.
   */
  fetch: Fetch
  /** Without any token. Without it, documents on other origins are left out, and said so. */
  publicFetch?: Fetch
}

const hops = 2
const documentLimit = 12
const discoveryLinks = new Set<string>([
  rdfs.seeAlso,
  foaf.isPrimaryTopicOf,
  owl.sameAs,
  pim.preferencesFile,
])

/**
 * Finds out what an agent says about itself: from its WebID document, the documents that one links,
 * and those these link in turn.
 *
 * Source: Solid26, "Assembling the Profile". At most 12 documents of 1 MB, 10 seconds each.
 *
 * @throws {ResourceError} when the WebID document itself cannot be read
 */
export async function discover(webId: string, options: DiscoverOptions): Promise<Profile> {
  const start = documentUrl(webId)
  const first = await readPublic(start, [start], options)
  const own = first.quads
  const origins = [start, ...profileOf(webId, { own, all: own }).storages]
  const documents = [first]
  const failures: Failure[] = []
  const seen = new Set([start, first.url])
  let wave = linksFrom(own, webId, seen)
  for (let hop = 0; hop < hops && wave.length > 0; hop++) {
    const room = Math.max(documentLimit - seen.size, 0)
    const next = wave.slice(0, room)
    failures.push(...wave.slice(room).map(leftOut))
    for (const url of next) seen.add(url)
    const read = next.map((url) => orFailure(url, readPublic(url, origins, options)))
    const [found, failed] = parted(await Promise.all(read))
    failures.push(...failed)
    documents.push(...found)
    wave = linksFrom(
      found.flatMap(({ quads }) => quads),
      webId,
      seen,
    )
  }
  const all = documents.flatMap(({ quads }) => quads)
  const urls = documents.map(({ url }) => url)
  return { ...profileOf(webId, { own, all }), documents: urls, failures }
}

function linksFrom(quads: readonly Quad[], webId: string, seen: ReadonlySet<string>): string[] {
  const links = quads.filter(
    ({ subject, predicate, object }) =>
      subject.value === webId &&
      discoveryLinks.has(predicate.value) &&
      object.termType === 'NamedNode' &&
      isWebAddress(object.value),
  )
  return [...new Set(links.map(({ object }) => documentUrl(object.value)))].filter(
    (url) => !seen.has(url),
  )
}

function leftOut(url: string): Failure {
  return { url, error: new ResourceError('Reading', url, `more than ${documentLimit} documents`) }
}

/** Reads without a token; with it where that is refused and the origin is one of the agent's own. */
async function readPublic(
  url: string,
  origins: readonly string[],
  { fetch, publicFetch, ...rest }: DiscoverOptions,
): Promise<Document> {
  const limits = { byteLimit: 1_000_000, timeLimit: 10, ...rest }
  const bound = origins.some((origin) => sameOrigin(origin, url))
  if (!publicFetch) {
    if (bound) return getDocument(url, { fetch, ...limits })
    throw new ResourceError('Reading', url, 'it lies on another origin than the pod')
  }
  try {
    return await getDocument(url, { fetch: publicFetch, redirect: 'follow', ...limits })
  } catch (error) {
    if (!(error instanceof AccessDeniedError) || !bound) throw error
    return getDocument(url, { fetch, ...limits })
  }
}
