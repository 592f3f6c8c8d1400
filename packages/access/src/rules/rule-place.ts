import {
  AccessDeniedError,
  allowedAccess,
  headResource,
  linked,
  NotFoundError,
} from '@selfdata/pod'
import { containerOf } from './rule-document.ts'
import type { AccessOptions } from './access-options.ts'

export type RuleLanguage = 'wac' | 'acp'

/** Where a server keeps its rules, and in which language. */
export interface RulePlace {
  language: RuleLanguage
  /** What is added to a resource's URL; undefined where each resource has to be asked. */
  suffix: string | undefined
}

/**
 * Finds out from the headers of a resource where its rules are; when it does not exist, or may not
 * be read (whoever controls something need not be able to read it), of the nearest container that
 * can be. Undefined when the server names no such place.
 *
 * Source: Solid Protocol, `Link: <…>; rel="acl"`.
 *
 * @throws {ResourceError} when the server does not answer
 */
export async function findRulePlace(
  resource: string,
  options: AccessOptions,
): Promise<RulePlace | undefined> {
  const headers = await headersOf(resource, options)
  if (!headers) {
    const above = containerOf(resource)
    return above === undefined ? undefined : findRulePlace(above, options)
  }
  const url = linked(headers, resource, 'acl')
  if (url === undefined) return undefined
  return {
    // Only Web Access Control sends WAC-Allow. Inrupt's server names its resources `?ext=acr`.
    language: !allowedAccess(headers) && /\bacr\b/.test(url) ? 'acp' : 'wac',
    suffix: url.startsWith(resource) ? url.slice(resource.length) : undefined,
  }
}

/** Where the rules of one resource are. */
export async function ruleUrl(
  resource: string,
  place: RulePlace,
  options: AccessOptions,
): Promise<string | undefined> {
  if (place.suffix !== undefined) return resource + place.suffix
  const headers = await headersOf(resource, options)
  return headers && linked(headers, resource, 'acl')
}

/**
 * The headers of a resource, also of one that does not exist or may not be read, if the server
 * names its rules in that answer too: the root of a pod on a host of its own may be a start page,
 * which names none.
 */
async function headersOf(resource: string, options: AccessOptions): Promise<Headers | undefined> {
  let told: Headers | undefined
  const fetch: AccessOptions['fetch'] = async (input, init) => {
    const response = await options.fetch(input, init)
    told = response.headers
    return response
  }
  try {
    return await headResource(resource, { ...options, fetch })
  } catch (error) {
    if (!(error instanceof NotFoundError || error instanceof AccessDeniedError)) throw error
    return told && linked(told, resource, 'acl') !== undefined ? told : undefined
  }
}
