// Generated from the RDF of this package by `npm run generate`. Do not edit.

import type { Iri, LangString, RecordName, SchemeName } from './types.ts'

export type PropertyKind =
  | 'integer'
  | 'decimal'
  | 'boolean'
  | 'dateTime'
  | 'date'
  | 'duration'
  | 'string'
  | 'langString'
  | 'iri'
  | 'code'
  | 'record'
  | 'numbers'

/** What a shape says of one property. */
export interface Property {
  /** Local name, and key in the record. */
  key: string
  iri: Iri
  kind: PropertyKind
  /** Of a string that is no `xsd:string`. */
  datatype?: Iri
  /** The list its code is from. */
  scheme?: SchemeName
  /** The shape of a part. */
  shape?: RecordName
  min: number
  /** `null`: any number. */
  max: number | null
  minInclusive?: number
  maxInclusive?: number
  pattern?: string
  /** Key of a property that has to be later or greater. */
  lessThan?: string
  /** QUDT unit. */
  unit?: string
  label: LangString
  description: LangString
  message: LangString
  severity: 'violation' | 'warning'
}

export interface Shape {
  name: RecordName
  iri: Iri
  class: Iri
  /** Types that are written, the class first. */
  types: Iri[]
  label: LangString
  description: LangString
  properties: Property[]
}

