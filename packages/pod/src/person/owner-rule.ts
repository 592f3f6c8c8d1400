import { acl, acp, rdf } from '@selfdata/vocab'
import type { Quad } from '@rdfjs/types'
import { triple } from '../document/triple.ts'

/** Who may do what with a resource of one owner. */
export interface OwnerRule {
  /** The resource it is for. */
  readonly on: string
  /** WebID of who may do everything. */
  readonly owner: string
  /** Anyone signed in may put something in, and read nothing. */
  readonly signedInMayAppend?: boolean
}

const everything = [acl.Read, acl.Write, acl.Control]

/** A rule document of Web Access Control 1.0 at `place`. */
export function ownerRule(place: string, { on, owner, signedInMayAppend }: OwnerRule): Quad[] {
  const own = `${place}#owner`
  const signedIn = `${place}#signed-in`
  return triples([
    [own, rdf.type, acl.Authorization],
    [own, acl.agent, owner],
    [own, acl.accessTo, on],
    ...(on.endsWith('/') ? [[own, acl.default, on]] : []),
    ...everything.map((mode) => [own, acl.mode, mode]),
    ...(signedInMayAppend
      ? [
          [signedIn, rdf.type, acl.Authorization],
          [signedIn, acl.agentClass, acl.AuthenticatedAgent],
          [signedIn, acl.accessTo, on],
          [signedIn, acl.mode, acl.Append],
        ]
      : []),
  ])
}

/** The same as an access control resource of Access Control Policy at `place`. */
export function ownerControl(place: string, { on, owner, signedInMayAppend }: OwnerRule): Quad[] {
  const all = policy(place, 'owner', owner, everything)
  const append = policy(place, 'signed-in', acp.AuthenticatedAgent, [acl.Append])
  return triples([
    [place, rdf.type, acp.AccessControlResource],
    [place, acp.resource, on],
    [place, acp.accessControl, all.control],
    ...(on.endsWith('/') ? [[place, acp.memberAccessControl, all.control]] : []),
    ...all.triples,
    ...(signedInMayAppend ? [[place, acp.accessControl, append.control], ...append.triples] : []),
  ])
}

function policy(place: string, name: string, agent: string, modes: string[]) {
  const control = `${place}#${name}`
  const rule = `${control}-policy`
  const matcher = `${control}-matcher`
  const lines = [
    [control, rdf.type, acp.AccessControl],
    [control, acp.apply, rule],
    [rule, rdf.type, acp.Policy],
    [rule, acp.anyOf, matcher],
    ...modes.map((mode) => [rule, acp.allow, mode]),
    [matcher, rdf.type, acp.Matcher],
    [matcher, acp.agent, agent],
  ]
  return { control, triples: lines }
}

function triples(lines: string[][]): Quad[] {
  return lines.map(([subject = '', predicate = '', object = '']) =>
    triple(subject, predicate, object),
  )
}
