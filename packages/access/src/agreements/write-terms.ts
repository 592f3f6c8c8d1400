import type { Quad } from '@rdfjs/types'
import { acp, dct, dpv, odrl, rdf, schema, sd, xsd } from '@selfdata/vocab'
import type { Iri } from '@selfdata/vocab'
import { modeIris } from '../rules/mode-iris.ts'
import { literal, texts, typed } from '../graph.ts'
import { triple } from '../triple.ts'
import type { Permission, Terms } from './terms.ts'

/**
 * The triples of terms that hang on a request or an agreement, as ODRL permissions and a DPV
 * process. Fragments are given by place, so that the same terms are always the same triples.
 */
export function writeTerms(node: Iri, terms: Terms): Quad[] {
  const document = node.slice(0, node.indexOf('#'))
  const process = `${document}#process`
  const constraints = constraintsOf(document, terms)
  return [
    triple(node, odrl.uid, node),
    ...texts(node, dct.title, terms.title),
    ...texts(node, dct.description, terms.description),
    triple(node, dpv.hasProcess, process),
    ...terms.permissions.flatMap((permission, index) =>
      writePermission(node, `${document}#permission-${index + 1}`, permission, {
        terms,
        constraints: constraints.map(({ iri }) => iri),
      }),
    ),
    ...constraints.flatMap(({ quads }) => quads),
    ...writeProcess(process, terms),
  ]
}

function writePermission(
  node: Iri,
  iri: Iri,
  { target, path, modes }: Permission,
  { terms, constraints }: { terms: Terms; constraints: Iri[] },
): Quad[] {
  const actions = new Set(modes.map((mode) => (mode === 'read' ? odrl.read : odrl.modify)))
  return [
    triple(node, odrl.permission, iri),
    triple(iri, rdf.type, odrl.Permission),
    triple(iri, odrl.assignee, terms.to),
    ...(terms.client === undefined ? [] : [triple(iri, acp.client, terms.client)]),
    ...(target === undefined ? [] : [triple(iri, odrl.target, target)]),
    ...(path === undefined ? [] : [literal(iri, sd.containerPath, path)]),
    ...[...actions].map((action) => triple(iri, odrl.action, action)),
    ...modeIris(modes).map((mode) => triple(iri, sd.accessMode, mode)),
    ...constraints.map((one) => triple(iri, odrl.constraint, one)),
  ]
}

function constraintsOf(document: Iri, { purposes, start, end }: Terms) {
  const moment = (name: string, operator: Iri, value: string | undefined) =>
    value === undefined
      ? []
      : [constraint(`${document}#${name}`, odrl.dateTime, operator, { value })]
  return [
    ...purposes.map((iri, index) =>
      constraint(`${document}#purpose-${index + 1}`, odrl.purpose, odrl.isA, { iri }),
    ),
    ...moment('start', odrl.gteq, start),
    ...moment('end', odrl.lteq, end),
  ]
}

function constraint(iri: Iri, left: Iri, operator: Iri, right: { iri: Iri } | { value: string }) {
  return {
    iri,
    quads: [
      triple(iri, rdf.type, odrl.Constraint),
      triple(iri, odrl.leftOperand, left),
      triple(iri, odrl.operator, operator),
      'iri' in right
        ? triple(iri, odrl.rightOperand, right.iri)
        : typed(iri, odrl.rightOperand, right.value, xsd.dateTime),
    ],
  }
}

function writeProcess(process: Iri, terms: Terms): Quad[] {
  const { legalBasis, controller, notice, end } = terms
  const links: [Iri, Iri[]][] = [
    [dpv.hasPurpose, terms.purposes],
    [dpv.hasLegalBasis, legalBasis === undefined ? [] : [legalBasis]],
    [dpv.hasPersonalData, terms.personalData],
    [dpv.hasProcessing, terms.processing],
    [dpv.hasDataController, controller === undefined ? [] : [controller]],
    [dpv.hasRecipient, terms.recipients],
    [dpv.hasNotice, notice === undefined ? [] : [notice]],
  ]
  return [
    triple(process, rdf.type, dpv.Process),
    ...links.flatMap(([predicate, iris]) => iris.map((iri) => triple(process, predicate, iri))),
    ...(end === undefined ? [] : [typed(process, schema.endTime, end, xsd.dateTime)]),
  ]
}
