import { arrangementOf, cardOf, underAnother } from '@selfdata/campaigns'
import { campaign } from '@selfdata/campaigns/testing'
import { afterEach, expect, it } from 'vitest'
import { assertAccessible, mountInApp } from '../testing/mount.ts'
import CampaignCard from './CampaignCard.vue'

const cooperative = arrangementOf(campaign.arrangement)!
const alone = arrangementOf('https://w3id.org/selfdata/arrangements#personal-cloud')!

afterEach(assertAccessible)

it('says the eight lines in words', async () => {
  const decision = {
    id: 'https://coop.example/#decision',
    about: campaign.id,
    campaignDigest: 'f'.repeat(64),
    byRule: 'https://coop.example/#rule',
    outcome: 'accepted',
    votesFor: 412,
    votesAgainst: 63,
    wasAssociatedWith: 'https://coop.example/#it',
    endedAtTime: '2027-02-01T00:00:00Z',
  } as const
  const card = await mountInApp(CampaignCard, {
    props: {
      card: cardOf(campaign, cooperative, { decision }),
      names: { [campaign.hasDataController]: 'La Ville' },
    },
  })
  expect(card.findAll('dt')).toHaveLength(8)
  expect(card.text()).toContain('La Ville')
  expect(card.text()).toContain('412 pour, 63 contre')
  expect(card.text()).toContain('au moins 11 personnes')
  expect(card.text()).not.toMatch(/ui\.|\{\w+\}/u)
})

it('marks what is different under another model', async () => {
  const { card, differs } = underAnother(campaign, { from: cooperative, to: alone })
  const there = await mountInApp(CampaignCard, { props: { card, differs } })
  const marked = there.findAll('dt').filter((one) => one.text().includes('Différent ici'))
  expect(marked.map((one) => one.text())).toEqual(
    expect.arrayContaining([expect.stringContaining('Qui a dit oui')]),
  )
  expect(there.text()).toContain('Le demandeur, seul')
})
