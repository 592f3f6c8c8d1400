import type { Quad } from '@rdfjs/types'
import type { Iri } from '@selfdata/vocab'
import { normalModes, withoutModes } from '../rules/access-mode.ts'
import { sameWho } from '../rules/who.ts'
import type { AccessMode } from '../rules/access-mode.ts'
import type { Reach } from '../rules/access-rule.ts'
import type { Edit } from '../plan/edit.ts'
import { NotExpressibleError } from '../errors.ts'
import { withOwnQuads } from '../rules/rule-document.ts'
import type { RuleChain } from '../rules/rule-document.ts'
import { addControl, agentIri } from './acp-controls.ts'
import type { Meant } from './acp-controls.ts'
import { acpRules, allowedModes } from './acp-rules.ts'
import { contextFor, named, stranger } from './context.ts'
import { modeIris, modesOf } from '../rules/mode-iris.ts'
import { placedPolicies } from './placed-policy.ts'
import { rewritePolicies } from './rewrite-policies.ts'

/**
 * The access control resource of a resource after an edit. What comes from containers above stays
 * there: it is added to, or, for an agent, denied here.
 *
 * @throws {NotExpressibleError} for groups, and when everyone's access comes from above
 */
export function editAcp(chain: RuleChain, edit: Edit): Quad[] {
  const [own] = chain
  if (typeof edit.who === 'object' && 'group' in edit.who) {
    throw new NotExpressibleError('Changing the rules of', own.resource, 'no groups on this server')
  }
  return edit.kind === 'grant' ? grant(chain, edit) : revoke(chain, edit)
}

function grant(chain: RuleChain, edit: Edit): Quad[] {
  const [own] = chain
  // Whoever was denied here before is part of everyone again.
  const touches = (meant: Meant) => typeof edit.who === 'string' || isMeant(meant, edit)
  const lifted = rewritePolicies(own.quads, own, { ...edit, effect: 'deny', touches })
  const { rules } = acpRules(withOwnQuads(chain, lifted))
  const lacking = edit.reaches.filter((reach) => {
    const has = rules.filter((rule) => rule.reaches === reach && isCovered(rule, edit))
    return edit.modes.some((mode) => !has.some((rule) => rule.modes.includes(mode)))
  })
  return addControl(lifted, own, {
    effect: 'allow',
    modes: modeIris(normalModes(edit.modes)),
    meant: [meantBy(edit)],
    reaches: lacking,
  })
}

function revoke(chain: RuleChain, edit: Edit): Quad[] {
  const [own] = chain
  const touches = (meant: Meant) =>
    sameWho(meant.who, edit.who) && (edit.client === undefined || meant.client === edit.client)
  let quads = rewritePolicies(own.quads, own, { ...edit, effect: 'allow', touches })
  for (const reach of edit.reaches) quads = deny(chain, quads, edit, reach)
  return quads
}

/** Denies an agent what other policies still give it, beyond what anyone signed in may do. */
function deny(before: RuleChain, quads: Quad[], edit: Edit, reach: Reach): Quad[] {
  const chain = withOwnQuads(before, quads)
  const [own] = chain
  const has = modesBeyond(chain, edit, reach)
  const rest = withoutModes(has, edit.modes)
  if (rest.length === has.length) return quads
  if (typeof edit.who === 'string') throw givenAbove(chain, edit, reach)
  const control = { meant: [meantBy(edit)], reaches: [reach] }
  const denied = addControl(quads, own, {
    ...control,
    effect: 'deny',
    modes: modeIris(has.filter((mode) => !rest.includes(mode))),
  })
  // Denying `write` takes away the `append` that came with it.
  const wanted = withoutModes(modesBeyond(before, edit, reach), edit.modes)
  const left = modesBeyond(withOwnQuads(chain, denied), edit, reach)
  return addControl(denied, own, {
    ...control,
    effect: 'allow',
    modes: modeIris(wanted.filter((mode) => !left.includes(mode))),
  })
}

/** What `who` may do and those it is part of may not, through the app of the edit or through any. */
function modesBeyond(chain: RuleChain, { who, client }: Edit, reach: Reach): AccessMode[] {
  const placed = placedPolicies(chain, reach)
  const clients = client === undefined ? [undefined, ...named(placed).clients] : [client]
  const modes = (agent: Iri | undefined, through: Iri | undefined) =>
    modesOf(allowedModes(placed, contextFor(agent, through)))
  return normalModes(
    clients.flatMap((through) => {
      if (who === 'everyone') return modes(undefined, through)
      const [agent, general] =
        who === 'signed-in' ? [stranger, undefined] : [agentIri(who), stranger]
      const anyway = modes(general, through)
      return modes(agent, through).filter((mode) => !anyway.includes(mode))
    }),
  )
}

function givenAbove(chain: RuleChain, { who }: Edit, reach: Reach): NotExpressibleError {
  const source = placedPolicies(chain, reach).find(
    ({ policy: { allow, anyOf, allOf }, from }) =>
      from !== 'here' &&
      allow.length > 0 &&
      [...anyOf, ...allOf].some(({ agents }) => agents.includes(agentIri(who))),
  )?.from
  return new NotExpressibleError(
    'Changing the rules of',
    chain[0].resource,
    'this access is given by a container above',
    typeof source === 'object' ? source.inherited : undefined,
  )
}

function meantBy({ who, client }: Edit): Meant {
  return { who, ...(client !== undefined && { client }) }
}

/** Whether something said of `meant` stands in the way of the edit. */
function isMeant(meant: Meant, { who, client }: Edit): boolean {
  const anyApp = meant.client === undefined || client === undefined
  return sameWho(meant.who, who) && (anyApp || meant.client === client)
}

/** Whether something given to `meant` is given to those of the edit. */
function isCovered(meant: Meant, { who, client }: Edit): boolean {
  return sameWho(meant.who, who) && (meant.client === undefined || meant.client === client)
}
