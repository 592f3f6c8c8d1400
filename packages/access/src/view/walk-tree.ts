import { ifThere, inParallel, listContainer } from '@selfdata/pod'
import type { AccessView } from './access-view.ts'
import { patiently } from '../patiently.ts'
import { accessFrom } from './resource-access.ts'
import type { ResourceAccess } from './resource-access.ts'
import { isContainer } from '../rules/rule-document.ts'
import { findRulePlace } from '../rules/rule-place.ts'
import type { RulePlace } from '../rules/rule-place.ts'
import { ruleReader } from '../rules/rule-reader.ts'
import type { RuleReader } from '../rules/rule-reader.ts'
import { unknownAccess, withTold } from '../rules/rules-of.ts'
import type { ViewOptions } from './view-of.ts'

type Walked = Pick<AccessView, 'resources' | 'failures' | 'complete'>

/**
 * Reads the rules of a container and of everything below it, containers first and level by level,
 * so that the rules above are known when a resource is looked at.
 */
export async function walkTree(
  container: string,
  place: RulePlace | undefined,
  options: ViewOptions,
): Promise<Walked> {
  const { parallel = 8, containersOnly = false } = options
  const walk = newWalk(container, place, options)
  let reader = place && ruleReader(place, options)
  const documents: string[] = []
  for (let level = [container]; level.length > 0;) {
    await inParallel(level, parallel, (url) => walk.look(url, reader))
    const members = (await inParallel(level, parallel, walk.membersOf)).flat()
    documents.push(...members.filter((url) => !isContainer(url)))
    level = members.filter((url) => isContainer(url))
  }
  const [first] = documents
  if (containersOnly || first === undefined) return walk.walked
  if (place) {
    const same = await walk.attempt(first, () => findRulePlace(first, options))
    // Containers and documents may keep their rules under different names.
    if (same?.suffix !== place.suffix) reader = ruleReader({ ...place, suffix: undefined }, options)
  }
  await inParallel(documents, parallel, (url) => walk.look(url, reader))
  return walk.walked
}

function newWalk(container: string, place: RulePlace | undefined, options: ViewOptions) {
  const { resourceLimit = 5000, signal, onProgress } = options
  const walked: Walked = { resources: [], failures: [], complete: true }
  const seen = new Set([container])

  /** The work, unless stopped; what goes wrong is noted. */
  const attempt = async <T>(url: string, work: () => Promise<T>): Promise<T | undefined> => {
    try {
      signal?.throwIfAborted()
      return await patiently(work, signal)
    } catch (error) {
      walked.complete = false
      if (!signal?.aborted) walked.failures.push({ url, error })
      return undefined
    }
  }
  const look = async (url: string, reader: RuleReader | undefined): Promise<void> => {
    const access = await attempt(url, () => accessOf(url, reader, options))
    if (access) walked.resources.push(access)
    const { resources } = walked
    onProgress?.({ done: resources.length, found: seen.size, resources })
  }
  const membersOf = async (url: string): Promise<string[]> => {
    // One that is not there has nothing in it.
    const listing = await attempt(url, () => ifThere(listContainer(url, options)))
    const fresh = (listing?.members ?? [])
      .map((member) => member.url)
      .filter((member) => !seen.has(member) && !isRuleDocument(member, place))
    const taken = fresh.slice(0, resourceLimit - seen.size)
    if (listing?.truncated || taken.length < fresh.length) walked.complete = false
    for (const member of taken) seen.add(member)
    return taken
  }
  return { walked, attempt, look, membersOf }
}

async function accessOf(
  url: string,
  reader: RuleReader | undefined,
  options: ViewOptions,
): Promise<ResourceAccess> {
  if (!reader) return withTold(unknownAccess(url), options)
  return withTold(accessFrom(await reader.chainOf(url), reader.place.language), options)
}

/** Some servers list their rule documents among the members. */
function isRuleDocument(url: string, place: RulePlace | undefined): boolean {
  return place?.suffix !== undefined && url.endsWith(place.suffix)
}
