import type { AccessOptions } from './access-options.ts'
import { readRules } from './read-rules.ts'
import { containerOf } from './rule-document.ts'
import type { RuleChain, RuleDocument } from './rule-document.ts'
import { ruleUrl } from './rule-place.ts'
import type { RulePlace } from './rule-place.ts'

/** Reads rule documents, each once. */
export interface RuleReader {
  readonly place: RulePlace
  /** The documents that decide about a resource, its own first. */
  chainOf: (resource: string) => Promise<RuleChain>
  /** Reads a document anew next time. */
  forget: (resource: string) => void
  /** Takes a document as it will be, so that what comes after is worked out from there. */
  assume: (document: RuleDocument) => void
}

/** A reader for the resources of one storage, whose rules are at `place`. */
export function ruleReader(place: RulePlace, options: AccessOptions): RuleReader {
  const documents = new Map<string, Promise<RuleDocument>>()
  const documentOf = (resource: string) => {
    const known = documents.get(resource)
    if (known) return known
    const reading = readOne(resource, place, options)
    documents.set(resource, reading)
    // A failure may pass: the next one who asks tries again.
    reading.catch(() => documents.delete(resource))
    return reading
  }
  const chainOf = async (resource: string): Promise<RuleChain> => {
    const chain: [RuleDocument, ...RuleDocument[]] = [await documentOf(resource)]
    for (let above = aboveOf(resource, options); above; above = aboveOf(above, options)) {
      const last = chain.at(-1)
      // With WAC the nearest document decides alone; beyond what is hidden nothing can be known.
      if (last?.state === 'hidden' || (place.language === 'wac' && last?.state === 'present')) break
      chain.push(await documentOf(above))
    }
    return chain
  }
  return {
    place,
    chainOf,
    forget: (resource) => documents.delete(resource),
    assume: (document) => documents.set(document.resource, Promise.resolve(document)),
  }
}

async function readOne(
  resource: string,
  place: RulePlace,
  options: AccessOptions,
): Promise<RuleDocument> {
  const url = await ruleUrl(resource, place, options)
  if (url) return readRules(resource, url, options)
  return { resource, url: resource, state: 'hidden', quads: [] }
}

function aboveOf(resource: string, { storage }: AccessOptions): string | undefined {
  return resource === storage ? undefined : containerOf(resource)
}
