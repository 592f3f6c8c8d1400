import type { Iri } from '@selfdata/vocab'
import type { AccessOptions } from '../rules/access-options.ts'
import type { AccessPlan } from './access-plan.ts'
import type { AccessMode } from '../rules/access-mode.ts'
import type { Reach } from '../rules/access-rule.ts'
import type { Who } from '../rules/who.ts'
import type { AccessView } from '../view/access-view.ts'
import type { AccessWarning } from './access-warning.ts'
import { planAccess } from './plan-access.ts'

/** What to give to whom. */
export interface Grant {
  who: Who
  /** Only through this app; on servers with Access Control Policy only. */
  client?: Iri
  modes: readonly AccessMode[]
  /** One or several resources. A container means what lies in it too. */
  on: string | readonly string[]
  /** @default the resource and, of a container, what lies in it */
  reaches?: readonly Reach[]
}

/**
 * Previews giving access. Members of a container that have rules of their own are left as they
 * are; a `view` of the container, if there is one, lets the plan name them.
 *
 * @throws what `planAccess` throws
 */
export async function planGrant(
  { on, ...grant }: Grant,
  { view, ...options }: AccessOptions & { view?: AccessView },
): Promise<AccessPlan> {
  const resources = typeof on === 'string' ? [on] : on
  const plan = await planAccess(
    resources.map((resource) => ({ kind: 'grant', ...grant, on: resource })),
    options,
  )
  const notReached = resources.flatMap((resource) => notReachedIn(resource, grant, view))
  return { ...plan, warnings: [...plan.warnings, ...notReached] }
}

function notReachedIn(on: string, { who }: Pick<Grant, 'who'>, view?: AccessView): AccessWarning[] {
  if (!view || view.language !== 'wac') return []
  const members = view.resources
    .filter(({ url, own }) => own && url.startsWith(on) && url !== on)
    .map(({ url }) => url)
  return members.length === 0 ? [] : [{ kind: 'not-reached', on, who, members }]
}
