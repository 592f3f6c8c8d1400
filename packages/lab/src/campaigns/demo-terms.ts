import { calculations } from '@selfdata/campaigns'
import { dpv, euGdpr, euLicence } from '@selfdata/vocab'
import type { Campaign, CodeList } from '@selfdata/vocab'

/** Who a campaign of the demo is by, and when it is looked at. */
export interface DemoPlace {
  /** Address of the city's server, ends in `/`. */
  city: string
  controller: string
  processor: string
  now: Date
}

/** Days from now at which things happen in a campaign. */
export interface Days {
  start: number
  freeze: number
  publish: number
  answer: number
}

/** The dates of a campaign. */
export function dates({ start, freeze, publish, answer }: Days, { now }: DemoPlace) {
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

/** What all campaigns of the demo say alike. */
export function common({ id: codeList }: CodeList, { controller }: DemoPlace) {
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
