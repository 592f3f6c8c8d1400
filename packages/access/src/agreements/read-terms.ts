import type { Quad } from '@rdfjs/types'
import { isWebAddress } from '@selfdata/pod'
import { acp, dct, dpv, odrl, sd } from '@selfdata/vocab'
import type { Iri } from '@selfdata/vocab'
import { modesOf } from '../rules/mode-iris.ts'
import { textsOf, valueOf, valuesOf } from '../graph.ts'
import { shortTexts } from '../short-texts.ts'
import { TermsError } from './terms-error.ts'
import type { Permission, Terms } from './terms.ts'

/** Letters: more would push everything else off the page. */
const longestTitle = 200

/** More than this of anything is nobody's honest request. */
const listLimit = 20

/**
 * Reads the terms of a request or an agreement. What others wrote is checked here: addresses are
 * web addresses, paths stay below the storage, lists and texts are short.
 *
 * @throws {TermsError} when they name nobody, no modes, no resource, or exceed a limit
 */
export function readTerms(quads: readonly Quad[], node: Iri): Terms {
  const fail = (reason: TermsError['reason']) => new TermsError(node, reason)
  const permissions = limited(valuesOf(quads, node, odrl.permission), node)
  const process = valueOf(quads, node, dpv.hasProcess) ?? ''
  const [first] = permissions
  const to = permissions.map((permission) => valueOf(quads, permission, odrl.assignee))
  if (first === undefined || to[0] === undefined || !isWebAddress(to[0])) throw fail('nobody')
  // One request is for one: several would hide each other behind the first name.
  if (new Set(to).size > 1) throw fail('several-people')
  const of = (predicate: Iri) => limited(valuesOf(quads, process, predicate).filter(isIri), node)
  const constraints = [
    ...new Set(permissions.flatMap((one) => valuesOf(quads, one, odrl.constraint))),
  ]
  const purposes = rightOperands(quads, constraints, odrl.purpose).filter(isIri)
  const client = valueOf(quads, first, acp.client)
  const [legalBasis] = of(dpv.hasLegalBasis)
  const [controller] = of(dpv.hasDataController)
  const notice = of(dpv.hasNotice).find(isWebAddress)
  const start = latest(rightOperands(quads, constraints, odrl.dateTime, odrl.gteq))
  const end = earliest(rightOperands(quads, constraints, odrl.dateTime, odrl.lteq))
  return {
    title: shortTexts(textsOf(quads, node, dct.title), longestTitle),
    description: shortTexts(textsOf(quads, node, dct.description)),
    to: to[0],
    permissions: permissions.map((permission) => readPermission(quads, permission, node)),
    purposes: limited([...new Set([...purposes, ...of(dpv.hasPurpose)])], node),
    personalData: of(dpv.hasPersonalData),
    processing: of(dpv.hasProcessing),
    recipients: of(dpv.hasRecipient),
    ...(client !== undefined && { client }),
    ...(legalBasis !== undefined && { legalBasis }),
    ...(controller !== undefined && { controller }),
    ...(notice !== undefined && { notice }),
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
  }
}

function readPermission(quads: readonly Quad[], iri: string, node: Iri): Permission {
  const target = valueOf(quads, iri, odrl.target)
  const path = valueOf(quads, iri, sd.containerPath)
  const exact = modesOf(valuesOf(quads, iri, sd.accessMode))
  const actions = valuesOf(quads, iri, odrl.action)
  const modes = exact.length > 0 ? exact : roughModes(actions)
  if (modes.length === 0) throw new TermsError(node, 'no-modes')
  if (target !== undefined && isWebAddress(target)) return { modes, target }
  if (target === undefined && path !== undefined && isInnerPath(path)) return { modes, path }
  throw new TermsError(node, 'no-resource')
}

/** What ODRL actions of others ask for, when the exact modes are not said. */
function roughModes(actions: readonly string[]): Permission['modes'] {
  if (actions.includes(odrl.modify)) return ['read', 'append', 'write']
  return actions.includes(odrl.read) ? ['read'] : []
}

function rightOperands(
  quads: readonly Quad[],
  constraints: readonly string[],
  left: Iri,
  operator?: Iri,
): string[] {
  return constraints
    .filter((one) => valueOf(quads, one, odrl.leftOperand) === left)
    .filter((one) => operator === undefined || valueOf(quads, one, odrl.operator) === operator)
    .flatMap((one) => valuesOf(quads, one, odrl.rightOperand))
}

/** Of several ends the nearest counts: never longer than any part says. */
function earliest(moments: readonly string[]): string | undefined {
  return byInstant(moments)[0]
}

function latest(moments: readonly string[]): string | undefined {
  return byInstant(moments).at(-1)
}

function byInstant(moments: readonly string[]): string[] {
  return moments
    .filter((moment) => Number.isFinite(Date.parse(moment)))
    .toSorted((one, other) => Date.parse(one) - Date.parse(other))
}

function isIri(text: string): boolean {
  return /^(https?|urn|did):[^\s<>"]+$/i.test(text)
}

/** Below the storage, and not a way out of it. */
function isInnerPath(path: string): boolean {
  const base = 'https://storage.invalid/'
  const url = URL.parse(path, base)
  return url !== null && url.href === base + path && path !== '' && !/[?#%]/.test(path)
}

function limited(values: string[], node: Iri): string[] {
  if (values.length > listLimit) throw new TermsError(node, 'too-much')
  return values
}
