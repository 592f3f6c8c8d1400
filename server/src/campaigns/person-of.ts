import type { Caller } from '../identity/verify-token.ts'
import { staffOf } from '../staff/staff-of.ts'
import type { CampaignPerson, CampaignRole, CampaignSettings } from './campaign-settings.ts'

/**
 * Who of the people of campaigns is calling: by WebID, issuer and app, as declared.
 *
 * @throws {NotAllowedError} when the caller is none of them
 */
export function personOf(caller: Caller, { people, clients }: CampaignSettings): CampaignPerson {
  const members = new Map(people.map((person) => [person.webId, person]))
  return staffOf(caller, { members, clients: clients && new Set(clients) })
}

/**
 * The roles that a person has towards one campaign: who asks for this instance is nobody's requester
 * where another instance asks, and who decides here decides nothing that is decided elsewhere.
 */
export function rolesTowards(
  { controller, host }: { controller: string; host: string },
  { roles }: Pick<CampaignPerson, 'roles'>,
  { settings, publicUrl }: { settings: CampaignSettings; publicUrl: string },
): Set<CampaignRole> {
  const asks = controller === settings.self.webId
  const decides = host === publicUrl
  return new Set(
    roles.filter((role) => {
      if (role === 'requester') return asks
      return role === 'auditor' || decides
    }),
  )
}
