import { contributionOf, contributionPath } from '@selfdata/campaigns'
import type { CampaignVersion } from '@selfdata/campaigns'
import { encode, writeTurtle } from '@selfdata/records'
import type { Contribution } from '@selfdata/vocab'
import type { CampaignDependencies } from '../../campaigns/campaign-dependencies.ts'
import { registerContribution } from '../../contributions/register-contribution.ts'
import type { Pods } from './pods.ts'

/** What people do in a campaign: each has a pod on a host of their own, named as they are. */
export function peopleOf({
  slug,
  version,
  digest,
  pods,
  dependencies,
}: {
  slug: string
  version: CampaignVersion
  digest: string
  pods: Pods
  dependencies: CampaignDependencies
}) {
  const path = contributionPath({ slug, host: dependencies.publicUrl })
  const place = (name: string) => `https://${name}.example/${path}`
  const webIdOf = (name: string) => `https://${name}.example/profile/card#me`
  const offer = (name: string, counts: ReadonlyMap<number, number>): Contribution =>
    contributionOf(new Map(counts), {
      document: place(name),
      ...version,
      pseudonym: `pseudonym-of-${name}`.padEnd(20, '-'),
      now: '2027-04-30T20:15:00+02:00',
    })
  const write = async (name: string, contribution: Contribution) =>
    pods.put(place(name), writeTurtle(encode('Contribution', contribution), { base: place(name) }))
  const register = async (name: string, document = place(name)) =>
    registerContribution({ slug, offer: { document, digest }, webId: webIdOf(name) }, dependencies)
  return {
    place,
    webIdOf,
    offer,
    write,
    register,
    /** A person with a pod, whose contribution waits and is registered. */
    join: async (name: string, counts: ReadonlyMap<number, number>) => {
      await pods.open(`https://${name}.example/`)
      await write(name, offer(name, counts))
      await register(name)
    },
  }
}
