import { arrangementOf, calculations } from '@selfdata/campaigns'
import type { CampaignDraft } from '@selfdata/campaigns'
import type { CampaignDesk, CampaignWriting } from '@selfdata/city'
import { dpv, euGdpr, euLicence } from '@selfdata/vocab'
import type { Iri, LangString, Transformation } from '@selfdata/vocab'
import { countsElsewhere } from './parties.ts'

const day = 86_400_000

/** What somebody says before they begin to write. */
export interface Beginning {
  title: LangString
  transformation: Transformation
  arrangement: Iri
}

/**
 * A draft with what most campaigns would say: people of eleven at least, a month to contribute, and
 * dates that follow one another. Everything can be changed but the name of the document.
 *
 * @param server address of the city's server, ends in `/`
 */
export function newDraft(
  { title, transformation, arrangement }: Beginning,
  { desk, server, now }: { desk: CampaignDesk; server: string; now: Date },
): CampaignWriting {
  const base = `${server}campaigns/${slugOf(title.fr ?? title.en ?? '')}`
  const date = (days: number) => new Date(now.getTime() + days * day).toISOString().slice(0, 10)
  const campaign: CampaignDraft = {
    id: `${base}#it`,
    codeList: `${base}#cells`,
    title,
    transformation,
    transformationVersion: calculations[transformation].version,
    arrangement,
    countingMode: 'vector',
    countedMode: [],
    hasDataController: desk.self.webId,
    hasPurpose: dpv.ImproveTransportMobility,
    hasLegalBasis: euGdpr['A6-1-a'],
    license: euLicence.CC_BY_4_0,
    startDate: date(0),
    endDate: date(60),
    freezeAt: `${date(63)}T00:00:00Z`,
    publishBy: date(80),
    decisionBy: date(150),
    answerBy: date(180),
    minGroupSize: 11,
    maxShareOfOne: 0.2,
    roundTo: 5,
    perPersonCap: 40,
    trimEndsInMetres: 200,
    retentionDays: 30,
    ...partiesFor(arrangement, desk),
  }
  return { campaign }
}

/** Who counts under a model: the first other body, where the one who asks may not. */
export function partiesFor(
  arrangement: Iri,
  { operators }: CampaignDesk,
): Pick<CampaignDraft, 'hasDataProcessor'> {
  const model = arrangementOf(arrangement)
  const [first] = operators
  return model && countsElsewhere(model) && first ? { hasDataProcessor: first.webId } : {}
}

/** A short name for addresses: `par-ou-passez-vous`. */
function slugOf(title: string): string {
  return title
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')
    .slice(0, 50)
}
