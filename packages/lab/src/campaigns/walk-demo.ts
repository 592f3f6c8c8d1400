import { rename, rm, writeFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import {
  CityError,
  contribute,
  createDraft,
  readCampaign,
  readWork,
  takeStep,
} from '@selfdata/city'
import type { CampaignDetail, CampaignWork, CityServerOptions } from '@selfdata/city'
import { signIn } from '../sign-in.ts'
import { inventedCounts } from './invented-counts.ts'
import { demoDraft } from './demo-drafts.ts'
import type { DemoName } from './demo-drafts.ts'
import type { DemoPlace } from './demo-terms.ts'
import type { Place } from '../territory/place.ts'
import { step } from '../territory/step.ts'
import { clockOf, cyclistsIn } from './start-commons.ts'
import type { Operators } from './start-commons.ts'

/** Whoever acts on campaigns, at which server. */
interface Desks {
  asking: CityServerOptions
  examining: CityServerOptions
}

/**
 * Makes the campaigns of the demo by really walking their way, with a clock that is set back: one
 * answered, one whose answer is late and one to compare oneself with, two open, one of them counted
 * by two, one in the members' vote, and a draft. Twelve invented cyclists contribute. Begun again, it
 * goes on where it was stopped. Without a past, nobody has contributed to anything yet; with it,
 * there are all five models to walk, and a campaign that was stopped.
 */
export async function walkDemo(
  operators: Operators,
  place: Place,
  { past }: { past: boolean },
): Promise<void> {
  const { progress, onStep, state, ports, signal } = place
  const examiner = state.agents?.['aude-kerbrat']
  if (!state.staff || !examiner || progress.has('campaigns')) return
  const { fetch: asMaud } = await signIn(state.staff)
  const { fetch: asAude } = await signIn(examiner)
  const desks = {
    asking: { cityServer: `http://localhost:${ports.city}/`, fetch: asMaud, signal },
    examining: { cityServer: `http://localhost:${ports.intermediary}/`, fetch: asAude, signal },
  }
  const demo: DemoPlace = {
    city: desks.asking.cityServer,
    controller: operators.city.webId,
    processor: operators.commons.webId,
    now: new Date(),
  }
  await step(onStep, 'campaigns', async (tell) => {
    if (past) {
      await progress.once('campaigns:opened', async () => openPast(demo, desks, place))
      await progress.once('campaigns:answered', async () => answerPast(demo, desks, place))
      tell('one answered, one late, one to compare with')
    }
    await progress.once('campaigns', async () => walkPresent(demo, desks, { place, past }))
    if (past) await progress.once('campaigns:models', async () => walkModels(demo, desks))
    tell('open ones, votes, a stopped one, a draft')
  })
  // Not when it was cut short: by the real clock, what is half walked would be closed already.
  await rm(clockOf(place), { force: true })
}

/** Campaigns of the past: one that was answered, one that is late, and one to compare oneself with. */
const pastOnes = ['answered', 'late', 'modes'] as const

async function openPast(demo: DemoPlace, desks: Desks, place: Place): Promise<void> {
  await setClock(-100, place)
  for (const name of pastOnes) await toOpen(name, demo, desks)
  for (const name of pastOnes) await everybodyContributes(name, demo, { desks, place })
}

async function answerPast(demo: DemoPlace, desks: Desks, place: Place): Promise<void> {
  await setClock(-40, place)
  for (const name of pastOnes) await reaches(name, ['released', 'answered'], demo, desks)
  await setClock(-20, place)
  const { slug } = demoDraft('answered', demo)
  const description = {
    fr: 'La piste passera par le Marché : c’est le chemin le plus suivi. Les travaux commencent.',
    en: 'The lane will pass by the market: it is the way most taken. Works begin.',
  }
  const work = await readWork(slug, desks.asking)
  if (work.followUps.length === 0)
    await takeStep(slug, { event: 'answer', answer: { description, progress: 30 } }, desks.asking)
}

async function walkPresent(
  demo: DemoPlace,
  desks: Desks,
  { place, past }: { place: Place; past: boolean },
): Promise<void> {
  await setClock(0, place)
  for (const name of ['open', 'split'] as const) await toOpen(name, demo, desks)
  if (past) await everybodyContributes('open', demo, { desks, place })
  await submitted('voted', demo, desks)
  await drafted('draft', demo, desks)
}

/** What the other campaigns leave out: those that the city counts itself, a board, and a halt. */
async function walkModels(demo: DemoPlace, desks: Desks): Promise<void> {
  for (const name of ['near', 'squares', 'halted'] as const) await toOpen(name, demo, desks)
  await submitted('board', demo, desks)
  const reason = {
    fr: 'Les travaux commencent plus tôt : la question ne se pose plus.',
    en: 'The works begin earlier: there is nothing left to ask.',
  }
  const halted = await readWork(demoDraft('halted', demo).slug, desks.asking)
  if (halted.possible.includes('halt'))
    await takeStep(halted.slug, { event: 'halt', reason }, desks.asking)
}

/** The draft as it is kept; made when it is not there yet. */
async function drafted(name: DemoName, demo: DemoPlace, { asking }: Desks): Promise<CampaignWork> {
  const { slug, ...writing } = demoDraft(name, demo)
  try {
    return await readWork(slug, asking)
  } catch (error) {
    if (!(error instanceof CityError) || error.status !== 404) throw error
    return createDraft(writing, asking)
  }
}

async function submitted(name: DemoName, demo: DemoPlace, desks: Desks): Promise<CampaignWork> {
  const work = await drafted(name, demo, desks)
  if (work.state !== 'draft') return work
  return takeStep(work.slug, { event: 'submit' }, desks.asking)
}

/** Accepted by whoever may alone: the city itself, or the third party against its charter. */
async function toOpen(name: DemoName, demo: DemoPlace, desks: Desks): Promise<void> {
  const { slug, campaign } = await submitted(name, demo, desks)
  const desk = campaign.hasDataProcessor === undefined ? desks.asking : desks.examining
  await reaches(name, ['in-review', 'approved', 'open'], demo, desks)
  const { possible } = await readWork(slug, desk)
  const reason = {
    fr: 'La question est claire, rien de plus que nécessaire ne sort des espaces.',
    en: 'The question is clear, and nothing more than needed leaves the pods.',
  }
  if (possible.includes('accept')) await takeStep(slug, { event: 'accept', reason }, desk)
  await reaches(name, ['open'], demo, desks)
}

async function everybodyContributes(
  name: DemoName,
  demo: DemoPlace,
  { desks, place }: { desks: Desks; place: Place },
): Promise<void> {
  const detail = await reaches(name, ['open'], demo, desks)
  for (const [index, person] of cyclistsIn(place).entries()) {
    const { fetch } = await signIn(person)
    const { webId: me, storage } = person
    const counts = inventedCounts(detail.codeList, index)
    const options = { cityServer: demo.city, fetch, now: () => new Date(), signal: place.signal }
    await contribute({ detail, counts, me, storage }, options)
  }
}

/** Waits, three minutes at most, until the host tells of one of these states. */
async function reaches(
  name: DemoName,
  states: readonly CampaignDetail['state'][],
  demo: DemoPlace,
  { asking, examining }: Desks,
): Promise<CampaignDetail> {
  const { slug, campaign } = demoDraft(name, demo)
  const host = campaign.hasDataProcessor === undefined ? asking : examining
  const deadline = Date.now() + 180_000
  for (;;) {
    const detail = await readCampaign(slug, { ...host, fetch }).catch((error: unknown) => {
      if (Date.now() > deadline) throw error
    })
    if (detail && states.includes(detail.state)) return detail
    if (Date.now() > deadline)
      throw new Error(`Waiting for the campaign ${slug} failed: it is ${detail?.state}`)
    await wait(500, undefined, { signal: host.signal })
  }
}

async function setClock(days: number, place: Place): Promise<void> {
  // The servers read it all the time: they find the former or the next, never half of it.
  const next = `${clockOf(place)}.next`
  await writeFile(next, String(days * 86_400))
  await rename(next, clockOf(place))
}
