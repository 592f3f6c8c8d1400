import { journalOfService, normalModes } from '@selfdata/access'
import type { Finding, NewGrant } from '@selfdata/access'
import { dpv } from '@selfdata/vocab'
import type { CityService } from './city-server.ts'

const DAY = 86_400_000

/**
 * What a person agrees to by connecting a service: its own container, and its own journal, to which
 * it may only append.
 */
export function serviceTerms(
  service: CityService,
  { storage, now }: { storage: string; now: Date },
): NewGrant {
  const { name, description, purpose, purposes, legalBasis, controller, grantDays } = service
  return {
    title: name,
    description: purpose ?? description,
    to: service.webId,
    permissions: [
      { target: new URL(service.container, storage).href, modes: service.modes },
      { target: journalOfService(storage, service.source), modes: ['append'] },
    ],
    purposes: purposes?.length > 0 ? purposes : [dpv.ServiceProvision],
    ...(legalBasis && { legalBasis }),
    personalData: [],
    processing: [],
    ...(controller && { controller }),
    recipients: [],
    ...(grantDays !== undefined && {
      end: new Date(now.getTime() + grantDays * DAY).toISOString(),
    }),
  }
}

/**
 * The service that access without a grant is for, when everything it may do is what connecting it
 * gives: a connection of before grants were written down. Mended with `planExplainService`.
 */
export function serviceOfFinding(
  finding: Finding,
  services: readonly CityService[],
  storage: string,
): CityService | undefined {
  if (finding.kind !== 'unexplained') return undefined
  const { who, places } = finding
  if (typeof who !== 'object' || !('agent' in who)) return undefined
  return services.find((service) => {
    const { permissions, to } = serviceTerms(service, { storage, now: new Date(0) })
    const isOurs = ({ on, modes }: (typeof places)[number]) =>
      permissions.some(
        (one) =>
          on.startsWith(one.target) && modes.every((mode) => normalModes(one.modes).includes(mode)),
      )
    return to === who.agent && places.every(isOurs)
  })
}
