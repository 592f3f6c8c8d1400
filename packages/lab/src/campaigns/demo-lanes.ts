import { areaAround } from '@selfdata/campaigns'
import type { CampaignWriting } from '@selfdata/city'
import { arrangements } from '@selfdata/vocab'
import type { LangString } from '@selfdata/vocab'
import { cycleLane, ways } from './cycle-lane.ts'
import { common, dates } from './demo-terms.ts'
import type { Days, DemoPlace } from './demo-terms.ts'
import { streetLinks } from './street-links.ts'

interface Demo {
  slug: string
  model: 1 | 2 | 3 | 4 | 5
  way: keyof typeof ways
  days: Days
  title: LangString
}

/** Which ways they ask about, under which model, when. */
const lanes = {
  answered: {
    slug: 'piste-lagord-perigny',
    model: 3,
    way: 'east',
    days: { start: -260, freeze: -50, publish: -40, answer: 100 },
    title: { fr: 'De Lagord à Périgny à vélo', en: 'From Lagord to Périgny by bicycle' },
  },
  late: {
    slug: 'piste-nieul',
    model: 1,
    way: 'north',
    days: { start: -260, freeze: -60, publish: -45, answer: -5 },
    title: { fr: 'De Nieul au Vieux-Port à vélo', en: 'From Nieul to the old port by bicycle' },
  },
  open: {
    slug: 'piste-est-hiver',
    model: 3,
    way: 'east',
    days: { start: -45, freeze: 17, publish: 40, answer: 150 },
    title: { fr: 'La piste est, cet hiver', en: 'The eastern lane, this winter' },
  },
  voted: {
    slug: 'piste-nord-printemps',
    model: 4,
    way: 'north',
    days: { start: 20, freeze: 80, publish: 100, answer: 200 },
    title: { fr: 'La piste nord, au printemps', en: 'The northern lane, in spring' },
  },
  near: {
    slug: 'vers-le-port-hiver',
    model: 1,
    way: 'north',
    days: { start: -45, freeze: 17, publish: 40, answer: 150 },
    title: { fr: 'Vers le port, cet hiver', en: 'To the port, this winter' },
  },
  halted: {
    slug: 'pont-avant-les-travaux',
    model: 1,
    way: 'east',
    days: { start: 105, freeze: 150, publish: 170, answer: 260 },
    title: { fr: 'Le pont, avant les travaux', en: 'The bridge, before the works' },
  },
  board: {
    slug: 'piste-est-printemps',
    model: 5,
    way: 'east',
    days: { start: 40, freeze: 100, publish: 120, answer: 220 },
    title: { fr: 'La piste est, au printemps', en: 'The eastern lane, in spring' },
  },
} as const satisfies Record<string, Demo>

export type LaneName = keyof typeof lanes

export function isLane(name: string): name is LaneName {
  return name in lanes
}

/** A campaign that asks which streets are cycled along. */
export function laneDraft(name: LaneName, place: DemoPlace): CampaignWriting & { slug: string } {
  const { slug, model, way, days, title } = lanes[name]
  const base = `${place.city}campaigns/${slug}`
  const codeList = cycleLane(base, ways[way])
  const area = areaAround(streetLinks(ways[way])) ?? ''
  const counting = {
    transformation: 'corridor-counts',
    countedMode: ['bicycle', 'e-bicycle'],
    area,
  } as const
  return {
    slug,
    codeList,
    campaign: {
      ...common(codeList, place),
      ...dates(days, place),
      ...counting,
      countedMode: [...counting.countedMode],
      id: `${base}#it`,
      title,
      arrangement: arrangements[model - 1]!.id,
      ...(model > 2 && { hasDataProcessor: place.processor }),
    },
  }
}
