import { arrangementOf } from '@selfdata/campaigns'
import { useTextOf } from '@selfdata/ui'
import { useI18n } from 'vue-i18n'

/** The name of a model of governance. */
export function useArrangement(): (id: string | undefined) => string {
  const { t } = useI18n({ useScope: 'global' })
  const textOf = useTextOf()
  return (id) => {
    const found = id === undefined ? undefined : arrangementOf(id)
    return found ? textOf(found.title) : t('campaign.noModel')
  }
}
