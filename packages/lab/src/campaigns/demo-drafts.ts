import { areaAround, calculations, codeListOf, squaresOver } from '@selfdata/campaigns'
import type { CampaignWriting } from '@selfdata/city'
import { arrangements, schemes } from '@selfdata/vocab'
import type { Campaign } from '@selfdata/vocab'
import { ways } from './cycle-lane.ts'
import { isLane, laneDraft } from './demo-lanes.ts'
import type { LaneName } from './demo-lanes.ts'
import { common, dates } from './demo-terms.ts'
import type { Days, DemoPlace } from './demo-terms.ts'
import { streetLinks } from './street-links.ts'

export type DemoName = LaneName | 'modes' | 'split' | 'squares' | 'draft'

/** A campaign of the demo, complete but for the one that is still a draft. */
export function demoDraft(name: DemoName, place: DemoPlace): CampaignWriting & { slug: string } {
  if (isLane(name)) return laneDraft(name, place)
  if (name === 'split') return splitInTwo(place)
  if (name === 'modes') return howTheyGotAround(place)
  return name === 'squares' ? bySquares(place) : unfinished(place)
}

const modes = ['walk', 'bicycle', 'bus', 'car'] as const

/** What everybody compares their own ways with: counted, and published. */
function howTheyGotAround(place: DemoPlace): CampaignWriting & { slug: string } {
  const slug = 'comment-bougiez-vous'
  return {
    slug,
    ...byMode(slug, { start: -260, freeze: -50, publish: -40, answer: 100 }, place, {
      title: {
        fr: 'Comment bougiez-vous ces derniers mois ? (personnes inventées)',
        en: 'How did you get around these last months? (invented people)',
      },
      question: { fr: 'À pied, à vélo, en bus ?', en: 'On foot, by bicycle, by bus?' },
      area: areaAround(Object.values(ways).flatMap(streetLinks)) ?? '',
      arrangement: arrangements[0]!.id,
    }),
  }
}

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

/** What goes to the city directly: where journeys end, by squares of the national grid. */
function bySquares(place: DemoPlace): CampaignWriting & { slug: string } {
  const slug = 'ou-arrivez-vous'
  const base = `${place.city}campaigns/${slug}`
  const transformation = 'arrivals-by-cell'
  const codeList = codeListOf({
    base,
    title: { fr: 'Carrés d’un kilomètre', en: 'Squares of one kilometre' },
    transformation,
    places: squaresOver([territoryRing], 1000) ?? [],
    bands: [],
    categories: [],
    traits: [],
  })
  return {
    slug,
    codeList,
    campaign: {
      ...common(codeList, place),
      ...dates({ start: -45, freeze: 17, publish: 40, answer: 150 }, place),
      id: `${base}#it`,
      title: { fr: 'Où arrivez-vous cet hiver ?', en: 'Where do you arrive this winter?' },
      question: {
        fr: 'Dans quels quartiers vos trajets finissent-ils, tous moyens confondus ?',
        en: 'In which quarters do your journeys end, whatever the means?',
      },
      decisionFed: { fr: 'Où placer les arceaux à vélos.', en: 'Where to put bicycle racks.' },
      whoMayTakePart: { fr: 'Toute personne qui se déplace ici.', en: 'Whoever gets around here.' },
      transformation,
      transformationVersion: calculations[transformation].version,
      area: areaAround(codeList.hasCell.flatMap(({ asWKT }) => (asWKT ? [{ asWKT }] : []))) ?? '',
      arrangement: arrangements[1]!.id,
    },
  }
}

/** The middle of the town, and the quarters around it. */
const territoryRing = [
  [-1.2, 46.14],
  [-1.1, 46.14],
  [-1.1, 46.2],
  [-1.2, 46.2],
] as const

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
