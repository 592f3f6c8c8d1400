import { endOf, statusOf } from '@selfdata/access'
import type { AccessGrant, EventKind, RecordedGrant, Status } from '@selfdata/access'
import type { Ending } from '@selfdata/city'
import { useFormats } from '@selfdata/ui'
import { dpv, euGdpr } from '@selfdata/vocab'
import { useI18n } from 'vue-i18n'
import type { useWords } from './use-words.ts'

/** Says why, on which ground and until when access is asked for or given. */
export function useTerms(words: ReturnType<typeof useWords>) {
  const { t } = useI18n({ useScope: 'global' })
  const formats = useFormats()

  const purposes: Record<string, () => string> = {
    [dpv.NonCommercialResearch]: () => t('terms.purposes.research'),
    [dpv.PublicBenefit]: () => t('terms.purposes.publicBenefit'),
    [dpv.ServiceProvision]: () => t('terms.purposes.service'),
    [dpv.PublicPolicyMaking]: () => t('terms.purposes.policy'),
    [dpv.ImprovePublicServices]: () => t('terms.purposes.services'),
    [dpv.ImproveTransportMobility]: () => t('terms.purposes.transport'),
    [dpv.DataAltruism]: () => t('terms.purposes.altruism'),
    [dpv.CombatClimateChange]: () => t('terms.purposes.climate'),
  }
  const grounds: Record<string, () => string> = {
    [euGdpr['A6-1-a']]: () => t('terms.grounds.consent'),
    [euGdpr['A6-1-a-explicit-consent']]: () => t('terms.grounds.consent'),
    [euGdpr['A6-1-e']]: () => t('terms.grounds.publicTask'),
    [euGdpr['A6-1-f']]: () => t('terms.grounds.interest'),
  }
  const statuses: Record<Status, () => string> = {
    requested: () => t('terms.status.requested'),
    deferred: () => t('terms.status.deferred'),
    refused: () => t('terms.status.refused'),
    active: () => t('terms.status.active'),
    over: () => t('terms.status.over'),
    expired: () => t('terms.status.expired'),
    withdrawn: () => t('terms.status.withdrawn'),
    revoked: () => t('terms.status.revoked'),
  }
  const events: Record<EventKind, () => string> = {
    requested: () => t('terms.events.requested'),
    deferred: () => t('terms.events.deferred'),
    refused: () => t('terms.events.refused'),
    given: () => t('terms.events.given'),
    renewed: () => t('terms.events.renewed'),
    withdrawn: () => t('terms.events.withdrawn'),
    revoked: () => t('terms.events.revoked'),
    expired: () => t('terms.events.expired'),
  }

  /** A code of its own is shown as it is: nobody but its author knows what it means. */
  const purpose = (iri: string): string => purposes[iri]?.() ?? t('terms.ownCode', { code: iri })
  const ground = (iri: string): string => grounds[iri]?.() ?? t('terms.ownCode', { code: iri })

  function title(one: Pick<AccessGrant, 'title'>): string {
    return words.textOf(one.title) || t('terms.noTitle')
  }

  function until({ grant, events: history }: RecordedGrant): string {
    const end = endOf({ events: history, end: grant.end })
    return end ? formats.value.moment(end) : t('terms.noEnd')
  }

  /** Who sees to it that access ends. */
  function ending({ expiry }: Pick<AccessGrant, 'expiry'>): string | undefined {
    if (!expiry) return undefined
    return expiry.by === 'server' ? t('terms.endsByServer') : t('terms.endsAtNextVisit')
  }

  /** The same before it is given, with the reason where nobody sees to it. */
  function endingPlanned(planned: Ending): string {
    if (planned.by === 'server') return t('terms.endsByServer')
    const reasons: Record<typeof planned.because, () => string> = {
      'access-language': () => t('terms.because.access-language'),
      'no-city': () => t('terms.because.no-city'),
      unreachable: () => t('terms.because.unreachable'),
      'too-long': () => t('terms.because.too-long'),
    }
    return `${reasons[planned.because]()} ${t('terms.endsAtNextVisit')}`
  }

  const status = ({ grant, events: history }: RecordedGrant, now: Date): string =>
    statuses[statusOf({ events: history, end: grant.end }, { now })]()

  return {
    purpose,
    ground,
    title,
    until,
    ending,
    endingPlanned,
    status,
    statusText: (one: Status) => statuses[one](),
    eventText: (kind: EventKind) => events[kind](),
  }
}
