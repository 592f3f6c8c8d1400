import type { CivicRole } from '@selfdata/vocab'
import { useI18n } from 'vue-i18n'
import { useFormats } from '../language/use-formats.ts'

/** Roles of a campaign in a sentence: “you and the members of the cooperative”. */
export function useRoleNames(): (roles: readonly CivicRole[]) => string {
  const { t } = useI18n({ useScope: 'global' })
  const formats = useFormats()
  return (roles) => {
    const names: Record<CivicRole, string> = {
      contributor: t('ui.campaign.role.contributor'),
      holder: t('ui.campaign.role.holder'),
      requester: t('ui.campaign.role.requester'),
      intermediary: t('ui.campaign.role.intermediary'),
      membership: t('ui.campaign.role.membership'),
      board: t('ui.campaign.role.board'),
      auditor: t('ui.campaign.role.auditor'),
      public: t('ui.campaign.role.public'),
    }
    return formats.value.list(roles.map((role) => names[role]))
  }
}
