import { useTextOf } from '@selfdata/ui'
import { arrangements, dpv, euGdpr, euLicence } from '@selfdata/vocab'
import { useI18n } from 'vue-i18n'
import type { DraftField } from '../campaigns/draft-fields.ts'
import { useConcepts } from './use-concepts.ts'

/** What may be chosen for a field of a draft, with names that a person reads. */
export function useChoices() {
  const { t } = useI18n({ useScope: 'global' })
  const textOf = useTextOf()
  const { concept } = useConcepts()
  const terms: Record<string, () => string> = {
    [dpv.ImproveTransportMobility]: () => t('choice.mobility'),
    [dpv.CombatClimateChange]: () => t('choice.climate'),
    [dpv.ImprovePublicServices]: () => t('choice.services'),
    [euGdpr['A6-1-a']]: () => t('choice.consent'),
    [euGdpr['A6-1-e']]: () => t('choice.publicTask'),
    [euLicence.CC_BY_4_0]: () => t('choice.ccBy'),
    [euLicence.CC0]: () => t('choice.cc0'),
    ...Object.fromEntries(
      arrangements.map(({ id, modelNumber, title }) => [
        id,
        () => `${modelNumber}. ${textOf(title)}`,
      ]),
    ),
  }
  const schemeOf: Partial<Record<DraftField['key'], 'Transformation' | 'CountingMode'>> = {
    transformation: 'Transformation',
    countingMode: 'CountingMode',
  }
  return ({ key, choices = [] }: DraftField) =>
    choices.map((value) => {
      const scheme = schemeOf[key]
      return { value, label: scheme ? concept(scheme, value) : (terms[value]?.() ?? value) }
    })
}
