import type { Quad, Term } from '@rdfjs/types'
import { acp } from '@selfdata/vocab'
import type { Iri } from '@selfdata/vocab'

/** Who is meant: every attribute that is given must match (ACP, matcher). */
export interface Matcher {
  subject: Term
  agents: Iri[]
  clients: Iri[]
  issuers: Iri[]
  credentials: Iri[]
}

/** What is allowed or denied, and on which conditions (ACP, policy). Modes are IRIs. */
export interface Policy {
  subject: Term
  allow: Iri[]
  deny: Iri[]
  allOf: Matcher[]
  anyOf: Matcher[]
  noneOf: Matcher[]
}

/** The policies an access control resource holds for one resource. */
export interface Controls {
  /** For the resource itself. */
  own: Policy[]
  /** For what lies in it, at any depth. */
  members: Policy[]
}

/**
 * The policies a document holds for a resource. Its node may have any name: what counts is
 * `acp:resource`, as on Community Solid Server.
 */
export function readControls(quads: readonly Quad[], resource: Iri): Controls {
  const nodes = controlResources(quads, resource)
  const policies = (predicate: Iri) =>
    nodes
      .flatMap((node) => objects(quads, node, predicate))
      .flatMap((control) => objects(quads, control, acp.apply))
      .map((policy) => readPolicy(quads, policy))
  return { own: policies(acp.accessControl), members: policies(acp.memberAccessControl) }
}

/** The nodes that hold the controls of a resource. */
export function controlResources(quads: readonly Quad[], resource: Iri): Quad['subject'][] {
  return quads
    .filter(
      ({ predicate, object }) => predicate.value === acp.resource && object.value === resource,
    )
    .map((quad) => quad.subject)
}

function readPolicy(quads: readonly Quad[], subject: Term): Policy {
  const matchers = (predicate: Iri) =>
    objects(quads, subject, predicate).map((matcher) => ({
      subject: matcher,
      agents: values(quads, matcher, acp.agent),
      clients: values(quads, matcher, acp.client),
      issuers: values(quads, matcher, acp.issuer),
      credentials: values(quads, matcher, acp.vc),
    }))
  return {
    subject,
    allow: values(quads, subject, acp.allow),
    deny: values(quads, subject, acp.deny),
    allOf: matchers(acp.allOf),
    anyOf: matchers(acp.anyOf),
    noneOf: matchers(acp.noneOf),
  }
}

export function objects(quads: readonly Quad[], subject: Term, predicate: Iri): Term[] {
  return quads
    .filter((quad) => quad.subject.equals(subject) && quad.predicate.value === predicate)
    .map((quad) => quad.object)
}

function values(quads: readonly Quad[], subject: Term, predicate: Iri): Iri[] {
  return objects(quads, subject, predicate).map((term) => term.value)
}
