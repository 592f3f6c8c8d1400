import type { Quad } from '@rdfjs/types'
import { acl, foaf, rdf } from '@selfdata/vocab'
import type { Iri } from '@selfdata/vocab'
import { modeIris, modesOf } from '../rules/mode-iris.ts'
import type { AccessMode } from '../rules/access-mode.ts'
import type { Who } from '../rules/who.ts'
import { triple } from '../triple.ts'

/** One `acl:Authorization`, as Web Access Control 1.0 has it. */
export interface Authorization {
  who: Who[]
  modes: AccessMode[]
  /** Resources it is for, themselves. */
  accessTo: Iri[]
  /** Containers whose members it is for. */
  default: Iri[]
  /** Web pages it is limited to; most servers do not look at it. */
  origins: Iri[]
}

/** An authorization found in a document. */
export interface FoundAuthorization extends Authorization {
  subject: Quad['subject']
  /** Classes of agents that this package has no word for. */
  unknownClasses: Iri[]
  /** Modes that this package has no word for. */
  unknownModes: Iri[]
}

/** Every authorization of an ACL document; nodes without the class are left alone, as servers do. */
export function readAuthorizations(quads: readonly Quad[]): FoundAuthorization[] {
  const subjects = quads
    .filter(
      ({ predicate, object }) => predicate.value === rdf.type && object.value === acl.Authorization,
    )
    .map((quad) => quad.subject)
  return subjects.map((subject) => {
    const about = quads.filter((quad) => quad.subject.equals(subject))
    const values = (predicate: Iri) =>
      about.filter((quad) => quad.predicate.value === predicate).map((quad) => quad.object.value)
    const classes = values(acl.agentClass)
    const modes = values(acl.mode)
    return {
      subject,
      who: [
        ...values(acl.agent).map((agent) => ({ agent })),
        ...values(acl.agentGroup).map((group) => ({ group })),
        ...classes.flatMap((iri) => classWho(iri) ?? []),
      ],
      modes: modesOf(modes),
      accessTo: values(acl.accessTo),
      default: values(acl.default),
      origins: values(acl.origin),
      unknownClasses: classes.filter((iri) => !classWho(iri)),
      unknownModes: modes.filter((iri) => modesOf([iri]).length === 0),
    }
  })
}

/** The triples of an authorization. `write` says `append` by itself. */
export function writeAuthorization(
  subject: Iri | Quad['subject'],
  authorization: Authorization,
): Quad[] {
  const { who, modes, accessTo, origins } = authorization
  const said = modes.includes('write') ? modes.filter((mode) => mode !== 'append') : modes
  const pairs: [Iri, Iri][] = [
    [rdf.type, acl.Authorization],
    ...who.map((one) => whoPair(one)),
    ...accessTo.map((iri): [Iri, Iri] => [acl.accessTo, iri]),
    ...authorization.default.map((iri): [Iri, Iri] => [acl.default, iri]),
    ...modeIris(said).map((mode): [Iri, Iri] => [acl.mode, mode]),
    ...origins.map((iri): [Iri, Iri] => [acl.origin, iri]),
  ]
  return pairs.map(([predicate, object]) => triple(subject, predicate, object))
}

/** The triple that says whom an authorization is about. */
export function whoPair(who: Who): [Iri, Iri] {
  if (who === 'everyone') return [acl.agentClass, foaf.Agent]
  if (who === 'signed-in') return [acl.agentClass, acl.AuthenticatedAgent]
  return 'agent' in who ? [acl.agent, who.agent] : [acl.agentGroup, who.group]
}

function classWho(iri: Iri): Who | undefined {
  if (iri === foaf.Agent) return 'everyone'
  return iri === acl.AuthenticatedAgent ? 'signed-in' : undefined
}
