import type { Iri } from '@selfdata/vocab'
import { accessModes, withoutModes } from '../rules/access-mode.ts'
import { sameWho } from '../rules/who.ts'
import type { AccessMode } from '../rules/access-mode.ts'
import type { Reach } from '../rules/access-rule.ts'
import type { Who } from '../rules/who.ts'
import type { AccessOptions } from '../rules/access-options.ts'
import type { AccessPlan } from './access-plan.ts'
import type { AccessView } from '../view/access-view.ts'
import { planAccess } from './plan-access.ts'
import type { Step } from './plan-access.ts'
import { AccessError } from '../errors.ts'
import { isContainer } from '../rules/rule-document.ts'
import { viewOf } from '../view/view-of.ts'
import type { ViewOptions } from '../view/view-of.ts'

/** What to take from whom. */
export interface Revocation {
  who: Who
  /** Only what was given through this app; everything when absent. */
  client?: Iri
  /**
   * Taking `append` takes `write` too, for who may write may append; taking `write` alone leaves
   * `append`.
   *
   * @default all
   */
  modes?: readonly AccessMode[]
  /** One or several resources. A container means everything below it too. */
  on: string | readonly string[]
  /** @default the resource and, of a container, everything below it */
  reaches?: readonly Reach[]
}

export interface RevokeOptions extends AccessOptions {
  /** A view that holds everything below the containers; made when absent. */
  view?: AccessView
  onProgress?: ViewOptions['onProgress']
}

/**
 * Previews taking access away, from containers and from everything below them that has rules of
 * its own for `who`.
 *
 * @throws {ResourceError} when something below could not be looked at: access might stay open
 * @throws what `planAccess` throws
 */
export async function planRevoke(
  { on, modes = accessModes, ...revocation }: Revocation,
  options: RevokeOptions,
): Promise<AccessPlan> {
  const resources = typeof on === 'string' ? [on] : on
  const steps: Step[] = []
  for (const resource of resources) {
    steps.push(...(await revokeSteps({ ...revocation, modes, on: resource }, options)))
  }
  return planAccess(steps, options)
}

/** The edits that take something away from a resource, and from everything below it. */
export async function revokeSteps(
  what: Omit<Step, 'kind'>,
  { view, ...options }: RevokeOptions,
): Promise<Step[]> {
  const step = { ...what, kind: 'revoke' as const }
  if (!isContainer(step.on) || step.reaches?.includes('members') === false) return [step]
  const below = covers(view, step.on) ? view : await viewOf(step.on, options)
  options.signal?.throwIfAborted()
  const [failed] = below.failures
  if (failed) throw failed.error
  if (!below.complete) {
    throw new AccessError('Looking below', step.on, 'there is more than can be looked at')
  }
  return [step, ...stepsBelow(below, step)]
}

function covers(view: AccessView | undefined, container: string): view is AccessView {
  return view !== undefined && view.complete && container.startsWith(view.container)
}

/** The same for every resource below that has a rule of its own for `who`. */
function stepsBelow(view: AccessView, step: Step): Step[] {
  const { on, who, client, modes } = step
  const same = { kind: step.kind, who, modes, ...(client && { client }) }
  return view.resources
    .filter(({ url, rules }) => {
      const own = rules.filter(
        (rule) =>
          rule.from === 'here' &&
          sameWho(rule.who, who) &&
          (client === undefined || rule.client === client) &&
          withoutModes(rule.modes, modes).length < rule.modes.length,
      )
      return url !== on && url.startsWith(on) && own.length > 0
    })
    .map(({ url }) => Object.assign({ on: url }, same))
}
