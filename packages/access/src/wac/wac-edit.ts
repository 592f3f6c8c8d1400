import type { Quad } from '@rdfjs/types'
import { acl } from '@selfdata/vocab'
import { DataFactory } from 'n3'
import { normalModes, withoutModes } from '../rules/access-mode.ts'
import { sameWho } from '../rules/who.ts'
import type { Edit } from '../plan/edit.ts'
import { freshIri } from '../plan/edit.ts'
import { NotExpressibleError } from '../errors.ts'
import type { RuleChain, RuleDocument } from '../rules/rule-document.ts'
import { isContainer } from '../rules/rule-document.ts'
import { triple } from '../triple.ts'
import { readAuthorizations, whoPair, writeAuthorization } from './authorization.ts'
import type { Authorization, FoundAuthorization } from './authorization.ts'
import { decidingDocument, wacRules } from './wac-rules.ts'

/**
 * The ACL document of a resource after an edit. Where there is none yet, the inherited rules are
 * written into it first: from then on the resource inherits nothing.
 *
 * @throws {NotExpressibleError} for a grant to one app
 */
export function editWac(chain: RuleChain, edit: Edit): Quad[] {
  const [own] = chain
  const start = ownQuads(chain)
  if (edit.client !== undefined) {
    if (edit.kind === 'revoke') return start
    throw new NotExpressibleError('Changing the rules of', own.resource, 'no apps on this server')
  }
  return edit.kind === 'grant' ? grant(start, own, edit) : revoke(start, own, edit)
}

/** The rules of a resource as its own: where it has none, those it takes over from above. */
export function ownQuads(chain: RuleChain): Quad[] {
  return chain[0].state === 'present' ? chain[0].quads : inheritedCopy(chain)
}

function inheritedCopy(chain: RuleChain): Quad[] {
  const [{ url, resource }] = chain
  const source = decidingDocument(chain)
  if (!source) return []
  const targets = isContainer(resource) ? [acl.accessTo, acl.default] : [acl.accessTo]
  const copied: Quad[] = []
  for (const found of readAuthorizations(source.quads)) {
    if (!found.default.includes(source.resource)) continue
    const subject = freshIri(url, copied, found)
    // Everything else it says comes along, also what this package has no word for.
    const said = source.quads.filter(
      (one) => one.subject.equals(found.subject) && !isTarget(one.predicate.value),
    )
    copied.push(
      ...said.map((one) =>
        DataFactory.quad(DataFactory.namedNode(subject), one.predicate, one.object),
      ),
      ...targets.map((predicate) => triple(subject, predicate, resource)),
    )
  }
  return copied
}

function grant(start: Quad[], own: RuleDocument, { who, modes, reaches }: Edit): Quad[] {
  const { rules } = wacRules([{ ...own, state: 'present', quads: start }])
  const lacking = reaches.filter((reach) => {
    const has = rules.filter((rule) => rule.reaches === reach && sameWho(rule.who, who))
    return modes.some((mode) => !has.some((rule) => rule.modes.includes(mode)))
  })
  if (lacking.length === 0) return start
  const authorization = {
    who: [who],
    modes: normalModes(modes),
    accessTo: lacking.includes('this') ? [own.resource] : [],
    default: lacking.includes('members') ? [own.resource] : [],
    origins: [],
  }
  const subject = freshIri(own.url, start, authorization)
  return [...start, ...writeAuthorization(subject, authorization)]
}

function revoke(start: Quad[], { url, resource }: RuleDocument, edit: Edit): Quad[] {
  return readAuthorizations(start).reduce((quads, found) => {
    const rest = remaining(found, resource, edit)
    if (!rest) return quads
    const alone = found.who.length === 1 && found.unknownClasses.length === 0
    const [predicate, object] = whoPair(edit.who)
    const kept = quads.filter((one) => {
      if (!one.subject.equals(found.subject)) return true
      if (!alone) return one.predicate.value !== predicate || one.object.value !== object
      // Its labels and the like stay as long as it says anything.
      return rest.length > 0 && !isTarget(one.predicate.value) && one.predicate.value !== acl.mode
    })
    return rest.reduce((all, part, index) => {
      const subject = alone && index === 0 ? found.subject : freshIri(url, all, part)
      return union(all, writeAuthorization(subject, part))
    }, kept)
  }, start)
}

/** What an authorization still says about `who` after an edit; undefined when it is not touched. */
function remaining(
  found: FoundAuthorization,
  resource: string,
  { who, modes, reaches }: Edit,
): Authorization[] | undefined {
  if (!found.who.some((one) => sameWho(one, who))) return undefined
  const left = withoutModes(found.modes, modes)
  if (left.length === found.modes.length) return undefined
  const hit = {
    accessTo: found.accessTo.filter((iri) => iri === resource && reaches.includes('this')),
    default: found.default.filter((iri) => iri === resource && reaches.includes('members')),
  }
  if (hit.accessTo.length + hit.default.length === 0) return undefined
  const missed = {
    accessTo: found.accessTo.filter((iri) => !hit.accessTo.includes(iri)),
    default: found.default.filter((iri) => !hit.default.includes(iri)),
  }
  const part = { who: [who], origins: found.origins }
  return [
    { ...part, ...hit, modes: left },
    { ...part, ...missed, modes: found.modes },
  ].filter((one) => one.modes.length > 0 && one.accessTo.length + one.default.length > 0)
}

function isTarget(predicate: string): boolean {
  return predicate === acl.accessTo || predicate === acl.default
}

function union(quads: Quad[], more: Quad[]): Quad[] {
  return [...quads, ...more.filter((one) => !quads.some((other) => other.equals(one)))]
}
