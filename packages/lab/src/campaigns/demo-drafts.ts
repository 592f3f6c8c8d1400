import { areaAround, calculations, codeListOf } from '@selfdata/campaigns'
import type { CampaignWriting } from '@selfdata/city'
import { arrangements, dpv, euGdpr, euLicence, schemes } from '@selfdata/vocab'
import type { Campaign, CodeList, LangString } from '@selfdata/vocab'
import { cycleLane, ways } from './cycle-lane.ts'
import { streetLinks } from './street-links.ts'

/** Who a campaign of the demo is by, and when it is looked at. */
export interface DemoPlace {
  /** Address of the city's server, ends in `/`. */
  city: string
  controller: string
  processor: string
  now: Date
}

/** Days from now at which things happen in a campaign. */
interface Days {
  start: number
  freeze: number
  publish: number
  answer: number
}

interface Demo {
  slug: string
  model: 1 | 2 | 3 | 4 | 5
  way: keyof typeof ways
  days: Days
  title: LangString
}

const demos = {
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
} as const satisfies Record<string, Demo>

export type DemoName = keyof typeof demos | 'split' | 'draft'

/** A campaign of the demo, complete but for the one that is still a draft. */
export function demoDraft(name: DemoName, place: DemoPlace): CampaignWriting & { slug: string } {
  if (name === 'draft') return unfinished(place)
  if (name === 'split') return splitInTwo(place)
  const { slug, model, way, days, title } = demos[name]
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

const modes = ['walk', 'bicycle', 'bus', 'car'] as const

/** What nobody is to see of one person: counted by two. */
function splitInTwo(place: DemoPlace): CampaignWriting & { slug: string } {
  const slug = 'comment-bougez-vous'
  return {
    slug,
    ...byMode(slug, { start: -45, freeze: 17, publish: 40, answer: 150 }, place, {
      title: { fr: 'Comment bougez-vous cet hiver ?', en: 'How do you get around this winter?' },
      question: { fr: 'À pied, à vélo, en bus ?', en: 'On foot, by bicycle, by bus?' },
      area: areaAround(Object.values(ways).flatMap(streetLinks)) ?? '',
      arrangement: arrangements[2]!.id,
      countingMode: 'split',
      hasDataProcessor: place.processor,
      helper: place.controller,
    }),
  }
}

/** Somebody has begun to write, and has not said yet what the result will not be used for. */
function unfinished(place: DemoPlace): CampaignWriting & { slug: string } {
  const slug = 'comment-venez-vous'
  const { campaign, codeList } = byMode(
    slug,
    { start: 10, freeze: 60, publish: 80, answer: 150 },
    place,
    { title: { fr: 'Comment venez-vous au marché ?', en: 'How do you come to the market?' } },
  )
  const { notFor: _, ...rest } = campaign
  return { slug, codeList, campaign: rest }
}

function byMode(
  slug: string,
  days: Days,
  place: DemoPlace,
  said: Partial<Campaign>,
): CampaignWriting {
  const base = `${place.city}campaigns/${slug}`
  const transformation = 'mode-share'
  const codeList = codeListOf({
    base,
    title: { fr: 'Modes', en: 'Modes' },
    transformation,
    categories: modes.map((key) => ({
      key,
      title: schemes.TransportMode.concepts[key]!.label,
    })),
    places: [],
    bands: [],
    traits: [],
  })
  const of = { id: `${base}#it`, transformation, ...said } as const
  return { codeList, campaign: { ...common(codeList, place), ...dates(days, place), ...of } }
}

function dates({ start, freeze, publish, answer }: Days, { now }: DemoPlace) {
  const date = (days: number) =>
    new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10)
  return {
    startDate: date(start),
    endDate: date(freeze - 2),
    freezeAt: `${date(freeze)}T00:00:00Z`,
    publishBy: date(publish),
    decisionBy: date(answer - 10),
    answerBy: date(answer),
  }
}

function common({ id: codeList }: CodeList, { controller }: DemoPlace) {
  return {
    codeList,
    question: {
      fr: 'Par quelles rues passez-vous à vélo, et à quelles heures ?',
      en: 'Which streets do you cycle along, and at what hours?',
    },
    decisionFed: { fr: 'Le tracé de la piste cyclable.', en: 'The route of the cycle lane.' },
    decisionMaker: 'https://ville.example/conseil',
    hasPurpose: dpv.ImproveTransportMobility,
    hasLegalBasis: euGdpr['A6-1-a'],
    hasDataController: controller,
    hasImpactAssessment: 'https://ville.example/analyse-impact',
    contact: 'mailto:donnees@ville.example',
    whoMayTakePart: { fr: 'Toute personne qui roule à vélo ici.', en: 'Whoever cycles here.' },
    transformationVersion: calculations['corridor-counts'].version,
    countingMode: 'vector',
    countedMode: [],
    perPersonCap: 60,
    trimEndsInMetres: 200,
    minGroupSize: 11,
    maxShareOfOne: 0.2,
    roundTo: 5,
    expectedContributors: 400,
    retentionDays: 120,
    license: euLicence.CC_BY_4_0,
    notFor: { fr: 'Ni contrôler, ni verbaliser.', en: 'Neither control nor fines.' },
  } satisfies Partial<Campaign>
}
