import { acp } from '@selfdata/vocab'
import { writeTurtle } from '@selfdata/records'
import { allowedAccess } from '../resource/allowed-access.ts'
import { ConflictError, ResourceError } from '../errors.ts'
import type { RequestOptions } from '../resource/exchange.ts'
import { headResource } from '../resource/get-resource.ts'
import { linked, linksOf } from '../resource/link-header.ts'
import { ownerControl, ownerRule } from './owner-rule.ts'
import type { OwnerRule } from './owner-rule.ts'
import { saveResource } from '../resource/save-resource.ts'

/**
 * Gives a resource a rule of its own: all for its owner, and nothing inherited from above (on
 * servers with Web Access Control; with ACP, rules from above go on to hold beside it).
 * A rule that is there already stays as it is.
 *
 * @throws {ResourceError} when the server names no place for rules, refuses, or does not answer
 */
export async function protect(
  url: string,
  rule: Omit<OwnerRule, 'on'>,
  options: RequestOptions,
): Promise<void> {
  const headers = await headResource(url, options)
  const place = linked(headers, url, 'acl')
  if (!place) throw new ResourceError('Protecting', url, 'the server names no place for its rule')
  const write = (await isAcp(place, headers, options)) ? ownerControl : ownerRule
  const text = writeTurtle(write(place, { ...rule, on: url }), { base: place })
  try {
    await saveResource(place, text, { ...options, ifNoneMatch: '*' })
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error
  }
}

/** Which of the two rule languages: only Web Access Control has the `WAC-Allow` header. */
async function isAcp(place: string, headers: Headers, options: RequestOptions): Promise<boolean> {
  if (allowedAccess(headers)) return false
  if (new URL(place).pathname.endsWith('.acr')) return true
  const rule = await headResource(place, options).catch(() => undefined)
  const types = rule ? linksOf(rule, place).filter(({ rel }) => rel.includes('type')) : []
  return types.some(({ url }) => url === acp.AccessControlResource)
}
