import { ageGroups, areaAround, codeListOf, commuteBands } from '@selfdata/campaigns'
import type { CountedPlace } from '@selfdata/campaigns'
import { arrangements, dpv, euGdpr, euLicence } from '@selfdata/vocab'
import type { Campaign, CodeList } from '@selfdata/vocab'
import { inventedDesks } from './invented-desks.ts'

const day = 86_400_000
const base = 'https://city.invalid/campaigns/'

/** Twelve links of a quay that does not exist. */
const places: readonly CountedPlace[] = Array.from({ length: 12 }, (_, index) => {
  const at = (step: number) =>
    `${(-1.17 + step * 0.004).toFixed(4)} ${(46.156 + Math.sin(step / 2) * 0.002).toFixed(5)}`
  return {
    key: `quai-${index + 1}`,
    title: { fr: `Quai des Mouettes ${index + 1}`, en: `Gulls’ quay ${index + 1}` },
    asWKT: `LINESTRING(${at(index)}, ${at(index + 0.5)}, ${at(index + 1)})`,
  }
})

/** What can be counted along it, for a campaign. */
export function inventedCells(slug: string): CodeList {
  return codeListOf({
    base: base + slug,
    title: { fr: 'Tronçons du quai', en: 'Links of the quay' },
    transformation: 'corridor-counts',
    places,
    bands: commuteBands,
    categories: [],
    traits: ageGroups,
  })
}

/** A complete campaign of an invented city; dates are days from now. */
export function inventedCampaign(
  slug: string,
  { model, closes, now }: { model: 1 | 2 | 3 | 4 | 5; closes: number; now: number },
  more: Partial<Campaign> = {},
): Campaign {
  const { city, intermediary } = inventedDesks
  return {
    ...inventedDates(closes, now),
    id: `${base + slug}#it`,
    title: { fr: 'Où passez-vous à vélo ?', en: 'Where do you cycle?' },
    question: {
      fr: 'Par quelles rues passez-vous à vélo pour traverser le port ?',
      en: 'Which streets do you cycle along to cross the harbour?',
    },
    decisionFed: { fr: 'Le tracé de la piste du port.', en: 'The route of the harbour lane.' },
    decisionMaker: 'https://ville.example/conseil',
    hasPurpose: dpv.ImproveTransportMobility,
    hasLegalBasis: euGdpr['A6-1-a'],
    hasDataController: city.self.webId,
    ...(model > 2 && { hasDataProcessor: intermediary.self.webId }),
    hasImpactAssessment: 'https://ville.example/analyse-impact',
    contact: 'mailto:donnees@ville.example',
    arrangement: arrangements[model - 1]!.id,
    whoMayTakePart: {
      fr: 'Toute personne qui circule à vélo ici.',
      en: 'Whoever cycles here.',
    },
    area: areaAround(places) ?? '',
    transformation: 'corridor-counts',
    transformationVersion: 1,
    countingMode: 'vector',
    codeList: `${base + slug}#cells`,
    countedMode: ['bicycle', 'e-bicycle'],
    perPersonCap: 40,
    trimEndsInMetres: 200,
    minGroupSize: 11,
    maxShareOfOne: 0.2,
    roundTo: 5,
    expectedContributors: 600,
    retentionDays: 30,
    license: euLicence.CC_BY_4_0,
    notFor: { fr: 'Ni contrôler, ni verbaliser.', en: 'Neither control nor fines.' },
    ...more,
  }
}

function inventedDates(closes: number, now: number) {
  const date = (days: number) => new Date(now + (closes + days) * day).toISOString().slice(0, 10)
  return {
    startDate: date(-60),
    endDate: date(-2),
    freezeAt: `${date(0)}T00:00:00Z`,
    publishBy: date(21),
    decisionBy: date(90),
    answerBy: date(120),
  }
}
