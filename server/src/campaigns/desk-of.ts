import type { CampaignDesk } from '@selfdata/city'
import type { CampaignPerson, CampaignSettings } from './campaign-settings.ts'

/** Who is calling, and whom this instance knows: what the console has to know before anything. */
export function deskOf(
  { id, roles, interests }: CampaignPerson,
  { self, operators, members, people }: CampaignSettings,
): CampaignDesk {
  const { webId, body, name } = self
  return {
    id,
    roles,
    interests,
    self: { webId, body, name },
    operators,
    members: members.length,
    board: people.filter((person) => person.roles.includes('board')).length,
  }
}
