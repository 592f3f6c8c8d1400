import type { Card } from '@selfdata/campaigns'
import type { DecisionMethod } from '@selfdata/vocab'
import { useI18n } from 'vue-i18n'
import { useFormats } from '../language/use-formats.ts'
import { useTextOf } from '../language/use-text-of.ts'
import { useRoleNames } from './use-role-names.ts'

/** Who decided that a campaign is allowed, how, and with how many votes. */
export function useDecidedWords(): (decided: Card['decided']) => string[] {
  const { t } = useI18n({ useScope: 'global' })
  const formats = useFormats()
  const textOf = useTextOf()
  const roles = useRoleNames()

  function methodOf(method: DecisionMethod | undefined, by: string): string {
    if (method === 'member-ballot') return t('ui.campaign.decided.ballot')
    if (method === 'board-vote') return t('ui.campaign.decided.board')
    if (method === 'charter-review') return t('ui.campaign.decided.charter', { by })
    return t('ui.campaign.decided.other', { by })
  }

  return ({ by, rule, byRequesterAlone, decision }) => {
    const votes = decision?.votesFor !== undefined && {
      for: formats.value.whole(decision.votesFor),
      against: formats.value.whole(decision.votesAgainst ?? 0),
    }
    return [
      byRequesterAlone ? t('ui.campaign.decided.alone') : methodOf(rule?.decisionMethod, roles(by)),
      ...(decision ? [] : [t('ui.campaign.decided.notYet')]),
      ...(votes ? [t('ui.campaign.decided.votes', votes)] : []),
      ...(decision?.reasons
        ? [t('ui.campaign.decided.reasons', { reasons: textOf(decision.reasons) })]
        : []),
    ]
  }
}
