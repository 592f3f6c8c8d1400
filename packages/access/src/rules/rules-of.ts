import { allowedAccess, documentUrl, headResource, ResourceError } from '@selfdata/pod'
import type { AccessOptions } from './access-options.ts'
import { accessFrom } from '../view/resource-access.ts'
import type { Hidden, ResourceAccess } from '../view/resource-access.ts'
import { findRulePlace } from './rule-place.ts'
import { ruleReader } from './rule-reader.ts'

/**
 * Who may do what with a resource: its own rules, or those it takes over from above, with where
 * they come from. Where the rules cannot be read, `hidden` says why and what `WAC-Allow` tells.
 *
 * @throws {ResourceError} when the server does not answer
 */
export async function rulesOf(iri: string, options: AccessOptions): Promise<ResourceAccess> {
  const url = documentUrl(iri)
  const place = await findRulePlace(url, options)
  if (!place) return withTold(unknownAccess(url), options)
  const chain = await ruleReader(place, options).chainOf(url)
  return withTold(accessFrom(chain, place.language), options)
}

/** A resource of a server that names no place for its rules. */
export function unknownAccess(url: string): ResourceAccess {
  const hidden: Hidden = { because: 'no-rules' }
  return { url, language: 'unknown', rules: [], own: false, remarks: [], hidden }
}

/** Adds what the server itself says, where its rules are hidden. */
export async function withTold(
  access: ResourceAccess,
  options: AccessOptions,
): Promise<ResourceAccess> {
  if (!access.hidden) return access
  const told = await headResource(access.url, options).then(allowedAccess, (error: unknown) => {
    if (error instanceof ResourceError && error.status !== undefined) return undefined
    throw error
  })
  return told ? { ...access, hidden: { ...access.hidden, told } } : access
}
