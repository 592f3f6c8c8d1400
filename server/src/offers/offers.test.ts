import { arrangements } from '@selfdata/vocab'
import type { Campaign } from '@selfdata/vocab'
import { describe, expect, it } from 'vitest'
import type { CampaignPerson } from '../campaigns/campaign-settings.ts'
import { registerContribution } from '../contributions/register-contribution.ts'
import { NotAllowedError } from '../identity/errors.ts'
import { worldsOn } from '../releases/testing/counting-world.ts'
import type { CountingWorld } from '../releases/testing/counting-world.ts'
import { listActs } from '../staff/acts.ts'
import { ownDatabase } from '../store/testing/own-database.ts'
import { answerOffer } from './answer-offer.ts'
import { listOffers } from './list-offers.ts'
import { readOffer } from './read-offer.ts'

const modelOf = (name: string) => arrangements.find(({ id }) => id.endsWith(`#${name}`))!.id
const steward: CampaignPerson = {
  id: 'aude',
  webId: 'https://a.example/#me',
  roles: ['intermediary'],
  interests: [],
}
const stranger: CampaignPerson = {
  id: 'max',
  webId: 'https://m.example/#me',
  roles: ['requester'],
  interests: [],
}
const records = (model: string): Partial<Campaign> => ({
  arrangement: modelOf(model),
  countingMode: 'records',
})

const store = ownDatabase()
const newWorld = worldsOn(store)

async function oneOffer(world: CountingWorld): Promise<string> {
  await world.join('ada', new Map([[3, 2]]))
  const [only] = await listOffers(world.slug, steward, world.dependencies)
  return only?.id ?? ''
}

describe('an offer to a campaign that asks for records', () => {
  it('is read where it waits, with a line in the journal there, and by nobody’s name', async () => {
    const world = await newWorld({ changes: records('trusted-third-party') })
    const offer = await oneOffer(world)
    expect(offer).not.toContain('ada')
    const opened = await readOffer({ slug: world.slug, offer }, steward, world.dependencies)
    expect(opened).toEqual({ id: offer, lines: [{ cell: 3, count: 2 }] })
    const journal = world.pods.asked.filter((line) => line.includes('/selfdata/journal/'))
    expect(journal).toHaveLength(1)
    const acts = await listActs({}, world.dependencies)
    expect(acts[0]).toMatchObject({ who: 'aude', act: 'read-offer', campaign: world.slug })
  })

  it('is gone when the person took it back', async () => {
    const world = await newWorld({ changes: records('trusted-third-party') })
    const offer = await oneOffer(world)
    world.pods.answers.set(world.place('ada'), () => new Response(undefined, { status: 404 }))
    await expect(
      readOffer({ slug: world.slug, offer }, steward, world.dependencies),
    ).rejects.toMatchObject({ reason: 'offer-gone' })
  })

  it('says so when the pod holds something else', async () => {
    const world = await newWorld({ changes: records('trusted-third-party') })
    const offer = await oneOffer(world)
    await world.pods.put(world.place('ada'), '<#it> a <https://example.org/Diary> .')
    await expect(
      readOffer({ slug: world.slug, offer }, steward, world.dependencies),
    ).rejects.toMatchObject({ reason: 'offer-unreadable', detail: 'not-one' })
  })

  it('is answered in the inbox of that person alone', async () => {
    const world = await newWorld({ changes: records('trusted-third-party') })
    const offer = await oneOffer(world)
    const { slug, digest, dependencies, pods } = world
    const inbox = 'https://ada.example/inbox/'
    const again = { document: world.place('ada'), digest, inbox }
    await registerContribution({ slug, offer: again, webId: world.webIdOf('ada') }, dependencies)
    await answerOffer({ slug, offer, words: { fr: 'Vous y avez droit.' } }, steward, dependencies)
    expect(pods.asked.filter((line) => line.startsWith('POST '))).toEqual([`POST ${inbox}`])
    await expect(
      answerOffer({ slug, offer: 'x'.repeat(40), words: { fr: 'Non' } }, steward, dependencies),
    ).rejects.toMatchObject({ reason: 'offer-gone' })
  })

  it.each([
    ['the role sees no records', records('trusted-third-party'), stranger],
    ['the model shows records to nobody', records('data-cooperative'), steward],
    ['the campaign asks for counts', { arrangement: modelOf('trusted-third-party') }, steward],
  ])('stays closed when %s', async (_, changes, person) => {
    const world = await newWorld({ changes })
    await world.join('ada', new Map([[3, 2]]))
    await expect(listOffers(world.slug, person, world.dependencies)).rejects.toThrow(
      NotAllowedError,
    )
    expect((await listActs({}, world.dependencies))[0]).toMatchObject({
      who: person.id,
      act: 'refused',
      reason: 'offers',
    })
  })
})
