import type { SampleFile } from '../sample-files.ts'
import { csv } from './back-office.ts'
import type { Row } from './back-office.ts'
import { contracts } from './contracts.ts'

const rights = [
  'dossier',
  'droit',
  'prestation',
  'etat',
  'depuis',
  'jusque',
  'euros_par_mois',
  'decide_par',
  'a_renouveler_avant',
] as const
const visits = [
  'dossier',
  'rdv',
  'objet',
  'etat',
  'debut',
  'debut_precedent',
  'fin',
  'comment',
  'service',
  'adresse',
  'apporter',
] as const

const { andre, sacha } = contracts.social
const department = 'Département (inventé)'

/**
 * What the invented social services have: rights and appointments until October, which are
 * delivered when the demo begins, and what November adds and changes.
 */
export function socialExports(): SampleFile[] {
  return [
    { path: 'city/droits-2026-10.csv', text: csv(rights, past.map(right)) },
    { path: 'city/droits-2026-11.csv', text: csv(rights, fresh.map(right)) },
    { path: 'city/rendez-vous-2026-10.csv', text: csv(visits, former.map(visit)) },
    { path: 'city/rendez-vous-2026-11.csv', text: csv(visits, coming.map(visit)) },
  ]
}

type Right = Partial<Row<(typeof rights)[number]>>
type Visit = Partial<Row<(typeof visits)[number]>>

const care: Right = {
  dossier: andre,
  droit: 'D-1041',
  prestation: 'APA',
  depuis: '01/03/2025',
  euros_par_mois: '412,60',
  decide_par: department,
}
const past: readonly Right[] = [
  { ...care, etat: 'OUVERT', a_renouveler_avant: '15/12/2026' },
  {
    dossier: andre,
    droit: 'D-1042',
    prestation: 'TRANSPORT',
    etat: 'OUVERT',
    depuis: '01/01/2026',
    decide_par: 'Ville (inventée)',
  },
]
const fresh: readonly Right[] = [
  // The same right, told again: what it is worth changed.
  { ...care, etat: 'OUVERT', euros_par_mois: '428,15', a_renouveler_avant: '15/12/2027' },
  {
    dossier: sacha,
    droit: 'D-2207',
    prestation: 'RSA',
    etat: 'OUVERT',
    depuis: '01/10/2026',
    euros_par_mois: '646,52',
    decide_par: department,
    a_renouveler_avant: '10/01/2027',
  },
  {
    dossier: sacha,
    droit: 'D-2208',
    prestation: 'LOGEMENT',
    etat: 'DEMANDE',
    depuis: '03/11/2026',
  },
  // A word that nobody declared.
  { dossier: sacha, droit: 'D-2209', prestation: 'PRIME', etat: 'OUVERT', depuis: '01/11/2026' },
]

const house = {
  service: 'Maison des solidarités (inventée)',
  adresse: '12 rue de l’Exemple, 17000 La Rochelle',
}
const review: Visit = {
  dossier: andre,
  rdv: 'R-310',
  objet: 'Renouvellement de l’APA',
  comment: 'DOMICILE',
  service: house.service,
}
const former: readonly Visit[] = [
  {
    ...house,
    dossier: andre,
    rdv: 'R-288',
    objet: 'Demande de tarif de transport',
    etat: 'PASSE',
    debut: '12/01/2026 10:00',
    fin: '12/01/2026 10:30',
    comment: 'SUR_PLACE',
  },
  { ...review, etat: 'FIXE', debut: '01/12/2026 14:00', fin: '01/12/2026 15:00' },
]
const coming: readonly Visit[] = [
  {
    ...review,
    etat: 'DEPLACE',
    debut_precedent: '01/12/2026 14:00',
    debut: '03/12/2026 09:30',
    fin: '03/12/2026 10:30',
  },
  {
    ...house,
    dossier: sacha,
    rdv: 'R-341',
    objet: 'Premier rendez-vous RSA',
    etat: 'FIXE',
    debut: '07/12/2026 09:30',
    fin: '07/12/2026 10:15',
    comment: 'SUR_PLACE',
    apporter: 'Pièce d’identité, avis d’imposition',
  },
]

function right(given: Right): Row<(typeof rights)[number]> {
  return { ...empty(rights), ...given }
}

function visit(given: Visit): Row<(typeof visits)[number]> {
  return { ...empty(visits), ...given }
}

function empty<Column extends string>(columns: readonly Column[]): Record<Column, string> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one entry for each column
  return Object.fromEntries(columns.map((column) => [column, ''])) as Record<Column, string>
}
