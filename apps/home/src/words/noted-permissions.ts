import type { Finding, GrantedPermission } from '@selfdata/access'
import type { Iri } from '@selfdata/vocab'

/**
 * What an agreement would say that explains this access, no more and no less. `undefined` where none
 * can: the access of a group or of everybody, or a container whose members are not open alike.
 */
export function notedPermissions(
  finding: Finding,
): { to: Iri; client?: Iri; permissions: GrantedPermission[] } | undefined {
  if (finding.kind !== 'unexplained') return undefined
  const { who, client, places } = finding
  if (typeof who === 'string' || !('agent' in who)) return undefined
  const targets = [...new Set(places.map(({ on }) => on))]
  const modesOn = (target: string, reach: 'this' | 'members') =>
    places.find(({ on, reaches }) => on === target && reaches === reach)?.modes ?? []
  const isAlike = (target: string) =>
    !target.endsWith('/') ||
    modesOn(target, 'this').toSorted().join() === modesOn(target, 'members').toSorted().join()
  if (!targets.every((target) => isAlike(target))) return undefined
  const permissions = targets.map((target) => ({ target, modes: modesOn(target, 'this') }))
  return { to: who.agent, permissions, ...(client !== undefined && { client }) }
}