export const shapes: Record<RecordName, Shape> = {
  AccessRoute: {
    name: 'AccessRoute',
    iri: 'https://w3id.org/selfdata/shapes/civic#AccessRoute',
    class: 'https://w3id.org/selfdata/ns/civic#AccessRoute',
    types: ['https://w3id.org/selfdata/ns/civic#AccessRoute'],
    label: {
      en: 'Way to one’s data',
      fr: 'Chemin vers ses données',
    },
    description: {
      en: 'One way to get one’s data from a holder.',
      fr: 'Une manière d’obtenir ses données d’un détenteur.',
    },
    properties: [
      {
        key: 'channel',
        iri: 'https://w3id.org/selfdata/ns/civic#channel',
        kind: 'code',
        scheme: 'AccessChannel',
        min: 1,
        max: 1,
        label: {
          en: 'By',
          fr: 'Par',
        },
        description: {
          en: 'Which way to go.',
          fr: 'Par où passer.',
        },
        message: {
          en: 'By: there must be a code of the list.',
          fr: 'Par : il faut un code de la liste.',
        },
        severity: 'violation',
      },
      {
        key: 'accessURL',
        iri: 'http://www.w3.org/ns/dcat#accessURL',
        kind: 'iri',
        min: 0,
        max: 1,
        label: {
          en: 'Address',
          fr: 'Adresse',
        },
        description: {
          en: 'Where.',
          fr: 'Où.',
        },
        message: {
          en: 'Address: at most an address (IRI).',
          fr: 'Adresse : au plus une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'delayInDays',
        iri: 'https://w3id.org/selfdata/ns/civic#delayInDays',
        kind: 'integer',
        min: 0,
        max: 1,
        minInclusive: 0,
        maxInclusive: 3650,
        unit: 'DAY',
        label: {
          en: 'Announced delay',
          fr: 'Délai annoncé',
        },
        description: {
          en: 'The announced delay.',
          fr: 'Le délai annoncé.',
        },
        message: {
          en: 'Announced delay: at most a whole number from 0 to 3650.',
          fr: 'Délai annoncé : au plus un nombre entier de 0 à 3650.',
        },
        severity: 'violation',
      },
      {
        key: 'observedDelayInDays',
        iri: 'https://w3id.org/selfdata/ns/civic#observedDelayInDays',
        kind: 'integer',
        min: 0,
        max: 1,
        minInclusive: 0,
        maxInclusive: 3650,
        unit: 'DAY',
        label: {
          en: 'Observed delay',
          fr: 'Délai constaté',
        },
        description: {
          en: 'The delay really observed.',
          fr: 'Le délai vraiment constaté.',
        },
        message: {
          en: 'Observed delay: at most a whole number from 0 to 3650.',
          fr: 'Délai constaté : au plus un nombre entier de 0 à 3650.',
        },
        severity: 'violation',
      },
    ],
  },
  Arrangement: {
    name: 'Arrangement',
    iri: 'https://w3id.org/selfdata/shapes/civic#Arrangement',
    class: 'https://w3id.org/selfdata/ns/civic#Arrangement',
    types: ['https://w3id.org/selfdata/ns/civic#Arrangement'],
    label: {
      en: 'Arrangement',
      fr: 'Règle du jeu',
    },
    description: {
      en: 'Who may do what in a campaign: one of the models of governance.',
      fr: 'Qui peut quoi dans une campagne : un des modèles de gouvernance.',
    },
    properties: [
      {
        key: 'title',
        iri: 'http://purl.org/dc/terms/title',
        kind: 'langString',
        min: 1,
        max: null,
        label: {
          en: 'Title',
          fr: 'Titre',
        },
        description: {
          en: 'The name to show, in each language.',
          fr: 'Le nom à montrer, dans chaque langue.',
        },
        message: {
          en: 'Title: there must be at least one text per language, in French or English.',
          fr: 'Titre : il faut au moins un texte par langue, en français ou en anglais.',
        },
        severity: 'violation',
      },
      {
        key: 'modelNumber',
        iri: 'https://w3id.org/selfdata/ns/civic#modelNumber',
        kind: 'integer',
        min: 1,
        max: 1,
        minInclusive: 1,
        maxInclusive: 9,
        label: {
          en: 'Number of the model',
          fr: 'Numéro du modèle',
        },
        description: {
          en: 'The number the model is known by, from 1 to 5.',
          fr: 'Le numéro sous lequel le modèle est connu, de 1 à 5.',
        },
        message: {
          en: 'Number of the model: there must be a whole number from 1 to 9.',
          fr: 'Numéro du modèle : il faut un nombre entier de 1 à 9.',
        },
        severity: 'violation',
      },
      {
        key: 'weakness',
        iri: 'https://w3id.org/selfdata/ns/civic#weakness',
        kind: 'langString',
        min: 1,
        max: null,
        label: {
          en: 'Main weakness',
          fr: 'Principale faiblesse',
        },
        description: {
          en: 'What this model does less well than the others, told to the person.',
          fr: 'Ce que ce modèle fait moins bien que les autres, dit à la personne.',
        },
        message: {
          en: 'Main weakness: there must be at least one text per language, in French or English.',
          fr: 'Principale faiblesse : il faut au moins un texte par langue, en français ou en anglais.',
        },
        severity: 'violation',
      },
      {
        key: 'power',
        iri: 'https://w3id.org/selfdata/ns/civic#power',
        kind: 'record',
        shape: 'Power',
        min: 1,
        max: null,
        label: {
          en: 'Powers',
          fr: 'Pouvoirs',
        },
        description: {
          en: 'The matrix, one power per line.',
          fr: 'La matrice, un pouvoir par ligne.',
        },
        message: {
          en: 'Powers: there must be at least a power.',
          fr: 'Pouvoirs : il faut au moins un pouvoir.',
        },
        severity: 'violation',
      },
    ],
  },
  Campaign: {
    name: 'Campaign',
    iri: 'https://w3id.org/selfdata/shapes/civic#Campaign',
    class: 'https://w3id.org/selfdata/ns/civic#Campaign',
    types: ['https://w3id.org/selfdata/ns/civic#Campaign', 'https://w3id.org/dpv#Process'],
    label: {
      en: 'Campaign',
      fr: 'Campagne',
    },
    description: {
      en: 'A question put to residents, what would leave their pod, and what will be done with it.',
      fr: 'Une question posée aux habitants, ce qui quitterait leur espace personnel, et ce qui en sera fait.',
    },
    properties: [
      {
        key: 'title',
        iri: 'http://purl.org/dc/terms/title',
        kind: 'langString',
        min: 1,
        max: null,
        label: {
          en: 'Title',
          fr: 'Titre',
        },
        description: {
          en: 'The name to show, in each language.',
          fr: 'Le nom à montrer, dans chaque langue.',
        },
        message: {
          en: 'Title: there must be at least one text per language, in French or English.',
          fr: 'Titre : il faut au moins un texte par langue, en français ou en anglais.',
        },
        severity: 'violation',
      },
      {
        key: 'question',
        iri: 'https://w3id.org/selfdata/ns/civic#question',
        kind: 'langString',
        min: 1,
        max: null,
        label: {
          en: 'Question',
          fr: 'Question',
        },
        description: {
          en: 'A question a resident understands.',
          fr: 'Une question qu’un habitant comprend.',
        },
        message: {
          en: 'Question: there must be at least one text per language, in French or English.',
          fr: 'Question : il faut au moins un texte par langue, en français ou en anglais.',
        },
        severity: 'violation',
      },
      {
        key: 'decisionFed',
        iri: 'https://w3id.org/selfdata/ns/civic#decisionFed',
        kind: 'langString',
        min: 1,
        max: null,
        label: {
          en: 'Decision it feeds',
          fr: 'Décision préparée',
        },
        description: {
          en: 'The decision the result prepares.',
          fr: 'La décision que le résultat prépare.',
        },
        message: {
          en: 'Decision it feeds: there must be at least one text per language, in French or English.',
          fr: 'Décision préparée : il faut au moins un texte par langue, en français ou en anglais.',
        },
        severity: 'violation',
      },
      {
        key: 'decisionBy',
        iri: 'https://w3id.org/selfdata/ns/civic#decisionBy',
        kind: 'date',
        min: 1,
        max: 1,
        label: {
          en: 'Date of the decision',
          fr: 'Date de la décision',
        },
        description: {
          en: 'When the decision is to be taken.',
          fr: 'Quand la décision doit être prise.',
        },
        message: {
          en: 'Date of the decision: there must be a date, such as 2026-03-09.',
          fr: 'Date de la décision : il faut une date, comme 2026-03-09.',
        },
        severity: 'violation',
      },
      {
        key: 'decisionMaker',
        iri: 'https://w3id.org/selfdata/ns/civic#decisionMaker',
        kind: 'iri',
        min: 1,
        max: 1,
        label: {
          en: 'Who decides',
          fr: 'Qui décide',
        },
        description: {
          en: 'Who will take the decision.',
          fr: 'Qui prendra la décision.',
        },
        message: {
          en: 'Who decides: there must be an address (IRI).',
          fr: 'Qui décide : il faut une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'hasPurpose',
        iri: 'https://w3id.org/dpv#hasPurpose',
        kind: 'iri',
        min: 1,
        max: 1,
        label: {
          en: 'Purpose',
          fr: 'But',
        },
        description: {
          en: 'The purpose, in DPV’s words.',
          fr: 'Le but, dans les mots de DPV.',
        },
        message: {
          en: 'Purpose: there must be an address (IRI).',
          fr: 'But : il faut une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'hasLegalBasis',
        iri: 'https://w3id.org/dpv#hasLegalBasis',
        kind: 'iri',
        min: 1,
        max: 1,
        label: {
          en: 'Legal basis',
          fr: 'Base légale',
        },
        description: {
          en: 'The legal ground of the processing.',
          fr: 'Le fondement légal du traitement.',
        },
        message: {
          en: 'Legal basis: there must be an address (IRI).',
          fr: 'Base légale : il faut une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'hasDataController',
        iri: 'https://w3id.org/dpv#hasDataController',
        kind: 'iri',
        min: 1,
        max: 1,
        label: {
          en: 'Controller',
          fr: 'Responsable',
        },
        description: {
          en: 'Who answers for the processing.',
          fr: 'Qui répond du traitement.',
        },
        message: {
          en: 'Controller: there must be an address (IRI).',
          fr: 'Responsable : il faut une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'hasDataProcessor',
        iri: 'https://w3id.org/dpv#hasDataProcessor',
        kind: 'iri',
        min: 0,
        max: 1,
        label: {
          en: 'Who counts',
          fr: 'Qui compte',
        },
        description: {
          en: 'Who reads the lines and counts them.',
          fr: 'Qui lit les lignes et les compte.',
        },
        message: {
          en: 'Who counts: at most an address (IRI).',
          fr: 'Qui compte : au plus une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'helper',
        iri: 'https://w3id.org/selfdata/ns/civic#helper',
        kind: 'iri',
        min: 0,
        max: 1,
        label: {
          en: 'Second operator',
          fr: 'Second opérateur',
        },
        description: {
          en: 'The second, independent operator, when counts are split in two.',
          fr: 'Le second opérateur indépendant, quand les comptes sont partagés en deux.',
        },
        message: {
          en: 'Second operator: at most an address (IRI).',
          fr: 'Second opérateur : au plus une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'hasImpactAssessment',
        iri: 'https://w3id.org/dpv#hasImpactAssessment',
        kind: 'iri',
        min: 0,
        max: 1,
        label: {
          en: 'Impact assessment',
          fr: 'Analyse d’impact',
        },
        description: {
          en: 'Where to read the impact assessment.',
          fr: 'Où lire l’analyse d’impact.',
        },
        message: {
          en: 'Impact assessment: at most an address (IRI).',
          fr: 'Analyse d’impact : au plus une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'contact',
        iri: 'https://w3id.org/selfdata/ns/civic#contact',
        kind: 'iri',
        min: 1,
        max: 1,
        label: {
          en: 'Contact',
          fr: 'Contact',
        },
        description: {
          en: 'Whom to write to: mailto: or a web page.',
          fr: 'À qui écrire : mailto: ou page web.',
        },
        message: {
          en: 'Contact: there must be an address (IRI).',
          fr: 'Contact : il faut une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'arrangement',
        iri: 'https://w3id.org/selfdata/ns/civic#arrangement',
        kind: 'iri',
        min: 1,
        max: 1,
        label: {
          en: 'Arrangement',
          fr: 'Règle du jeu',
        },
        description: {
          en: 'The model of governance.',
          fr: 'Le modèle de gouvernance.',
        },
        message: {
          en: 'Arrangement: there must be an address (IRI).',
          fr: 'Règle du jeu : il faut une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'whoMayTakePart',
        iri: 'https://w3id.org/selfdata/ns/civic#whoMayTakePart',
        kind: 'langString',
        min: 1,
        max: null,
        label: {
          en: 'Who may take part',
          fr: 'Qui peut participer',
        },
        description: {
          en: 'Who may take part, in plain words.',
          fr: 'Qui peut participer, en mots simples.',
        },
        message: {
          en: 'Who may take part: there must be at least one text per language, in French or English.',
          fr: 'Qui peut participer : il faut au moins un texte par langue, en français ou en anglais.',
        },
        severity: 'violation',
      },
      {
        key: 'area',
        iri: 'https://w3id.org/selfdata/ns/civic#area',
        kind: 'string',
        datatype: 'http://www.opengis.net/ont/geosparql#wktLiteral',
        min: 1,
        max: 1,
        label: {
          en: 'Area',
          fr: 'Territoire',
        },
        description: {
          en: 'The polygon of the area that is studied.',
          fr: 'Le polygone du territoire étudié.',
        },
        message: {
          en: 'Area: there must be a WKT geometry.',
          fr: 'Territoire : il faut une géométrie WKT.',
        },
        severity: 'violation',
      },
      {
        key: 'startDate',
        iri: 'http://schema.org/startDate',
        kind: 'date',
        min: 1,
        max: 1,
        label: {
          en: 'First day',
          fr: 'Premier jour',
        },
        description: {
          en: 'The first day included.',
          fr: 'Le premier jour compris.',
        },
        message: {
          en: 'First day: there must be a date, such as 2026-03-09.',
          fr: 'Premier jour : il faut une date, comme 2026-03-09.',
        },
        severity: 'violation',
      },
      {
        key: 'endDate',
        iri: 'http://schema.org/endDate',
        kind: 'date',
        min: 1,
        max: 1,
        label: {
          en: 'Last day',
          fr: 'Dernier jour',
        },
        description: {
          en: 'The last day of the period that is counted, included.',
          fr: 'Le dernier jour de la période comptée, compris.',
        },
        message: {
          en: 'Last day: there must be a date, such as 2026-03-09.',
          fr: 'Dernier jour : il faut une date, comme 2026-03-09.',
        },
        severity: 'violation',
      },
      {
        key: 'transformation',
        iri: 'https://w3id.org/selfdata/ns/civic#transformation',
        kind: 'code',
        scheme: 'Transformation',
        min: 1,
        max: 1,
        label: {
          en: 'Transformation',
          fr: 'Transformation',
        },
        description: {
          en: 'How data become counts, in the browser.',
          fr: 'Comment les données deviennent des comptes, dans le navigateur.',
        },
        message: {
          en: 'Transformation: there must be a code of the list.',
          fr: 'Transformation : il faut un code de la liste.',
        },
        severity: 'violation',
      },
      {
        key: 'transformationVersion',
        iri: 'https://w3id.org/selfdata/ns/civic#transformationVersion',
        kind: 'integer',
        min: 1,
        max: 1,
        minInclusive: 1,
        maxInclusive: 9999,
        label: {
          en: 'Version of the transformation',
          fr: 'Version de la transformation',
        },
        description: {
          en: 'The version of the calculation, public.',
          fr: 'La version du calcul, publique.',
        },
        message: {
          en: 'Version of the transformation: there must be a whole number from 1 to 9999.',
          fr: 'Version de la transformation : il faut un nombre entier de 1 à 9999.',
        },
        severity: 'violation',
      },
      {
        key: 'countingMode',
        iri: 'https://w3id.org/selfdata/ns/civic#countingMode',
        kind: 'code',
        scheme: 'CountingMode',
        min: 1,
        max: 1,
        label: {
          en: 'Way to count',
          fr: 'Manière de compter',
        },
        description: {
          en: 'What leaves the pod, and who sees it.',
          fr: 'Ce qui quitte l’espace personnel, et qui le voit.',
        },
        message: {
          en: 'Way to count: there must be a code of the list.',
          fr: 'Manière de compter : il faut un code de la liste.',
        },
        severity: 'violation',
      },
      {
        key: 'codeList',
        iri: 'https://w3id.org/selfdata/ns/civic#codeList',
        kind: 'iri',
        min: 1,
        max: 1,
        label: {
          en: 'Code list',
          fr: 'Liste des cases',
        },
        description: {
          en: 'All that can be counted.',
          fr: 'Tout ce qui peut être compté.',
        },
        message: {
          en: 'Code list: there must be an address (IRI).',
          fr: 'Liste des cases : il faut une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'countedMode',
        iri: 'https://w3id.org/selfdata/ns/civic#countedMode',
        kind: 'code',
        scheme: 'TransportMode',
        min: 0,
        max: null,
        label: {
          en: 'Modes counted',
          fr: 'Modes comptés',
        },
        description: {
          en: 'The transport modes that are counted; all, where nothing is said.',
          fr: 'Les modes de déplacement comptés ; tous, quand rien n’est dit.',
        },
        message: {
          en: 'Modes counted: each value is a code of the list.',
          fr: 'Modes comptés : chaque valeur est un code de la liste.',
        },
        severity: 'violation',
      },
      {
        key: 'perPersonCap',
        iri: 'https://w3id.org/selfdata/ns/civic#perPersonCap',
        kind: 'integer',
        min: 1,
        max: 1,
        minInclusive: 1,
        maxInclusive: 1000,
        label: {
          en: 'Cap per person',
          fr: 'Plafond par personne',
        },
        description: {
          en: 'The most that all counts of one person add up to.',
          fr: 'Le plus que tous les comptes d’une personne font ensemble.',
        },
        message: {
          en: 'Cap per person: there must be a whole number from 1 to 1000.',
          fr: 'Plafond par personne : il faut un nombre entier de 1 à 1000.',
        },
        severity: 'violation',
      },
      {
        key: 'trimEndsInMetres',
        iri: 'https://w3id.org/selfdata/ns/civic#trimEndsInMetres',
        kind: 'integer',
        min: 1,
        max: 1,
        minInclusive: 0,
        maxInclusive: 5000,
        unit: 'M',
        label: {
          en: 'Ends cut',
          fr: 'Bouts coupés',
        },
        description: {
          en: 'What is cut at both ends of each trip.',
          fr: 'Ce que l’on coupe aux deux bouts de chaque déplacement.',
        },
        message: {
          en: 'Ends cut: there must be a whole number from 0 to 5000.',
          fr: 'Bouts coupés : il faut un nombre entier de 0 à 5000.',
        },
        severity: 'violation',
      },
      {
        key: 'minGroupSize',
        iri: 'https://w3id.org/selfdata/ns/civic#minGroupSize',
        kind: 'integer',
        min: 1,
        max: 1,
        minInclusive: 5,
        maxInclusive: 1000,
        label: {
          en: 'Minimum group',
          fr: 'Groupe minimal',
        },
        description: {
          en: 'The number of people below which a cell is not published.',
          fr: 'Le nombre de personnes au-dessous duquel une case n’est pas publiée.',
        },
        message: {
          en: 'Minimum group: there must be a whole number from 5 to 1000.',
          fr: 'Groupe minimal : il faut un nombre entier de 5 à 1000.',
        },
        severity: 'violation',
      },
      {
        key: 'maxShareOfOne',
        iri: 'https://w3id.org/selfdata/ns/civic#maxShareOfOne',
        kind: 'decimal',
        min: 1,
        max: 1,
        minInclusive: 0.01,
        maxInclusive: 1,
        label: {
          en: 'Maximum share of one person',
          fr: 'Part maximale d’une personne',
        },
        description: {
          en: 'The greatest share of a cell that one person may make, from 0 to 1.',
          fr: 'La plus grande part d’une case que peut faire une personne, de 0 à 1.',
        },
        message: {
          en: 'Maximum share of one person: there must be a decimal number from 0.01 to 1.',
          fr: 'Part maximale d’une personne : il faut un nombre décimal de 0.01 à 1.',
        },
        severity: 'violation',
      },
      {
        key: 'roundTo',
        iri: 'https://w3id.org/selfdata/ns/civic#roundTo',
        kind: 'integer',
        min: 1,
        max: 1,
        minInclusive: 1,
        maxInclusive: 100,
        label: {
          en: 'Rounding',
          fr: 'Arrondi',
        },
        description: {
          en: 'The step to which published numbers are rounded.',
          fr: 'Le pas auquel les nombres publiés sont arrondis.',
        },
        message: {
          en: 'Rounding: there must be a whole number from 1 to 100.',
          fr: 'Arrondi : il faut un nombre entier de 1 à 100.',
        },
        severity: 'violation',
      },
      {
        key: 'privacyBudget',
        iri: 'https://w3id.org/selfdata/ns/civic#privacyBudget',
        kind: 'decimal',
        min: 0,
        max: 1,
        minInclusive: 0.01,
        maxInclusive: 10,
        label: {
          en: 'Noise budget',
          fr: 'Budget de bruit',
        },
        description: {
          en: 'The privacy budget (epsilon) of the noise added at publication.',
          fr: 'Le budget de confidentialité (epsilon) du bruit ajouté à la publication.',
        },
        message: {
          en: 'Noise budget: at most a decimal number from 0.01 to 10.',
          fr: 'Budget de bruit : au plus un nombre décimal de 0.01 à 10.',
        },
        severity: 'violation',
      },
      {
        key: 'expectedContributors',
        iri: 'https://w3id.org/selfdata/ns/civic#expectedContributors',
        kind: 'integer',
        min: 1,
        max: 1,
        minInclusive: 1,
        label: {
          en: 'Expected contributors',
          fr: 'Participants attendus',
        },
        description: {
          en: 'How many people are expected.',
          fr: 'Combien de personnes on attend.',
        },
        message: {
          en: 'Expected contributors: there must be a whole number of at least 1.',
          fr: 'Participants attendus : il faut un nombre entier d’au moins 1.',
        },
        severity: 'violation',
      },
      {
        key: 'freezeAt',
        iri: 'https://w3id.org/selfdata/ns/civic#freezeAt',
        kind: 'dateTime',
        min: 1,
        max: 1,
        pattern: '(Z|[+-][0-9]{2}:[0-9]{2})$',
        label: {
          en: 'Closing',
          fr: 'Clôture',
        },
        description: {
          en: 'The instant of the count; before it, withdrawing depends on the person alone.',
          fr: 'L’instant où l’on compte ; avant, se retirer ne dépend que de la personne.',
        },
        message: {
          en: 'Closing: there must be a date and time with an offset, such as 2026-03-09T08:12:04+01:00.',
          fr: 'Clôture : il faut une date et heure avec décalage horaire, comme 2026-03-09T08:12:04+01:00.',
        },
        severity: 'violation',
      },
      {
        key: 'retentionDays',
        iri: 'https://w3id.org/selfdata/ns/civic#retentionDays',
        kind: 'integer',
        min: 1,
        max: 1,
        minInclusive: 0,
        maxInclusive: 365,
        label: {
          en: 'Retention',
          fr: 'Conservation',
        },
        description: {
          en: 'How many days after the closing lines are erased at the latest.',
          fr: 'Combien de jours après la clôture les lignes sont effacées au plus tard.',
        },
        message: {
          en: 'Retention: there must be a whole number from 0 to 365.',
          fr: 'Conservation : il faut un nombre entier de 0 à 365.',
        },
        severity: 'violation',
      },
      {
        key: 'publishBy',
        iri: 'https://w3id.org/selfdata/ns/civic#publishBy',
        kind: 'date',
        min: 1,
        max: 1,
        label: {
          en: 'Publication',
          fr: 'Publication',
        },
        description: {
          en: 'When the result is published, even if it says "not enough people".',
          fr: 'Quand le résultat est publié, même s’il dit « pas assez de monde ».',
        },
        message: {
          en: 'Publication: there must be a date, such as 2026-03-09.',
          fr: 'Publication : il faut une date, comme 2026-03-09.',
        },
        severity: 'violation',
      },
      {
        key: 'license',
        iri: 'http://purl.org/dc/terms/license',
        kind: 'iri',
        min: 1,
        max: 1,
        label: {
          en: 'Licence',
          fr: 'Licence',
        },
        description: {
          en: 'The licence of the result.',
          fr: 'La licence du résultat.',
        },
        message: {
          en: 'Licence: there must be an address (IRI).',
          fr: 'Licence : il faut une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'answerBy',
        iri: 'https://w3id.org/selfdata/ns/civic#answerBy',
        kind: 'date',
        min: 1,
        max: 1,
        label: {
          en: 'Answer',
          fr: 'Réponse',
        },
        description: {
          en: 'When the authority says what it decided thanks to the result.',
          fr: 'Quand l’autorité dit ce qu’elle a décidé grâce au résultat.',
        },
        message: {
          en: 'Answer: there must be a date, such as 2026-03-09.',
          fr: 'Réponse : il faut une date, comme 2026-03-09.',
        },
        severity: 'violation',
      },
      {
        key: 'notFor',
        iri: 'https://w3id.org/selfdata/ns/civic#notFor',
        kind: 'langString',
        min: 1,
        max: null,
        label: {
          en: 'Never for',
          fr: 'Jamais pour',
        },
        description: {
          en: 'What the result will not be used for.',
          fr: 'Ce à quoi le résultat ne servira pas.',
        },
        message: {
          en: 'Never for: there must be at least one text per language, in French or English.',
          fr: 'Jamais pour : il faut au moins un texte par langue, en français ou en anglais.',
        },
        severity: 'violation',
      },
      {
        key: 'replaces',
        iri: 'http://purl.org/dc/terms/replaces',
        kind: 'iri',
        min: 0,
        max: 1,
        label: {
          en: 'Replaces',
          fr: 'Remplace',
        },
        description: {
          en: 'The campaign this one is another version of.',
          fr: 'La campagne dont celle-ci est une autre version.',
        },
        message: {
          en: 'Replaces: at most an address (IRI).',
          fr: 'Remplace : au plus une adresse (IRI).',
        },
        severity: 'violation',
      },
    ],
  },
  Cell: {
    name: 'Cell',
    iri: 'https://w3id.org/selfdata/shapes/civic#Cell',
    class: 'https://w3id.org/selfdata/ns/civic#Cell',
    types: ['https://w3id.org/selfdata/ns/civic#Cell'],
    label: {
      en: 'Cell',
      fr: 'Case',
    },
    description: {
      en: 'One cell of what is counted: a street link at a time, a zone, a mode.',
      fr: 'Une case de ce que l’on compte : un tronçon à une heure, une zone, un mode.',
    },
    properties: [
      {
        key: 'title',
        iri: 'http://purl.org/dc/terms/title',
        kind: 'langString',
        min: 1,
        max: null,
        label: {
          en: 'Title',
          fr: 'Titre',
        },
        description: {
          en: 'The name to show, in each language.',
          fr: 'Le nom à montrer, dans chaque langue.',
        },
        message: {
          en: 'Title: there must be at least one text per language, in French or English.',
          fr: 'Titre : il faut au moins un texte par langue, en français ou en anglais.',
        },
        severity: 'violation',
      },
      {
        key: 'cellNumber',
        iri: 'https://w3id.org/selfdata/ns/civic#cellNumber',
        kind: 'integer',
        min: 1,
        max: 1,
        minInclusive: 0,
        maxInclusive: 4095,
        label: {
          en: 'Number',
          fr: 'Rang',
        },
        description: {
          en: 'The place of the cell in the list, from 0.',
          fr: 'Le rang de la case dans la liste, à partir de 0.',
        },
        message: {
          en: 'Number: there must be a whole number from 0 to 4095.',
          fr: 'Rang : il faut un nombre entier de 0 à 4095.',
        },
        severity: 'violation',
      },
      {
        key: 'place',
        iri: 'https://w3id.org/selfdata/ns/civic#place',
        kind: 'string',
        min: 0,
        max: 1,
        label: {
          en: 'Place',
          fr: 'Lieu',
        },
        description: {
          en: 'The key of the street link or zone, shared by the cells of one place.',
          fr: 'La clé du tronçon ou de la zone, partagée par les cases d’un même lieu.',
        },
        message: {
          en: 'Place: at most a text.',
          fr: 'Lieu : au plus un texte.',
        },
        severity: 'violation',
      },
      {
        key: 'toPlace',
        iri: 'https://w3id.org/selfdata/ns/civic#toPlace',
        kind: 'string',
        min: 0,
        max: 1,
        label: {
          en: 'Place of arrival',
          fr: 'Lieu d’arrivée',
        },
        description: {
          en: 'The key of the zone of arrival, when departures and arrivals are counted.',
          fr: 'La clé de la zone d’arrivée, quand on compte des départs et arrivées.',
        },
        message: {
          en: 'Place of arrival: at most a text.',
          fr: 'Lieu d’arrivée : au plus un texte.',
        },
        severity: 'violation',
      },
      {
        key: 'timeBand',
        iri: 'https://w3id.org/selfdata/ns/civic#timeBand',
        kind: 'string',
        min: 0,
        max: 1,
        pattern: '^([0-9]{2}-[0-9]{2}|[0-9]{4}-[0-9]{2}|other)$',
        label: {
          en: 'Band',
          fr: 'Plage',
        },
        description: {
          en: 'The band of hours, such as 07-09, or the month.',
          fr: 'La plage horaire, comme 07-09, ou le mois.',
        },
        message: {
          en: 'Band: at most a band such as 07-09.',
          fr: 'Plage : au plus une plage comme 07-09.',
        },
        severity: 'violation',
      },
      {
        key: 'category',
        iri: 'https://w3id.org/selfdata/ns/civic#category',
        kind: 'string',
        min: 0,
        max: 1,
        label: {
          en: 'Category',
          fr: 'Catégorie',
        },
        description: {
          en: 'The mode or the type of dwelling.',
          fr: 'Le mode ou le type de logement.',
        },
        message: {
          en: 'Category: at most a text.',
          fr: 'Catégorie : au plus un texte.',
        },
        severity: 'violation',
      },
      {
        key: 'trait',
        iri: 'https://w3id.org/selfdata/ns/civic#trait',
        kind: 'string',
        min: 0,
        max: 1,
        label: {
          en: 'Trait',
          fr: 'Trait',
        },
        description: {
          en: 'An age band or broad area the person may tell of themselves, to see who is missing.',
          fr: 'Une tranche d’âge ou un grand secteur que la personne peut dire d’elle, pour voir qui manque.',
        },
        message: {
          en: 'Trait: at most a text.',
          fr: 'Trait : au plus un texte.',
        },
        severity: 'violation',
      },
      {
        key: 'asWKT',
        iri: 'http://www.opengis.net/ont/geosparql#asWKT',
        kind: 'string',
        datatype: 'http://www.opengis.net/ont/geosparql#wktLiteral',
        min: 0,
        max: 1,
        label: {
          en: 'Geometry',
          fr: 'Géométrie',
        },
        description: {
          en: 'The street link or zone on the map.',
          fr: 'Le tronçon ou la zone sur la carte.',
        },
        message: {
          en: 'Geometry: at most a WKT geometry.',
          fr: 'Géométrie : au plus une géométrie WKT.',
        },
        severity: 'violation',
      },
    ],
  },
  CodeList: {
    name: 'CodeList',
    iri: 'https://w3id.org/selfdata/shapes/civic#CodeList',
    class: 'https://w3id.org/selfdata/ns/civic#CodeList',
    types: ['https://w3id.org/selfdata/ns/civic#CodeList'],
    label: {
      en: 'Code list',
      fr: 'Liste des cases',
    },
    description: {
      en: 'All that can be counted in a campaign, and nothing else.',
      fr: 'Tout ce qui peut être compté dans une campagne, et rien d’autre.',
    },
    properties: [
      {
        key: 'title',
        iri: 'http://purl.org/dc/terms/title',
        kind: 'langString',
        min: 1,
        max: null,
        label: {
          en: 'Title',
          fr: 'Titre',
        },
        description: {
          en: 'The name to show, in each language.',
          fr: 'Le nom à montrer, dans chaque langue.',
        },
        message: {
          en: 'Title: there must be at least one text per language, in French or English.',
          fr: 'Titre : il faut au moins un texte par langue, en français ou en anglais.',
        },
        severity: 'violation',
      },
      {
        key: 'hasCell',
        iri: 'https://w3id.org/selfdata/ns/civic#hasCell',
        kind: 'record',
        shape: 'Cell',
        min: 1,
        max: null,
        label: {
          en: 'Cells',
          fr: 'Cases',
        },
        description: {
          en: 'The cells.',
          fr: 'Les cases.',
        },
        message: {
          en: 'Cells: there must be at least a cell.',
          fr: 'Cases : il faut au moins une case.',
        },
        severity: 'violation',
      },
    ],
  },
  Contribution: {
    name: 'Contribution',
    iri: 'https://w3id.org/selfdata/shapes/civic#Contribution',
    class: 'https://w3id.org/selfdata/ns/civic#Contribution',
    types: ['https://w3id.org/selfdata/ns/civic#Contribution', 'http://www.w3.org/ns/prov#Entity'],
    label: {
      en: 'Contribution',
      fr: 'Contribution',
    },
    description: {
      en: 'What one person offers to a campaign, waiting in their pod.',
      fr: 'Ce qu’une personne offre à une campagne, et qui attend dans son espace personnel.',
    },
    properties: [
      {
        key: 'forCampaign',
        iri: 'https://w3id.org/selfdata/ns/civic#forCampaign',
        kind: 'iri',
        min: 1,
        max: 1,
        label: {
          en: 'For the campaign',
          fr: 'Pour la campagne',
        },
        description: {
          en: 'The campaign.',
          fr: 'La campagne.',
        },
        message: {
          en: 'For the campaign: there must be an address (IRI).',
          fr: 'Pour la campagne : il faut une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'campaignDigest',
        iri: 'https://w3id.org/selfdata/ns/civic#campaignDigest',
        kind: 'string',
        min: 1,
        max: 1,
        pattern: '^[0-9a-f]{64}$',
        label: {
          en: 'Digest of the campaign',
          fr: 'Empreinte de la campagne',
        },
        description: {
          en: 'The digest of the exact version that was accepted.',
          fr: 'L’empreinte de la version exacte qui a été acceptée.',
        },
        message: {
          en: 'Digest of the campaign: there must be a digest of 64 hexadecimal digits.',
          fr: 'Empreinte de la campagne : il faut une empreinte de 64 chiffres hexadécimaux.',
        },
        severity: 'violation',
      },
      {
        key: 'pseudonym',
        iri: 'https://w3id.org/selfdata/ns/civic#pseudonym',
        kind: 'string',
        min: 1,
        max: 1,
        pattern: '^[A-Za-z0-9_-]{16,64}$',
        label: {
          en: 'Pseudonym',
          fr: 'Pseudonyme',
        },
        description: {
          en: 'A name drawn at random for this campaign alone.',
          fr: 'Un nom tiré au hasard pour cette seule campagne.',
        },
        message: {
          en: 'Pseudonym: there must be a name of 16 to 64 characters.',
          fr: 'Pseudonyme : il faut un nom de 16 à 64 signes.',
        },
        severity: 'violation',
      },
      {
        key: 'transformation',
        iri: 'https://w3id.org/selfdata/ns/civic#transformation',
        kind: 'code',
        scheme: 'Transformation',
        min: 1,
        max: 1,
        label: {
          en: 'Transformation',
          fr: 'Transformation',
        },
        description: {
          en: 'The calculation that was used.',
          fr: 'Le calcul qui a servi.',
        },
        message: {
          en: 'Transformation: there must be a code of the list.',
          fr: 'Transformation : il faut un code de la liste.',
        },
        severity: 'violation',
      },
      {
        key: 'transformationVersion',
        iri: 'https://w3id.org/selfdata/ns/civic#transformationVersion',
        kind: 'integer',
        min: 1,
        max: 1,
        minInclusive: 1,
        maxInclusive: 9999,
        label: {
          en: 'Version of the transformation',
          fr: 'Version de la transformation',
        },
        description: {
          en: 'The version of the calculation.',
          fr: 'La version du calcul.',
        },
        message: {
          en: 'Version of the transformation: there must be a whole number from 1 to 9999.',
          fr: 'Version de la transformation : il faut un nombre entier de 1 à 9999.',
        },
        severity: 'violation',
      },
      {
        key: 'generatedAtTime',
        iri: 'http://www.w3.org/ns/prov#generatedAtTime',
        kind: 'dateTime',
        min: 1,
        max: 1,
        pattern: '(Z|[+-][0-9]{2}:[0-9]{2})$',
        label: {
          en: 'Prepared at',
          fr: 'Préparée le',
        },
        description: {
          en: 'The instant the person prepared it.',
          fr: 'L’instant où la personne l’a préparée.',
        },
        message: {
          en: 'Prepared at: there must be a date and time with an offset, such as 2026-03-09T08:12:04+01:00.',
          fr: 'Préparée le : il faut une date et heure avec décalage horaire, comme 2026-03-09T08:12:04+01:00.',
        },
        severity: 'violation',
      },
      {
        key: 'line',
        iri: 'https://w3id.org/selfdata/ns/civic#line',
        kind: 'record',
        shape: 'ContributionLine',
        min: 0,
        max: null,
        label: {
          en: 'Lines',
          fr: 'Lignes',
        },
        description: {
          en: 'The lines.',
          fr: 'Les lignes.',
        },
        message: {
          en: 'Lines: each value is a line.',
          fr: 'Lignes : chaque valeur est une ligne.',
        },
        severity: 'violation',
      },
    ],
  },
  ContributionLine: {
    name: 'ContributionLine',
    iri: 'https://w3id.org/selfdata/shapes/civic#ContributionLine',
    class: 'https://w3id.org/selfdata/ns/civic#ContributionLine',
    types: ['https://w3id.org/selfdata/ns/civic#ContributionLine'],
    label: {
      en: 'Line',
      fr: 'Ligne',
    },
    description: {
      en: 'A cell and a count: all that leaves a pod.',
      fr: 'Une case et un compte : tout ce qui quitte un espace personnel.',
    },
    properties: [
      {
        key: 'cell',
        iri: 'https://w3id.org/selfdata/ns/civic#cell',
        kind: 'iri',
        min: 1,
        max: 1,
        label: {
          en: 'Cell',
          fr: 'Case',
        },
        description: {
          en: 'The cell of the list.',
          fr: 'La case de la liste.',
        },
        message: {
          en: 'Cell: there must be an address (IRI).',
          fr: 'Case : il faut une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'count',
        iri: 'https://w3id.org/selfdata/ns/civic#count',
        kind: 'integer',
        min: 1,
        max: 1,
        minInclusive: 1,
        maxInclusive: 1000,
        label: {
          en: 'Count',
          fr: 'Compte',
        },
        description: {
          en: 'How many times, capped.',
          fr: 'Combien de fois, plafonné.',
        },
        message: {
          en: 'Count: there must be a whole number from 1 to 1000.',
          fr: 'Compte : il faut un nombre entier de 1 à 1000.',
        },
        severity: 'violation',
      },
    ],
  },
  Decision: {
    name: 'Decision',
    iri: 'https://w3id.org/selfdata/shapes/civic#Decision',
    class: 'https://w3id.org/selfdata/ns/civic#Decision',
    types: ['https://w3id.org/selfdata/ns/civic#Decision', 'http://www.w3.org/ns/prov#Activity'],
    label: {
      en: 'Decision',
      fr: 'Décision',
    },
    description: {
      en: 'A decision taken on the exact version of a campaign.',
      fr: 'Une décision prise sur la version exacte d’une campagne.',
    },
    properties: [
      {
        key: 'about',
        iri: 'https://w3id.org/selfdata/ns/civic#about',
        kind: 'iri',
        min: 1,
        max: 1,
        label: {
          en: 'About',
          fr: 'Sur',
        },
        description: {
          en: 'The campaign.',
          fr: 'La campagne.',
        },
        message: {
          en: 'About: there must be an address (IRI).',
          fr: 'Sur : il faut une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'campaignDigest',
        iri: 'https://w3id.org/selfdata/ns/civic#campaignDigest',
        kind: 'string',
        min: 1,
        max: 1,
        pattern: '^[0-9a-f]{64}$',
        label: {
          en: 'Digest of the campaign',
          fr: 'Empreinte de la campagne',
        },
        description: {
          en: 'The digest of the exact version that was decided on.',
          fr: 'L’empreinte de la version exacte dont on a décidé.',
        },
        message: {
          en: 'Digest of the campaign: there must be a digest of 64 hexadecimal digits.',
          fr: 'Empreinte de la campagne : il faut une empreinte de 64 chiffres hexadécimaux.',
        },
        severity: 'violation',
      },
      {
        key: 'byRule',
        iri: 'https://w3id.org/selfdata/ns/civic#byRule',
        kind: 'iri',
        min: 1,
        max: 1,
        label: {
          en: 'By rule',
          fr: 'Par décision',
        },
        description: {
          en: 'The decision rule.',
          fr: 'La règle de décision.',
        },
        message: {
          en: 'By rule: there must be an address (IRI).',
          fr: 'Par décision : il faut une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'outcome',
        iri: 'https://w3id.org/selfdata/ns/civic#outcome',
        kind: 'code',
        scheme: 'DecisionOutcome',
        min: 1,
        max: 1,
        label: {
          en: 'Outcome',
          fr: 'Issue',
        },
        description: {
          en: 'What the decision came to.',
          fr: 'Ce que la décision a donné.',
        },
        message: {
          en: 'Outcome: there must be a code of the list.',
          fr: 'Issue : il faut un code de la liste.',
        },
        severity: 'violation',
      },
      {
        key: 'votesFor',
        iri: 'https://w3id.org/selfdata/ns/civic#votesFor',
        kind: 'integer',
        min: 0,
        max: 1,
        minInclusive: 0,
        label: {
          en: 'For',
          fr: 'Pour',
        },
        description: {
          en: 'Votes for.',
          fr: 'Voix pour.',
        },
        message: {
          en: 'For: at most a whole number of at least 0.',
          fr: 'Pour : au plus un nombre entier d’au moins 0.',
        },
        severity: 'violation',
      },
      {
        key: 'votesAgainst',
        iri: 'https://w3id.org/selfdata/ns/civic#votesAgainst',
        kind: 'integer',
        min: 0,
        max: 1,
        minInclusive: 0,
        label: {
          en: 'Against',
          fr: 'Contre',
        },
        description: {
          en: 'Votes against.',
          fr: 'Voix contre.',
        },
        message: {
          en: 'Against: at most a whole number of at least 0.',
          fr: 'Contre : au plus un nombre entier d’au moins 0.',
        },
        severity: 'violation',
      },
      {
        key: 'abstentions',
        iri: 'https://w3id.org/selfdata/ns/civic#abstentions',
        kind: 'integer',
        min: 0,
        max: 1,
        minInclusive: 0,
        label: {
          en: 'Abstentions',
          fr: 'Abstentions',
        },
        description: {
          en: 'Abstentions.',
          fr: 'Abstentions.',
        },
        message: {
          en: 'Abstentions: at most a whole number of at least 0.',
          fr: 'Abstentions : au plus un nombre entier d’au moins 0.',
        },
        severity: 'violation',
      },
      {
        key: 'recusals',
        iri: 'https://w3id.org/selfdata/ns/civic#recusals',
        kind: 'integer',
        min: 0,
        max: 1,
        minInclusive: 0,
        label: {
          en: 'Recusals',
          fr: 'Récusations',
        },
        description: {
          en: 'Who did not vote for having an interest.',
          fr: 'Qui n’a pas voté pour cause d’intérêt.',
        },
        message: {
          en: 'Recusals: at most a whole number of at least 0.',
          fr: 'Récusations : au plus un nombre entier d’au moins 0.',
        },
        severity: 'violation',
      },
      {
        key: 'electorateSize',
        iri: 'https://w3id.org/selfdata/ns/civic#electorateSize',
        kind: 'integer',
        min: 0,
        max: 1,
        minInclusive: 0,
        label: {
          en: 'Electorate',
          fr: 'Électeurs',
        },
        description: {
          en: 'How many could vote.',
          fr: 'Combien pouvaient voter.',
        },
        message: {
          en: 'Electorate: at most a whole number of at least 0.',
          fr: 'Électeurs : au plus un nombre entier d’au moins 0.',
        },
        severity: 'violation',
      },
      {
        key: 'reasons',
        iri: 'https://w3id.org/selfdata/ns/civic#reasons',
        kind: 'langString',
        min: 0,
        max: null,
        label: {
          en: 'Reasons',
          fr: 'Raisons',
        },
        description: {
          en: 'The reasons, published.',
          fr: 'Les raisons, publiées.',
        },
        message: {
          en: 'Reasons: each value is one text per language, in French or English.',
          fr: 'Raisons : chaque valeur est un texte par langue, en français ou en anglais.',
        },
        severity: 'violation',
      },
      {
        key: 'wasAssociatedWith',
        iri: 'http://www.w3.org/ns/prov#wasAssociatedWith',
        kind: 'iri',
        min: 1,
        max: 1,
        label: {
          en: 'Decided by',
          fr: 'Décidé par',
        },
        description: {
          en: 'Who took or gathered the decision.',
          fr: 'Qui a pris ou recueilli la décision.',
        },
        message: {
          en: 'Decided by: there must be an address (IRI).',
          fr: 'Décidé par : il faut une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'endedAtTime',
        iri: 'http://www.w3.org/ns/prov#endedAtTime',
        kind: 'dateTime',
        min: 1,
        max: 1,
        pattern: '(Z|[+-][0-9]{2}:[0-9]{2})$',
        label: {
          en: 'Decided at',
          fr: 'Décidé le',
        },
        description: {
          en: 'The instant of the decision.',
          fr: 'L’instant de la décision.',
        },
        message: {
          en: 'Decided at: there must be a date and time with an offset, such as 2026-03-09T08:12:04+01:00.',
          fr: 'Décidé le : il faut une date et heure avec décalage horaire, comme 2026-03-09T08:12:04+01:00.',
        },
        severity: 'violation',
      },
    ],
  },
  DecisionRule: {
    name: 'DecisionRule',
    iri: 'https://w3id.org/selfdata/shapes/civic#DecisionRule',
    class: 'https://w3id.org/selfdata/ns/civic#DecisionRule',
    types: ['https://w3id.org/selfdata/ns/civic#DecisionRule'],
    label: {
      en: 'Decision rule',
      fr: 'Règle de décision',
    },
    description: {
      en: 'How a decision is taken, and what it takes to be valid.',
      fr: 'Comment une décision se prend, et ce qu’il faut pour qu’elle vaille.',
    },
    properties: [
      {
        key: 'title',
        iri: 'http://purl.org/dc/terms/title',
        kind: 'langString',
        min: 1,
        max: null,
        label: {
          en: 'Title',
          fr: 'Titre',
        },
        description: {
          en: 'The name to show, in each language.',
          fr: 'Le nom à montrer, dans chaque langue.',
        },
        message: {
          en: 'Title: there must be at least one text per language, in French or English.',
          fr: 'Titre : il faut au moins un texte par langue, en français ou en anglais.',
        },
        severity: 'violation',
      },
      {
        key: 'decisionMethod',
        iri: 'https://w3id.org/selfdata/ns/civic#decisionMethod',
        kind: 'code',
        scheme: 'DecisionMethod',
        min: 1,
        max: 1,
        label: {
          en: 'Method',
          fr: 'Manière',
        },
        description: {
          en: 'How one decides.',
          fr: 'Comment on décide.',
        },
        message: {
          en: 'Method: there must be a code of the list.',
          fr: 'Manière : il faut un code de la liste.',
        },
        severity: 'violation',
      },
      {
        key: 'electorate',
        iri: 'https://w3id.org/selfdata/ns/civic#electorate',
        kind: 'code',
        scheme: 'CivicRole',
        min: 0,
        max: 1,
        label: {
          en: 'Electorate',
          fr: 'Qui vote',
        },
        description: {
          en: 'The role that votes.',
          fr: 'Le rôle qui vote.',
        },
        message: {
          en: 'Electorate: at most a code of the list.',
          fr: 'Qui vote : au plus un code de la liste.',
        },
        severity: 'violation',
      },
      {
        key: 'quorumShare',
        iri: 'https://w3id.org/selfdata/ns/civic#quorumShare',
        kind: 'decimal',
        min: 0,
        max: 1,
        minInclusive: 0,
        maxInclusive: 1,
        label: {
          en: 'Quorum',
          fr: 'Quorum',
        },
        description: {
          en: 'The share of electors who have to vote, from 0 to 1.',
          fr: 'La part des électeurs qui doit voter, de 0 à 1.',
        },
        message: {
          en: 'Quorum: at most a decimal number from 0 to 1.',
          fr: 'Quorum : au plus un nombre décimal de 0 à 1.',
        },
        severity: 'violation',
      },
      {
        key: 'majorityShare',
        iri: 'https://w3id.org/selfdata/ns/civic#majorityShare',
        kind: 'decimal',
        min: 0,
        max: 1,
        minInclusive: 0,
        maxInclusive: 1,
        label: {
          en: 'Majority',
          fr: 'Majorité',
        },
        description: {
          en: 'The share of votes for and against that has to be exceeded, or reached by a board, from 0 to 1.',
          fr: 'La part des voix exprimées pour et contre qui doit être dépassée, ou atteinte par un conseil, de 0 à 1.',
        },
        message: {
          en: 'Majority: at most a decimal number from 0 to 1.',
          fr: 'Majorité : au plus un nombre décimal de 0 à 1.',
        },
        severity: 'violation',
      },
      {
        key: 'openForDays',
        iri: 'https://w3id.org/selfdata/ns/civic#openForDays',
        kind: 'integer',
        min: 0,
        max: 1,
        minInclusive: 1,
        maxInclusive: 365,
        label: {
          en: 'Days of voting',
          fr: 'Jours de vote',
        },
        description: {
          en: 'For how many days one votes.',
          fr: 'Le nombre de jours pendant lesquels on vote.',
        },
        message: {
          en: 'Days of voting: at most a whole number from 1 to 365.',
          fr: 'Jours de vote : au plus un nombre entier de 1 à 365.',
        },
        severity: 'violation',
      },
      {
        key: 'recusalRequired',
        iri: 'https://w3id.org/selfdata/ns/civic#recusalRequired',
        kind: 'boolean',
        min: 0,
        max: 1,
        label: {
          en: 'Recusal',
          fr: 'Récusation',
        },
        description: {
          en: 'True when whoever has an interest does not vote.',
          fr: 'Vrai quand qui a un intérêt ne vote pas.',
        },
        message: {
          en: 'Recusal: at most true or false.',
          fr: 'Récusation : au plus vrai ou faux.',
        },
        severity: 'violation',
      },
      {
        key: 'publicCommentDays',
        iri: 'https://w3id.org/selfdata/ns/civic#publicCommentDays',
        kind: 'integer',
        min: 0,
        max: 1,
        minInclusive: 0,
        maxInclusive: 365,
        label: {
          en: 'Days of public comment',
          fr: 'Jours d’avis du public',
        },
        description: {
          en: 'For how many days anybody may comment before the vote.',
          fr: 'Le nombre de jours pendant lesquels chacun peut donner son avis avant le vote.',
        },
        message: {
          en: 'Days of public comment: at most a whole number from 0 to 365.',
          fr: 'Jours d’avis du public : au plus un nombre entier de 0 à 365.',
        },
        severity: 'violation',
      },
    ],
  },
  FollowUp: {
    name: 'FollowUp',
    iri: 'https://w3id.org/selfdata/shapes/civic#FollowUp',
    class: 'https://w3id.org/selfdata/ns/civic#FollowUp',
    types: ['https://w3id.org/selfdata/ns/civic#FollowUp'],
    label: {
      en: 'Answer of the authority',
      fr: 'Réponse de l’autorité',
    },
    description: {
      en: 'What the authority did with the result.',
      fr: 'Ce que l’autorité a fait du résultat.',
    },
    properties: [
      {
        key: 'about',
        iri: 'https://w3id.org/selfdata/ns/civic#about',
        kind: 'iri',
        min: 1,
        max: 1,
        label: {
          en: 'About',
          fr: 'Sur',
        },
        description: {
          en: 'The campaign.',
          fr: 'La campagne.',
        },
        message: {
          en: 'About: there must be an address (IRI).',
          fr: 'Sur : il faut une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'publisher',
        iri: 'http://purl.org/dc/terms/publisher',
        kind: 'iri',
        min: 1,
        max: 1,
        label: {
          en: 'By',
          fr: 'De',
        },
        description: {
          en: 'Who answers.',
          fr: 'Qui répond.',
        },
        message: {
          en: 'By: there must be an address (IRI).',
          fr: 'De : il faut une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'issued',
        iri: 'http://purl.org/dc/terms/issued',
        kind: 'dateTime',
        min: 1,
        max: 1,
        pattern: '(Z|[+-][0-9]{2}:[0-9]{2})$',
        label: {
          en: 'On',
          fr: 'Le',
        },
        description: {
          en: 'The instant of the answer.',
          fr: 'L’instant de la réponse.',
        },
        message: {
          en: 'On: there must be a date and time with an offset, such as 2026-03-09T08:12:04+01:00.',
          fr: 'Le : il faut une date et heure avec décalage horaire, comme 2026-03-09T08:12:04+01:00.',
        },
        severity: 'violation',
      },
      {
        key: 'progress',
        iri: 'https://w3id.org/selfdata/ns/civic#progress',
        kind: 'integer',
        min: 1,
        max: 1,
        minInclusive: 0,
        maxInclusive: 100,
        label: {
          en: 'Progress',
          fr: 'Avancement',
        },
        description: {
          en: 'How far what was decided has come, from 0 to 100.',
          fr: 'Où en est ce qui a été décidé, de 0 à 100.',
        },
        message: {
          en: 'Progress: there must be a whole number from 0 to 100.',
          fr: 'Avancement : il faut un nombre entier de 0 à 100.',
        },
        severity: 'violation',
      },
      {
        key: 'description',
        iri: 'http://purl.org/dc/terms/description',
        kind: 'langString',
        min: 1,
        max: null,
        label: {
          en: 'Answer',
          fr: 'Réponse',
        },
        description: {
          en: 'The answer.',
          fr: 'La réponse.',
        },
        message: {
          en: 'Answer: there must be at least one text per language, in French or English.',
          fr: 'Réponse : il faut au moins un texte par langue, en français ou en anglais.',
        },
        severity: 'violation',
      },
    ],
  },
  HeldDataset: {
    name: 'HeldDataset',
    iri: 'https://w3id.org/selfdata/shapes/civic#HeldDataset',
    class: 'https://w3id.org/selfdata/ns/civic#HeldDataset',
    types: ['https://w3id.org/selfdata/ns/civic#HeldDataset', 'http://www.w3.org/ns/dcat#Dataset'],
    label: {
      en: 'Held dataset',
      fr: 'Données détenues',
    },
    description: {
      en: 'Personal data held on the territory, and how to get them.',
      fr: 'Des données personnelles détenues sur le territoire, et comment les obtenir.',
    },
    properties: [
      {
        key: 'title',
        iri: 'http://purl.org/dc/terms/title',
        kind: 'langString',
        min: 1,
        max: null,
        label: {
          en: 'Title',
          fr: 'Titre',
        },
        description: {
          en: 'The name to show, in each language.',
          fr: 'Le nom à montrer, dans chaque langue.',
        },
        message: {
          en: 'Title: there must be at least one text per language, in French or English.',
          fr: 'Titre : il faut au moins un texte par langue, en français ou en anglais.',
        },
        severity: 'violation',
      },
      {
        key: 'hasDataController',
        iri: 'https://w3id.org/dpv#hasDataController',
        kind: 'iri',
        min: 1,
        max: 1,
        label: {
          en: 'Controller',
          fr: 'Responsable',
        },
        description: {
          en: 'Who holds them.',
          fr: 'Qui les détient.',
        },
        message: {
          en: 'Controller: there must be an address (IRI).',
          fr: 'Responsable : il faut une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'hasPersonalData',
        iri: 'https://w3id.org/dpv#hasPersonalData',
        kind: 'iri',
        min: 1,
        max: null,
        label: {
          en: 'Categories',
          fr: 'Catégories',
        },
        description: {
          en: 'What they tell, in DPV’s words.',
          fr: 'Ce qu’elles révèlent, dans les mots de DPV.',
        },
        message: {
          en: 'Categories: there must be at least an address (IRI).',
          fr: 'Catégories : il faut au moins une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'hasPurpose',
        iri: 'https://w3id.org/dpv#hasPurpose',
        kind: 'iri',
        min: 1,
        max: 1,
        label: {
          en: 'Purpose',
          fr: 'But',
        },
        description: {
          en: 'Why they are held.',
          fr: 'Pourquoi elles sont détenues.',
        },
        message: {
          en: 'Purpose: there must be an address (IRI).',
          fr: 'But : il faut une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'hasLegalBasis',
        iri: 'https://w3id.org/dpv#hasLegalBasis',
        kind: 'iri',
        min: 1,
        max: 1,
        label: {
          en: 'Legal basis',
          fr: 'Base légale',
        },
        description: {
          en: 'The legal ground, from which the right that applies follows.',
          fr: 'Le fondement légal, dont découle le droit qui s’applique.',
        },
        message: {
          en: 'Legal basis: there must be an address (IRI).',
          fr: 'Base légale : il faut une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'evidence',
        iri: 'https://w3id.org/selfdata/ns/civic#evidence',
        kind: 'code',
        scheme: 'Evidence',
        min: 1,
        max: 1,
        label: {
          en: 'Evidence',
          fr: 'Preuve',
        },
        description: {
          en: 'How this is known.',
          fr: 'Comment on le sait.',
        },
        message: {
          en: 'Evidence: there must be a code of the list.',
          fr: 'Preuve : il faut un code de la liste.',
        },
        severity: 'violation',
      },
      {
        key: 'route',
        iri: 'https://w3id.org/selfdata/ns/civic#route',
        kind: 'record',
        shape: 'AccessRoute',
        min: 0,
        max: null,
        label: {
          en: 'Ways',
          fr: 'Chemins',
        },
        description: {
          en: 'How to get them.',
          fr: 'Comment les obtenir.',
        },
        message: {
          en: 'Ways: each value is a way.',
          fr: 'Chemins : chaque valeur est un chemin.',
        },
        severity: 'violation',
      },
    ],
  },
  Power: {
    name: 'Power',
    iri: 'https://w3id.org/selfdata/shapes/civic#Power',
    class: 'https://w3id.org/selfdata/ns/civic#Power',
    types: ['https://w3id.org/selfdata/ns/civic#Power'],
    label: {
      en: 'Power',
      fr: 'Pouvoir',
    },
    description: {
      en: 'A power, who holds it, and by which decision.',
      fr: 'Un pouvoir, qui le tient, et par quelle décision.',
    },
    properties: [
      {
        key: 'powerKind',
        iri: 'https://w3id.org/selfdata/ns/civic#powerKind',
        kind: 'code',
        scheme: 'PowerKind',
        min: 1,
        max: 1,
        label: {
          en: 'Kind of power',
          fr: 'Sorte de pouvoir',
        },
        description: {
          en: 'What one may do.',
          fr: 'Ce que l’on peut faire.',
        },
        message: {
          en: 'Kind of power: there must be a code of the list.',
          fr: 'Sorte de pouvoir : il faut un code de la liste.',
        },
        severity: 'violation',
      },
      {
        key: 'heldBy',
        iri: 'https://w3id.org/selfdata/ns/civic#heldBy',
        kind: 'code',
        scheme: 'CivicRole',
        min: 1,
        max: null,
        label: {
          en: 'Held by',
          fr: 'Tenu par',
        },
        description: {
          en: 'The roles that have this power.',
          fr: 'Les rôles qui ont ce pouvoir.',
        },
        message: {
          en: 'Held by: there must be at least a code of the list.',
          fr: 'Tenu par : il faut au moins un code de la liste.',
        },
        severity: 'violation',
      },
      {
        key: 'byRule',
        iri: 'https://w3id.org/selfdata/ns/civic#byRule',
        kind: 'iri',
        min: 0,
        max: 1,
        label: {
          en: 'By rule',
          fr: 'Par décision',
        },
        description: {
          en: 'The decision rule, where one is needed.',
          fr: 'La règle de décision, quand il en faut une.',
        },
        message: {
          en: 'By rule: at most an address (IRI).',
          fr: 'Par décision : au plus une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'where',
        iri: 'https://w3id.org/selfdata/ns/civic#where',
        kind: 'iri',
        min: 0,
        max: 1,
        label: {
          en: 'Where',
          fr: 'Où',
        },
        description: {
          en: 'Where the calculation runs, in DPV’s words.',
          fr: 'Où le calcul se fait, dans les mots de DPV.',
        },
        message: {
          en: 'Where: at most an address (IRI).',
          fr: 'Où : au plus une adresse (IRI).',
        },
        severity: 'violation',
      },
    ],
  },
  Release: {
    name: 'Release',
    iri: 'https://w3id.org/selfdata/shapes/civic#Release',
    class: 'https://w3id.org/selfdata/ns/civic#Release',
    types: ['https://w3id.org/selfdata/ns/civic#Release', 'http://www.w3.org/ns/dcat#Dataset'],
    label: {
      en: 'Release',
      fr: 'Résultat publié',
    },
    description: {
      en: 'Published totals, and how many cells were withheld.',
      fr: 'Des totaux publiés, et combien de cases ont été retenues.',
    },
    properties: [
      {
        key: 'title',
        iri: 'http://purl.org/dc/terms/title',
        kind: 'langString',
        min: 1,
        max: null,
        label: {
          en: 'Title',
          fr: 'Titre',
        },
        description: {
          en: 'The name to show, in each language.',
          fr: 'Le nom à montrer, dans chaque langue.',
        },
        message: {
          en: 'Title: there must be at least one text per language, in French or English.',
          fr: 'Titre : il faut au moins un texte par langue, en français ou en anglais.',
        },
        severity: 'violation',
      },
      {
        key: 'about',
        iri: 'https://w3id.org/selfdata/ns/civic#about',
        kind: 'iri',
        min: 1,
        max: 1,
        label: {
          en: 'Of the campaign',
          fr: 'De la campagne',
        },
        description: {
          en: 'The campaign.',
          fr: 'La campagne.',
        },
        message: {
          en: 'Of the campaign: there must be an address (IRI).',
          fr: 'De la campagne : il faut une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'campaignDigest',
        iri: 'https://w3id.org/selfdata/ns/civic#campaignDigest',
        kind: 'string',
        min: 1,
        max: 1,
        pattern: '^[0-9a-f]{64}$',
        label: {
          en: 'Digest of the campaign',
          fr: 'Empreinte de la campagne',
        },
        description: {
          en: 'The digest of the version that was accepted.',
          fr: 'L’empreinte de la version acceptée.',
        },
        message: {
          en: 'Digest of the campaign: there must be a digest of 64 hexadecimal digits.',
          fr: 'Empreinte de la campagne : il faut une empreinte de 64 chiffres hexadécimaux.',
        },
        severity: 'violation',
      },
      {
        key: 'publisher',
        iri: 'http://purl.org/dc/terms/publisher',
        kind: 'iri',
        min: 1,
        max: 1,
        label: {
          en: 'Publisher',
          fr: 'Publié par',
        },
        description: {
          en: 'Who publishes.',
          fr: 'Qui publie.',
        },
        message: {
          en: 'Publisher: there must be an address (IRI).',
          fr: 'Publié par : il faut une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'license',
        iri: 'http://purl.org/dc/terms/license',
        kind: 'iri',
        min: 1,
        max: 1,
        label: {
          en: 'Licence',
          fr: 'Licence',
        },
        description: {
          en: 'The licence.',
          fr: 'La licence.',
        },
        message: {
          en: 'Licence: there must be an address (IRI).',
          fr: 'Licence : il faut une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'issued',
        iri: 'http://purl.org/dc/terms/issued',
        kind: 'dateTime',
        min: 1,
        max: 1,
        pattern: '(Z|[+-][0-9]{2}:[0-9]{2})$',
        label: {
          en: 'Issued',
          fr: 'Publié le',
        },
        description: {
          en: 'The instant of publication.',
          fr: 'L’instant de la publication.',
        },
        message: {
          en: 'Issued: there must be a date and time with an offset, such as 2026-03-09T08:12:04+01:00.',
          fr: 'Publié le : il faut une date et heure avec décalage horaire, comme 2026-03-09T08:12:04+01:00.',
        },
        severity: 'violation',
      },
      {
        key: 'contributors',
        iri: 'https://w3id.org/selfdata/ns/civic#contributors',
        kind: 'integer',
        min: 0,
        max: 1,
        minInclusive: 0,
        label: {
          en: 'Contributors',
          fr: 'Participants',
        },
        description: {
          en: 'How many people counted, rounded; absent when they were too few.',
          fr: 'Combien de personnes ont compté, arrondi ; absent quand elles étaient trop peu.',
        },
        message: {
          en: 'Contributors: at most a whole number of at least 0.',
          fr: 'Participants : au plus un nombre entier d’au moins 0.',
        },
        severity: 'violation',
      },
      {
        key: 'cellsPublished',
        iri: 'https://w3id.org/selfdata/ns/civic#cellsPublished',
        kind: 'integer',
        min: 1,
        max: 1,
        minInclusive: 0,
        label: {
          en: 'Cells published',
          fr: 'Cases publiées',
        },
        description: {
          en: 'How many cells have a number.',
          fr: 'Combien de cases ont un nombre.',
        },
        message: {
          en: 'Cells published: there must be a whole number of at least 0.',
          fr: 'Cases publiées : il faut un nombre entier d’au moins 0.',
        },
        severity: 'violation',
      },
      {
        key: 'cellsWithheld',
        iri: 'https://w3id.org/selfdata/ns/civic#cellsWithheld',
        kind: 'integer',
        min: 1,
        max: 1,
        minInclusive: 0,
        label: {
          en: 'Cells withheld',
          fr: 'Cases retenues',
        },
        description: {
          en: 'How many have none, for too few people.',
          fr: 'Combien de cases n’en ont pas, faute de monde.',
        },
        message: {
          en: 'Cells withheld: there must be a whole number of at least 0.',
          fr: 'Cases retenues : il faut un nombre entier d’au moins 0.',
        },
        severity: 'violation',
      },
      {
        key: 'minGroupSize',
        iri: 'https://w3id.org/selfdata/ns/civic#minGroupSize',
        kind: 'integer',
        min: 1,
        max: 1,
        minInclusive: 5,
        maxInclusive: 1000,
        label: {
          en: 'Minimum group',
          fr: 'Groupe minimal',
        },
        description: {
          en: 'The minimum group applied, never smaller than promised.',
          fr: 'Le groupe minimal appliqué, jamais plus petit que promis.',
        },
        message: {
          en: 'Minimum group: there must be a whole number from 5 to 1000.',
          fr: 'Groupe minimal : il faut un nombre entier de 5 à 1000.',
        },
        severity: 'violation',
      },
      {
        key: 'roundTo',
        iri: 'https://w3id.org/selfdata/ns/civic#roundTo',
        kind: 'integer',
        min: 1,
        max: 1,
        minInclusive: 1,
        maxInclusive: 100,
        label: {
          en: 'Rounding',
          fr: 'Arrondi',
        },
        description: {
          en: 'The step of the rounding.',
          fr: 'Le pas de l’arrondi.',
        },
        message: {
          en: 'Rounding: there must be a whole number from 1 to 100.',
          fr: 'Arrondi : il faut un nombre entier de 1 à 100.',
        },
        severity: 'violation',
      },
      {
        key: 'privacyBudget',
        iri: 'https://w3id.org/selfdata/ns/civic#privacyBudget',
        kind: 'decimal',
        min: 0,
        max: 1,
        minInclusive: 0.01,
        maxInclusive: 10,
        label: {
          en: 'Noise budget',
          fr: 'Budget de bruit',
        },
        description: {
          en: 'The budget that was spent.',
          fr: 'Le budget dépensé.',
        },
        message: {
          en: 'Noise budget: at most a decimal number from 0.01 to 10.',
          fr: 'Budget de bruit : au plus un nombre décimal de 0.01 à 10.',
        },
        severity: 'violation',
      },
      {
        key: 'rowsErasedAt',
        iri: 'https://w3id.org/selfdata/ns/civic#rowsErasedAt',
        kind: 'dateTime',
        min: 0,
        max: 1,
        pattern: '(Z|[+-][0-9]{2}:[0-9]{2})$',
        label: {
          en: 'Lines erased at',
          fr: 'Lignes effacées le',
        },
        description: {
          en: 'The instant the lines were erased.',
          fr: 'L’instant où les lignes ont été effacées.',
        },
        message: {
          en: 'Lines erased at: at most a date and time with an offset, such as 2026-03-09T08:12:04+01:00.',
          fr: 'Lignes effacées le : au plus une date et heure avec décalage horaire, comme 2026-03-09T08:12:04+01:00.',
        },
        severity: 'violation',
      },
    ],
  },
  SealedContribution: {
    name: 'SealedContribution',
    iri: 'https://w3id.org/selfdata/shapes/civic#SealedContribution',
    class: 'https://w3id.org/selfdata/ns/civic#SealedContribution',
    types: [
      'https://w3id.org/selfdata/ns/civic#SealedContribution',
      'http://www.w3.org/ns/prov#Entity',
    ],
    label: {
      en: 'Sealed contribution',
      fr: 'Contribution scellée',
    },
    description: {
      en: 'A contribution cut into two sealed halves, which two operators count without seeing it.',
      fr: 'Une contribution coupée en deux moitiés scellées, que deux opérateurs comptent sans la voir.',
    },
    properties: [
      {
        key: 'forCampaign',
        iri: 'https://w3id.org/selfdata/ns/civic#forCampaign',
        kind: 'iri',
        min: 1,
        max: 1,
        label: {
          en: 'For the campaign',
          fr: 'Pour la campagne',
        },
        description: {
          en: 'The campaign.',
          fr: 'La campagne.',
        },
        message: {
          en: 'For the campaign: there must be an address (IRI).',
          fr: 'Pour la campagne : il faut une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'campaignDigest',
        iri: 'https://w3id.org/selfdata/ns/civic#campaignDigest',
        kind: 'string',
        min: 1,
        max: 1,
        pattern: '^[0-9a-f]{64}$',
        label: {
          en: 'Digest of the campaign',
          fr: 'Empreinte de la campagne',
        },
        description: {
          en: 'The digest of the exact version that was accepted.',
          fr: 'L’empreinte de la version exacte qui a été acceptée.',
        },
        message: {
          en: 'Digest of the campaign: there must be a digest of 64 hexadecimal digits.',
          fr: 'Empreinte de la campagne : il faut une empreinte de 64 chiffres hexadécimaux.',
        },
        severity: 'violation',
      },
      {
        key: 'pseudonym',
        iri: 'https://w3id.org/selfdata/ns/civic#pseudonym',
        kind: 'string',
        min: 1,
        max: 1,
        pattern: '^[A-Za-z0-9_-]{16,64}$',
        label: {
          en: 'Pseudonym',
          fr: 'Pseudonyme',
        },
        description: {
          en: 'A name drawn at random for this campaign alone.',
          fr: 'Un nom tiré au hasard pour cette seule campagne.',
        },
        message: {
          en: 'Pseudonym: there must be a name of 16 to 64 characters.',
          fr: 'Pseudonyme : il faut un nom de 16 à 64 signes.',
        },
        severity: 'violation',
      },
      {
        key: 'transformation',
        iri: 'https://w3id.org/selfdata/ns/civic#transformation',
        kind: 'code',
        scheme: 'Transformation',
        min: 1,
        max: 1,
        label: {
          en: 'Transformation',
          fr: 'Transformation',
        },
        description: {
          en: 'The calculation that was used.',
          fr: 'Le calcul qui a servi.',
        },
        message: {
          en: 'Transformation: there must be a code of the list.',
          fr: 'Transformation : il faut un code de la liste.',
        },
        severity: 'violation',
      },
      {
        key: 'transformationVersion',
        iri: 'https://w3id.org/selfdata/ns/civic#transformationVersion',
        kind: 'integer',
        min: 1,
        max: 1,
        minInclusive: 1,
        maxInclusive: 9999,
        label: {
          en: 'Version of the transformation',
          fr: 'Version de la transformation',
        },
        description: {
          en: 'The version of the calculation.',
          fr: 'La version du calcul.',
        },
        message: {
          en: 'Version of the transformation: there must be a whole number from 1 to 9999.',
          fr: 'Version de la transformation : il faut un nombre entier de 1 à 9999.',
        },
        severity: 'violation',
      },
      {
        key: 'generatedAtTime',
        iri: 'http://www.w3.org/ns/prov#generatedAtTime',
        kind: 'dateTime',
        min: 1,
        max: 1,
        pattern: '(Z|[+-][0-9]{2}:[0-9]{2})$',
        label: {
          en: 'Prepared at',
          fr: 'Préparée le',
        },
        description: {
          en: 'The instant the person prepared it.',
          fr: 'L’instant où la personne l’a préparée.',
        },
        message: {
          en: 'Prepared at: there must be a date and time with an offset, such as 2026-03-09T08:12:04+01:00.',
          fr: 'Préparée le : il faut une date et heure avec décalage horaire, comme 2026-03-09T08:12:04+01:00.',
        },
        severity: 'violation',
      },
      {
        key: 'report',
        iri: 'https://w3id.org/selfdata/ns/civic#report',
        kind: 'string',
        min: 1,
        max: 1,
        pattern: '^[A-Za-z0-9._~-]{100,200000}$',
        label: {
          en: 'Sealed halves',
          fr: 'Moitiés scellées',
        },
        description: {
          en: 'Both halves, each sealed for its operator, with the proof that the counts are within their bounds.',
          fr: 'Les deux moitiés, chacune scellée pour son opérateur, avec la preuve que les comptes sont dans leurs limites.',
        },
        message: {
          en: 'Sealed halves: there must be the text of two sealed halves.',
          fr: 'Moitiés scellées : il faut le texte de deux moitiés scellées.',
        },
        severity: 'violation',
      },
    ],
  },
  Catalog: {
    name: 'Catalog',
    iri: 'https://w3id.org/selfdata/shapes/core#Catalog',
    class: 'http://www.w3.org/ns/dcat#Catalog',
    types: ['http://www.w3.org/ns/dcat#Catalog'],
    label: {
      en: 'Inventory',
      fr: 'Inventaire',
    },
    description: {
      en: 'All the person has under "selfdata", series by series.',
      fr: 'Tout ce que la personne a sous « selfdata », série par série.',
    },
    properties: [
      {
        key: 'dataset',
        iri: 'http://www.w3.org/ns/dcat#dataset',
        kind: 'iri',
        min: 0,
        max: null,
        label: {
          en: 'Series and documents',
          fr: 'Séries et documents',
        },
        description: {
          en: 'The containers of series and the documents of corrections.',
          fr: 'Les conteneurs de séries et les documents de corrections.',
        },
        message: {
          en: 'Series and documents: each value is an address (IRI).',
          fr: 'Séries et documents : chaque valeur est une adresse (IRI).',
        },
        severity: 'violation',
      },
    ],
  },
  Correction: {
    name: 'Correction',
    iri: 'https://w3id.org/selfdata/shapes/core#Correction',
    class: 'https://w3id.org/selfdata/ns/core#Correction',
    types: ['https://w3id.org/selfdata/ns/core#Correction'],
    label: {
      en: 'Correction',
      fr: 'Correction',
    },
    description: {
      en: 'What the person changes about a record of a source, without touching it: replaced values, or removal.',
      fr: 'Ce que la personne change à un enregistrement d’une source, sans y toucher : valeurs remplacées, ou retrait.',
    },
    properties: [
      {
        key: 'corrects',
        iri: 'https://w3id.org/selfdata/ns/core#corrects',
        kind: 'iri',
        min: 1,
        max: 1,
        label: {
          en: 'Corrects',
          fr: 'Corrige',
        },
        description: {
          en: 'The record, or the leg, that is corrected.',
          fr: 'L’enregistrement, ou l’étape, que l’on corrige.',
        },
        message: {
          en: 'Corrects: there must be an address (IRI).',
          fr: 'Corrige : il faut une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'generatedAtTime',
        iri: 'http://www.w3.org/ns/prov#generatedAtTime',
        kind: 'dateTime',
        min: 1,
        max: 1,
        pattern: '(Z|[+-][0-9]{2}:[0-9]{2})$',
        label: {
          en: 'Corrected at',
          fr: 'Corrigé le',
        },
        description: {
          en: 'The instant the person made the correction. The latest one counts.',
          fr: 'L’instant où la personne a corrigé. La dernière correction l’emporte.',
        },
        message: {
          en: 'Corrected at: there must be a date and time with an offset, such as 2026-03-09T08:12:04+01:00.',
          fr: 'Corrigé le : il faut une date et heure avec décalage horaire, comme 2026-03-09T08:12:04+01:00.',
        },
        severity: 'violation',
      },
      {
        key: 'removed',
        iri: 'https://w3id.org/selfdata/ns/core#removed',
        kind: 'boolean',
        min: 0,
        max: 1,
        label: {
          en: 'Removed',
          fr: 'Retiré',
        },
        description: {
          en: 'True when the person removed the record.',
          fr: 'Vrai quand la personne a retiré l’enregistrement.',
        },
        message: {
          en: 'Removed: at most true or false.',
          fr: 'Retiré : au plus vrai ou faux.',
        },
        severity: 'violation',
      },
      {
        key: 'mode',
        iri: 'https://w3id.org/selfdata/ns/mobility#mode',
        kind: 'code',
        scheme: 'TransportMode',
        min: 0,
        max: 1,
        label: {
          en: 'Corrected mode',
          fr: 'Mode corrigé',
        },
        description: {
          en: 'The mode that replaces the one of the source.',
          fr: 'Le mode qui remplace celui de la source.',
        },
        message: {
          en: 'Corrected mode: at most a code of the list.',
          fr: 'Mode corrigé : au plus un code de la liste.',
        },
        severity: 'violation',
      },
      {
        key: 'purpose',
        iri: 'https://w3id.org/selfdata/ns/mobility#purpose',
        kind: 'code',
        scheme: 'TripPurpose',
        min: 0,
        max: 1,
        label: {
          en: 'Corrected purpose',
          fr: 'Motif corrigé',
        },
        description: {
          en: 'The purpose that replaces the one of the source.',
          fr: 'Le motif qui remplace celui de la source.',
        },
        message: {
          en: 'Corrected purpose: at most a code of the list.',
          fr: 'Motif corrigé : au plus un code de la liste.',
        },
        severity: 'violation',
      },
      {
        key: 'occupancy',
        iri: 'https://w3id.org/selfdata/ns/mobility#occupancy',
        kind: 'integer',
        min: 0,
        max: 1,
        minInclusive: 1,
        maxInclusive: 99,
        unit: 'NUM',
        label: {
          en: 'Corrected occupancy',
          fr: 'Occupants corrigés',
        },
        description: {
          en: 'The number of persons in the vehicle, oneself included, that replaces the one of the source.',
          fr: 'Le nombre de personnes dans le véhicule, soi-même compris, qui remplace celui de la source.',
        },
        message: {
          en: 'Corrected occupancy: at most a whole number from 1 to 99.',
          fr: 'Occupants corrigés : au plus un nombre entier de 1 à 99.',
        },
        severity: 'violation',
      },
      {
        key: 'propulsion',
        iri: 'https://w3id.org/selfdata/ns/mobility#propulsion',
        kind: 'code',
        scheme: 'Propulsion',
        min: 0,
        max: 1,
        label: {
          en: 'Propulsion',
          fr: 'Énergie du véhicule',
        },
        description: {
          en: 'What moves the vehicle.',
          fr: 'Ce qui fait avancer le véhicule.',
        },
        message: {
          en: 'Propulsion: at most a code of the list.',
          fr: 'Énergie du véhicule : au plus un code de la liste.',
        },
        severity: 'violation',
      },
      {
        key: 'name',
        iri: 'http://schema.org/name',
        kind: 'string',
        min: 0,
        max: 1,
        label: {
          en: 'Title',
          fr: 'Titre',
        },
        description: {
          en: 'The title the person gives the trip.',
          fr: 'Le titre que la personne donne au déplacement.',
        },
        message: {
          en: 'Title: at most a text.',
          fr: 'Titre : au plus un texte.',
        },
        severity: 'violation',
      },
      {
        key: 'correctedStartTime',
        iri: 'https://w3id.org/selfdata/ns/core#correctedStartTime',
        kind: 'dateTime',
        min: 0,
        max: 1,
        pattern: '(Z|[+-][0-9]{2}:[0-9]{2})$',
        label: {
          en: 'Corrected start',
          fr: 'Début corrigé',
        },
        description: {
          en: 'The instant of departure that replaces the one of the source.',
          fr: 'L’instant de départ qui remplace celui de la source.',
        },
        message: {
          en: 'Corrected start: at most a date and time with an offset, such as 2026-03-09T08:12:04+01:00.',
          fr: 'Début corrigé : au plus une date et heure avec décalage horaire, comme 2026-03-09T08:12:04+01:00.',
        },
        severity: 'violation',
      },
      {
        key: 'correctedEndTime',
        iri: 'https://w3id.org/selfdata/ns/core#correctedEndTime',
        kind: 'dateTime',
        min: 0,
        max: 1,
        pattern: '(Z|[+-][0-9]{2}:[0-9]{2})$',
        label: {
          en: 'Corrected end',
          fr: 'Fin corrigée',
        },
        description: {
          en: 'The instant of arrival that replaces the one of the source.',
          fr: 'L’instant d’arrivée qui remplace celui de la source.',
        },
        message: {
          en: 'Corrected end: at most a date and time with an offset, such as 2026-03-09T08:12:04+01:00.',
          fr: 'Fin corrigée : au plus une date et heure avec décalage horaire, comme 2026-03-09T08:12:04+01:00.',
        },
        severity: 'violation',
      },
      {
        key: 'correctedDistanceInMetres',
        iri: 'https://w3id.org/selfdata/ns/core#correctedDistanceInMetres',
        kind: 'integer',
        min: 0,
        max: 1,
        minInclusive: 0,
        unit: 'M',
        label: {
          en: 'Corrected distance',
          fr: 'Distance corrigée',
        },
        description: {
          en: 'In metres: the length of the leg that replaces the one of the source.',
          fr: 'En mètres : la longueur de l’étape qui remplace celle de la source.',
        },
        message: {
          en: 'Corrected distance: at most a whole number of at least 0.',
          fr: 'Distance corrigée : au plus un nombre entier d’au moins 0.',
        },
        severity: 'violation',
      },
      {
        key: 'splitAfterSeconds',
        iri: 'https://w3id.org/selfdata/ns/core#splitAfterSeconds',
        kind: 'numbers',
        min: 0,
        max: 1,
        label: {
          en: 'Cuts',
          fr: 'Coupures',
        },
        description: {
          en: 'Where the person cut the trip into several, in seconds from the start the source tells.',
          fr: 'Où la personne a coupé le déplacement en plusieurs, en secondes depuis le début que dit la source.',
        },
        message: {
          en: 'Cuts: at most a list of numbers.',
          fr: 'Coupures : au plus une liste de nombres.',
        },
        severity: 'violation',
      },
      {
        key: 'mergedInto',
        iri: 'https://w3id.org/selfdata/ns/core#mergedInto',
        kind: 'iri',
        min: 0,
        max: 1,
        label: {
          en: 'Merged into',
          fr: 'Réuni à',
        },
        description: {
          en: 'The trip that this one is part of, according to the person.',
          fr: 'Le déplacement dont celui-ci fait partie, selon la personne.',
        },
        message: {
          en: 'Merged into: at most an address (IRI).',
          fr: 'Réuni à : au plus une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'previousMode',
        iri: 'https://w3id.org/selfdata/ns/mobility#previousMode',
        kind: 'code',
        scheme: 'TransportMode',
        min: 0,
        max: 1,
        label: {
          en: 'Previous mode',
          fr: 'Mode d’avant',
        },
        description: {
          en: 'The mode the source told when the correction was made.',
          fr: 'Le mode que disait la source au moment de la correction.',
        },
        message: {
          en: 'Previous mode: at most a code of the list.',
          fr: 'Mode d’avant : au plus un code de la liste.',
        },
        severity: 'violation',
      },
      {
        key: 'startTime',
        iri: 'http://schema.org/startTime',
        kind: 'dateTime',
        min: 1,
        max: 1,
        pattern: '(Z|[+-][0-9]{2}:[0-9]{2})$',
        label: {
          en: 'Start of what is corrected',
          fr: 'Début de ce qui est corrigé',
        },
        description: {
          en: 'The start of the corrected record, so that the month to compute again is known without opening it.',
          fr: 'Le début de l’enregistrement corrigé, pour savoir quel mois recalculer sans l’ouvrir.',
        },
        message: {
          en: 'Start of what is corrected: there must be a date and time with an offset, such as 2026-03-09T08:12:04+01:00.',
          fr: 'Début de ce qui est corrigé : il faut une date et heure avec décalage horaire, comme 2026-03-09T08:12:04+01:00.',
        },
        severity: 'violation',
      },
      {
        key: 'distanceInMetres',
        iri: 'https://w3id.org/selfdata/ns/mobility#distanceInMetres',
        kind: 'integer',
        min: 0,
        max: 1,
        minInclusive: 0,
        unit: 'M',
        label: {
          en: 'Distance',
          fr: 'Distance',
        },
        description: {
          en: 'Distance travelled, in metres. Left out when it is not known, never zero instead.',
          fr: 'Distance parcourue, en mètres. Absente quand elle n’est pas connue, jamais zéro à la place.',
        },
        message: {
          en: 'Distance: at most a whole number of at least 0.',
          fr: 'Distance : au plus un nombre entier d’au moins 0.',
        },
        severity: 'violation',
      },
      {
        key: 'durationInSeconds',
        iri: 'https://w3id.org/selfdata/ns/mobility#durationInSeconds',
        kind: 'integer',
        min: 0,
        max: 1,
        minInclusive: 0,
        unit: 'SEC',
        label: {
          en: 'Duration',
          fr: 'Durée',
        },
        description: {
          en: 'Duration, in seconds. Left out when it is not known.',
          fr: 'Durée, en secondes. Absente quand elle n’est pas connue.',
        },
        message: {
          en: 'Duration: at most a whole number of at least 0.',
          fr: 'Durée : au plus un nombre entier d’au moins 0.',
        },
        severity: 'violation',
      },
      {
        key: 'inRecord',
        iri: 'https://w3id.org/selfdata/ns/core#inRecord',
        kind: 'iri',
        min: 0,
        max: 1,
        label: {
          en: 'In the record',
          fr: 'Dans l’enregistrement',
        },
        description: {
          en: 'The record of the source a part of which is corrected.',
          fr: 'L’enregistrement de la source dont on corrige une partie.',
        },
        message: {
          en: 'In the record: at most an address (IRI).',
          fr: 'Dans l’enregistrement : au plus une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'legModes',
        iri: 'https://w3id.org/selfdata/ns/mobility#legModes',
        kind: 'string',
        min: 0,
        max: 1,
        pattern: '^[a-z-]+( [a-z-]+)*$',
        label: {
          en: 'Previous modes of the legs',
          fr: 'Modes des étapes d’avant',
        },
        description: {
          en: 'The modes the source told, one per leg, so that the month can be counted again without opening it.',
          fr: 'Les modes que disait la source, un par étape, pour recompter le mois sans l’ouvrir.',
        },
        message: {
          en: 'Previous modes of the legs: at most a run of codes parted by spaces.',
          fr: 'Modes des étapes d’avant : au plus une suite de codes séparés par des espaces.',
        },
        severity: 'violation',
      },
      {
        key: 'legTimesInSeconds',
        iri: 'https://w3id.org/selfdata/ns/mobility#legTimesInSeconds',
        kind: 'numbers',
        min: 0,
        max: 1,
        unit: 'SEC',
        label: {
          en: 'Previous times of the legs',
          fr: 'Instants des étapes d’avant',
        },
        description: {
          en: 'Start and end of each leg, in seconds from the start of the trip.',
          fr: 'Début et fin de chaque étape, en secondes depuis le début du déplacement.',
        },
        message: {
          en: 'Previous times of the legs: at most a list of numbers.',
          fr: 'Instants des étapes d’avant : au plus une liste de nombres.',
        },
        severity: 'violation',
      },
      {
        key: 'legDistancesInMetres',
        iri: 'https://w3id.org/selfdata/ns/mobility#legDistancesInMetres',
        kind: 'numbers',
        min: 0,
        max: 1,
        unit: 'M',
        label: {
          en: 'Previous distances of the legs',
          fr: 'Distances des étapes d’avant',
        },
        description: {
          en: 'The distance of each leg, in metres, or null.',
          fr: 'La distance de chaque étape, en mètres, ou null.',
        },
        message: {
          en: 'Previous distances of the legs: at most a list of numbers or null.',
          fr: 'Distances des étapes d’avant : au plus une liste de nombres ou de null.',
        },
        severity: 'violation',
      },
      {
        key: 'legDurationsInSeconds',
        iri: 'https://w3id.org/selfdata/ns/mobility#legDurationsInSeconds',
        kind: 'numbers',
        min: 0,
        max: 1,
        unit: 'SEC',
        label: {
          en: 'Previous durations of the legs',
          fr: 'Durées des étapes d’avant',
        },
        description: {
          en: 'The duration of each leg, in seconds, or null.',
          fr: 'La durée de chaque étape, en secondes, ou null.',
        },
        message: {
          en: 'Previous durations of the legs: at most a list of numbers or null.',
          fr: 'Durées des étapes d’avant : au plus une liste de nombres ou de null.',
        },
        severity: 'violation',
      },
    ],
  },
  DocumentRelation: {
    name: 'DocumentRelation',
    iri: 'https://w3id.org/selfdata/shapes/core#DocumentRelation',
    class: 'https://w3id.org/tree#GreaterThanOrEqualToRelation',
    types: ['https://w3id.org/tree#GreaterThanOrEqualToRelation'],
    label: {
      en: 'Relation to a document',
      fr: 'Relation vers un document',
    },
    description: {
      en: 'The document holds nothing that starts before the instant told.',
      fr: 'Le document ne contient rien qui commence avant l’instant dit.',
    },
    properties: [
      {
        key: 'node',
        iri: 'https://w3id.org/tree#node',
        kind: 'iri',
        min: 1,
        max: 1,
        label: {
          en: 'Document',
          fr: 'Document',
        },
        description: {
          en: 'The document.',
          fr: 'Le document.',
        },
        message: {
          en: 'Document: there must be an address (IRI).',
          fr: 'Document : il faut une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'path',
        iri: 'https://w3id.org/tree#path',
        kind: 'iri',
        min: 1,
        max: 1,
        label: {
          en: 'Property',
          fr: 'Propriété',
        },
        description: {
          en: 'The compared property, usually schema:startTime.',
          fr: 'La propriété comparée, en général schema:startTime.',
        },
        message: {
          en: 'Property: there must be an address (IRI).',
          fr: 'Propriété : il faut une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'value',
        iri: 'https://w3id.org/tree#value',
        kind: 'dateTime',
        min: 1,
        max: 1,
        pattern: '(Z|[+-][0-9]{2}:[0-9]{2})$',
        label: {
          en: 'From',
          fr: 'À partir de',
        },
        description: {
          en: 'The first possible instant.',
          fr: 'Le premier instant possible.',
        },
        message: {
          en: 'From: there must be a date and time with an offset, such as 2026-03-09T08:12:04+01:00.',
          fr: 'À partir de : il faut une date et heure avec décalage horaire, comme 2026-03-09T08:12:04+01:00.',
        },
        severity: 'violation',
      },
    ],
  },
  Manifest: {
    name: 'Manifest',
    iri: 'https://w3id.org/selfdata/shapes/core#Manifest',
    class: 'https://w3id.org/selfdata/ns/core#Manifest',
    types: ['https://w3id.org/selfdata/ns/core#Manifest', 'https://w3id.org/tree#Node'],
    label: {
      en: 'Manifest',
      fr: 'Manifeste',
    },
    description: {
      en: 'The state of a series: its revision and its documents.',
      fr: 'L’état d’une série : sa révision et ses documents.',
    },
    properties: [
      {
        key: 'modified',
        iri: 'http://purl.org/dc/terms/modified',
        kind: 'dateTime',
        min: 1,
        max: 1,
        pattern: '(Z|[+-][0-9]{2}:[0-9]{2})$',
        label: {
          en: 'Modified',
          fr: 'Modifié',
        },
        description: {
          en: 'The instant of the last change.',
          fr: 'L’instant du dernier changement.',
        },
        message: {
          en: 'Modified: there must be a date and time with an offset, such as 2026-03-09T08:12:04+01:00.',
          fr: 'Modifié : il faut une date et heure avec décalage horaire, comme 2026-03-09T08:12:04+01:00.',
        },
        severity: 'violation',
      },
      {
        key: 'revision',
        iri: 'https://w3id.org/selfdata/ns/core#revision',
        kind: 'string',
        min: 1,
        max: 1,
        label: {
          en: 'Revision',
          fr: 'Révision',
        },
        description: {
          en: 'Mark replaced at each write: only one of two simultaneous writers succeeds.',
          fr: 'Marque remplacée à chaque écriture : un seul de deux auteurs simultanés y arrive.',
        },
        message: {
          en: 'Revision: there must be a text.',
          fr: 'Révision : il faut un texte.',
        },
        severity: 'violation',
      },
      {
        key: 'inSeries',
        iri: 'http://www.w3.org/ns/dcat#inSeries',
        kind: 'iri',
        min: 0,
        max: 1,
        label: {
          en: 'Series',
          fr: 'Série',
        },
        description: {
          en: 'The series this is the manifest of.',
          fr: 'La série dont c’est le manifeste.',
        },
        message: {
          en: 'Series: at most an address (IRI).',
          fr: 'Série : au plus une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'relation',
        iri: 'https://w3id.org/tree#relation',
        kind: 'record',
        shape: 'DocumentRelation',
        min: 0,
        max: null,
        label: {
          en: 'Relations',
          fr: 'Relations',
        },
        description: {
          en: 'From when on each document holds records, so that one can choose without opening them.',
          fr: 'À partir de quand chaque document contient des enregistrements, pour choisir sans les ouvrir.',
        },
        message: {
          en: 'Relations: each value is a TREE relation.',
          fr: 'Relations : chaque valeur est une relation TREE.',
        },
        severity: 'violation',
      },
    ],
  },
  RecordDocument: {
    name: 'RecordDocument',
    iri: 'https://w3id.org/selfdata/shapes/core#RecordDocument',
    class: 'https://w3id.org/selfdata/ns/core#RecordDocument',
    types: [
      'https://w3id.org/selfdata/ns/core#RecordDocument',
      'http://www.w3.org/ns/dcat#Dataset',
    ],
    label: {
      en: 'Record document',
      fr: 'Document d’enregistrements',
    },
    description: {
      en: 'One document of a series, as the manifest describes it.',
      fr: 'Un document d’une série, tel que le manifeste le décrit.',
    },
    properties: [
      {
        key: 'modified',
        iri: 'http://purl.org/dc/terms/modified',
        kind: 'dateTime',
        min: 1,
        max: 1,
        pattern: '(Z|[+-][0-9]{2}:[0-9]{2})$',
        label: {
          en: 'Modified',
          fr: 'Modifié',
        },
        description: {
          en: 'The instant of the last change.',
          fr: 'L’instant du dernier changement.',
        },
        message: {
          en: 'Modified: there must be a date and time with an offset, such as 2026-03-09T08:12:04+01:00.',
          fr: 'Modifié : il faut une date et heure avec décalage horaire, comme 2026-03-09T08:12:04+01:00.',
        },
        severity: 'violation',
      },
      {
        key: 'inSeries',
        iri: 'http://www.w3.org/ns/dcat#inSeries',
        kind: 'iri',
        min: 0,
        max: 1,
        label: {
          en: 'Series',
          fr: 'Série',
        },
        description: {
          en: 'The series of the document.',
          fr: 'La série du document.',
        },
        message: {
          en: 'Series: at most an address (IRI).',
          fr: 'Série : au plus une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'entities',
        iri: 'http://rdfs.org/ns/void#entities',
        kind: 'integer',
        min: 1,
        max: 1,
        minInclusive: 0,
        label: {
          en: 'Records',
          fr: 'Enregistrements',
        },
        description: {
          en: 'The number of records, without their parts.',
          fr: 'Le nombre d’enregistrements, sans leurs parties.',
        },
        message: {
          en: 'Records: there must be a whole number of at least 0.',
          fr: 'Enregistrements : il faut un nombre entier d’au moins 0.',
        },
        severity: 'violation',
      },
      {
        key: 'triples',
        iri: 'http://rdfs.org/ns/void#triples',
        kind: 'integer',
        min: 0,
        max: 1,
        minInclusive: 0,
        label: {
          en: 'Triples',
          fr: 'Triplets',
        },
        description: {
          en: 'The number of triples.',
          fr: 'Le nombre de triplets.',
        },
        message: {
          en: 'Triples: at most a whole number of at least 0.',
          fr: 'Triplets : au plus un nombre entier d’au moins 0.',
        },
        severity: 'violation',
      },
      {
        key: 'contentHash',
        iri: 'https://w3id.org/selfdata/ns/core#contentHash',
        kind: 'string',
        min: 1,
        max: 1,
        label: {
          en: 'Content hash',
          fr: 'Empreinte',
        },
        description: {
          en: 'Hash of the triples, independent of their order.',
          fr: 'Empreinte des triplets, indépendante de leur ordre.',
        },
        message: {
          en: 'Content hash: there must be a text.',
          fr: 'Empreinte : il faut un texte.',
        },
        severity: 'violation',
      },
    ],
  },
  Series: {
    name: 'Series',
    iri: 'https://w3id.org/selfdata/shapes/core#Series',
    class: 'http://www.w3.org/ns/dcat#DatasetSeries',
    types: ['http://www.w3.org/ns/dcat#DatasetSeries'],
    label: {
      en: 'Series',
      fr: 'Série',
    },
    description: {
      en: 'One stream of one source: for example trips read from a file, or the validations of a transit network.',
      fr: 'Un flux d’une source : par exemple les déplacements lus dans un fichier, ou les validations d’un réseau.',
    },
    properties: [
      {
        key: 'title',
        iri: 'http://purl.org/dc/terms/title',
        kind: 'langString',
        min: 1,
        max: null,
        label: {
          en: 'Title',
          fr: 'Titre',
        },
        description: {
          en: 'The name to show, in each language.',
          fr: 'Le nom à montrer, dans chaque langue.',
        },
        message: {
          en: 'Title: there must be at least one text per language, in French or English.',
          fr: 'Titre : il faut au moins un texte par langue, en français ou en anglais.',
        },
        severity: 'violation',
      },
      {
        key: 'publisher',
        iri: 'http://purl.org/dc/terms/publisher',
        kind: 'iri',
        min: 0,
        max: 1,
        label: {
          en: 'Publisher',
          fr: 'Publié par',
        },
        description: {
          en: 'Who writes the series.',
          fr: 'Qui écrit la série.',
        },
        message: {
          en: 'Publisher: at most an address (IRI).',
          fr: 'Publié par : au plus une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'theme',
        iri: 'http://www.w3.org/ns/dcat#theme',
        kind: 'iri',
        min: 0,
        max: null,
        label: {
          en: 'Themes',
          fr: 'Thèmes',
        },
        description: {
          en: 'Themes of the European list.',
          fr: 'Des thèmes de la liste européenne.',
        },
        message: {
          en: 'Themes: each value is an address (IRI).',
          fr: 'Thèmes : chaque valeur est une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'conformsTo',
        iri: 'http://purl.org/dc/terms/conformsTo',
        kind: 'iri',
        min: 1,
        max: 1,
        label: {
          en: 'Shape of the records',
          fr: 'Forme des enregistrements',
        },
        description: {
          en: 'The SHACL shape the records meet.',
          fr: 'La forme SHACL à laquelle les enregistrements répondent.',
        },
        message: {
          en: 'Shape of the records: there must be an address (IRI).',
          fr: 'Forme des enregistrements : il faut une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'timeZone',
        iri: 'https://w3id.org/selfdata/ns/core#timeZone',
        kind: 'string',
        min: 1,
        max: 1,
        pattern: '^[A-Za-z_]+(/[A-Za-z0-9_+-]+)*$',
        label: {
          en: 'Time zone',
          fr: 'Fuseau horaire',
        },
        description: {
          en: 'The IANA time zone by which records are sorted into months.',
          fr: 'Le fuseau IANA par lequel les enregistrements sont rangés par mois.',
        },
        message: {
          en: 'Time zone: there must be an IANA time zone, such as Europe/Paris.',
          fr: 'Fuseau horaire : il faut un fuseau IANA, comme Europe/Paris.',
        },
        severity: 'violation',
      },
      {
        key: 'personalDataCategory',
        iri: 'https://w3id.org/selfdata/ns/core#personalDataCategory',
        kind: 'iri',
        min: 0,
        max: null,
        label: {
          en: 'What it tells',
          fr: 'Ce que cela révèle',
        },
        description: {
          en: 'The DPV-PD categories of personal data.',
          fr: 'Les catégories DPV-PD de données personnelles.',
        },
        message: {
          en: 'What it tells: each value is an address (IRI).',
          fr: 'Ce que cela révèle : chaque valeur est une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'modified',
        iri: 'http://purl.org/dc/terms/modified',
        kind: 'dateTime',
        min: 0,
        max: 1,
        pattern: '(Z|[+-][0-9]{2}:[0-9]{2})$',
        label: {
          en: 'Modified',
          fr: 'Modifiée',
        },
        description: {
          en: 'The instant of the last change.',
          fr: 'L’instant du dernier changement.',
        },
        message: {
          en: 'Modified: at most a date and time with an offset, such as 2026-03-09T08:12:04+01:00.',
          fr: 'Modifiée : au plus une date et heure avec décalage horaire, comme 2026-03-09T08:12:04+01:00.',
        },
        severity: 'violation',
      },
    ],
  },
  ColourCalendar: {
    name: 'ColourCalendar',
    iri: 'https://w3id.org/selfdata/shapes/energy#ColourCalendar',
    class: 'https://w3id.org/selfdata/ns/energy#ColourCalendar',
    types: ['https://w3id.org/selfdata/ns/energy#ColourCalendar'],
    label: {
      en: 'Calendar of colours',
      fr: 'Calendrier de couleurs',
    },
    description: {
      en: 'The colours of days of a tariff, as the person brought them. A day that is not named has the usual colour of the tariff.',
      fr: 'Les couleurs des jours d’un tarif, telles que la personne les a apportées. Un jour qui n’est pas nommé a la couleur ordinaire du tarif.',
    },
    properties: [
      {
        key: 'startDate',
        iri: 'http://schema.org/startDate',
        kind: 'date',
        min: 1,
        max: 1,
        label: {
          en: 'First day',
          fr: 'Premier jour',
        },
        description: {
          en: 'The first day included.',
          fr: 'Le premier jour compris.',
        },
        message: {
          en: 'First day: there must be a date, such as 2026-03-09.',
          fr: 'Premier jour : il faut une date, comme 2026-03-09.',
        },
        severity: 'violation',
      },
      {
        key: 'source',
        iri: 'http://purl.org/dc/terms/source',
        kind: 'string',
        min: 0,
        max: 1,
        label: {
          en: 'Where the price comes from',
          fr: 'D’où vient le prix',
        },
        description: {
          en: 'A bill, a decision, a publication, with its date.',
          fr: 'Une facture, une délibération, une publication, avec sa date.',
        },
        message: {
          en: 'Where the price comes from: at most a text.',
          fr: 'D’où vient le prix : au plus un texte.',
        },
        severity: 'violation',
      },
      {
        key: 'endDate',
        iri: 'http://schema.org/endDate',
        kind: 'date',
        min: 1,
        max: 1,
        label: {
          en: 'Last day',
          fr: 'Dernier jour',
        },
        description: {
          en: 'The last day included: of later days nothing is known.',
          fr: 'Le dernier jour compris : des jours suivants rien n’est su.',
        },
        message: {
          en: 'Last day: there must be a date, such as 2026-03-09.',
          fr: 'Dernier jour : il faut une date, comme 2026-03-09.',
        },
        severity: 'violation',
      },
      {
        key: 'tariffOption',
        iri: 'https://w3id.org/selfdata/ns/energy#tariffOption',
        kind: 'code',
        scheme: 'TariffOption',
        min: 1,
        max: 1,
        label: {
          en: 'Tariff',
          fr: 'Tarif',
        },
        description: {
          en: 'The tariff that these are the colours of: Tempo or EJP.',
          fr: 'Le tarif dont ce sont les couleurs : Tempo ou EJP.',
        },
        message: {
          en: 'Tariff: there must be a code of the list.',
          fr: 'Tarif : il faut un code de la liste.',
        },
        severity: 'violation',
      },
      {
        key: 'whiteDay',
        iri: 'https://w3id.org/selfdata/ns/energy#whiteDay',
        kind: 'date',
        min: 0,
        max: null,
        label: {
          en: 'White days',
          fr: 'Jours blancs',
        },
        description: {
          en: 'The white days of Tempo.',
          fr: 'Les jours blancs de Tempo.',
        },
        message: {
          en: 'White days: dates, such as 2026-01-06.',
          fr: 'Jours blancs : des dates, comme 2026-01-06.',
        },
        severity: 'violation',
      },
      {
        key: 'redDay',
        iri: 'https://w3id.org/selfdata/ns/energy#redDay',
        kind: 'date',
        min: 0,
        max: null,
        label: {
          en: 'Red days',
          fr: 'Jours rouges',
        },
        description: {
          en: 'The red days of Tempo.',
          fr: 'Les jours rouges de Tempo.',
        },
        message: {
          en: 'Red days: dates, such as 2026-01-06.',
          fr: 'Jours rouges : des dates, comme 2026-01-06.',
        },
        severity: 'violation',
      },
      {
        key: 'peakDay',
        iri: 'https://w3id.org/selfdata/ns/energy#peakDay',
        kind: 'date',
        min: 0,
        max: null,
        label: {
          en: 'Peak days',
          fr: 'Jours de pointe',
        },
        description: {
          en: 'The peak days of EJP.',
          fr: 'Les jours de pointe mobile d’EJP.',
        },
        message: {
          en: 'Peak days: dates, such as 2026-01-06.',
          fr: 'Jours de pointe : des dates, comme 2026-01-06.',
        },
        severity: 'violation',
      },
    ],
  },
  Consumption: {
    name: 'Consumption',
    iri: 'https://w3id.org/selfdata/shapes/energy#Consumption',
    class: 'https://w3id.org/selfdata/ns/energy#Consumption',
    types: [
      'https://w3id.org/selfdata/ns/energy#Consumption',
      'http://www.w3.org/ns/sosa/Observation',
    ],
    label: {
      en: 'Consumption of a period',
      fr: 'Consommation d’une période',
    },
    description: {
      en: 'What was consumed in a day, a month, a year or from one reading to the next: energy, or volume.',
      fr: 'Ce qui a été consommé en un jour, un mois, un an ou d’un relevé à l’autre : énergie, ou volume.',
    },
    properties: [
      {
        key: 'startTime',
        iri: 'http://schema.org/startTime',
        kind: 'dateTime',
        min: 1,
        max: 1,
        pattern: '(Z|[+-][0-9]{2}:[0-9]{2})$',
        lessThan: 'endTime',
        label: {
          en: 'Start',
          fr: 'Début',
        },
        description: {
          en: 'The instant it begins.',
          fr: 'L’instant où cela commence.',
        },
        message: {
          en: 'Start: there must be a date and time with an offset, such as 2026-03-09T08:12:04+01:00, before the end.',
          fr: 'Début : il faut une date et heure avec décalage horaire, comme 2026-03-09T08:12:04+01:00, avant la fin.',
        },
        severity: 'violation',
      },
      {
        key: 'endTime',
        iri: 'http://schema.org/endTime',
        kind: 'dateTime',
        min: 1,
        max: 1,
        pattern: '(Z|[+-][0-9]{2}:[0-9]{2})$',
        label: {
          en: 'End',
          fr: 'Fin',
        },
        description: {
          en: 'The instant it ends.',
          fr: 'L’instant où cela se termine.',
        },
        message: {
          en: 'End: there must be a date and time with an offset, such as 2026-03-09T08:12:04+01:00.',
          fr: 'Fin : il faut une date et heure avec décalage horaire, comme 2026-03-09T08:12:04+01:00.',
        },
        severity: 'violation',
      },
      {
        key: 'madeBySensor',
        iri: 'http://www.w3.org/ns/sosa/madeBySensor',
        kind: 'iri',
        min: 0,
        max: 1,
        label: {
          en: 'Meter',
          fr: 'Compteur',
        },
        description: {
          en: 'The meter that measured.',
          fr: 'Le compteur qui a mesuré.',
        },
        message: {
          en: 'Meter: at most an address (IRI).',
          fr: 'Compteur : au plus une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'hasFeatureOfInterest',
        iri: 'http://www.w3.org/ns/sosa/hasFeatureOfInterest',
        kind: 'iri',
        min: 0,
        max: 1,
        label: {
          en: 'Delivery point',
          fr: 'Point de livraison',
        },
        description: {
          en: 'The delivery point, in a document that only the person reads.',
          fr: 'Le point de livraison, dans un document que seule la personne lit.',
        },
        message: {
          en: 'Delivery point: at most an address (IRI).',
          fr: 'Point de livraison : au plus une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'observedProperty',
        iri: 'http://www.w3.org/ns/sosa/observedProperty',
        kind: 'iri',
        min: 1,
        max: 1,
        label: {
          en: 'Quantity',
          fr: 'Grandeur',
        },
        description: {
          en: 'What is observed.',
          fr: 'Ce qui est observé.',
        },
        message: {
          en: 'Quantity: there must be an address (IRI).',
          fr: 'Grandeur : il faut une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'resource',
        iri: 'https://w3id.org/selfdata/ns/energy#resource',
        kind: 'code',
        scheme: 'EnergyResource',
        min: 1,
        max: 1,
        label: {
          en: 'Resource',
          fr: 'Ressource',
        },
        description: {
          en: 'Electricity, gas or water.',
          fr: 'Électricité, gaz ou eau.',
        },
        message: {
          en: 'Resource: there must be a code of the list.',
          fr: 'Ressource : il faut un code de la liste.',
        },
        severity: 'violation',
      },
      {
        key: 'energyInWattHours',
        iri: 'https://w3id.org/selfdata/ns/energy#energyInWattHours',
        kind: 'integer',
        min: 0,
        max: 1,
        minInclusive: 0,
        unit: 'W-HR',
        label: {
          en: 'Energy',
          fr: 'Énergie',
        },
        description: {
          en: 'Energy, in watt hours.',
          fr: 'Énergie, en wattheures.',
        },
        message: {
          en: 'Energy: at most a whole number of at least 0.',
          fr: 'Énergie : au plus un nombre entier d’au moins 0.',
        },
        severity: 'violation',
      },
      {
        key: 'volumeInLitres',
        iri: 'https://w3id.org/selfdata/ns/energy#volumeInLitres',
        kind: 'integer',
        min: 0,
        max: 1,
        minInclusive: 0,
        unit: 'L',
        label: {
          en: 'Volume',
          fr: 'Volume',
        },
        description: {
          en: 'Volume of water, in litres.',
          fr: 'Volume d’eau, en litres.',
        },
        message: {
          en: 'Volume: at most a whole number of at least 0.',
          fr: 'Volume : au plus un nombre entier d’au moins 0.',
        },
        severity: 'violation',
      },
      {
        key: 'gasVolumeInCubicMetres',
        iri: 'https://w3id.org/selfdata/ns/energy#gasVolumeInCubicMetres',
        kind: 'decimal',
        min: 0,
        max: 1,
        minInclusive: 0,
        unit: 'M3',
        label: {
          en: 'Gas volume',
          fr: 'Volume de gaz',
        },
        description: {
          en: 'Volume of gas, in cubic metres.',
          fr: 'Volume de gaz, en mètres cubes.',
        },
        message: {
          en: 'Gas volume: at most a decimal number of at least 0.0.',
          fr: 'Volume de gaz : au plus un nombre décimal d’au moins 0.0.',
        },
        severity: 'violation',
      },
      {
        key: 'conversionKilowattHoursPerCubicMetre',
        iri: 'https://w3id.org/selfdata/ns/energy#conversionKilowattHoursPerCubicMetre',
        kind: 'decimal',
        min: 0,
        max: 1,
        minInclusive: 0,
        unit: 'KiloW-HR-PER-M3',
        label: {
          en: 'Conversion coefficient',
          fr: 'Coefficient de conversion',
        },
        description: {
          en: 'Kilowatt hours per cubic metre of gas, as the distributor says.',
          fr: 'Kilowattheures par mètre cube de gaz, selon le distributeur.',
        },
        message: {
          en: 'Conversion coefficient: at most a decimal number of at least 0.0.',
          fr: 'Coefficient de conversion : au plus un nombre décimal d’au moins 0.0.',
        },
        severity: 'violation',
      },
      {
        key: 'period',
        iri: 'https://w3id.org/selfdata/ns/energy#period',
        kind: 'code',
        scheme: 'Period',
        min: 1,
        max: 1,
        label: {
          en: 'Period',
          fr: 'Période',
        },
        description: {
          en: 'Day, month, year, or from one reading to the next.',
          fr: 'Jour, mois, année, ou d’un relevé à l’autre.',
        },
        message: {
          en: 'Period: there must be a code of the list.',
          fr: 'Période : il faut un code de la liste.',
        },
        severity: 'violation',
      },
      {
        key: 'tariffPeriod',
        iri: 'https://w3id.org/selfdata/ns/energy#tariffPeriod',
        kind: 'code',
        scheme: 'TariffPeriod',
        min: 0,
        max: 1,
        label: {
          en: 'Tariff period',
          fr: 'Poste tarifaire',
        },
        description: {
          en: 'The price band the consumption belongs to.',
          fr: 'La plage de prix à laquelle la consommation appartient.',
        },
        message: {
          en: 'Tariff period: at most a code of the list.',
          fr: 'Poste tarifaire : au plus un code de la liste.',
        },
        severity: 'violation',
      },
      {
        key: 'quality',
        iri: 'https://w3id.org/selfdata/ns/energy#quality',
        kind: 'code',
        scheme: 'MeterQuality',
        min: 1,
        max: 1,
        label: {
          en: 'Quality',
          fr: 'Qualité',
        },
        description: {
          en: 'Measured, corrected or estimated.',
          fr: 'Mesuré, corrigé ou estimé.',
        },
        message: {
          en: 'Quality: there must be a code of the list.',
          fr: 'Qualité : il faut un code de la liste.',
        },
        severity: 'violation',
      },
    ],
  },
  ConsumptionMonthSummary: {
    name: 'ConsumptionMonthSummary',
    iri: 'https://w3id.org/selfdata/shapes/energy#ConsumptionMonthSummary',
    class: 'https://w3id.org/selfdata/ns/energy#ConsumptionMonthSummary',
    types: ['https://w3id.org/selfdata/ns/energy#ConsumptionMonthSummary'],
    label: {
      en: 'Summary of energy or water of a month',
      fr: 'Bilan d’énergie ou d’eau d’un mois',
    },
    description: {
      en: 'What a source counted of one resource during one month, or in one sum up to the last day of a bill. Can be computed again from the readings.',
      fr: 'Ce qu’une source a compté d’une ressource pendant un mois, ou d’une seule somme jusqu’au dernier jour d’une facture. Recalculable à partir des relevés.',
    },
    properties: [
      {
        key: 'startDate',
        iri: 'http://schema.org/startDate',
        kind: 'date',
        min: 1,
        max: 1,
        label: {
          en: 'First day',
          fr: 'Premier jour',
        },
        description: {
          en: 'The first day of the month, or of the bill.',
          fr: 'Le premier jour du mois, ou de la facture.',
        },
        message: {
          en: 'First day: there must be a date, such as 2026-03-01.',
          fr: 'Premier jour : il faut une date, comme 2026-03-01.',
        },
        severity: 'violation',
      },
      {
        key: 'endDate',
        iri: 'http://schema.org/endDate',
        kind: 'date',
        min: 0,
        max: 1,
        label: {
          en: 'Last day of a bill',
          fr: 'Dernier jour d’une facture',
        },
        description: {
          en: 'The last day, included, of what a bill or two readings count in one sum. Absent for a month.',
          fr: 'Le dernier jour, compris, de ce qu’une facture ou deux relevés comptent d’un coup. Absent pour un mois.',
        },
        message: {
          en: 'Last day of a bill: at most a date, such as 2026-09-13.',
          fr: 'Dernier jour d’une facture : au plus une date, comme 2026-09-13.',
        },
        severity: 'violation',
      },
      {
        key: 'resource',
        iri: 'https://w3id.org/selfdata/ns/energy#resource',
        kind: 'code',
        scheme: 'EnergyResource',
        min: 1,
        max: 1,
        label: {
          en: 'Resource',
          fr: 'Ressource',
        },
        description: {
          en: 'Electricity, gas or water.',
          fr: 'Électricité, gaz ou eau.',
        },
        message: {
          en: 'Resource: there must be a code of the list.',
          fr: 'Ressource : il faut un code de la liste.',
        },
        severity: 'violation',
      },
      {
        key: 'meterTag',
        iri: 'https://w3id.org/selfdata/ns/energy#meterTag',
        kind: 'string',
        min: 0,
        max: 1,
        pattern: '^[0-9a-f]{2}$',
        label: {
          en: 'Tag of the meter',
          fr: 'Repère du compteur',
        },
        description: {
          en: 'Two characters that tell the meters of one source apart; too few to find a number again.',
          fr: 'Deux caractères qui distinguent les compteurs d’une même source ; trop peu pour retrouver un numéro.',
        },
        message: {
          en: 'Tag of the meter: at most two characters, such as a7.',
          fr: 'Repère du compteur : au plus deux caractères, comme a7.',
        },
        severity: 'violation',
      },
      {
        key: 'energyInWattHours',
        iri: 'https://w3id.org/selfdata/ns/energy#energyInWattHours',
        kind: 'integer',
        min: 0,
        max: 1,
        minInclusive: 0,
        unit: 'W-HR',
        label: {
          en: 'Energy',
          fr: 'Énergie',
        },
        description: {
          en: 'Energy, in watt hours.',
          fr: 'Énergie, en wattheures.',
        },
        message: {
          en: 'Energy: at most a whole number of at least 0.',
          fr: 'Énergie : au plus un nombre entier d’au moins 0.',
        },
        severity: 'violation',
      },
      {
        key: 'volumeInLitres',
        iri: 'https://w3id.org/selfdata/ns/energy#volumeInLitres',
        kind: 'integer',
        min: 0,
        max: 1,
        minInclusive: 0,
        unit: 'L',
        label: {
          en: 'Volume',
          fr: 'Volume',
        },
        description: {
          en: 'Volume of water, in litres.',
          fr: 'Volume d’eau, en litres.',
        },
        message: {
          en: 'Volume: at most a whole number of at least 0.',
          fr: 'Volume : au plus un nombre entier d’au moins 0.',
        },
        severity: 'violation',
      },
      {
        key: 'gasVolumeInCubicMetres',
        iri: 'https://w3id.org/selfdata/ns/energy#gasVolumeInCubicMetres',
        kind: 'decimal',
        min: 0,
        max: 1,
        minInclusive: 0,
        unit: 'M3',
        label: {
          en: 'Gas volume',
          fr: 'Volume de gaz',
        },
        description: {
          en: 'Volume of gas, in cubic metres.',
          fr: 'Volume de gaz, en mètres cubes.',
        },
        message: {
          en: 'Gas volume: at most a decimal number of at least 0.0.',
          fr: 'Volume de gaz : au plus un nombre décimal d’au moins 0.0.',
        },
        severity: 'violation',
      },
      {
        key: 'dailyValues',
        iri: 'https://w3id.org/selfdata/ns/energy#dailyValues',
        kind: 'numbers',
        min: 1,
        max: 1,
        label: {
          en: 'Day by day',
          fr: 'Jour par jour',
        },
        description: {
          en: 'The consumption of each day of the month, in watt hours or litres; null where nothing is known. Empty for a bill.',
          fr: 'La consommation de chaque jour du mois, en wattheures ou en litres ; null là où rien n’est connu. Vide pour une facture.',
        },
        message: {
          en: 'Day by day: there must be a list of numbers or null.',
          fr: 'Jour par jour : il faut une liste de nombres ou de null.',
        },
        severity: 'violation',
      },
      {
        key: 'dailyShares',
        iri: 'https://w3id.org/selfdata/ns/energy#dailyShares',
        kind: 'numbers',
        min: 1,
        max: 1,
        label: {
          en: 'Share measured',
          fr: 'Part mesurée',
        },
        description: {
          en: 'The share of each day that was measured: 1 for a whole day, 0 for an unknown one.',
          fr: 'La part de chaque jour qui a été mesurée : 1 pour un jour entier, 0 pour un jour inconnu.',
        },
        message: {
          en: 'Share measured: there must be a list of numbers or null.',
          fr: 'Part mesurée : il faut une liste de nombres ou de null.',
        },
        severity: 'violation',
      },
      {
        key: 'dailyLowest',
        iri: 'https://w3id.org/selfdata/ns/energy#dailyLowest',
        kind: 'numbers',
        min: 0,
        max: 1,
        label: {
          en: 'Lowest of the day',
          fr: 'Plus bas du jour',
        },
        description: {
          en: 'The lowest mean of one hour of each day, in watts or litres per hour.',
          fr: 'La plus petite moyenne d’une heure de chaque jour, en watts ou en litres par heure.',
        },
        message: {
          en: 'Lowest of the day: at most a list of numbers or null.',
          fr: 'Plus bas du jour : au plus une liste de nombres ou de null.',
        },
        severity: 'violation',
      },
      {
        key: 'dailyHighest',
        iri: 'https://w3id.org/selfdata/ns/energy#dailyHighest',
        kind: 'numbers',
        min: 0,
        max: 1,
        label: {
          en: 'Highest of the day',
          fr: 'Plus haut du jour',
        },
        description: {
          en: 'The highest mean of one step of each day, in watts or litres per hour.',
          fr: 'La plus grande moyenne d’un pas de chaque jour, en watts ou en litres par heure.',
        },
        message: {
          en: 'Highest of the day: at most a list of numbers or null.',
          fr: 'Plus haut du jour : au plus une liste de nombres ou de null.',
        },
        severity: 'violation',
      },
      {
        key: 'weekdayHalfHours',
        iri: 'https://w3id.org/selfdata/ns/energy#weekdayHalfHours',
        kind: 'numbers',
        min: 0,
        max: 1,
        label: {
          en: 'Half hours of weekdays',
          fr: 'Demi-heures de semaine',
        },
        description: {
          en: 'The energy of Monday to Friday by half hour of the clock, 48 sums in watt hours.',
          fr: 'L’énergie du lundi au vendredi par demi-heure de l’horloge, 48 sommes en wattheures.',
        },
        message: {
          en: 'Half hours of weekdays: at most a list of numbers or null.',
          fr: 'Demi-heures de semaine : au plus une liste de nombres ou de null.',
        },
        severity: 'violation',
      },
      {
        key: 'weekendHalfHours',
        iri: 'https://w3id.org/selfdata/ns/energy#weekendHalfHours',
        kind: 'numbers',
        min: 0,
        max: 1,
        label: {
          en: 'Half hours of weekends',
          fr: 'Demi-heures de week-end',
        },
        description: {
          en: 'The energy of Saturday and Sunday by half hour of the clock, 48 sums in watt hours.',
          fr: 'L’énergie du samedi et du dimanche par demi-heure de l’horloge, 48 sommes en wattheures.',
        },
        message: {
          en: 'Half hours of weekends: at most a list of numbers or null.',
          fr: 'Demi-heures de week-end : au plus une liste de nombres ou de null.',
        },
        severity: 'violation',
      },
      {
        key: 'dailyParts',
        iri: 'https://w3id.org/selfdata/ns/energy#dailyParts',
        kind: 'numbers',
        min: 0,
        max: 1,
        label: {
          en: 'Parts of the day',
          fr: 'Parties du jour',
        },
        description: {
          en: 'The energy of each day before 1:00, from 1:00 to 6:00, 6:00 to 7:00, 7:00 to 22:00, and after 22:00, in watt hours: five numbers a day. Tariffs with days in colours change at these hours.',
          fr: 'L’énergie de chaque jour avant 1 h, de 1 h à 6 h, de 6 h à 7 h, de 7 h à 22 h, puis après 22 h, en wattheures : cinq nombres par jour. À ces heures changent les tarifs à jours de couleur.',
        },
        message: {
          en: 'Parts of the day: at most a list of numbers or null.',
          fr: 'Parties du jour : au plus une liste de nombres ou de null.',
        },
        severity: 'violation',
      },
      {
        key: 'estimatedDays',
        iri: 'https://w3id.org/selfdata/ns/energy#estimatedDays',
        kind: 'integer',
        min: 0,
        max: 1,
        minInclusive: 0,
        label: {
          en: 'Estimated days',
          fr: 'Jours estimés',
        },
        description: {
          en: 'The number of days that the distributor estimated.',
          fr: 'Le nombre de jours que le distributeur a estimés.',
        },
        message: {
          en: 'Estimated days: at most a whole number of at least 0.',
          fr: 'Jours estimés : au plus un nombre entier d’au moins 0.',
        },
        severity: 'violation',
      },
    ],
  },
  DeliveryPoint: {
    name: 'DeliveryPoint',
    iri: 'https://w3id.org/selfdata/shapes/energy#DeliveryPoint',
    class: 'https://w3id.org/selfdata/ns/energy#DeliveryPoint',
    types: [
      'https://w3id.org/selfdata/ns/energy#DeliveryPoint',
      'http://www.w3.org/ns/sosa/FeatureOfInterest',
    ],
    label: {
      en: 'Delivery point',
      fr: 'Point de livraison',
    },
    description: {
      en: 'The place where energy or water is delivered: a home.',
      fr: 'L’endroit où l’énergie ou l’eau est livrée : un logement.',
    },
    properties: [
      {
        key: 'resource',
        iri: 'https://w3id.org/selfdata/ns/energy#resource',
        kind: 'code',
        scheme: 'EnergyResource',
        min: 1,
        max: 1,
        label: {
          en: 'Resource',
          fr: 'Ressource',
        },
        description: {
          en: 'Electricity, gas or water.',
          fr: 'Électricité, gaz ou eau.',
        },
        message: {
          en: 'Resource: there must be a code of the list.',
          fr: 'Ressource : il faut un code de la liste.',
        },
        severity: 'violation',
      },
      {
        key: 'meter',
        iri: 'https://w3id.org/selfdata/ns/energy#meter',
        kind: 'iri',
        min: 0,
        max: 1,
        label: {
          en: 'Meter',
          fr: 'Compteur',
        },
        description: {
          en: 'The meter of this delivery point.',
          fr: 'Le compteur de ce point de livraison.',
        },
        message: {
          en: 'Meter: at most an address (IRI).',
          fr: 'Compteur : au plus une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'identifier',
        iri: 'http://purl.org/dc/terms/identifier',
        kind: 'string',
        min: 0,
        max: 1,
        label: {
          en: 'Number',
          fr: 'Numéro',
        },
        description: {
          en: 'The number of the point (PRM, PCE), for the person alone.',
          fr: 'Le numéro du point (PRM, PCE), pour la personne seule.',
        },
        message: {
          en: 'Number: at most a text.',
          fr: 'Numéro : au plus un texte.',
        },
        severity: 'violation',
      },
      {
        key: 'addressLocality',
        iri: 'http://schema.org/addressLocality',
        kind: 'string',
        min: 0,
        max: 1,
        label: {
          en: 'Municipality',
          fr: 'Commune',
        },
        description: {
          en: 'The municipality.',
          fr: 'La commune.',
        },
        message: {
          en: 'Municipality: at most a text.',
          fr: 'Commune : au plus un texte.',
        },
        severity: 'violation',
      },
    ],
  },
  FlowCurve: {
    name: 'FlowCurve',
    iri: 'https://w3id.org/selfdata/shapes/energy#FlowCurve',
    class: 'https://w3id.org/selfdata/ns/energy#FlowCurve',
    types: [
      'https://w3id.org/selfdata/ns/energy#FlowCurve',
      'http://www.w3.org/ns/sosa/ObservationCollection',
    ],
    label: {
      en: 'Flow curve of a day',
      fr: 'Courbe de débit d’un jour',
    },
    description: {
      en: 'The water of one day, step by step. A day of clock change has 23 or 25 hours.',
      fr: 'L’eau d’un jour, pas à pas. Un jour de changement d’heure a 23 ou 25 heures.',
    },
    properties: [
      {
        key: 'startTime',
        iri: 'http://schema.org/startTime',
        kind: 'dateTime',
        min: 1,
        max: 1,
        pattern: '(Z|[+-][0-9]{2}:[0-9]{2})$',
        lessThan: 'endTime',
        label: {
          en: 'Start',
          fr: 'Début',
        },
        description: {
          en: 'The instant it begins.',
          fr: 'L’instant où cela commence.',
        },
        message: {
          en: 'Start: there must be a date and time with an offset, such as 2026-03-09T08:12:04+01:00, before the end.',
          fr: 'Début : il faut une date et heure avec décalage horaire, comme 2026-03-09T08:12:04+01:00, avant la fin.',
        },
        severity: 'violation',
      },
      {
        key: 'endTime',
        iri: 'http://schema.org/endTime',
        kind: 'dateTime',
        min: 1,
        max: 1,
        pattern: '(Z|[+-][0-9]{2}:[0-9]{2})$',
        label: {
          en: 'End',
          fr: 'Fin',
        },
        description: {
          en: 'The instant it ends.',
          fr: 'L’instant où cela se termine.',
        },
        message: {
          en: 'End: there must be a date and time with an offset, such as 2026-03-09T08:12:04+01:00.',
          fr: 'Fin : il faut une date et heure avec décalage horaire, comme 2026-03-09T08:12:04+01:00.',
        },
        severity: 'violation',
      },
      {
        key: 'madeBySensor',
        iri: 'http://www.w3.org/ns/sosa/madeBySensor',
        kind: 'iri',
        min: 0,
        max: 1,
        label: {
          en: 'Meter',
          fr: 'Compteur',
        },
        description: {
          en: 'The meter that measured.',
          fr: 'Le compteur qui a mesuré.',
        },
        message: {
          en: 'Meter: at most an address (IRI).',
          fr: 'Compteur : au plus une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'observedProperty',
        iri: 'http://www.w3.org/ns/sosa/observedProperty',
        kind: 'iri',
        min: 1,
        max: 1,
        label: {
          en: 'Quantity',
          fr: 'Grandeur',
        },
        description: {
          en: 'What is observed.',
          fr: 'Ce qui est observé.',
        },
        message: {
          en: 'Quantity: there must be an address (IRI).',
          fr: 'Grandeur : il faut une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'step',
        iri: 'https://w3id.org/selfdata/ns/energy#step',
        kind: 'duration',
        min: 1,
        max: 1,
        label: {
          en: 'Step',
          fr: 'Pas',
        },
        description: {
          en: 'The length of a step; steps are counted from the start.',
          fr: 'La durée d’un pas ; les pas se comptent depuis le début.',
        },
        message: {
          en: 'Step: there must be a duration, such as PT60M.',
          fr: 'Pas : il faut une durée, comme PT60M.',
        },
        severity: 'violation',
      },
      {
        key: 'litreValues',
        iri: 'https://w3id.org/selfdata/ns/energy#litreValues',
        kind: 'numbers',
        min: 1,
        max: 1,
        unit: 'L',
        label: {
          en: 'Volumes',
          fr: 'Volumes',
        },
        description: {
          en: 'The volume of each step, in litres; null where nothing was measured.',
          fr: 'Le volume de chaque pas, en litres ; null là où rien n’a été mesuré.',
        },
        message: {
          en: 'Volumes: there must be a list of numbers or null.',
          fr: 'Volumes : il faut une liste de nombres ou de null.',
        },
        severity: 'violation',
      },
      {
        key: 'volumeInLitres',
        iri: 'https://w3id.org/selfdata/ns/energy#volumeInLitres',
        kind: 'integer',
        min: 1,
        max: 1,
        minInclusive: 0,
        unit: 'L',
        label: {
          en: 'Volume',
          fr: 'Volume',
        },
        description: {
          en: 'Volume of water, in litres.',
          fr: 'Volume d’eau, en litres.',
        },
        message: {
          en: 'Volume: there must be a whole number of at least 0.',
          fr: 'Volume : il faut un nombre entier d’au moins 0.',
        },
        severity: 'violation',
      },
      {
        key: 'quality',
        iri: 'https://w3id.org/selfdata/ns/energy#quality',
        kind: 'code',
        scheme: 'MeterQuality',
        min: 1,
        max: 1,
        label: {
          en: 'Quality',
          fr: 'Qualité',
        },
        description: {
          en: 'Measured, corrected or estimated.',
          fr: 'Mesuré, corrigé ou estimé.',
        },
        message: {
          en: 'Quality: there must be a code of the list.',
          fr: 'Qualité : il faut un code de la liste.',
        },
        severity: 'violation',
      },
    ],
  },
  HomeProfile: {
    name: 'HomeProfile',
    iri: 'https://w3id.org/selfdata/shapes/energy#HomeProfile',
    class: 'https://w3id.org/selfdata/ns/energy#HomeProfile',
    types: ['https://w3id.org/selfdata/ns/energy#HomeProfile'],
    label: {
      en: 'Home',
      fr: 'Logement',
    },
    description: {
      en: 'What the person says of their home, to compare with homes alike.',
      fr: 'Ce que la personne dit de son logement, pour se comparer à des logements semblables.',
    },
    properties: [
      {
        key: 'name',
        iri: 'http://schema.org/name',
        kind: 'string',
        min: 0,
        max: 1,
        label: {
          en: 'Name',
          fr: 'Nom',
        },
        description: {
          en: 'What the person calls it, when there are several.',
          fr: 'Comment la personne l’appelle, quand elle en a plusieurs.',
        },
        message: {
          en: 'Name: at most a text.',
          fr: 'Nom : au plus un texte.',
        },
        severity: 'violation',
      },
      {
        key: 'meterPoint',
        iri: 'https://w3id.org/selfdata/ns/energy#meterPoint',
        kind: 'string',
        min: 0,
        max: null,
        pattern: '^(electricity|gas|water)/[a-z0-9-]+(/[0-9a-f]{2})?$',
        label: {
          en: 'Meters',
          fr: 'Compteurs',
        },
        description: {
          en: 'The meters of this home: resource, source and tag, such as electricity/enedis/a7.',
          fr: 'Les compteurs de ce logement : ressource, source et repère, comme electricity/enedis/a7.',
        },
        message: {
          en: 'Meters: tags such as electricity/enedis/a7.',
          fr: 'Compteurs : des repères comme electricity/enedis/a7.',
        },
        severity: 'violation',
      },
      {
        key: 'dwelling',
        iri: 'https://w3id.org/selfdata/ns/energy#dwelling',
        kind: 'code',
        scheme: 'Dwelling',
        min: 0,
        max: 1,
        label: {
          en: 'Dwelling',
          fr: 'Logement',
        },
        description: {
          en: 'House or flat.',
          fr: 'Maison ou appartement.',
        },
        message: {
          en: 'Dwelling: at most a code of the list.',
          fr: 'Logement : au plus un code de la liste.',
        },
        severity: 'violation',
      },
      {
        key: 'floorAreaInSquareMetres',
        iri: 'https://w3id.org/selfdata/ns/energy#floorAreaInSquareMetres',
        kind: 'integer',
        min: 0,
        max: 1,
        minInclusive: 0,
        unit: 'M2',
        label: {
          en: 'Floor area',
          fr: 'Surface',
        },
        description: {
          en: 'The floor area, in square metres.',
          fr: 'La surface habitable, en mètres carrés.',
        },
        message: {
          en: 'Floor area: at most a whole number of at least 0.',
          fr: 'Surface : au plus un nombre entier d’au moins 0.',
        },
        severity: 'violation',
      },
      {
        key: 'occupants',
        iri: 'https://w3id.org/selfdata/ns/energy#occupants',
        kind: 'integer',
        min: 0,
        max: 1,
        minInclusive: 0,
        label: {
          en: 'Occupants',
          fr: 'Occupants',
        },
        description: {
          en: 'The number of people who live there.',
          fr: 'Le nombre de personnes qui y vivent.',
        },
        message: {
          en: 'Occupants: at most a whole number of at least 0.',
          fr: 'Occupants : au plus un nombre entier d’au moins 0.',
        },
        severity: 'violation',
      },
      {
        key: 'heating',
        iri: 'https://w3id.org/selfdata/ns/energy#heating',
        kind: 'code',
        scheme: 'HeatSource',
        min: 0,
        max: 1,
        label: {
          en: 'Heating',
          fr: 'Chauffage',
        },
        description: {
          en: 'The main energy of heating.',
          fr: 'L’énergie principale du chauffage.',
        },
        message: {
          en: 'Heating: at most a code of the list.',
          fr: 'Chauffage : au plus un code de la liste.',
        },
        severity: 'violation',
      },
      {
        key: 'hotWater',
        iri: 'https://w3id.org/selfdata/ns/energy#hotWater',
        kind: 'code',
        scheme: 'HeatSource',
        min: 0,
        max: 1,
        label: {
          en: 'Hot water',
          fr: 'Eau chaude',
        },
        description: {
          en: 'The energy that heats water.',
          fr: 'L’énergie qui chauffe l’eau.',
        },
        message: {
          en: 'Hot water: at most a code of the list.',
          fr: 'Eau chaude : au plus un code de la liste.',
        },
        severity: 'violation',
      },
    ],
  },
  LoadCurve: {
    name: 'LoadCurve',
    iri: 'https://w3id.org/selfdata/shapes/energy#LoadCurve',
    class: 'https://w3id.org/selfdata/ns/energy#LoadCurve',
    types: [
      'https://w3id.org/selfdata/ns/energy#LoadCurve',
      'http://www.w3.org/ns/sosa/ObservationCollection',
    ],
    label: {
      en: 'Load curve of a day',
      fr: 'Courbe de charge d’un jour',
    },
    description: {
      en: 'The mean power of one day, step by step. A day of clock change has 46 or 50 half hours.',
      fr: 'La puissance moyenne d’un jour, pas à pas. Un jour de changement d’heure a 46 ou 50 demi-heures.',
    },
    properties: [
      {
        key: 'startTime',
        iri: 'http://schema.org/startTime',
        kind: 'dateTime',
        min: 1,
        max: 1,
        pattern: '(Z|[+-][0-9]{2}:[0-9]{2})$',
        lessThan: 'endTime',
        label: {
          en: 'Start',
          fr: 'Début',
        },
        description: {
          en: 'The instant it begins.',
          fr: 'L’instant où cela commence.',
        },
        message: {
          en: 'Start: there must be a date and time with an offset, such as 2026-03-09T08:12:04+01:00, before the end.',
          fr: 'Début : il faut une date et heure avec décalage horaire, comme 2026-03-09T08:12:04+01:00, avant la fin.',
        },
        severity: 'violation',
      },
      {
        key: 'endTime',
        iri: 'http://schema.org/endTime',
        kind: 'dateTime',
        min: 1,
        max: 1,
        pattern: '(Z|[+-][0-9]{2}:[0-9]{2})$',
        label: {
          en: 'End',
          fr: 'Fin',
        },
        description: {
          en: 'The instant it ends.',
          fr: 'L’instant où cela se termine.',
        },
        message: {
          en: 'End: there must be a date and time with an offset, such as 2026-03-09T08:12:04+01:00.',
          fr: 'Fin : il faut une date et heure avec décalage horaire, comme 2026-03-09T08:12:04+01:00.',
        },
        severity: 'violation',
      },
      {
        key: 'madeBySensor',
        iri: 'http://www.w3.org/ns/sosa/madeBySensor',
        kind: 'iri',
        min: 0,
        max: 1,
        label: {
          en: 'Meter',
          fr: 'Compteur',
        },
        description: {
          en: 'The meter that measured.',
          fr: 'Le compteur qui a mesuré.',
        },
        message: {
          en: 'Meter: at most an address (IRI).',
          fr: 'Compteur : au plus une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'hasFeatureOfInterest',
        iri: 'http://www.w3.org/ns/sosa/hasFeatureOfInterest',
        kind: 'iri',
        min: 0,
        max: 1,
        label: {
          en: 'Delivery point',
          fr: 'Point de livraison',
        },
        description: {
          en: 'The delivery point, in a document that only the person reads.',
          fr: 'Le point de livraison, dans un document que seule la personne lit.',
        },
        message: {
          en: 'Delivery point: at most an address (IRI).',
          fr: 'Point de livraison : au plus une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'observedProperty',
        iri: 'http://www.w3.org/ns/sosa/observedProperty',
        kind: 'iri',
        min: 1,
        max: 1,
        label: {
          en: 'Quantity',
          fr: 'Grandeur',
        },
        description: {
          en: 'What is observed.',
          fr: 'Ce qui est observé.',
        },
        message: {
          en: 'Quantity: there must be an address (IRI).',
          fr: 'Grandeur : il faut une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'step',
        iri: 'https://w3id.org/selfdata/ns/energy#step',
        kind: 'duration',
        min: 1,
        max: 1,
        label: {
          en: 'Step',
          fr: 'Pas',
        },
        description: {
          en: 'The length of a step; steps are counted from the start.',
          fr: 'La durée d’un pas ; les pas se comptent depuis le début.',
        },
        message: {
          en: 'Step: there must be a duration, such as PT30M.',
          fr: 'Pas : il faut une durée, comme PT30M.',
        },
        severity: 'violation',
      },
      {
        key: 'wattValues',
        iri: 'https://w3id.org/selfdata/ns/energy#wattValues',
        kind: 'numbers',
        min: 1,
        max: 1,
        unit: 'W',
        label: {
          en: 'Powers',
          fr: 'Puissances',
        },
        description: {
          en: 'The mean power of each step, in watts; null where nothing was measured.',
          fr: 'La puissance moyenne de chaque pas, en watts ; null là où rien n’a été mesuré.',
        },
        message: {
          en: 'Powers: there must be a list of numbers or null.',
          fr: 'Puissances : il faut une liste de nombres ou de null.',
        },
        severity: 'violation',
      },
      {
        key: 'energyInWattHours',
        iri: 'https://w3id.org/selfdata/ns/energy#energyInWattHours',
        kind: 'integer',
        min: 1,
        max: 1,
        minInclusive: 0,
        unit: 'W-HR',
        label: {
          en: 'Energy',
          fr: 'Énergie',
        },
        description: {
          en: 'Energy, in watt hours.',
          fr: 'Énergie, en wattheures.',
        },
        message: {
          en: 'Energy: there must be a whole number of at least 0.',
          fr: 'Énergie : il faut un nombre entier d’au moins 0.',
        },
        severity: 'violation',
      },
      {
        key: 'peakWatts',
        iri: 'https://w3id.org/selfdata/ns/energy#peakWatts',
        kind: 'integer',
        min: 0,
        max: 1,
        minInclusive: 0,
        unit: 'W',
        label: {
          en: 'Peak power',
          fr: 'Puissance maximale',
        },
        description: {
          en: 'The highest mean power of a step, in watts.',
          fr: 'La plus grande puissance moyenne d’un pas, en watts.',
        },
        message: {
          en: 'Peak power: at most a whole number of at least 0.',
          fr: 'Puissance maximale : au plus un nombre entier d’au moins 0.',
        },
        severity: 'violation',
      },
      {
        key: 'quality',
        iri: 'https://w3id.org/selfdata/ns/energy#quality',
        kind: 'code',
        scheme: 'MeterQuality',
        min: 1,
        max: 1,
        label: {
          en: 'Quality',
          fr: 'Qualité',
        },
        description: {
          en: 'Measured, corrected or estimated.',
          fr: 'Mesuré, corrigé ou estimé.',
        },
        message: {
          en: 'Quality: there must be a code of the list.',
          fr: 'Qualité : il faut un code de la liste.',
        },
        severity: 'violation',
      },
    ],
  },
  MaximumPower: {
    name: 'MaximumPower',
    iri: 'https://w3id.org/selfdata/shapes/energy#MaximumPower',
    class: 'https://w3id.org/selfdata/ns/energy#MaximumPower',
    types: [
      'https://w3id.org/selfdata/ns/energy#MaximumPower',
      'http://www.w3.org/ns/sosa/Observation',
    ],
    label: {
      en: 'Maximum power of a day',
      fr: 'Puissance maximale d’un jour',
    },
    description: {
      en: 'The highest power drawn in a day, as the meter kept it.',
      fr: 'La plus grande puissance soutirée en un jour, telle que le compteur l’a retenue.',
    },
    properties: [
      {
        key: 'startTime',
        iri: 'http://schema.org/startTime',
        kind: 'dateTime',
        min: 1,
        max: 1,
        pattern: '(Z|[+-][0-9]{2}:[0-9]{2})$',
        lessThan: 'endTime',
        label: {
          en: 'Start',
          fr: 'Début',
        },
        description: {
          en: 'The instant it begins.',
          fr: 'L’instant où cela commence.',
        },
        message: {
          en: 'Start: there must be a date and time with an offset, such as 2026-03-09T08:12:04+01:00, before the end.',
          fr: 'Début : il faut une date et heure avec décalage horaire, comme 2026-03-09T08:12:04+01:00, avant la fin.',
        },
        severity: 'violation',
      },
      {
        key: 'endTime',
        iri: 'http://schema.org/endTime',
        kind: 'dateTime',
        min: 1,
        max: 1,
        pattern: '(Z|[+-][0-9]{2}:[0-9]{2})$',
        label: {
          en: 'End',
          fr: 'Fin',
        },
        description: {
          en: 'The instant it ends.',
          fr: 'L’instant où cela se termine.',
        },
        message: {
          en: 'End: there must be a date and time with an offset, such as 2026-03-09T08:12:04+01:00.',
          fr: 'Fin : il faut une date et heure avec décalage horaire, comme 2026-03-09T08:12:04+01:00.',
        },
        severity: 'violation',
      },
      {
        key: 'maximumVoltAmperes',
        iri: 'https://w3id.org/selfdata/ns/energy#maximumVoltAmperes',
        kind: 'integer',
        min: 1,
        max: 1,
        minInclusive: 0,
        unit: 'V-A',
        label: {
          en: 'Maximum power',
          fr: 'Puissance maximale',
        },
        description: {
          en: 'The highest apparent power of the day, in volt amperes.',
          fr: 'La plus grande puissance apparente du jour, en voltampères.',
        },
        message: {
          en: 'Maximum power: there must be a whole number of at least 0.',
          fr: 'Puissance maximale : il faut un nombre entier d’au moins 0.',
        },
        severity: 'violation',
      },
      {
        key: 'reachedAt',
        iri: 'https://w3id.org/selfdata/ns/energy#reachedAt',
        kind: 'dateTime',
        min: 0,
        max: 1,
        pattern: '(Z|[+-][0-9]{2}:[0-9]{2})$',
        label: {
          en: 'Reached at',
          fr: 'Atteinte à',
        },
        description: {
          en: 'The instant at which it was reached.',
          fr: 'L’instant où elle a été atteinte.',
        },
        message: {
          en: 'Reached at: at most a date and time with an offset.',
          fr: 'Atteinte à : au plus une date et heure avec décalage horaire.',
        },
        severity: 'violation',
      },
    ],
  },
  Meter: {
    name: 'Meter',
    iri: 'https://w3id.org/selfdata/shapes/energy#Meter',
    class: 'https://w3id.org/selfdata/ns/energy#Meter',
    types: ['https://w3id.org/selfdata/ns/energy#Meter', 'http://www.w3.org/ns/sosa/Sensor'],
    label: {
      en: 'Meter',
      fr: 'Compteur',
    },
    description: {
      en: 'The device that measures. Its number never leaves the document that only the person reads.',
      fr: 'L’appareil qui mesure. Son numéro ne sort pas du document que seule la personne lit.',
    },
    properties: [
      {
        key: 'resource',
        iri: 'https://w3id.org/selfdata/ns/energy#resource',
        kind: 'code',
        scheme: 'EnergyResource',
        min: 1,
        max: 1,
        label: {
          en: 'Resource',
          fr: 'Ressource',
        },
        description: {
          en: 'Electricity, gas or water.',
          fr: 'Électricité, gaz ou eau.',
        },
        message: {
          en: 'Resource: there must be a code of the list.',
          fr: 'Ressource : il faut un code de la liste.',
        },
        severity: 'violation',
      },
      {
        key: 'observes',
        iri: 'http://www.w3.org/ns/sosa/observes',
        kind: 'iri',
        min: 0,
        max: 1,
        label: {
          en: 'Observes',
          fr: 'Observe',
        },
        description: {
          en: 'What the meter observes.',
          fr: 'Ce que le compteur observe.',
        },
        message: {
          en: 'Observes: at most an address (IRI).',
          fr: 'Observe : au plus une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'identifier',
        iri: 'http://purl.org/dc/terms/identifier',
        kind: 'string',
        min: 0,
        max: 1,
        label: {
          en: 'Number',
          fr: 'Numéro',
        },
        description: {
          en: 'The number of the meter, for the person alone.',
          fr: 'Le numéro du compteur, pour la personne seule.',
        },
        message: {
          en: 'Number: at most a text.',
          fr: 'Numéro : au plus un texte.',
        },
        severity: 'violation',
      },
      {
        key: 'manufacturer',
        iri: 'http://schema.org/manufacturer',
        kind: 'string',
        min: 0,
        max: 1,
        label: {
          en: 'Manufacturer',
          fr: 'Fabricant',
        },
        description: {
          en: 'Who made it.',
          fr: 'Qui l’a fabriqué.',
        },
        message: {
          en: 'Manufacturer: at most a text.',
          fr: 'Fabricant : au plus un texte.',
        },
        severity: 'violation',
      },
    ],
  },
  MeterIndex: {
    name: 'MeterIndex',
    iri: 'https://w3id.org/selfdata/shapes/energy#MeterIndex',
    class: 'https://w3id.org/selfdata/ns/energy#MeterIndex',
    types: [
      'https://w3id.org/selfdata/ns/energy#MeterIndex',
      'http://www.w3.org/ns/sosa/Observation',
    ],
    label: {
      en: 'Meter index',
      fr: 'Index de compteur',
    },
    description: {
      en: 'What a register of the meter shows at an instant.',
      fr: 'Ce qu’affiche un registre du compteur à un instant.',
    },
    properties: [
      {
        key: 'startTime',
        iri: 'http://schema.org/startTime',
        kind: 'dateTime',
        min: 1,
        max: 1,
        pattern: '(Z|[+-][0-9]{2}:[0-9]{2})$',
        label: {
          en: 'Instant',
          fr: 'Instant',
        },
        description: {
          en: 'The instant it happened.',
          fr: 'L’instant où cela a eu lieu.',
        },
        message: {
          en: 'Instant: there must be a date and time with an offset, such as 2026-03-09T08:12:04+01:00.',
          fr: 'Instant : il faut une date et heure avec décalage horaire, comme 2026-03-09T08:12:04+01:00.',
        },
        severity: 'violation',
      },
      {
        key: 'hasSimpleResult',
        iri: 'http://www.w3.org/ns/sosa/hasSimpleResult',
        kind: 'decimal',
        min: 1,
        max: 1,
        minInclusive: 0,
        label: {
          en: 'Index',
          fr: 'Index',
        },
        description: {
          en: 'What the register shows: watt hours, litres of water or cubic metres of gas.',
          fr: 'Ce qu’affiche le registre : wattheures, litres d’eau ou mètres cubes de gaz.',
        },
        message: {
          en: 'Index: there must be a decimal number of at least 0.0.',
          fr: 'Index : il faut un nombre décimal d’au moins 0.0.',
        },
        severity: 'violation',
      },
      {
        key: 'madeBySensor',
        iri: 'http://www.w3.org/ns/sosa/madeBySensor',
        kind: 'iri',
        min: 0,
        max: 1,
        label: {
          en: 'Meter',
          fr: 'Compteur',
        },
        description: {
          en: 'The meter that measured.',
          fr: 'Le compteur qui a mesuré.',
        },
        message: {
          en: 'Meter: at most an address (IRI).',
          fr: 'Compteur : au plus une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'resource',
        iri: 'https://w3id.org/selfdata/ns/energy#resource',
        kind: 'code',
        scheme: 'EnergyResource',
        min: 1,
        max: 1,
        label: {
          en: 'Resource',
          fr: 'Ressource',
        },
        description: {
          en: 'Electricity, gas or water.',
          fr: 'Électricité, gaz ou eau.',
        },
        message: {
          en: 'Resource: there must be a code of the list.',
          fr: 'Ressource : il faut un code de la liste.',
        },
        severity: 'violation',
      },
      {
        key: 'register',
        iri: 'https://w3id.org/selfdata/ns/energy#register',
        kind: 'string',
        min: 0,
        max: 1,
        label: {
          en: 'Register',
          fr: 'Registre',
        },
        description: {
          en: 'The register of the meter, as the distributor names it: F1 to F10, D1 to D4, T.',
          fr: 'Le registre du compteur, comme le nomme le distributeur : F1 à F10, D1 à D4, T.',
        },
        message: {
          en: 'Register: at most a text.',
          fr: 'Registre : au plus un texte.',
        },
        severity: 'violation',
      },
    ],
  },
  PriceBand: {
    name: 'PriceBand',
    iri: 'https://w3id.org/selfdata/shapes/energy#PriceBand',
    class: 'https://w3id.org/selfdata/ns/energy#PriceBand',
    types: ['https://w3id.org/selfdata/ns/energy#PriceBand'],
    label: {
      en: 'Price of a band',
      fr: 'Prix d’une plage',
    },
    description: {
      en: 'The price of what is consumed at certain hours or on certain days.',
      fr: 'Le prix de ce qui est consommé à certaines heures ou certains jours.',
    },
    properties: [
      {
        key: 'rank',
        iri: 'https://w3id.org/selfdata/ns/energy#rank',
        kind: 'integer',
        min: 1,
        max: 1,
        minInclusive: 0,
        label: {
          en: 'Rank',
          fr: 'Rang',
        },
        description: {
          en: 'The first price whose hours and days fit applies.',
          fr: 'Le premier prix dont les heures et les jours conviennent s’applique.',
        },
        message: {
          en: 'Rank: there must be a whole number of at least 0.',
          fr: 'Rang : il faut un nombre entier d’au moins 0.',
        },
        severity: 'violation',
      },
      {
        key: 'name',
        iri: 'http://schema.org/name',
        kind: 'string',
        min: 0,
        max: 1,
        label: {
          en: 'Name',
          fr: 'Nom',
        },
        description: {
          en: 'What the bill calls it: off-peak hours, for instance.',
          fr: 'Comment la facture l’appelle : heures creuses, par exemple.',
        },
        message: {
          en: 'Name: at most a text.',
          fr: 'Nom : au plus un texte.',
        },
        severity: 'violation',
      },
      {
        key: 'hours',
        iri: 'https://w3id.org/selfdata/ns/energy#hours',
        kind: 'string',
        min: 0,
        max: 1,
        pattern: '^([0-9]{2}:[0-9]{2}-[0-9]{2}:[0-9]{2})(,[0-9]{2}:[0-9]{2}-[0-9]{2}:[0-9]{2})*$',
        label: {
          en: 'Hours',
          fr: 'Heures',
        },
        description: {
          en: 'The ranges of the clock, by half hour; absent: the whole day.',
          fr: 'Les plages de l’horloge, par demi-heure ; absentes : toute la journée.',
        },
        message: {
          en: 'Hours: at most ranges such as 22:00-06:00,12:30-14:30.',
          fr: 'Heures : au plus des plages comme 22:00-06:00,12:30-14:30.',
        },
        severity: 'violation',
      },
      {
        key: 'weekend',
        iri: 'https://w3id.org/selfdata/ns/energy#weekend',
        kind: 'boolean',
        min: 0,
        max: 1,
        label: {
          en: 'Weekend',
          fr: 'Week-end',
        },
        description: {
          en: 'True: Saturday and Sunday only; false: Monday to Friday only; absent: every day.',
          fr: 'Vrai : le samedi et le dimanche seulement ; faux : du lundi au vendredi seulement ; absent : tous les jours.',
        },
        message: {
          en: 'Weekend: at most true or false.',
          fr: 'Week-end : au plus vrai ou faux.',
        },
        severity: 'violation',
      },
      {
        key: 'dayColour',
        iri: 'https://w3id.org/selfdata/ns/energy#dayColour',
        kind: 'code',
        scheme: 'DayColour',
        min: 0,
        max: 1,
        label: {
          en: 'Colour of the day',
          fr: 'Couleur du jour',
        },
        description: {
          en: 'Days of this colour only, from 6:00 to 6:00; absent: every day.',
          fr: 'Les jours de cette couleur seulement, de 6 h à 6 h ; absente : tous les jours.',
        },
        message: {
          en: 'Colour of the day: at most a code of the list.',
          fr: 'Couleur du jour : au plus un code de la liste.',
        },
        severity: 'violation',
      },
      {
        key: 'priceInEurosPerKilowattHour',
        iri: 'https://w3id.org/selfdata/ns/energy#priceInEurosPerKilowattHour',
        kind: 'decimal',
        min: 0,
        max: 1,
        minInclusive: 0,
        unit: 'CCY_EUR-PER-KiloW-HR',
        label: {
          en: 'Price of a kilowatt hour',
          fr: 'Prix du kilowattheure',
        },
        description: {
          en: 'The price of a kilowatt hour, all taxes included.',
          fr: 'Le prix d’un kilowattheure, toutes taxes comprises.',
        },
        message: {
          en: 'Price of a kilowatt hour: at most a decimal number of at least 0.0.',
          fr: 'Prix du kilowattheure : au plus un nombre décimal d’au moins 0.0.',
        },
        severity: 'violation',
      },
      {
        key: 'priceInEurosPerCubicMetre',
        iri: 'https://w3id.org/selfdata/ns/energy#priceInEurosPerCubicMetre',
        kind: 'decimal',
        min: 0,
        max: 1,
        minInclusive: 0,
        unit: 'CCY_EUR-PER-M3',
        label: {
          en: 'Price of a cubic metre',
          fr: 'Prix du mètre cube',
        },
        description: {
          en: 'The price of a cubic metre of water, all taxes and sewerage included.',
          fr: 'Le prix d’un mètre cube d’eau, toutes taxes et assainissement compris.',
        },
        message: {
          en: 'Price of a cubic metre: at most a decimal number of at least 0.0.',
          fr: 'Prix du mètre cube : au plus un nombre décimal d’au moins 0.0.',
        },
        severity: 'violation',
      },
    ],
  },
  ProviderConsent: {
    name: 'ProviderConsent',
    iri: 'https://w3id.org/selfdata/shapes/energy#ProviderConsent',
    class: 'https://w3id.org/selfdata/ns/energy#ProviderConsent',
    types: ['https://w3id.org/selfdata/ns/energy#ProviderConsent'],
    label: {
      en: 'Consent given to a distributor',
      fr: 'Accord donné à un distributeur',
    },
    description: {
      en: 'Until when a distributor collects and passes data on: after that they are missing without notice.',
      fr: 'Jusqu’à quand un distributeur collecte et transmet les données : après, elles manquent sans prévenir.',
    },
    properties: [
      {
        key: 'startDate',
        iri: 'http://schema.org/startDate',
        kind: 'date',
        min: 1,
        max: 1,
        label: {
          en: 'First day',
          fr: 'Premier jour',
        },
        description: {
          en: 'The first day included.',
          fr: 'Le premier jour compris.',
        },
        message: {
          en: 'First day: there must be a date, such as 2026-03-09.',
          fr: 'Premier jour : il faut une date, comme 2026-03-09.',
        },
        severity: 'violation',
      },
      {
        key: 'endDate',
        iri: 'http://schema.org/endDate',
        kind: 'date',
        min: 0,
        max: 1,
        label: {
          en: 'Last day',
          fr: 'Dernier jour',
        },
        description: {
          en: 'The last day included.',
          fr: 'Le dernier jour compris.',
        },
        message: {
          en: 'Last day: at most a date, such as 2026-03-09.',
          fr: 'Dernier jour : au plus une date, comme 2026-03-09.',
        },
        severity: 'violation',
      },
      {
        key: 'resource',
        iri: 'https://w3id.org/selfdata/ns/energy#resource',
        kind: 'code',
        scheme: 'EnergyResource',
        min: 1,
        max: 1,
        label: {
          en: 'Resource',
          fr: 'Ressource',
        },
        description: {
          en: 'Electricity, gas or water.',
          fr: 'Électricité, gaz ou eau.',
        },
        message: {
          en: 'Resource: there must be a code of the list.',
          fr: 'Ressource : il faut un code de la liste.',
        },
        severity: 'violation',
      },
      {
        key: 'name',
        iri: 'http://schema.org/name',
        kind: 'string',
        min: 1,
        max: 1,
        label: {
          en: 'Provider of the data',
          fr: 'Fournisseur des données',
        },
        description: {
          en: 'Who passes the data on: Enedis, GRDF, the water company.',
          fr: 'Qui transmet les données : Enedis, GRDF, la régie de l’eau.',
        },
        message: {
          en: 'Provider of the data: there must be a text.',
          fr: 'Fournisseur des données : il faut un texte.',
        },
        severity: 'violation',
      },
    ],
  },
  SavingAction: {
    name: 'SavingAction',
    iri: 'https://w3id.org/selfdata/shapes/energy#SavingAction',
    class: 'https://w3id.org/selfdata/ns/energy#SavingAction',
    types: ['https://w3id.org/selfdata/ns/energy#SavingAction'],
    label: {
      en: 'Action taken',
      fr: 'Geste entrepris',
    },
    description: {
      en: 'A saving action that the person has begun, to measure before and after.',
      fr: 'Un geste d’économie que la personne a commencé, pour mesurer l’avant et l’après.',
    },
    properties: [
      {
        key: 'startDate',
        iri: 'http://schema.org/startDate',
        kind: 'date',
        min: 1,
        max: 1,
        label: {
          en: 'First day',
          fr: 'Premier jour',
        },
        description: {
          en: 'The first day included.',
          fr: 'Le premier jour compris.',
        },
        message: {
          en: 'First day: there must be a date, such as 2026-03-09.',
          fr: 'Premier jour : il faut une date, comme 2026-03-09.',
        },
        severity: 'violation',
      },
      {
        key: 'endDate',
        iri: 'http://schema.org/endDate',
        kind: 'date',
        min: 0,
        max: 1,
        label: {
          en: 'Last day',
          fr: 'Dernier jour',
        },
        description: {
          en: 'The last day included.',
          fr: 'Le dernier jour compris.',
        },
        message: {
          en: 'Last day: at most a date, such as 2026-03-09.',
          fr: 'Dernier jour : au plus une date, comme 2026-03-09.',
        },
        severity: 'violation',
      },
      {
        key: 'gesture',
        iri: 'https://w3id.org/selfdata/ns/energy#gesture',
        kind: 'string',
        min: 1,
        max: 1,
        label: {
          en: 'Gesture',
          fr: 'Geste',
        },
        description: {
          en: 'The name of the gesture in the catalogue of the app.',
          fr: 'Le nom du geste dans le catalogue de l’application.',
        },
        message: {
          en: 'Gesture: there must be a text.',
          fr: 'Geste : il faut un texte.',
        },
        severity: 'violation',
      },
      {
        key: 'resource',
        iri: 'https://w3id.org/selfdata/ns/energy#resource',
        kind: 'code',
        scheme: 'EnergyResource',
        min: 1,
        max: 1,
        label: {
          en: 'Resource',
          fr: 'Ressource',
        },
        description: {
          en: 'Electricity, gas or water.',
          fr: 'Électricité, gaz ou eau.',
        },
        message: {
          en: 'Resource: there must be a code of the list.',
          fr: 'Ressource : il faut un code de la liste.',
        },
        severity: 'violation',
      },
      {
        key: 'expectedSavingPerYear',
        iri: 'https://w3id.org/selfdata/ns/energy#expectedSavingPerYear',
        kind: 'decimal',
        min: 0,
        max: 1,
        minInclusive: 0,
        label: {
          en: 'Expected saving',
          fr: 'Économie attendue',
        },
        description: {
          en: 'What is expected per year: kilowatt hours, or cubic metres of water.',
          fr: 'Ce qui est attendu par an : kilowattheures, ou mètres cubes d’eau.',
        },
        message: {
          en: 'Expected saving: at most a decimal number of at least 0.0.',
          fr: 'Économie attendue : au plus un nombre décimal d’au moins 0.0.',
        },
        severity: 'violation',
      },
    ],
  },
  SupplyContract: {
    name: 'SupplyContract',
    iri: 'https://w3id.org/selfdata/shapes/energy#SupplyContract',
    class: 'https://w3id.org/selfdata/ns/energy#SupplyContract',
    types: ['https://w3id.org/selfdata/ns/energy#SupplyContract'],
    label: {
      en: 'Supply contract',
      fr: 'Contrat de fourniture',
    },
    description: {
      en: 'What sets the price and the subscribed power.',
      fr: 'Ce qui fixe le prix et la puissance souscrite.',
    },
    properties: [
      {
        key: 'startDate',
        iri: 'http://schema.org/startDate',
        kind: 'date',
        min: 1,
        max: 1,
        label: {
          en: 'First day',
          fr: 'Premier jour',
        },
        description: {
          en: 'The first day included.',
          fr: 'Le premier jour compris.',
        },
        message: {
          en: 'First day: there must be a date, such as 2026-03-09.',
          fr: 'Premier jour : il faut une date, comme 2026-03-09.',
        },
        severity: 'violation',
      },
      {
        key: 'endDate',
        iri: 'http://schema.org/endDate',
        kind: 'date',
        min: 0,
        max: 1,
        label: {
          en: 'Last day',
          fr: 'Dernier jour',
        },
        description: {
          en: 'The last day included.',
          fr: 'Le dernier jour compris.',
        },
        message: {
          en: 'Last day: at most a date, such as 2026-03-09.',
          fr: 'Dernier jour : au plus une date, comme 2026-03-09.',
        },
        severity: 'violation',
      },
      {
        key: 'deliveryPoint',
        iri: 'https://w3id.org/selfdata/ns/energy#deliveryPoint',
        kind: 'iri',
        min: 0,
        max: 1,
        label: {
          en: 'Delivery point',
          fr: 'Point de livraison',
        },
        description: {
          en: 'The delivery point of the contract.',
          fr: 'Le point de livraison du contrat.',
        },
        message: {
          en: 'Delivery point: at most an address (IRI).',
          fr: 'Point de livraison : au plus une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'home',
        iri: 'https://w3id.org/selfdata/ns/energy#home',
        kind: 'iri',
        min: 0,
        max: 1,
        label: {
          en: 'Home',
          fr: 'Logement',
        },
        description: {
          en: 'The home of the contract; absent: all.',
          fr: 'Le logement du contrat ; absent : tous.',
        },
        message: {
          en: 'Home: at most an address (IRI).',
          fr: 'Logement : au plus une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'resource',
        iri: 'https://w3id.org/selfdata/ns/energy#resource',
        kind: 'code',
        scheme: 'EnergyResource',
        min: 1,
        max: 1,
        label: {
          en: 'Resource',
          fr: 'Ressource',
        },
        description: {
          en: 'Electricity, gas or water.',
          fr: 'Électricité, gaz ou eau.',
        },
        message: {
          en: 'Resource: there must be a code of the list.',
          fr: 'Ressource : il faut un code de la liste.',
        },
        severity: 'violation',
      },
      {
        key: 'subscribedPowerInKilovoltAmperes',
        iri: 'https://w3id.org/selfdata/ns/energy#subscribedPowerInKilovoltAmperes',
        kind: 'decimal',
        min: 0,
        max: 1,
        minInclusive: 0,
        unit: 'KiloV-A',
        label: {
          en: 'Subscribed power',
          fr: 'Puissance souscrite',
        },
        description: {
          en: 'The subscribed power, in kilovolt amperes.',
          fr: 'La puissance souscrite, en kilovoltampères.',
        },
        message: {
          en: 'Subscribed power: at most a decimal number of at least 0.0.',
          fr: 'Puissance souscrite : au plus un nombre décimal d’au moins 0.0.',
        },
        severity: 'violation',
      },
      {
        key: 'tariffOption',
        iri: 'https://w3id.org/selfdata/ns/energy#tariffOption',
        kind: 'code',
        scheme: 'TariffOption',
        min: 0,
        max: 1,
        label: {
          en: 'Tariff option',
          fr: 'Option tarifaire',
        },
        description: {
          en: 'The tariff option of the contract.',
          fr: 'L’option tarifaire du contrat.',
        },
        message: {
          en: 'Tariff option: at most a code of the list.',
          fr: 'Option tarifaire : au plus un code de la liste.',
        },
        severity: 'violation',
      },
      {
        key: 'standingPriceInEurosPerYear',
        iri: 'https://w3id.org/selfdata/ns/energy#standingPriceInEurosPerYear',
        kind: 'decimal',
        min: 0,
        max: 1,
        minInclusive: 0,
        unit: 'CCY_EUR-PER-YR',
        label: {
          en: 'Standing price',
          fr: 'Abonnement',
        },
        description: {
          en: 'The standing price per year, all taxes included.',
          fr: 'L’abonnement par an, toutes taxes comprises.',
        },
        message: {
          en: 'Standing price: at most a decimal number of at least 0.0.',
          fr: 'Abonnement : au plus un nombre décimal d’au moins 0.0.',
        },
        severity: 'violation',
      },
      {
        key: 'priceBand',
        iri: 'https://w3id.org/selfdata/ns/energy#priceBand',
        kind: 'record',
        shape: 'PriceBand',
        min: 0,
        max: null,
        label: {
          en: 'Prices',
          fr: 'Prix',
        },
        description: {
          en: 'The prices, from the most particular to the most general.',
          fr: 'Les prix, du plus particulier au plus général.',
        },
        message: {
          en: 'Prices: at most a part of its shape.',
          fr: 'Prix : au plus une partie de sa forme.',
        },
        severity: 'violation',
      },
      {
        key: 'name',
        iri: 'http://schema.org/name',
        kind: 'string',
        min: 0,
        max: 1,
        label: {
          en: 'Name',
          fr: 'Nom',
        },
        description: {
          en: 'The name of the contract or the tariff.',
          fr: 'Le nom du contrat ou du tarif.',
        },
        message: {
          en: 'Name: at most a text.',
          fr: 'Nom : au plus un texte.',
        },
        severity: 'violation',
      },
      {
        key: 'source',
        iri: 'http://purl.org/dc/terms/source',
        kind: 'string',
        min: 0,
        max: 1,
        label: {
          en: 'Where the price comes from',
          fr: 'D’où vient le prix',
        },
        description: {
          en: 'A bill, a decision, a publication, with its date.',
          fr: 'Une facture, une délibération, une publication, avec sa date.',
        },
        message: {
          en: 'Where the price comes from: at most a text.',
          fr: 'D’où vient le prix : au plus un texte.',
        },
        severity: 'violation',
      },
    ],
  },
  Leg: {
    name: 'Leg',
    iri: 'https://w3id.org/selfdata/shapes/mobility#Leg',
    class: 'https://w3id.org/selfdata/ns/mobility#Leg',
    types: ['https://w3id.org/selfdata/ns/mobility#Leg'],
    label: {
      en: 'Leg',
      fr: 'Étape',
    },
    description: {
      en: 'A part of a trip made by a single mode.',
      fr: 'Une partie d’un déplacement faite d’un seul mode.',
    },
    properties: [
      {
        key: 'startTime',
        iri: 'http://schema.org/startTime',
        kind: 'dateTime',
        min: 1,
        max: 1,
        pattern: '(Z|[+-][0-9]{2}:[0-9]{2})$',
        lessThan: 'endTime',
        label: {
          en: 'Start',
          fr: 'Début',
        },
        description: {
          en: 'The instant it begins.',
          fr: 'L’instant où cela commence.',
        },
        message: {
          en: 'Start: there must be a date and time with an offset, such as 2026-03-09T08:12:04+01:00, before the end.',
          fr: 'Début : il faut une date et heure avec décalage horaire, comme 2026-03-09T08:12:04+01:00, avant la fin.',
        },
        severity: 'violation',
      },
      {
        key: 'endTime',
        iri: 'http://schema.org/endTime',
        kind: 'dateTime',
        min: 1,
        max: 1,
        pattern: '(Z|[+-][0-9]{2}:[0-9]{2})$',
        label: {
          en: 'End',
          fr: 'Fin',
        },
        description: {
          en: 'The instant it ends.',
          fr: 'L’instant où cela se termine.',
        },
        message: {
          en: 'End: there must be a date and time with an offset, such as 2026-03-09T08:12:04+01:00.',
          fr: 'Fin : il faut une date et heure avec décalage horaire, comme 2026-03-09T08:12:04+01:00.',
        },
        severity: 'violation',
      },
      {
        key: 'provider',
        iri: 'http://schema.org/provider',
        kind: 'iri',
        min: 0,
        max: 1,
        label: {
          en: 'Provider',
          fr: 'Fournisseur',
        },
        description: {
          en: 'The organisation that provides the service.',
          fr: 'L’organisation qui rend le service.',
        },
        message: {
          en: 'Provider: at most an address (IRI).',
          fr: 'Fournisseur : au plus une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'propulsion',
        iri: 'https://w3id.org/selfdata/ns/mobility#propulsion',
        kind: 'code',
        scheme: 'Propulsion',
        min: 0,
        max: 1,
        label: {
          en: 'Propulsion',
          fr: 'Énergie du véhicule',
        },
        description: {
          en: 'What moves the vehicle.',
          fr: 'Ce qui fait avancer le véhicule.',
        },
        message: {
          en: 'Propulsion: at most a code of the list.',
          fr: 'Énergie du véhicule : au plus un code de la liste.',
        },
        severity: 'violation',
      },
      {
        key: 'distanceInMetres',
        iri: 'https://w3id.org/selfdata/ns/mobility#distanceInMetres',
        kind: 'integer',
        min: 0,
        max: 1,
        minInclusive: 0,
        unit: 'M',
        label: {
          en: 'Distance',
          fr: 'Distance',
        },
        description: {
          en: 'Distance travelled, in metres. Left out when it is not known, never zero instead.',
          fr: 'Distance parcourue, en mètres. Absente quand elle n’est pas connue, jamais zéro à la place.',
        },
        message: {
          en: 'Distance: at most a whole number of at least 0.',
          fr: 'Distance : au plus un nombre entier d’au moins 0.',
        },
        severity: 'violation',
      },
      {
        key: 'durationInSeconds',
        iri: 'https://w3id.org/selfdata/ns/mobility#durationInSeconds',
        kind: 'integer',
        min: 0,
        max: 1,
        minInclusive: 0,
        unit: 'SEC',
        label: {
          en: 'Duration',
          fr: 'Durée',
        },
        description: {
          en: 'Duration, in seconds. Left out when it is not known.',
          fr: 'Durée, en secondes. Absente quand elle n’est pas connue.',
        },
        message: {
          en: 'Duration: at most a whole number of at least 0.',
          fr: 'Durée : au plus un nombre entier d’au moins 0.',
        },
        severity: 'violation',
      },
      {
        key: 'co2eInGrams',
        iri: 'https://w3id.org/selfdata/ns/mobility#co2eInGrams',
        kind: 'decimal',
        min: 0,
        max: 1,
        minInclusive: 0,
        unit: 'GM',
        label: {
          en: 'Emissions',
          fr: 'Émissions',
        },
        description: {
          en: 'Greenhouse gases, in grams of CO2 equivalent, for the person. Left out when they are not known.',
          fr: 'Gaz à effet de serre, en grammes équivalent CO2, pour la personne. Absentes quand elles ne sont pas connues.',
        },
        message: {
          en: 'Emissions: at most a decimal number of at least 0.0.',
          fr: 'Émissions : au plus un nombre décimal d’au moins 0.0.',
        },
        severity: 'violation',
      },
      {
        key: 'occupancy',
        iri: 'https://w3id.org/selfdata/ns/mobility#occupancy',
        kind: 'integer',
        min: 0,
        max: 1,
        minInclusive: 1,
        maxInclusive: 99,
        unit: 'NUM',
        label: {
          en: 'Occupancy',
          fr: 'Occupants',
        },
        description: {
          en: 'Number of persons in the vehicle, oneself included.',
          fr: 'Nombre de personnes dans le véhicule, soi-même compris.',
        },
        message: {
          en: 'Occupancy: at most a whole number from 1 to 99.',
          fr: 'Occupants : au plus un nombre entier de 1 à 99.',
        },
        severity: 'violation',
      },
      {
        key: 'mode',
        iri: 'https://w3id.org/selfdata/ns/mobility#mode',
        kind: 'code',
        scheme: 'TransportMode',
        min: 1,
        max: 1,
        label: {
          en: 'Mode',
          fr: 'Mode',
        },
        description: {
          en: 'How one moves.',
          fr: 'Comment on se déplace.',
        },
        message: {
          en: 'Mode: there must be a code of the list.',
          fr: 'Mode : il faut un code de la liste.',
        },
        severity: 'violation',
      },
      {
        key: 'line',
        iri: 'https://w3id.org/selfdata/ns/mobility#line',
        kind: 'string',
        min: 0,
        max: 1,
        label: {
          en: 'Line',
          fr: 'Ligne',
        },
        description: {
          en: 'The name of the line, as on the vehicle.',
          fr: 'Le nom de la ligne, comme sur le véhicule.',
        },
        message: {
          en: 'Line: at most a text.',
          fr: 'Ligne : au plus un texte.',
        },
        severity: 'violation',
      },
      {
        key: 'alightingStop',
        iri: 'https://w3id.org/selfdata/ns/mobility#alightingStop',
        kind: 'string',
        min: 0,
        max: 1,
        label: {
          en: 'Alighting stop',
          fr: 'Arrêt de descente',
        },
        description: {
          en: 'The name of the stop where one gets off.',
          fr: 'Le nom de l’arrêt où l’on descend.',
        },
        message: {
          en: 'Alighting stop: at most a text.',
          fr: 'Arrêt de descente : au plus un texte.',
        },
        severity: 'violation',
      },
      {
        key: 'modeSource',
        iri: 'https://w3id.org/selfdata/ns/mobility#modeSource',
        kind: 'code',
        scheme: 'ModeSource',
        min: 0,
        max: 1,
        label: {
          en: 'Source of the mode',
          fr: 'Origine du mode',
        },
        description: {
          en: 'Where the mode is known from.',
          fr: 'D’où l’on tient le mode.',
        },
        message: {
          en: 'Source of the mode: at most a code of the list.',
          fr: 'Origine du mode : au plus un code de la liste.',
        },
        severity: 'violation',
      },
      {
        key: 'modeConfidence',
        iri: 'https://w3id.org/selfdata/ns/mobility#modeConfidence',
        kind: 'decimal',
        min: 0,
        max: 1,
        minInclusive: 0,
        maxInclusive: 1,
        label: {
          en: 'Confidence in the mode',
          fr: 'Confiance dans le mode',
        },
        description: {
          en: 'How sure a mode is that was recognised in a track, from 0 to 1. Left out when the mode is no guess.',
          fr: 'À quel point un mode reconnu dans un tracé est sûr, de 0 à 1. Absente quand le mode n’est pas deviné.',
        },
        message: {
          en: 'Confidence in the mode: at most a decimal number from 0.0 to 1.0.',
          fr: 'Confiance dans le mode : au plus un nombre décimal de 0.0 à 1.0.',
        },
        severity: 'violation',
      },
      {
        key: 'boardingStop',
        iri: 'https://w3id.org/selfdata/ns/mobility#boardingStop',
        kind: 'string',
        min: 0,
        max: 1,
        label: {
          en: 'Boarding stop',
          fr: 'Arrêt de montée',
        },
        description: {
          en: 'The name of the stop where one gets on.',
          fr: 'Le nom de l’arrêt où l’on monte.',
        },
        message: {
          en: 'Boarding stop: at most a text.',
          fr: 'Arrêt de montée : au plus un texte.',
        },
        severity: 'violation',
      },
      {
        key: 'hasGeometry',
        iri: 'http://www.opengis.net/ont/geosparql#hasGeometry',
        kind: 'iri',
        min: 0,
        max: 1,
        label: {
          en: 'Track',
          fr: 'Tracé',
        },
        description: {
          en: 'The track of the leg, in the document of tracks.',
          fr: 'Le tracé de l’étape, dans le document des tracés.',
        },
        message: {
          en: 'Track: at most an address (IRI).',
          fr: 'Tracé : au plus une adresse (IRI).',
        },
        severity: 'violation',
      },
    ],
  },
  ModeMonthSummary: {
    name: 'ModeMonthSummary',
    iri: 'https://w3id.org/selfdata/shapes/mobility#ModeMonthSummary',
    class: 'https://w3id.org/selfdata/ns/mobility#ModeMonthSummary',
    types: ['https://w3id.org/selfdata/ns/mobility#ModeMonthSummary'],
    label: {
      en: 'Summary of a month and a mode',
      fr: 'Bilan d’un mois et d’un mode',
    },
    description: {
      en: 'What a source counts for one mode during one month. Can be computed again from the months.',
      fr: 'Ce qu’une source compte pour un mode pendant un mois. Recalculable à partir des mois.',
    },
    properties: [
      {
        key: 'factorSet',
        iri: 'https://w3id.org/selfdata/ns/core#factorSet',
        kind: 'iri',
        min: 0,
        max: 1,
        label: {
          en: 'Factor set',
          fr: 'Jeu de facteurs',
        },
        description: {
          en: 'The dated factor set used to compute emissions.',
          fr: 'Le jeu de facteurs daté qui a servi à calculer les émissions.',
        },
        message: {
          en: 'Factor set: at most an address (IRI).',
          fr: 'Jeu de facteurs : au plus une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'mode',
        iri: 'https://w3id.org/selfdata/ns/mobility#mode',
        kind: 'code',
        scheme: 'TransportMode',
        min: 1,
        max: 1,
        label: {
          en: 'Mode',
          fr: 'Mode',
        },
        description: {
          en: 'How one moves.',
          fr: 'Comment on se déplace.',
        },
        message: {
          en: 'Mode: there must be a code of the list.',
          fr: 'Mode : il faut un code de la liste.',
        },
        severity: 'violation',
      },
      {
        key: 'startDate',
        iri: 'http://schema.org/startDate',
        kind: 'date',
        min: 1,
        max: 1,
        pattern: '-01$',
        label: {
          en: 'Month',
          fr: 'Mois',
        },
        description: {
          en: 'The first day of the month.',
          fr: 'Le premier jour du mois.',
        },
        message: {
          en: 'Month: there must be the first day of a month, such as 2026-03-01.',
          fr: 'Mois : il faut le premier jour d’un mois, comme 2026-03-01.',
        },
        severity: 'violation',
      },
      {
        key: 'legCount',
        iri: 'https://w3id.org/selfdata/ns/mobility#legCount',
        kind: 'integer',
        min: 1,
        max: 1,
        minInclusive: 0,
        unit: 'NUM',
        label: {
          en: 'Legs',
          fr: 'Étapes',
        },
        description: {
          en: 'The number of legs of this mode.',
          fr: 'Le nombre d’étapes de ce mode.',
        },
        message: {
          en: 'Legs: there must be a whole number of at least 0.',
          fr: 'Étapes : il faut un nombre entier d’au moins 0.',
        },
        severity: 'violation',
      },
      {
        key: 'tripCount',
        iri: 'https://w3id.org/selfdata/ns/mobility#tripCount',
        kind: 'integer',
        min: 1,
        max: 1,
        minInclusive: 0,
        unit: 'NUM',
        label: {
          en: 'Trips',
          fr: 'Déplacements',
        },
        description: {
          en: 'The number of trips whose main mode it is.',
          fr: 'Le nombre de déplacements dont c’est le mode principal.',
        },
        message: {
          en: 'Trips: there must be a whole number of at least 0.',
          fr: 'Déplacements : il faut un nombre entier d’au moins 0.',
        },
        severity: 'violation',
      },
      {
        key: 'distanceInMetres',
        iri: 'https://w3id.org/selfdata/ns/mobility#distanceInMetres',
        kind: 'integer',
        min: 1,
        max: 1,
        minInclusive: 0,
        unit: 'M',
        label: {
          en: 'Distance',
          fr: 'Distance',
        },
        description: {
          en: 'The sum of known distances, in metres.',
          fr: 'La somme des distances connues, en mètres.',
        },
        message: {
          en: 'Distance: there must be a whole number of at least 0.',
          fr: 'Distance : il faut un nombre entier d’au moins 0.',
        },
        severity: 'violation',
      },
      {
        key: 'unknownDistanceCount',
        iri: 'https://w3id.org/selfdata/ns/mobility#unknownDistanceCount',
        kind: 'integer',
        min: 1,
        max: 1,
        minInclusive: 0,
        unit: 'NUM',
        label: {
          en: 'Legs without distance',
          fr: 'Étapes sans distance',
        },
        description: {
          en: 'The number of legs whose distance is not known: they are missing from the sum.',
          fr: 'Le nombre d’étapes dont la distance n’est pas connue : elles manquent à la somme.',
        },
        message: {
          en: 'Legs without distance: there must be a whole number of at least 0.',
          fr: 'Étapes sans distance : il faut un nombre entier d’au moins 0.',
        },
        severity: 'violation',
      },
      {
        key: 'durationInSeconds',
        iri: 'https://w3id.org/selfdata/ns/mobility#durationInSeconds',
        kind: 'integer',
        min: 1,
        max: 1,
        minInclusive: 0,
        unit: 'SEC',
        label: {
          en: 'Duration',
          fr: 'Durée',
        },
        description: {
          en: 'The sum of known durations, in seconds.',
          fr: 'La somme des durées connues, en secondes.',
        },
        message: {
          en: 'Duration: there must be a whole number of at least 0.',
          fr: 'Durée : il faut un nombre entier d’au moins 0.',
        },
        severity: 'violation',
      },
      {
        key: 'co2eInGrams',
        iri: 'https://w3id.org/selfdata/ns/mobility#co2eInGrams',
        kind: 'decimal',
        min: 0,
        max: 1,
        minInclusive: 0,
        unit: 'GM',
        label: {
          en: 'Emissions',
          fr: 'Émissions',
        },
        description: {
          en: 'The emissions of legs whose distance is known, in grams of CO2 equivalent. Left out when the mode has no factor.',
          fr: 'Les émissions des étapes dont la distance est connue, en grammes équivalent CO2. Absentes quand le mode n’a pas de facteur.',
        },
        message: {
          en: 'Emissions: at most a decimal number of at least 0.0.',
          fr: 'Émissions : au plus un nombre décimal d’au moins 0.0.',
        },
        severity: 'violation',
      },
    ],
  },
  MonthBrief: {
    name: 'MonthBrief',
    iri: 'https://w3id.org/selfdata/shapes/mobility#MonthBrief',
    class: 'https://w3id.org/selfdata/ns/mobility#MonthBrief',
    types: ['https://w3id.org/selfdata/ns/mobility#MonthBrief'],
    label: {
      en: 'Month in brief',
      fr: 'Mois en bref',
    },
    description: {
      en: 'The trips of a month, all sources together, to count them by purpose and by place. Can be computed again from the months.',
      fr: 'Les déplacements d’un mois, toutes sources réunies, pour les compter par motif et par lieu. Recalculable à partir des mois.',
    },
    properties: [
      {
        key: 'startDate',
        iri: 'http://schema.org/startDate',
        kind: 'date',
        min: 1,
        max: 1,
        pattern: '-01$',
        label: {
          en: 'Month',
          fr: 'Mois',
        },
        description: {
          en: 'The first day of the month.',
          fr: 'Le premier jour du mois.',
        },
        message: {
          en: 'Month: there must be the first day of a month, such as 2026-03-01.',
          fr: 'Mois : il faut le premier jour d’un mois, comme 2026-03-01.',
        },
        severity: 'violation',
      },
      {
        key: 'countedFrom',
        iri: 'https://w3id.org/selfdata/ns/mobility#countedFrom',
        kind: 'string',
        min: 1,
        max: 1,
        label: {
          en: 'Counted from',
          fr: 'Compté à partir de',
        },
        description: {
          en: 'The fingerprint of the documents and corrections that it was made from.',
          fr: 'L’empreinte des documents et des corrections dont il est tiré.',
        },
        message: {
          en: 'Counted from: there must be a text.',
          fr: 'Compté à partir de : il faut un texte.',
        },
        severity: 'violation',
      },
      {
        key: 'tripLines',
        iri: 'https://w3id.org/selfdata/ns/mobility#tripLines',
        kind: 'string',
        min: 1,
        max: 1,
        label: {
          en: 'Trips in brief',
          fr: 'Déplacements en bref',
        },
        description: {
          en: 'One line for each trip.',
          fr: 'Une ligne par déplacement.',
        },
        message: {
          en: 'Trips in brief: there must be a text.',
          fr: 'Déplacements en bref : il faut un texte.',
        },
        severity: 'violation',
      },
    ],
  },
  Place: {
    name: 'Place',
    iri: 'https://w3id.org/selfdata/shapes/mobility#Place',
    class: 'https://w3id.org/selfdata/ns/mobility#Place',
    types: ['https://w3id.org/selfdata/ns/mobility#Place', 'http://schema.org/Place'],
    label: {
      en: 'Place',
      fr: 'Lieu',
    },
    description: {
      en: 'A place of the person: their home, their work. Trips point to it.',
      fr: 'Un lieu de la personne : son domicile, son travail. Les déplacements y renvoient.',
    },
    properties: [
      {
        key: 'name',
        iri: 'http://schema.org/name',
        kind: 'string',
        min: 1,
        max: 1,
        label: {
          en: 'Name',
          fr: 'Nom',
        },
        description: {
          en: 'The name the person gives the place.',
          fr: 'Le nom que la personne donne au lieu.',
        },
        message: {
          en: 'Name: there must be a text.',
          fr: 'Nom : il faut un texte.',
        },
        severity: 'violation',
      },
      {
        key: 'placeRole',
        iri: 'https://w3id.org/selfdata/ns/mobility#placeRole',
        kind: 'code',
        scheme: 'PlaceRole',
        min: 0,
        max: 1,
        label: {
          en: 'Role',
          fr: 'Rôle',
        },
        description: {
          en: 'What the place is to the person.',
          fr: 'Ce que le lieu est pour la personne.',
        },
        message: {
          en: 'Role: at most a code of the list.',
          fr: 'Rôle : au plus un code de la liste.',
        },
        severity: 'violation',
      },
      {
        key: 'latitude',
        iri: 'http://schema.org/latitude',
        kind: 'decimal',
        min: 0,
        max: 1,
        minInclusive: -90,
        maxInclusive: 90,
        label: {
          en: 'Latitude',
          fr: 'Latitude',
        },
        description: {
          en: 'Degrees, WGS 84.',
          fr: 'Degrés, WGS 84.',
        },
        message: {
          en: 'Latitude: at most a decimal number from -90.0 to 90.0.',
          fr: 'Latitude : au plus un nombre décimal de -90.0 à 90.0.',
        },
        severity: 'violation',
      },
      {
        key: 'longitude',
        iri: 'http://schema.org/longitude',
        kind: 'decimal',
        min: 0,
        max: 1,
        minInclusive: -180,
        maxInclusive: 180,
        label: {
          en: 'Longitude',
          fr: 'Longitude',
        },
        description: {
          en: 'Degrees, WGS 84.',
          fr: 'Degrés, WGS 84.',
        },
        message: {
          en: 'Longitude: at most a decimal number from -180.0 to 180.0.',
          fr: 'Longitude : au plus un nombre décimal de -180.0 à 180.0.',
        },
        severity: 'violation',
      },
      {
        key: 'addressLocality',
        iri: 'http://schema.org/addressLocality',
        kind: 'string',
        min: 0,
        max: 1,
        label: {
          en: 'Municipality',
          fr: 'Commune',
        },
        description: {
          en: 'The name of the municipality.',
          fr: 'Le nom de la commune.',
        },
        message: {
          en: 'Municipality: at most a text.',
          fr: 'Commune : au plus un texte.',
        },
        severity: 'violation',
      },
      {
        key: 'identifier',
        iri: 'http://purl.org/dc/terms/identifier',
        kind: 'string',
        min: 0,
        max: 1,
        pattern: '^(insee:)?[0-9][0-9AB][0-9]{3}$',
        label: {
          en: 'INSEE code',
          fr: 'Code INSEE',
        },
        description: {
          en: 'The INSEE code of the municipality.',
          fr: 'Le code INSEE de la commune.',
        },
        message: {
          en: 'INSEE code: at most an INSEE code of five signs, such as 17300.',
          fr: 'Code INSEE : au plus un code INSEE de cinq signes, comme 17300.',
        },
        severity: 'violation',
      },
    ],
  },
  Position: {
    name: 'Position',
    iri: 'https://w3id.org/selfdata/shapes/mobility#Position',
    class: 'https://w3id.org/selfdata/ns/mobility#Position',
    types: ['https://w3id.org/selfdata/ns/mobility#Position'],
    label: {
      en: 'Position',
      fr: 'Position',
    },
    description: {
      en: 'Where a phone was at an instant, as it sent it. One document a day.',
      fr: 'Où un téléphone se trouvait à un instant, telle qu’il l’a envoyée. Un document par jour.',
    },
    properties: [
      {
        key: 'startTime',
        iri: 'http://schema.org/startTime',
        kind: 'dateTime',
        min: 1,
        max: 1,
        pattern: '(Z|[+-][0-9]{2}:[0-9]{2})$',
        label: {
          en: 'Instant',
          fr: 'Instant',
        },
        description: {
          en: 'The instant it happened.',
          fr: 'L’instant où cela a eu lieu.',
        },
        message: {
          en: 'Instant: there must be a date and time with an offset, such as 2026-03-09T08:12:04+01:00.',
          fr: 'Instant : il faut une date et heure avec décalage horaire, comme 2026-03-09T08:12:04+01:00.',
        },
        severity: 'violation',
      },
      {
        key: 'mode',
        iri: 'https://w3id.org/selfdata/ns/mobility#mode',
        kind: 'code',
        scheme: 'TransportMode',
        min: 0,
        max: 1,
        label: {
          en: 'Mode',
          fr: 'Mode',
        },
        description: {
          en: 'How one moves.',
          fr: 'Comment on se déplace.',
        },
        message: {
          en: 'Mode: at most a code of the list.',
          fr: 'Mode : au plus un code de la liste.',
        },
        severity: 'violation',
      },
      {
        key: 'asWKT',
        iri: 'http://www.opengis.net/ont/geosparql#asWKT',
        kind: 'string',
        datatype: 'http://www.opengis.net/ont/geosparql#wktLiteral',
        min: 1,
        max: 1,
        pattern: '^POINT ?\\(',
        label: {
          en: 'Point',
          fr: 'Point',
        },
        description: {
          en: 'The point in WKT, longitude then latitude, WGS 84, six decimals.',
          fr: 'Le point en WKT, longitude puis latitude, WGS 84, six décimales.',
        },
        message: {
          en: 'Point: there must be a WKT point: POINT(lon lat).',
          fr: 'Point : il faut un point WKT : POINT(lon lat).',
        },
        severity: 'violation',
      },
      {
        key: 'accuracyInMetres',
        iri: 'https://w3id.org/selfdata/ns/mobility#accuracyInMetres',
        kind: 'decimal',
        min: 0,
        max: 1,
        minInclusive: 0,
        unit: 'M',
        label: {
          en: 'Accuracy',
          fr: 'Précision',
        },
        description: {
          en: 'Within how many metres the position is true. Left out when it is not known.',
          fr: 'À combien de mètres près la position est juste. Absente quand elle n’est pas connue.',
        },
        message: {
          en: 'Accuracy: at most a decimal number of at least 0.0.',
          fr: 'Précision : au plus un nombre décimal d’au moins 0.0.',
        },
        severity: 'violation',
      },
      {
        key: 'speedInMetresPerSecond',
        iri: 'https://w3id.org/selfdata/ns/mobility#speedInMetresPerSecond',
        kind: 'decimal',
        min: 0,
        max: 1,
        minInclusive: 0,
        unit: 'M-PER-SEC',
        label: {
          en: 'Speed',
          fr: 'Vitesse',
        },
        description: {
          en: 'The speed the phone measures, in metres per second. Left out when it says nothing of it.',
          fr: 'La vitesse que le téléphone mesure, en mètres par seconde. Absente quand il n’en dit rien.',
        },
        message: {
          en: 'Speed: at most a decimal number of at least 0.0.',
          fr: 'Vitesse : au plus un nombre décimal d’au moins 0.0.',
        },
        severity: 'violation',
      },
      {
        key: 'recordedWith',
        iri: 'https://w3id.org/selfdata/ns/mobility#recordedWith',
        kind: 'string',
        min: 1,
        max: 1,
        pattern: '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$',
        label: {
          en: 'App',
          fr: 'Application',
        },
        description: {
          en: 'The short name of the app, which is also that of the source of the trips.',
          fr: 'Le nom court de l’application, qui est aussi celui de la source des déplacements.',
        },
        message: {
          en: 'App: there must be a short name, such as owntracks.',
          fr: 'Application : il faut un nom court, comme owntracks.',
        },
        severity: 'violation',
      },
      {
        key: 'device',
        iri: 'https://w3id.org/selfdata/ns/mobility#device',
        kind: 'string',
        min: 0,
        max: 1,
        pattern: '^[A-Za-z0-9_-]{1,40}$',
        label: {
          en: 'Device',
          fr: 'Appareil',
        },
        description: {
          en: 'The short name the phone gives itself: letters, digits and dashes.',
          fr: 'Le nom court que le téléphone se donne : lettres, chiffres et tirets.',
        },
        message: {
          en: 'Device: at most a short name of letters, digits and dashes.',
          fr: 'Appareil : au plus un nom court de lettres, chiffres et tirets.',
        },
        severity: 'violation',
      },
    ],
  },
  RecordingProgress: {
    name: 'RecordingProgress',
    iri: 'https://w3id.org/selfdata/shapes/mobility#RecordingProgress',
    class: 'https://w3id.org/selfdata/ns/mobility#RecordingProgress',
    types: ['https://w3id.org/selfdata/ns/mobility#RecordingProgress'],
    label: {
      en: 'Progress of recording',
      fr: 'Avancement de l’enregistrement',
    },
    description: {
      en: 'How far the person’s app made trips of their positions: days changed since are still to be read.',
      fr: 'Jusqu’où l’application de la personne a fait des déplacements de ses positions : les jours changés depuis restent à lire.',
    },
    properties: [
      {
        key: 'modified',
        iri: 'http://purl.org/dc/terms/modified',
        kind: 'dateTime',
        min: 1,
        max: 1,
        pattern: '(Z|[+-][0-9]{2}:[0-9]{2})$',
        label: {
          en: 'Modified',
          fr: 'Modifié',
        },
        description: {
          en: 'The instant of the last change.',
          fr: 'L’instant du dernier changement.',
        },
        message: {
          en: 'Modified: there must be a date and time with an offset, such as 2026-03-09T08:12:04+01:00.',
          fr: 'Modifié : il faut une date et heure avec décalage horaire, comme 2026-03-09T08:12:04+01:00.',
        },
        severity: 'violation',
      },
    ],
  },
  SharedRide: {
    name: 'SharedRide',
    iri: 'https://w3id.org/selfdata/shapes/mobility#SharedRide',
    class: 'https://w3id.org/selfdata/ns/mobility#SharedRide',
    types: ['https://w3id.org/selfdata/ns/mobility#SharedRide', 'http://schema.org/RentAction'],
    label: {
      en: 'Shared ride',
      fr: 'Trajet partagé',
    },
    description: {
      en: 'A ride by shared bicycle, scooter or car, or a carpool.',
      fr: 'Un trajet en vélo, trottinette ou voiture partagés, ou en covoiturage.',
    },
    properties: [
      {
        key: 'agent',
        iri: 'http://schema.org/agent',
        kind: 'iri',
        min: 1,
        max: 1,
        label: {
          en: 'Person',
          fr: 'Personne',
        },
        description: {
          en: 'The person the record is about, by their WebID.',
          fr: 'La personne dont parle l’enregistrement, par son WebID.',
        },
        message: {
          en: 'Person: there must be an address (IRI).',
          fr: 'Personne : il faut une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'startTime',
        iri: 'http://schema.org/startTime',
        kind: 'dateTime',
        min: 1,
        max: 1,
        pattern: '(Z|[+-][0-9]{2}:[0-9]{2})$',
        lessThan: 'endTime',
        label: {
          en: 'Start',
          fr: 'Début',
        },
        description: {
          en: 'The instant it begins.',
          fr: 'L’instant où cela commence.',
        },
        message: {
          en: 'Start: there must be a date and time with an offset, such as 2026-03-09T08:12:04+01:00, before the end.',
          fr: 'Début : il faut une date et heure avec décalage horaire, comme 2026-03-09T08:12:04+01:00, avant la fin.',
        },
        severity: 'violation',
      },
      {
        key: 'endTime',
        iri: 'http://schema.org/endTime',
        kind: 'dateTime',
        min: 1,
        max: 1,
        pattern: '(Z|[+-][0-9]{2}:[0-9]{2})$',
        label: {
          en: 'End',
          fr: 'Fin',
        },
        description: {
          en: 'The instant it ends.',
          fr: 'L’instant où cela se termine.',
        },
        message: {
          en: 'End: there must be a date and time with an offset, such as 2026-03-09T08:12:04+01:00.',
          fr: 'Fin : il faut une date et heure avec décalage horaire, comme 2026-03-09T08:12:04+01:00.',
        },
        severity: 'violation',
      },
      {
        key: 'identifier',
        iri: 'http://purl.org/dc/terms/identifier',
        kind: 'string',
        min: 0,
        max: 1,
        label: {
          en: 'Source identifier',
          fr: 'Identifiant d’origine',
        },
        description: {
          en: 'What the source knows the record by. Never a number that identifies the person.',
          fr: 'Ce par quoi la source reconnaît l’enregistrement. Jamais un numéro qui désigne la personne.',
        },
        message: {
          en: 'Source identifier: at most a text.',
          fr: 'Identifiant d’origine : au plus un texte.',
        },
        severity: 'violation',
      },
      {
        key: 'provider',
        iri: 'http://schema.org/provider',
        kind: 'iri',
        min: 1,
        max: 1,
        label: {
          en: 'Provider',
          fr: 'Fournisseur',
        },
        description: {
          en: 'The organisation that provides the service.',
          fr: 'L’organisation qui rend le service.',
        },
        message: {
          en: 'Provider: there must be an address (IRI).',
          fr: 'Fournisseur : il faut une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'price',
        iri: 'http://schema.org/price',
        kind: 'decimal',
        min: 0,
        max: 1,
        label: {
          en: 'Price',
          fr: 'Prix',
        },
        description: {
          en: 'The price paid, taxes included, in the currency told beside.',
          fr: 'Le prix payé, toutes taxes comprises, dans la monnaie dite à côté.',
        },
        message: {
          en: 'Price: at most a decimal number.',
          fr: 'Prix : au plus un nombre décimal.',
        },
        severity: 'violation',
      },
      {
        key: 'priceCurrency',
        iri: 'http://schema.org/priceCurrency',
        kind: 'string',
        min: 0,
        max: 1,
        pattern: '^[A-Z]{3}$',
        label: {
          en: 'Currency',
          fr: 'Monnaie',
        },
        description: {
          en: 'The ISO 4217 code of the currency.',
          fr: 'Le code ISO 4217 de la monnaie.',
        },
        message: {
          en: 'Currency: at most a code of three letters, such as EUR.',
          fr: 'Monnaie : au plus un code de trois lettres, comme EUR.',
        },
        severity: 'violation',
      },
      {
        key: 'propulsion',
        iri: 'https://w3id.org/selfdata/ns/mobility#propulsion',
        kind: 'code',
        scheme: 'Propulsion',
        min: 0,
        max: 1,
        label: {
          en: 'Propulsion',
          fr: 'Énergie du véhicule',
        },
        description: {
          en: 'What moves the vehicle.',
          fr: 'Ce qui fait avancer le véhicule.',
        },
        message: {
          en: 'Propulsion: at most a code of the list.',
          fr: 'Énergie du véhicule : au plus un code de la liste.',
        },
        severity: 'violation',
      },
      {
        key: 'distanceInMetres',
        iri: 'https://w3id.org/selfdata/ns/mobility#distanceInMetres',
        kind: 'integer',
        min: 0,
        max: 1,
        minInclusive: 0,
        unit: 'M',
        label: {
          en: 'Distance',
          fr: 'Distance',
        },
        description: {
          en: 'Distance travelled, in metres. Left out when it is not known, never zero instead.',
          fr: 'Distance parcourue, en mètres. Absente quand elle n’est pas connue, jamais zéro à la place.',
        },
        message: {
          en: 'Distance: at most a whole number of at least 0.',
          fr: 'Distance : au plus un nombre entier d’au moins 0.',
        },
        severity: 'violation',
      },
      {
        key: 'durationInSeconds',
        iri: 'https://w3id.org/selfdata/ns/mobility#durationInSeconds',
        kind: 'integer',
        min: 0,
        max: 1,
        minInclusive: 0,
        unit: 'SEC',
        label: {
          en: 'Duration',
          fr: 'Durée',
        },
        description: {
          en: 'Duration, in seconds. Left out when it is not known.',
          fr: 'Durée, en secondes. Absente quand elle n’est pas connue.',
        },
        message: {
          en: 'Duration: at most a whole number of at least 0.',
          fr: 'Durée : au plus un nombre entier d’au moins 0.',
        },
        severity: 'violation',
      },
      {
        key: 'co2eInGrams',
        iri: 'https://w3id.org/selfdata/ns/mobility#co2eInGrams',
        kind: 'decimal',
        min: 0,
        max: 1,
        minInclusive: 0,
        unit: 'GM',
        label: {
          en: 'Emissions',
          fr: 'Émissions',
        },
        description: {
          en: 'Greenhouse gases, in grams of CO2 equivalent, for the person. Left out when they are not known.',
          fr: 'Gaz à effet de serre, en grammes équivalent CO2, pour la personne. Absentes quand elles ne sont pas connues.',
        },
        message: {
          en: 'Emissions: at most a decimal number of at least 0.0.',
          fr: 'Émissions : au plus un nombre décimal d’au moins 0.0.',
        },
        severity: 'violation',
      },
      {
        key: 'occupancy',
        iri: 'https://w3id.org/selfdata/ns/mobility#occupancy',
        kind: 'integer',
        min: 0,
        max: 1,
        minInclusive: 1,
        maxInclusive: 99,
        unit: 'NUM',
        label: {
          en: 'Occupancy',
          fr: 'Occupants',
        },
        description: {
          en: 'Number of persons in the vehicle, oneself included.',
          fr: 'Nombre de personnes dans le véhicule, soi-même compris.',
        },
        message: {
          en: 'Occupancy: at most a whole number from 1 to 99.',
          fr: 'Occupants : au plus un nombre entier de 1 à 99.',
        },
        severity: 'violation',
      },
      {
        key: 'mode',
        iri: 'https://w3id.org/selfdata/ns/mobility#mode',
        kind: 'code',
        scheme: 'TransportMode',
        min: 1,
        max: 1,
        label: {
          en: 'Mode',
          fr: 'Mode',
        },
        description: {
          en: 'How one moves.',
          fr: 'Comment on se déplace.',
        },
        message: {
          en: 'Mode: there must be a code of the list.',
          fr: 'Mode : il faut un code de la liste.',
        },
        severity: 'violation',
      },
      {
        key: 'startStation',
        iri: 'https://w3id.org/selfdata/ns/mobility#startStation',
        kind: 'string',
        min: 0,
        max: 1,
        label: {
          en: 'Start station',
          fr: 'Station de départ',
        },
        description: {
          en: 'The name of the start station.',
          fr: 'Le nom de la station de départ.',
        },
        message: {
          en: 'Start station: at most a text.',
          fr: 'Station de départ : au plus un texte.',
        },
        severity: 'violation',
      },
      {
        key: 'endStation',
        iri: 'https://w3id.org/selfdata/ns/mobility#endStation',
        kind: 'string',
        min: 0,
        max: 1,
        label: {
          en: 'End station',
          fr: 'Station d’arrivée',
        },
        description: {
          en: 'The name of the end station.',
          fr: 'Le nom de la station d’arrivée.',
        },
        message: {
          en: 'End station: at most a text.',
          fr: 'Station d’arrivée : au plus un texte.',
        },
        severity: 'violation',
      },
      {
        key: 'role',
        iri: 'https://w3id.org/selfdata/ns/mobility#role',
        kind: 'code',
        scheme: 'RideRole',
        min: 0,
        max: 1,
        label: {
          en: 'Role',
          fr: 'Rôle',
        },
        description: {
          en: 'Driver or passenger.',
          fr: 'Conducteur ou passager.',
        },
        message: {
          en: 'Role: at most a code of the list.',
          fr: 'Rôle : au plus un code de la liste.',
        },
        severity: 'violation',
      },
      {
        key: 'proofClass',
        iri: 'https://w3id.org/selfdata/ns/mobility#proofClass',
        kind: 'string',
        min: 0,
        max: 1,
        pattern: '^[ABC]$',
        label: {
          en: 'Proof class',
          fr: 'Classe de preuve',
        },
        description: {
          en: 'The proof class of the carpool register: A, B or C.',
          fr: 'La classe de preuve du registre de covoiturage : A, B ou C.',
        },
        message: {
          en: 'Proof class: at most a letter: A, B or C.',
          fr: 'Classe de preuve : au plus une lettre : A, B ou C.',
        },
        severity: 'violation',
      },
    ],
  },
  Track: {
    name: 'Track',
    iri: 'https://w3id.org/selfdata/shapes/mobility#Track',
    class: 'https://w3id.org/selfdata/ns/mobility#Track',
    types: [
      'https://w3id.org/selfdata/ns/mobility#Track',
      'http://www.opengis.net/ont/sf#LineString',
    ],
    label: {
      en: 'Track',
      fr: 'Tracé',
    },
    description: {
      en: 'The geometry of a leg, kept in another document than the leg, with its own access rule.',
      fr: 'La géométrie d’une étape, gardée dans un autre document que l’étape, avec sa propre règle d’accès.',
    },
    properties: [
      {
        key: 'startTime',
        iri: 'http://schema.org/startTime',
        kind: 'dateTime',
        min: 1,
        max: 1,
        pattern: '(Z|[+-][0-9]{2}:[0-9]{2})$',
        lessThan: 'endTime',
        label: {
          en: 'Start',
          fr: 'Début',
        },
        description: {
          en: 'The instant it begins.',
          fr: 'L’instant où cela commence.',
        },
        message: {
          en: 'Start: there must be a date and time with an offset, such as 2026-03-09T08:12:04+01:00, before the end.',
          fr: 'Début : il faut une date et heure avec décalage horaire, comme 2026-03-09T08:12:04+01:00, avant la fin.',
        },
        severity: 'violation',
      },
      {
        key: 'endTime',
        iri: 'http://schema.org/endTime',
        kind: 'dateTime',
        min: 1,
        max: 1,
        pattern: '(Z|[+-][0-9]{2}:[0-9]{2})$',
        label: {
          en: 'End',
          fr: 'Fin',
        },
        description: {
          en: 'The instant it ends.',
          fr: 'L’instant où cela se termine.',
        },
        message: {
          en: 'End: there must be a date and time with an offset, such as 2026-03-09T08:12:04+01:00.',
          fr: 'Fin : il faut une date et heure avec décalage horaire, comme 2026-03-09T08:12:04+01:00.',
        },
        severity: 'violation',
      },
      {
        key: 'asWKT',
        iri: 'http://www.opengis.net/ont/geosparql#asWKT',
        kind: 'string',
        datatype: 'http://www.opengis.net/ont/geosparql#wktLiteral',
        min: 1,
        max: 1,
        pattern: '^LINESTRING ?\\(',
        label: {
          en: 'Line',
          fr: 'Tracé',
        },
        description: {
          en: 'The line in WKT, longitude then latitude, WGS 84, five decimals.',
          fr: 'La ligne en WKT, longitude puis latitude, WGS 84, cinq décimales.',
        },
        message: {
          en: 'Line: there must be a WKT line: LINESTRING(lon lat, …).',
          fr: 'Tracé : il faut une ligne WKT : LINESTRING(lon lat, …).',
        },
        severity: 'violation',
      },
      {
        key: 'secondsFromStart',
        iri: 'https://w3id.org/selfdata/ns/mobility#secondsFromStart',
        kind: 'numbers',
        min: 0,
        max: 1,
        unit: 'SEC',
        label: {
          en: 'Times of the points',
          fr: 'Instants des points',
        },
        description: {
          en: 'For each point, the number of seconds from the start, or null.',
          fr: 'Pour chaque point, le nombre de secondes depuis le début, ou null.',
        },
        message: {
          en: 'Times of the points: at most a list of numbers or null.',
          fr: 'Instants des points : au plus une liste de nombres ou de null.',
        },
        severity: 'violation',
      },
      {
        key: 'encodedPolyline',
        iri: 'https://w3id.org/selfdata/ns/mobility#encodedPolyline',
        kind: 'string',
        min: 0,
        max: 1,
        label: {
          en: 'Encoded polyline',
          fr: 'Ligne codée',
        },
        description: {
          en: 'The same line as an encoded polyline, precision 5.',
          fr: 'La même ligne en « encoded polyline », précision 5.',
        },
        message: {
          en: 'Encoded polyline: at most a text.',
          fr: 'Ligne codée : au plus un texte.',
        },
        severity: 'violation',
      },
    ],
  },
  TravelSettings: {
    name: 'TravelSettings',
    iri: 'https://w3id.org/selfdata/shapes/mobility#TravelSettings',
    class: 'https://w3id.org/selfdata/ns/mobility#TravelSettings',
    types: ['https://w3id.org/selfdata/ns/mobility#TravelSettings'],
    label: {
      en: 'Travel settings',
      fr: 'Réglages de mobilité',
    },
    description: {
      en: 'What a person says about themselves so that their figures are their own: weight, car, prices. Kept in their pod, read by their own apps only.',
      fr: 'Ce que la personne dit d’elle pour que ses chiffres soient les siens : son poids, sa voiture, ses prix. Gardé dans son pod, lu par ses seules applications.',
    },
    properties: [
      {
        key: 'factorSet',
        iri: 'https://w3id.org/selfdata/ns/core#factorSet',
        kind: 'iri',
        min: 0,
        max: 1,
        label: {
          en: 'Factor set',
          fr: 'Jeu de facteurs',
        },
        description: {
          en: 'The dated factor set used to compute emissions.',
          fr: 'Le jeu de facteurs daté qui a servi à calculer les émissions.',
        },
        message: {
          en: 'Factor set: at most an address (IRI).',
          fr: 'Jeu de facteurs : au plus une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'propulsion',
        iri: 'https://w3id.org/selfdata/ns/mobility#propulsion',
        kind: 'code',
        scheme: 'Propulsion',
        min: 0,
        max: 1,
        label: {
          en: 'Propulsion',
          fr: 'Énergie du véhicule',
        },
        description: {
          en: 'What moves the vehicle.',
          fr: 'Ce qui fait avancer le véhicule.',
        },
        message: {
          en: 'Propulsion: at most a code of the list.',
          fr: 'Énergie du véhicule : au plus un code de la liste.',
        },
        severity: 'violation',
      },
      {
        key: 'weightInKilograms',
        iri: 'https://w3id.org/selfdata/ns/mobility#weightInKilograms',
        kind: 'decimal',
        min: 0,
        max: 1,
        minInclusive: 20,
        maxInclusive: 400,
        unit: 'KiloGM',
        label: {
          en: 'Weight',
          fr: 'Poids',
        },
        description: {
          en: 'The weight of the person, in kilograms, for calories.',
          fr: 'Le poids de la personne, en kilogrammes, pour les calories.',
        },
        message: {
          en: 'Weight: at most a decimal number from 20.0 to 400.0.',
          fr: 'Poids : au plus un nombre décimal de 20.0 à 400.0.',
        },
        severity: 'violation',
      },
      {
        key: 'consumptionPerHundredKilometres',
        iri: 'https://w3id.org/selfdata/ns/mobility#consumptionPerHundredKilometres',
        kind: 'decimal',
        min: 0,
        max: 1,
        minInclusive: 0,
        maxInclusive: 100,
        label: {
          en: 'Consumption per hundred kilometres',
          fr: 'Consommation aux cent kilomètres',
        },
        description: {
          en: 'Litres, or kilowatt hours for an electric car.',
          fr: 'Litres, ou kilowattheures pour une voiture électrique.',
        },
        message: {
          en: 'Consumption per hundred kilometres: at most a decimal number from 0.0 to 100.0.',
          fr: 'Consommation aux cent kilomètres : au plus un nombre décimal de 0.0 à 100.0.',
        },
        severity: 'violation',
      },
      {
        key: 'energyPriceInEuros',
        iri: 'https://w3id.org/selfdata/ns/mobility#energyPriceInEuros',
        kind: 'decimal',
        min: 0,
        max: 1,
        minInclusive: 0,
        maxInclusive: 10,
        unit: 'CCY_EUR',
        label: {
          en: 'Price of fuel',
          fr: 'Prix du carburant',
        },
        description: {
          en: 'Euros per litre, or per kilowatt hour.',
          fr: 'Euros par litre, ou par kilowattheure.',
        },
        message: {
          en: 'Price of fuel: at most a decimal number from 0.0 to 10.0.',
          fr: 'Prix du carburant : au plus un nombre décimal de 0.0 à 10.0.',
        },
        severity: 'violation',
      },
      {
        key: 'passPriceInEurosPerMonth',
        iri: 'https://w3id.org/selfdata/ns/mobility#passPriceInEurosPerMonth',
        kind: 'decimal',
        min: 0,
        max: 1,
        minInclusive: 0,
        maxInclusive: 1000,
        unit: 'CCY_EUR',
        label: {
          en: 'Transit pass',
          fr: 'Abonnement de transport',
        },
        description: {
          en: 'Euros per month, what the person pays.',
          fr: 'Euros par mois, ce que la personne paie.',
        },
        message: {
          en: 'Transit pass: at most a decimal number from 0.0 to 1000.0.',
          fr: 'Abonnement de transport : au plus un nombre décimal de 0.0 à 1000.0.',
        },
        severity: 'violation',
      },
      {
        key: 'farePriceInEuros',
        iri: 'https://w3id.org/selfdata/ns/mobility#farePriceInEuros',
        kind: 'decimal',
        min: 0,
        max: 1,
        minInclusive: 0,
        maxInclusive: 500,
        unit: 'CCY_EUR',
        label: {
          en: 'Ticket',
          fr: 'Ticket',
        },
        description: {
          en: 'Euros per ride by public transport, without a pass.',
          fr: 'Euros par trajet en transport public, sans abonnement.',
        },
        message: {
          en: 'Ticket: at most a decimal number from 0.0 to 500.0.',
          fr: 'Ticket : au plus un nombre décimal de 0.0 à 500.0.',
        },
        severity: 'violation',
      },
      {
        key: 'commuteDaysGoal',
        iri: 'https://w3id.org/selfdata/ns/mobility#commuteDaysGoal',
        kind: 'integer',
        min: 0,
        max: 1,
        minInclusive: 1,
        maxInclusive: 366,
        label: {
          en: 'Goal of days by bicycle',
          fr: 'Objectif de jours à vélo',
        },
        description: {
          en: 'On how many days of the year the person wants to cycle to work.',
          fr: 'Combien de jours de l’année la personne veut aller au travail à vélo.',
        },
        message: {
          en: 'Goal of days by bicycle: at most a whole number from 1 to 366.',
          fr: 'Objectif de jours à vélo : au plus un nombre entier de 1 à 366.',
        },
        severity: 'violation',
      },
      {
        key: 'usualMode',
        iri: 'https://w3id.org/selfdata/ns/mobility#usualMode',
        kind: 'code',
        scheme: 'TransportMode',
        min: 0,
        max: null,
        label: {
          en: 'Usual modes',
          fr: 'Modes habituels',
        },
        description: {
          en: 'The mode the person usually takes, one for each category.',
          fr: 'Le mode que la personne prend d’habitude, un par catégorie.',
        },
        message: {
          en: 'Usual modes: codes of the list.',
          fr: 'Modes habituels : des codes de la liste.',
        },
        severity: 'violation',
      },
      {
        key: 'usualBicycle',
        iri: 'https://w3id.org/selfdata/ns/mobility#usualBicycle',
        kind: 'code',
        scheme: 'TransportMode',
        min: 0,
        max: 1,
        label: {
          en: 'Usual bicycle',
          fr: 'Vélo habituel',
        },
        description: {
          en: 'The bicycle the person usually takes, as settings said it before usual modes.',
          fr: 'Le vélo que la personne prend d’habitude, comme les réglages le disaient avant les modes habituels.',
        },
        message: {
          en: 'Usual bicycle: at most a code of the list.',
          fr: 'Vélo habituel : au plus un code de la liste.',
        },
        severity: 'violation',
      },
      {
        key: 'employer',
        iri: 'https://w3id.org/selfdata/ns/mobility#employer',
        kind: 'string',
        min: 0,
        max: 1,
        label: {
          en: 'Employer',
          fr: 'Employeur',
        },
        description: {
          en: 'The name of the employer, for the certificate.',
          fr: 'Le nom de l’employeur, pour l’attestation.',
        },
        message: {
          en: 'Employer: at most a text.',
          fr: 'Employeur : au plus un texte.',
        },
        severity: 'violation',
      },
      {
        key: 'withoutConstruction',
        iri: 'https://w3id.org/selfdata/ns/mobility#withoutConstruction',
        kind: 'boolean',
        min: 0,
        max: 1,
        label: {
          en: 'Without construction',
          fr: 'Sans la fabrication',
        },
        description: {
          en: 'True when the person does not want the making of vehicles counted.',
          fr: 'Vrai quand la personne ne veut pas compter la fabrication des véhicules.',
        },
        message: {
          en: 'Without construction: at most true or false.',
          fr: 'Sans la fabrication : au plus vrai ou faux.',
        },
        severity: 'violation',
      },
    ],
  },
  Trip: {
    name: 'Trip',
    iri: 'https://w3id.org/selfdata/shapes/mobility#Trip',
    class: 'https://w3id.org/selfdata/ns/mobility#Trip',
    types: ['https://w3id.org/selfdata/ns/mobility#Trip', 'http://schema.org/TravelAction'],
    label: {
      en: 'Trip',
      fr: 'Déplacement',
    },
    description: {
      en: 'Going from one place to another for a purpose, in one or more legs.',
      fr: 'Aller d’un lieu à un autre pour un motif, en une ou plusieurs étapes.',
    },
    properties: [
      {
        key: 'agent',
        iri: 'http://schema.org/agent',
        kind: 'iri',
        min: 1,
        max: 1,
        label: {
          en: 'Person',
          fr: 'Personne',
        },
        description: {
          en: 'The person the record is about, by their WebID.',
          fr: 'La personne dont parle l’enregistrement, par son WebID.',
        },
        message: {
          en: 'Person: there must be an address (IRI).',
          fr: 'Personne : il faut une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'startTime',
        iri: 'http://schema.org/startTime',
        kind: 'dateTime',
        min: 1,
        max: 1,
        pattern: '(Z|[+-][0-9]{2}:[0-9]{2})$',
        lessThan: 'endTime',
        label: {
          en: 'Start',
          fr: 'Début',
        },
        description: {
          en: 'The instant it begins.',
          fr: 'L’instant où cela commence.',
        },
        message: {
          en: 'Start: there must be a date and time with an offset, such as 2026-03-09T08:12:04+01:00, before the end.',
          fr: 'Début : il faut une date et heure avec décalage horaire, comme 2026-03-09T08:12:04+01:00, avant la fin.',
        },
        severity: 'violation',
      },
      {
        key: 'endTime',
        iri: 'http://schema.org/endTime',
        kind: 'dateTime',
        min: 1,
        max: 1,
        pattern: '(Z|[+-][0-9]{2}:[0-9]{2})$',
        label: {
          en: 'End',
          fr: 'Fin',
        },
        description: {
          en: 'The instant it ends.',
          fr: 'L’instant où cela se termine.',
        },
        message: {
          en: 'End: there must be a date and time with an offset, such as 2026-03-09T08:12:04+01:00.',
          fr: 'Fin : il faut une date et heure avec décalage horaire, comme 2026-03-09T08:12:04+01:00.',
        },
        severity: 'violation',
      },
      {
        key: 'identifier',
        iri: 'http://purl.org/dc/terms/identifier',
        kind: 'string',
        min: 0,
        max: 1,
        label: {
          en: 'Source identifier',
          fr: 'Identifiant d’origine',
        },
        description: {
          en: 'What the source knows the record by. Never a number that identifies the person.',
          fr: 'Ce par quoi la source reconnaît l’enregistrement. Jamais un numéro qui désigne la personne.',
        },
        message: {
          en: 'Source identifier: at most a text.',
          fr: 'Identifiant d’origine : au plus un texte.',
        },
        severity: 'violation',
      },
      {
        key: 'distanceInMetres',
        iri: 'https://w3id.org/selfdata/ns/mobility#distanceInMetres',
        kind: 'integer',
        min: 0,
        max: 1,
        minInclusive: 0,
        unit: 'M',
        label: {
          en: 'Distance',
          fr: 'Distance',
        },
        description: {
          en: 'Distance travelled, in metres. Left out when it is not known, never zero instead.',
          fr: 'Distance parcourue, en mètres. Absente quand elle n’est pas connue, jamais zéro à la place.',
        },
        message: {
          en: 'Distance: at most a whole number of at least 0.',
          fr: 'Distance : au plus un nombre entier d’au moins 0.',
        },
        severity: 'violation',
      },
      {
        key: 'durationInSeconds',
        iri: 'https://w3id.org/selfdata/ns/mobility#durationInSeconds',
        kind: 'integer',
        min: 0,
        max: 1,
        minInclusive: 0,
        unit: 'SEC',
        label: {
          en: 'Duration',
          fr: 'Durée',
        },
        description: {
          en: 'Duration, in seconds. Left out when it is not known.',
          fr: 'Durée, en secondes. Absente quand elle n’est pas connue.',
        },
        message: {
          en: 'Duration: at most a whole number of at least 0.',
          fr: 'Durée : au plus un nombre entier d’au moins 0.',
        },
        severity: 'violation',
      },
      {
        key: 'co2eInGrams',
        iri: 'https://w3id.org/selfdata/ns/mobility#co2eInGrams',
        kind: 'decimal',
        min: 0,
        max: 1,
        minInclusive: 0,
        unit: 'GM',
        label: {
          en: 'Emissions',
          fr: 'Émissions',
        },
        description: {
          en: 'Greenhouse gases, in grams of CO2 equivalent, for the person. Left out when they are not known.',
          fr: 'Gaz à effet de serre, en grammes équivalent CO2, pour la personne. Absentes quand elles ne sont pas connues.',
        },
        message: {
          en: 'Emissions: at most a decimal number of at least 0.0.',
          fr: 'Émissions : au plus un nombre décimal d’au moins 0.0.',
        },
        severity: 'violation',
      },
      {
        key: 'name',
        iri: 'http://schema.org/name',
        kind: 'string',
        min: 0,
        max: 1,
        label: {
          en: 'Title',
          fr: 'Titre',
        },
        description: {
          en: 'The title the person gives the trip.',
          fr: 'Le titre que la personne donne au déplacement.',
        },
        message: {
          en: 'Title: at most a text.',
          fr: 'Titre : au plus un texte.',
        },
        severity: 'violation',
      },
      {
        key: 'hasLeg',
        iri: 'https://w3id.org/selfdata/ns/mobility#hasLeg',
        kind: 'record',
        shape: 'Leg',
        min: 1,
        max: null,
        label: {
          en: 'Legs',
          fr: 'Étapes',
        },
        description: {
          en: 'The legs, each of a single mode.',
          fr: 'Les étapes, chacune d’un seul mode.',
        },
        message: {
          en: 'Legs: there must be at least one leg described in the same document.',
          fr: 'Étapes : il faut au moins une étape décrite dans le même document.',
        },
        severity: 'violation',
      },
      {
        key: 'purpose',
        iri: 'https://w3id.org/selfdata/ns/mobility#purpose',
        kind: 'code',
        scheme: 'TripPurpose',
        min: 0,
        max: 1,
        label: {
          en: 'Purpose',
          fr: 'Motif',
        },
        description: {
          en: 'Why one travels.',
          fr: 'Pourquoi on se déplace.',
        },
        message: {
          en: 'Purpose: at most a code of the list.',
          fr: 'Motif : au plus un code de la liste.',
        },
        severity: 'violation',
      },
      {
        key: 'mainMode',
        iri: 'https://w3id.org/selfdata/ns/mobility#mainMode',
        kind: 'code',
        scheme: 'TransportMode',
        min: 0,
        max: 1,
        label: {
          en: 'Main mode',
          fr: 'Mode principal',
        },
        description: {
          en: 'The mode of the longest leg.',
          fr: 'Le mode de la plus longue étape.',
        },
        message: {
          en: 'Main mode: at most a code of the list.',
          fr: 'Mode principal : au plus un code de la liste.',
        },
        severity: 'violation',
      },
      {
        key: 'fromLocation',
        iri: 'http://schema.org/fromLocation',
        kind: 'iri',
        min: 0,
        max: 1,
        label: {
          en: 'Place of departure',
          fr: 'Lieu de départ',
        },
        description: {
          en: 'The place of departure, described in the places document.',
          fr: 'Le lieu de départ, décrit dans le document des lieux.',
        },
        message: {
          en: 'Place of departure: at most an address (IRI).',
          fr: 'Lieu de départ : au plus une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'toLocation',
        iri: 'http://schema.org/toLocation',
        kind: 'iri',
        min: 0,
        max: 1,
        label: {
          en: 'Place of arrival',
          fr: 'Lieu d’arrivée',
        },
        description: {
          en: 'The place of arrival, described in the places document.',
          fr: 'Le lieu d’arrivée, décrit dans le document des lieux.',
        },
        message: {
          en: 'Place of arrival: at most an address (IRI).',
          fr: 'Lieu d’arrivée : au plus une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'confirmedBy',
        iri: 'https://w3id.org/selfdata/ns/mobility#confirmedBy',
        kind: 'code',
        scheme: 'ModeSource',
        min: 0,
        max: 1,
        label: {
          en: 'Confirmed by',
          fr: 'Confirmé par',
        },
        description: {
          en: 'Where purpose and main mode are known from.',
          fr: 'D’où l’on tient le motif et le mode principal.',
        },
        message: {
          en: 'Confirmed by: at most a code of the list.',
          fr: 'Confirmé par : au plus un code de la liste.',
        },
        severity: 'violation',
      },
    ],
  },
  Validation: {
    name: 'Validation',
    iri: 'https://w3id.org/selfdata/shapes/mobility#Validation',
    class: 'https://w3id.org/selfdata/ns/mobility#Validation',
    types: ['https://w3id.org/selfdata/ns/mobility#Validation', 'http://schema.org/Action'],
    label: {
      en: 'Validation',
      fr: 'Validation',
    },
    description: {
      en: 'A transit card held to a reader.',
      fr: 'Une carte de transport passée devant un lecteur.',
    },
    properties: [
      {
        key: 'agent',
        iri: 'http://schema.org/agent',
        kind: 'iri',
        min: 1,
        max: 1,
        label: {
          en: 'Person',
          fr: 'Personne',
        },
        description: {
          en: 'The person the record is about, by their WebID.',
          fr: 'La personne dont parle l’enregistrement, par son WebID.',
        },
        message: {
          en: 'Person: there must be an address (IRI).',
          fr: 'Personne : il faut une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'startTime',
        iri: 'http://schema.org/startTime',
        kind: 'dateTime',
        min: 1,
        max: 1,
        pattern: '(Z|[+-][0-9]{2}:[0-9]{2})$',
        label: {
          en: 'Instant',
          fr: 'Instant',
        },
        description: {
          en: 'The instant it happened.',
          fr: 'L’instant où cela a eu lieu.',
        },
        message: {
          en: 'Instant: there must be a date and time with an offset, such as 2026-03-09T08:12:04+01:00.',
          fr: 'Instant : il faut une date et heure avec décalage horaire, comme 2026-03-09T08:12:04+01:00.',
        },
        severity: 'violation',
      },
      {
        key: 'identifier',
        iri: 'http://purl.org/dc/terms/identifier',
        kind: 'string',
        min: 0,
        max: 1,
        label: {
          en: 'Source identifier',
          fr: 'Identifiant d’origine',
        },
        description: {
          en: 'What the source knows the record by. Never a number that identifies the person.',
          fr: 'Ce par quoi la source reconnaît l’enregistrement. Jamais un numéro qui désigne la personne.',
        },
        message: {
          en: 'Source identifier: at most a text.',
          fr: 'Identifiant d’origine : au plus un texte.',
        },
        severity: 'violation',
      },
      {
        key: 'provider',
        iri: 'http://schema.org/provider',
        kind: 'iri',
        min: 1,
        max: 1,
        label: {
          en: 'Provider',
          fr: 'Fournisseur',
        },
        description: {
          en: 'The organisation that provides the service.',
          fr: 'L’organisation qui rend le service.',
        },
        message: {
          en: 'Provider: there must be an address (IRI).',
          fr: 'Fournisseur : il faut une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'price',
        iri: 'http://schema.org/price',
        kind: 'decimal',
        min: 0,
        max: 1,
        label: {
          en: 'Price',
          fr: 'Prix',
        },
        description: {
          en: 'The price paid, taxes included, in the currency told beside.',
          fr: 'Le prix payé, toutes taxes comprises, dans la monnaie dite à côté.',
        },
        message: {
          en: 'Price: at most a decimal number.',
          fr: 'Prix : au plus un nombre décimal.',
        },
        severity: 'violation',
      },
      {
        key: 'priceCurrency',
        iri: 'http://schema.org/priceCurrency',
        kind: 'string',
        min: 0,
        max: 1,
        pattern: '^[A-Z]{3}$',
        label: {
          en: 'Currency',
          fr: 'Monnaie',
        },
        description: {
          en: 'The ISO 4217 code of the currency.',
          fr: 'Le code ISO 4217 de la monnaie.',
        },
        message: {
          en: 'Currency: at most a code of three letters, such as EUR.',
          fr: 'Monnaie : au plus un code de trois lettres, comme EUR.',
        },
        severity: 'violation',
      },
      {
        key: 'mode',
        iri: 'https://w3id.org/selfdata/ns/mobility#mode',
        kind: 'code',
        scheme: 'TransportMode',
        min: 0,
        max: 1,
        label: {
          en: 'Mode',
          fr: 'Mode',
        },
        description: {
          en: 'How one moves.',
          fr: 'Comment on se déplace.',
        },
        message: {
          en: 'Mode: at most a code of the list.',
          fr: 'Mode : au plus un code de la liste.',
        },
        severity: 'violation',
      },
      {
        key: 'line',
        iri: 'https://w3id.org/selfdata/ns/mobility#line',
        kind: 'string',
        min: 0,
        max: 1,
        label: {
          en: 'Line',
          fr: 'Ligne',
        },
        description: {
          en: 'The name of the line, as on the vehicle.',
          fr: 'Le nom de la ligne, comme sur le véhicule.',
        },
        message: {
          en: 'Line: at most a text.',
          fr: 'Ligne : au plus un texte.',
        },
        severity: 'violation',
      },
      {
        key: 'alightingStop',
        iri: 'https://w3id.org/selfdata/ns/mobility#alightingStop',
        kind: 'string',
        min: 0,
        max: 1,
        label: {
          en: 'Alighting stop',
          fr: 'Arrêt de descente',
        },
        description: {
          en: 'The name of the stop where one gets off.',
          fr: 'Le nom de l’arrêt où l’on descend.',
        },
        message: {
          en: 'Alighting stop: at most a text.',
          fr: 'Arrêt de descente : au plus un texte.',
        },
        severity: 'violation',
      },
      {
        key: 'validationKind',
        iri: 'https://w3id.org/selfdata/ns/mobility#validationKind',
        kind: 'code',
        scheme: 'ValidationKind',
        min: 1,
        max: 1,
        label: {
          en: 'Kind',
          fr: 'Genre',
        },
        description: {
          en: 'What the card recorded.',
          fr: 'Ce que la carte a enregistré.',
        },
        message: {
          en: 'Kind: there must be a code of the list.',
          fr: 'Genre : il faut un code de la liste.',
        },
        severity: 'violation',
      },
      {
        key: 'stop',
        iri: 'https://w3id.org/selfdata/ns/mobility#stop',
        kind: 'string',
        min: 0,
        max: 1,
        label: {
          en: 'Stop',
          fr: 'Arrêt',
        },
        description: {
          en: 'The name of the stop where the card was validated.',
          fr: 'Le nom de l’arrêt où la carte a été validée.',
        },
        message: {
          en: 'Stop: at most a text.',
          fr: 'Arrêt : au plus un texte.',
        },
        severity: 'violation',
      },
      {
        key: 'distanceInMetres',
        iri: 'https://w3id.org/selfdata/ns/mobility#distanceInMetres',
        kind: 'integer',
        min: 0,
        max: 1,
        minInclusive: 0,
        unit: 'M',
        label: {
          en: 'Estimated distance',
          fr: 'Distance estimée',
        },
        description: {
          en: 'Distance to the alighting stop, in metres, estimated by the operator.',
          fr: 'Distance jusqu’à l’arrêt de descente, en mètres, estimée par l’exploitant.',
        },
        message: {
          en: 'Estimated distance: at most a whole number of at least 0.',
          fr: 'Distance estimée : au plus un nombre entier d’au moins 0.',
        },
        severity: 'violation',
      },
      {
        key: 'durationInSeconds',
        iri: 'https://w3id.org/selfdata/ns/mobility#durationInSeconds',
        kind: 'integer',
        min: 0,
        max: 1,
        minInclusive: 0,
        unit: 'SEC',
        label: {
          en: 'Estimated duration',
          fr: 'Durée estimée',
        },
        description: {
          en: 'Duration to the alighting stop, in seconds, estimated by the operator.',
          fr: 'Durée jusqu’à l’arrêt de descente, en secondes, estimée par l’exploitant.',
        },
        message: {
          en: 'Estimated duration: at most a whole number of at least 0.',
          fr: 'Durée estimée : au plus un nombre entier d’au moins 0.',
        },
        severity: 'violation',
      },
      {
        key: 'fareProduct',
        iri: 'https://w3id.org/selfdata/ns/mobility#fareProduct',
        kind: 'string',
        min: 0,
        max: 1,
        label: {
          en: 'Fare product',
          fr: 'Titre de transport',
        },
        description: {
          en: 'The name of the fare product.',
          fr: 'Le nom du titre de transport.',
        },
        message: {
          en: 'Fare product: at most a text.',
          fr: 'Titre de transport : au plus un texte.',
        },
        severity: 'violation',
      },
      {
        key: 'cardRef',
        iri: 'https://w3id.org/selfdata/ns/mobility#cardRef',
        kind: 'string',
        min: 0,
        max: 1,
        label: {
          en: 'Card reference',
          fr: 'Référence de carte',
        },
        description: {
          en: 'Salted hash of the card, never its number.',
          fr: 'Empreinte salée de la carte, jamais son numéro.',
        },
        message: {
          en: 'Card reference: at most a text.',
          fr: 'Référence de carte : au plus un texte.',
        },
        severity: 'violation',
      },
    ],
  },
  Appointment: {
    name: 'Appointment',
    iri: 'https://w3id.org/selfdata/shapes/social#Appointment',
    class: 'https://w3id.org/selfdata/ns/social#Appointment',
    types: ['https://w3id.org/selfdata/ns/social#Appointment', 'http://schema.org/Event'],
    label: {
      en: 'Appointment',
      fr: 'Rendez-vous',
    },
    description: {
      en: 'An appointment of the person with a social service. It does not name who receives them.',
      fr: 'Un rendez-vous de la personne avec un service social. Il ne nomme pas qui la reçoit.',
    },
    properties: [
      {
        key: 'agent',
        iri: 'http://schema.org/agent',
        kind: 'iri',
        min: 1,
        max: 1,
        label: {
          en: 'Person',
          fr: 'Personne',
        },
        description: {
          en: 'The person the record is about, by their WebID.',
          fr: 'La personne dont parle l’enregistrement, par son WebID.',
        },
        message: {
          en: 'Person: there must be an address (IRI).',
          fr: 'Personne : il faut une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'startTime',
        iri: 'http://schema.org/startTime',
        kind: 'dateTime',
        min: 1,
        max: 1,
        pattern: '(Z|[+-][0-9]{2}:[0-9]{2})$',
        lessThan: 'endTime',
        label: {
          en: 'Start',
          fr: 'Début',
        },
        description: {
          en: 'The instant it begins.',
          fr: 'L’instant où cela commence.',
        },
        message: {
          en: 'Start: there must be a date and time with an offset, such as 2026-03-09T08:12:04+01:00, before the end.',
          fr: 'Début : il faut une date et heure avec décalage horaire, comme 2026-03-09T08:12:04+01:00, avant la fin.',
        },
        severity: 'violation',
      },
      {
        key: 'provider',
        iri: 'http://schema.org/provider',
        kind: 'iri',
        min: 1,
        max: 1,
        label: {
          en: 'Provider',
          fr: 'Fournisseur',
        },
        description: {
          en: 'The organisation that provides the service.',
          fr: 'L’organisation qui rend le service.',
        },
        message: {
          en: 'Provider: there must be an address (IRI).',
          fr: 'Fournisseur : il faut une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'endTime',
        iri: 'http://schema.org/endTime',
        kind: 'dateTime',
        min: 0,
        max: 1,
        pattern: '(Z|[+-][0-9]{2}:[0-9]{2})$',
        label: {
          en: 'End',
          fr: 'Fin',
        },
        description: {
          en: 'The instant it ends; absent as long as nothing tells.',
          fr: 'L’instant où cela se termine ; absent tant que rien ne le dit.',
        },
        message: {
          en: 'End: at most a date and time with an offset, such as 2026-03-09T08:12:04+01:00.',
          fr: 'Fin : au plus une date et heure avec décalage horaire, comme 2026-03-09T08:12:04+01:00.',
        },
        severity: 'violation',
      },
      {
        key: 'name',
        iri: 'http://schema.org/name',
        kind: 'string',
        min: 1,
        max: 1,
        pattern: '^.{1,200}$',
        label: {
          en: 'About',
          fr: 'Objet',
        },
        description: {
          en: 'What it will be about, in a few words.',
          fr: 'Ce dont il sera question, en quelques mots.',
        },
        message: {
          en: 'About: there must be a text of 1 to 200 characters.',
          fr: 'Objet : il faut un texte de 1 à 200 caractères.',
        },
        severity: 'violation',
      },
      {
        key: 'appointmentStatus',
        iri: 'https://w3id.org/selfdata/ns/social#appointmentStatus',
        kind: 'code',
        scheme: 'AppointmentStatus',
        min: 1,
        max: 1,
        label: {
          en: 'Status',
          fr: 'État du rendez-vous',
        },
        description: {
          en: 'Set, moved, cancelled, or over.',
          fr: 'Fixé, déplacé, annulé, ou passé.',
        },
        message: {
          en: 'Status: there must be a code of the list.',
          fr: 'État du rendez-vous : il faut un code de la liste.',
        },
        severity: 'violation',
      },
      {
        key: 'appointmentChannel',
        iri: 'https://w3id.org/selfdata/ns/social#appointmentChannel',
        kind: 'code',
        scheme: 'AppointmentChannel',
        min: 0,
        max: 1,
        label: {
          en: 'How',
          fr: 'Comment',
        },
        description: {
          en: 'On site, by telephone, by video or at home.',
          fr: 'Sur place, par téléphone, en visio ou à domicile.',
        },
        message: {
          en: 'How: at most a code of the list.',
          fr: 'Comment : au plus un code de la liste.',
        },
        severity: 'violation',
      },
      {
        key: 'office',
        iri: 'https://w3id.org/selfdata/ns/social#office',
        kind: 'string',
        min: 0,
        max: 1,
        label: {
          en: 'Office',
          fr: 'Service',
        },
        description: {
          en: 'The office that receives, as it signs its letters.',
          fr: 'Le service qui reçoit, comme il signe ses lettres.',
        },
        message: {
          en: 'Office: at most a text.',
          fr: 'Service : au plus un texte.',
        },
        severity: 'violation',
      },
      {
        key: 'location',
        iri: 'http://schema.org/location',
        kind: 'string',
        min: 0,
        max: 1,
        label: {
          en: 'Address',
          fr: 'Adresse',
        },
        description: {
          en: 'Where to go, as one writes it on an envelope.',
          fr: 'Où aller, comme on l’écrit sur une enveloppe.',
        },
        message: {
          en: 'Address: at most a text.',
          fr: 'Adresse : au plus un texte.',
        },
        severity: 'violation',
      },
      {
        key: 'toBring',
        iri: 'https://w3id.org/selfdata/ns/social#toBring',
        kind: 'string',
        min: 0,
        max: 1,
        label: {
          en: 'To bring',
          fr: 'À apporter',
        },
        description: {
          en: 'The papers to bring.',
          fr: 'Les papiers à apporter.',
        },
        message: {
          en: 'To bring: at most a text.',
          fr: 'À apporter : au plus un texte.',
        },
        severity: 'violation',
      },
    ],
  },
  Entitlement: {
    name: 'Entitlement',
    iri: 'https://w3id.org/selfdata/shapes/social#Entitlement',
    class: 'https://w3id.org/selfdata/ns/social#Entitlement',
    types: ['https://w3id.org/selfdata/ns/social#Entitlement', 'http://data.europa.eu/m8g/Output'],
    label: {
      en: 'Entitlement',
      fr: 'Droit',
    },
    description: {
      en: 'A social right of the person, as it stands: an allowance, an aid, a fare. What a decision brought about, in the sense of CPSV-AP.',
      fr: 'Un droit social ouvert à la personne, à son état de ce jour : une allocation, une aide, un tarif. Ce qu’une décision a produit, au sens de CPSV-AP.',
    },
    properties: [
      {
        key: 'agent',
        iri: 'http://schema.org/agent',
        kind: 'iri',
        min: 1,
        max: 1,
        label: {
          en: 'Person',
          fr: 'Personne',
        },
        description: {
          en: 'The person the record is about, by their WebID.',
          fr: 'La personne dont parle l’enregistrement, par son WebID.',
        },
        message: {
          en: 'Person: there must be an address (IRI).',
          fr: 'Personne : il faut une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'startTime',
        iri: 'http://schema.org/startTime',
        kind: 'dateTime',
        min: 1,
        max: 1,
        pattern: '(Z|[+-][0-9]{2}:[0-9]{2})$',
        lessThan: 'endTime',
        label: {
          en: 'Start',
          fr: 'Début',
        },
        description: {
          en: 'The instant it begins.',
          fr: 'L’instant où cela commence.',
        },
        message: {
          en: 'Start: there must be a date and time with an offset, such as 2026-03-09T08:12:04+01:00, before the end.',
          fr: 'Début : il faut une date et heure avec décalage horaire, comme 2026-03-09T08:12:04+01:00, avant la fin.',
        },
        severity: 'violation',
      },
      {
        key: 'provider',
        iri: 'http://schema.org/provider',
        kind: 'iri',
        min: 1,
        max: 1,
        label: {
          en: 'Provider',
          fr: 'Fournisseur',
        },
        description: {
          en: 'The organisation that provides the service.',
          fr: 'L’organisation qui rend le service.',
        },
        message: {
          en: 'Provider: there must be an address (IRI).',
          fr: 'Fournisseur : il faut une adresse (IRI).',
        },
        severity: 'violation',
      },
      {
        key: 'benefit',
        iri: 'https://w3id.org/selfdata/ns/social#benefit',
        kind: 'code',
        scheme: 'Benefit',
        min: 1,
        max: 1,
        label: {
          en: 'Benefit',
          fr: 'Prestation',
        },
        description: {
          en: 'Which right it is.',
          fr: 'De quel droit il s’agit.',
        },
        message: {
          en: 'Benefit: there must be a code of the list.',
          fr: 'Prestation : il faut un code de la liste.',
        },
        severity: 'violation',
      },
      {
        key: 'entitlementStatus',
        iri: 'https://w3id.org/selfdata/ns/social#entitlementStatus',
        kind: 'code',
        scheme: 'EntitlementStatus',
        min: 1,
        max: 1,
        label: {
          en: 'Status',
          fr: 'État du droit',
        },
        description: {
          en: 'Asked for, in force, suspended, refused or ended.',
          fr: 'Demandé, ouvert, suspendu, refusé ou terminé.',
        },
        message: {
          en: 'Status: there must be a code of the list.',
          fr: 'État du droit : il faut un code de la liste.',
        },
        severity: 'violation',
      },
      {
        key: 'endTime',
        iri: 'http://schema.org/endTime',
        kind: 'dateTime',
        min: 0,
        max: 1,
        pattern: '(Z|[+-][0-9]{2}:[0-9]{2})$',
        label: {
          en: 'End',
          fr: 'Fin',
        },
        description: {
          en: 'The instant it ends; absent as long as nothing tells.',
          fr: 'L’instant où cela se termine ; absent tant que rien ne le dit.',
        },
        message: {
          en: 'End: at most a date and time with an offset, such as 2026-03-09T08:12:04+01:00.',
          fr: 'Fin : au plus une date et heure avec décalage horaire, comme 2026-03-09T08:12:04+01:00.',
        },
        severity: 'violation',
      },
      {
        key: 'amountInEurosPerMonth',
        iri: 'https://w3id.org/selfdata/ns/social#amountInEurosPerMonth',
        kind: 'decimal',
        min: 0,
        max: 1,
        minInclusive: 0,
        unit: 'CCY_EUR-PER-MO',
        label: {
          en: 'Amount per month',
          fr: 'Montant par mois',
        },
        description: {
          en: 'What is paid each month, in euros.',
          fr: 'Ce qui est versé chaque mois, en euros.',
        },
        message: {
          en: 'Amount per month: at most a decimal number of at least 0.',
          fr: 'Montant par mois : au plus un nombre décimal d’au moins 0.',
        },
        severity: 'violation',
      },
      {
        key: 'decidedBy',
        iri: 'https://w3id.org/selfdata/ns/social#decidedBy',
        kind: 'string',
        min: 0,
        max: 1,
        label: {
          en: 'Decided by',
          fr: 'Décidé par',
        },
        description: {
          en: 'The body that decides on this right, as it signs its letters.',
          fr: 'L’organisme qui décide de ce droit, comme il signe ses lettres.',
        },
        message: {
          en: 'Decided by: at most a text.',
          fr: 'Décidé par : au plus un texte.',
        },
        severity: 'violation',
      },
      {
        key: 'renewBefore',
        iri: 'https://w3id.org/selfdata/ns/social#renewBefore',
        kind: 'date',
        min: 0,
        max: 1,
        label: {
          en: 'Renew before',
          fr: 'À renouveler avant le',
        },
        description: {
          en: 'The day before which the renewal must be asked for.',
          fr: 'Le jour avant lequel il faut demander le renouvellement.',
        },
        message: {
          en: 'Renew before: at most a date, such as 2026-03-09.',
          fr: 'À renouveler avant le : au plus une date, comme 2026-03-09.',
        },
        severity: 'violation',
      },
    ],
  },
}
