import { calculations, codeListOf } from '@selfdata/campaigns'
import type { CampaignWriting } from '@selfdata/city'
import { arrangements, dpv, euGdpr, euLicence } from '@selfdata/vocab'
import type { CountingMode } from '@selfdata/vocab'
import type { Instances } from './instances.ts'

/** The cycle-lane campaign under one of the five models. */
export interface LaneOptions {
  slug: string
  model: 1 | 2 | 3 | 4 | 5
  countingMode: CountingMode
  /** Results of the same days could be subtracted: each campaign has a month of its own. */
  month: string
}

/** The campaigns of the proof: each model, and one that nobody counts alone. */
export const lanes: readonly LaneOptions[] = [
  { slug: 'nuage', model: 1, countingMode: 'vector', month: '2026-01' },
  { slug: 'direct', model: 2, countingMode: 'vector', month: '2026-02' },
  { slug: 'tiers', model: 3, countingMode: 'vector', month: '2026-03' },
  { slug: 'cooperative', model: 4, countingMode: 'vector', month: '2026-04' },
  { slug: 'fiducie', model: 5, countingMode: 'vector', month: '2026-05' },
  { slug: 'partage', model: 4, countingMode: 'split', month: '2026-06' },
]

const label = (key: string) => ({ key, title: { fr: key, en: key } })
const street = (key: string, from: number) => ({
  ...label(key),
  asWKT: `LINESTRING(${(-1.16 + from / 250).toFixed(3)} 46.156, ${(-1.156 + from / 250).toFixed(3)} 46.156)`,
})

/** When everything closes, in days from now. */
export const closing = 60

const texts = {
  question: { fr: 'Par où traversez-vous ?', en: 'Where do you cross the town?' },
  decisionFed: { fr: 'Le tracé de la piste.', en: 'The route of the lane.' },
  whoMayTakePart: { fr: 'Qui roule à vélo ici.', en: 'Whoever cycles here.' },
  notFor: { fr: 'Ni contrôler, ni verbaliser.', en: 'Neither control nor fines.' },
}

/** What is asked: three streets in two bands of hours, and two ages. */
export function laneWriting(
  { slug, model, countingMode, month }: LaneOptions,
  { city, commons }: Pick<Instances, 'city' | 'commons'>,
): CampaignWriting {
  const base = `${city.url}campaigns/${slug}`
  const transformation = 'corridor-counts'
  const codeList = codeListOf({
    base,
    title: { fr: 'Tronçons', en: 'Street links' },
    transformation,
    places: [street('quay', 0), street('bridge', 1), street('lane', 2)],
    bands: [label('07-09'), label('other')],
    categories: [],
    traits: [label('age-18-39'), label('age-65')],
  })
  return {
    codeList,
    campaign: {
      id: `${base}#it`,
      codeList: codeList.id,
      title: { fr: 'Où passez-vous à vélo ?', en: 'Where do you cycle?' },
      ...texts,
      decisionMaker: 'https://ville.example/conseil',
      contact: 'mailto:donnees@ville.example',
      hasImpactAssessment: 'https://ville.example/analyse',
      hasPurpose: dpv.ImproveTransportMobility,
      hasLegalBasis: euGdpr['A6-1-a'],
      hasDataController: city.agent.webId,
      ...(model > 2 && { hasDataProcessor: commons.agent.webId }),
      ...(countingMode === 'split' && { helper: city.agent.webId }),
      arrangement: arrangements[model - 1]!.id,
      area: 'POLYGON((-1.2 46.14, -1.1 46.14, -1.1 46.18, -1.2 46.18, -1.2 46.14))',
      transformation,
      transformationVersion: calculations[transformation].version,
      countingMode,
      countedMode: ['bicycle'],
      startDate: `${month}-01`,
      endDate: `${month}-28`,
      ...promised(),
      license: euLicence.CC_BY_4_0,
      perPersonCap: 40,
      trimEndsInMetres: 200,
      minGroupSize: 11,
      maxShareOfOne: 0.2,
      roundTo: 1,
      expectedContributors: 40,
      retentionDays: 30,
    },
  }
}

function promised() {
  const date = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
  return {
    freezeAt: `${date(closing)}T00:00:00Z`,
    publishBy: date(closing + 20),
    decisionBy: date(closing + 60),
    answerBy: date(closing + 90),
  }
}
