import type { Campaign, CampaignState, CodeList, LangString } from '@selfdata/vocab'
import type { Model } from './invented-arrangement.ts'
import { dwellingCells, modeCells, quarterCells, streetCells } from './invented-cells.ts'

/** What is asked, under which model, and where it stands. */
export interface Draft {
  slug: string
  model: Model
  state: CampaignState
  /** Days from today: first and last day counted, closing, result, decision, answer. */
  days: readonly [
    from: number,
    to: number,
    freeze: number,
    publish: number,
    decide: number,
    answer: number,
  ]
  /** What is counted; some by month. */
  cells: (base: string, months: readonly string[]) => CodeList
  words: Pick<Campaign, 'title' | 'question' | 'decisionFed' | 'notFor' | 'whoMayTakePart'>
  terms: Pick<Campaign, 'transformation' | 'countedMode' | 'perPersonCap'>
  /** Why it was stopped. */
  halted?: LangString
}

const residents = { fr: 'Toute personne qui habite ici.', en: 'Anybody who lives here.' }
const fining = {
  fr: 'Verbaliser, décider pour une seule personne, revendre.',
  en: 'Fining, deciding on one person, selling on.',
}

/** A campaign in every state. */
export const drafts: readonly Draft[] = [
  {
    slug: 'piste-est-ouest',
    model: 'data-cooperative',
    state: 'open',
    days: [-75, 8, 12, 40, 90, 120],
    cells: streetCells,
    terms: {
      transformation: 'corridor-counts',
      countedMode: ['bicycle', 'e-bicycle'],
      perPersonCap: 600,
    },
    words: {
      title: { fr: 'Où passons-nous à vélo ?', en: 'Where do we cycle?' },
      question: {
        fr: 'Par quelles rues traverse-t-on la ville à vélo, le matin et aux autres heures ?',
        en: 'By which streets do people cross the town by bike, in the morning and at other hours?',
      },
      decisionFed: {
        fr: 'Le tracé de la piste est-ouest.',
        en: 'The route of the east-west lane.',
      },
      notFor: fining,
      whoMayTakePart: {
        fr: 'Toute personne qui roule à vélo ici.',
        en: 'Anybody who cycles here.',
      },
    },
  },
  {
    slug: 'electricite-des-logements',
    model: 'trusted-third-party',
    state: 'open',
    days: [-95, -2, 20, 45, 100, 130],
    cells: dwellingCells,
    terms: { transformation: 'energy-by-dwelling', countedMode: [], perPersonCap: 400 },
    words: {
      title: { fr: 'Combien consomment nos logements ?', en: 'How much do our homes use?' },
      question: {
        fr: 'Combien d’électricité prend un appartement, et une maison, mois par mois ?',
        en: 'How much electricity does a flat take, and a house, month by month?',
      },
      decisionFed: {
        fr: 'À qui aller proposer d’isoler d’abord.',
        en: 'Whom to offer insulation first.',
      },
      notFor: fining,
      whoMayTakePart: residents,
    },
  },
  {
    slug: 'navette-du-soir',
    model: 'data-cooperative',
    state: 'in-review',
    days: [15, 45, 50, 80, 120, 150],
    cells: quarterCells,
    terms: { transformation: 'arrivals-by-cell', countedMode: [], perPersonCap: 60 },
    words: {
      title: { fr: 'Une navette le soir ?', en: 'A bus in the evening?' },
      question: {
        fr: 'Dans quels quartiers rentre-t-on quand il n’y a plus de bus ?',
        en: 'To which quarters do people go home when no bus runs any more?',
      },
      decisionFed: { fr: 'La ligne et l’heure d’une navette.', en: 'The line and hour of a bus.' },
      notFor: fining,
      whoMayTakePart: residents,
    },
  },
  {
    slug: 'autour-de-la-gare',
    model: 'civic-data-trust',
    state: 'in-review',
    days: [30, 60, 66, 95, 140, 170],
    cells: quarterCells,
    terms: { transformation: 'arrivals-by-cell', countedMode: [], perPersonCap: 60 },
    words: {
      title: { fr: 'Qui arrive à la gare ?', en: 'Who arrives at the station?' },
      question: {
        fr: 'Combien de personnes arrivent autour de la gare, et quand ?',
        en: 'How many people arrive around the station, and when?',
      },
      decisionFed: { fr: 'Le nombre d’abris à vélos.', en: 'The number of bicycle shelters.' },
      notFor: fining,
      whoMayTakePart: residents,
    },
  },
  {
    slug: 'comment-bougeons-nous',
    model: 'trusted-third-party',
    state: 'answered',
    days: [-90, -35, -30, -12, -6, -2],
    cells: modeCells,
    terms: { transformation: 'mode-share', countedMode: [], perPersonCap: 200 },
    words: {
      title: { fr: 'Comment bougeons-nous ?', en: 'How do we get about?' },
      question: {
        fr: 'Quelle part de nos trajets se fait à pied, à vélo, en bus, en voiture ?',
        en: 'What share of our trips is on foot, by bike, by bus, by car?',
      },
      decisionFed: { fr: 'Le plan des mobilités.', en: 'The plan for transport.' },
      notFor: fining,
      whoMayTakePart: residents,
    },
  },
  {
    slug: 'rues-du-port',
    model: 'personal-cloud',
    state: 'released',
    days: [-98, -60, -55, -40, -20, -9],
    cells: streetCells,
    terms: { transformation: 'corridor-counts', countedMode: [], perPersonCap: 600 },
    words: {
      title: { fr: 'Les rues du port', en: 'The streets of the harbour' },
      question: {
        fr: 'Quelles rues du port sont les plus prises, tous moyens ensemble ?',
        en: 'Which streets of the harbour are used most, by all means together?',
      },
      decisionFed: { fr: 'L’ordre des travaux.', en: 'The order of works.' },
      notFor: fining,
      whoMayTakePart: residents,
    },
  },
  {
    slug: 'stationnement',
    model: 'civic-data-trust',
    state: 'halted',
    days: [-60, -20, 10, 40, 80, 100],
    cells: quarterCells,
    terms: { transformation: 'arrivals-by-cell', countedMode: ['car'], perPersonCap: 60 },
    halted: {
      fr: 'La question a changé : elle servait aussi à fixer des amendes.',
      en: 'The question has changed: it also served to set fines.',
    },
    words: {
      title: { fr: 'Où nous garons-nous ?', en: 'Where do we park?' },
      question: { fr: 'Où arrive-t-on en voiture ?', en: 'Where do people arrive by car?' },
      decisionFed: { fr: 'Les zones de stationnement.', en: 'The parking zones.' },
      notFor: fining,
      whoMayTakePart: residents,
    },
  },
]
