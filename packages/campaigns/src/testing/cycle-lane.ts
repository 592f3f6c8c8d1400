import type { Campaign, Cell, CodeList } from '@selfdata/vocab'

const base = 'https://coop.example/campaigns/cycle-lane'

const links: [string, string, string][] = [
  ['quay', 'Quai', 'LINESTRING(-1.1600 46.1560, -1.1560 46.1560)'],
  ['bridge', 'Pont', 'LINESTRING(-1.1560 46.1560, -1.1520 46.1560)'],
  ['station', 'Gare', 'LINESTRING(-1.1520 46.1560, -1.1480 46.1530)'],
]

/** Street links of an invented lane, in two bands of hours, and three traits. */
export const codeList: CodeList = {
  id: `${base}#cells`,
  title: { fr: 'Tronçons', en: 'Street links' },
  hasCell: [
    ...links.flatMap(([place, name, asWKT], index): Cell[] => [
      cell(index * 2, { place, timeBand: '07-09', asWKT }, `${name}, 7 h à 9 h`),
      cell(index * 2 + 1, { place, timeBand: 'other', asWKT }, `${name}, autres heures`),
    ]),
    ...['age-18-39', 'age-40-64', 'age-65'].map((trait, index) =>
      cell(6 + index, { trait }, trait),
    ),
  ],
}

function cell(cellNumber: number, fields: Partial<Cell>, title: string): Cell {
  return {
    id: `${base}#cell-${cellNumber}`,
    title: { fr: title, en: title },
    cellNumber,
    ...fields,
  }
}

/** A complete campaign for it. */
export const campaign: Campaign = {
  id: `${base}#it`,
  title: { fr: 'Où passons-nous à vélo ?', en: 'Where do we cycle?' },
  question: { fr: 'Par où traverse-t-on la ville ?', en: 'Where do people cross the town?' },
  decisionFed: { fr: 'Le tracé de la piste.', en: 'The route of the lane.' },
  decisionBy: '2027-09-30',
  decisionMaker: 'https://city.example/#council',
  hasPurpose: 'https://w3id.org/dpv#ImproveTransportMobility',
  hasLegalBasis: 'https://w3id.org/dpv/legal/eu/gdpr#A6-1-a',
  hasDataController: 'https://city.example/#it',
  hasDataProcessor: 'https://coop.example/#it',
  hasImpactAssessment: 'https://city.example/dpia/1',
  contact: 'mailto:data@city.example',
  arrangement: 'https://w3id.org/selfdata/arrangements#data-cooperative',
  whoMayTakePart: { fr: 'Qui roule à vélo ici.', en: 'Whoever cycles here.' },
  area: 'POLYGON((-1.2 46.14, -1.1 46.14, -1.1 46.18, -1.2 46.18, -1.2 46.14))',
  startDate: '2027-03-01',
  endDate: '2027-04-30',
  transformation: 'corridor-counts',
  transformationVersion: 1,
  countingMode: 'vector',
  codeList: codeList.id,
  countedMode: ['bicycle', 'e-bicycle'],
  perPersonCap: 40,
  trimEndsInMetres: 0,
  minGroupSize: 11,
  maxShareOfOne: 0.2,
  roundTo: 5,
  expectedContributors: 500,
  freezeAt: '2027-05-03T00:00:00+02:00',
  retentionDays: 30,
  publishBy: '2027-06-01',
  license: 'http://publications.europa.eu/resource/authority/licence/CC_BY_4_0',
  answerBy: '2027-07-31',
  notFor: { fr: 'Surveiller le stationnement.', en: 'Parking enforcement.' },
}
