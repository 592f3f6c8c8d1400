import { civic, dct } from '@selfdata/vocab'
import type { Release } from '@selfdata/vocab'
import { columns } from './csv.ts'
import type { Column } from './csv.ts'

const described: Record<Column, { en: string; fr: string; datatype: string; property: string }> = {
  cell: {
    en: 'Number of the cell',
    fr: 'Rang de la case',
    datatype: 'integer',
    property: civic.cellNumber,
  },
  place: {
    en: 'Street link or zone',
    fr: 'Tronçon ou zone',
    datatype: 'string',
    property: civic.place,
  },
  to_place: {
    en: 'Zone of arrival',
    fr: 'Zone d’arrivée',
    datatype: 'string',
    property: civic.toPlace,
  },
  band: {
    en: 'Band of hours or month',
    fr: 'Plage horaire ou mois',
    datatype: 'string',
    property: civic.timeBand,
  },
  category: { en: 'Category', fr: 'Catégorie', datatype: 'string', property: civic.category },
  title_fr: {
    en: 'Title, in French',
    fr: 'Titre, en français',
    datatype: 'string',
    property: dct.title,
  },
  title_en: {
    en: 'Title, in English',
    fr: 'Titre, en anglais',
    datatype: 'string',
    property: dct.title,
  },
  status: {
    en: 'published, withheld or zero',
    fr: 'publiée (published), retenue (withheld) ou zéro (zero)',
    datatype: 'string',
    property: civic.cellStatus,
  },
  count: {
    en: 'Count, rounded; empty when withheld',
    fr: 'Compte, arrondi ; vide quand il est retenu',
    datatype: 'integer',
    property: civic.count,
  },
  people: {
    en: 'People, rounded; empty when withheld',
    fr: 'Personnes, arrondies ; vide quand elles sont retenues',
    datatype: 'integer',
    property: civic.people,
  },
}

/**
 * The metadata of a published table, as CSV on the Web asks
 * (https://www.w3.org/TR/tabular-metadata/): what each column is, and how it was protected.
 */
export function csvwOf(release: Release, { csv }: { csv: string }): object {
  const language = { title_fr: 'fr', title_en: 'en' } as Partial<Record<Column, string>>
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: csv,
    'dc:title': release.title.en ?? release.title.fr,
    'dc:license': { '@id': release.license },
    'dc:publisher': { '@id': release.publisher },
    'dc:issued': { '@value': release.issued, '@type': 'xsd:dateTime' },
    [civic.minGroupSize]: release.minGroupSize,
    [civic.roundTo]: release.roundTo,
    [civic.cellsPublished]: release.cellsPublished,
    [civic.cellsWithheld]: release.cellsWithheld,
    ...(release.contributors !== undefined && { [civic.contributors]: release.contributors }),
    ...(release.privacyBudget !== undefined && { [civic.privacyBudget]: release.privacyBudget }),
    dialect: { header: true, encoding: 'utf-8', lineTerminators: ['\r\n'] },
    tableSchema: {
      aboutUrl: `${release.id.split('#')[0]}#cell-{cell}`,
      primaryKey: 'cell',
      columns: columns.map((name) => ({
        name,
        titles: { en: name, und: name },
        'dc:description': [
          { '@value': described[name].en, '@language': 'en' },
          { '@value': described[name].fr, '@language': 'fr' },
        ],
        datatype: described[name].datatype,
        propertyUrl: described[name].property,
        null: '',
        required: name === 'cell' || name === 'status',
        ...(language[name] && { lang: language[name] }),
      })),
    },
  }
}
