import { useI18n } from 'vue-i18n'

/** Why records wait or were set aside, and what to do about it, in the staff's words. */
export function useReasons() {
  const { t } = useI18n({ useScope: 'global' })
  const words: Record<string, () => readonly [label: string, advice: string]> = {
    queued: () => [t('reason.queued'), t('advice.queued')],
    busy: () => [t('reason.busy'), t('advice.wait')],
    unreachable: () => [t('reason.unreachable'), t('advice.unreachable')],
    'sign-in': () => [t('reason.sign-in'), t('advice.credentials')],
    'not-accepted': () => [t('reason.not-accepted'), t('advice.credentials')],
    'not-found': () => [t('reason.not-found'), t('advice.not-found')],
    moved: () => [t('reason.moved'), t('advice.not-found')],
    quota: () => [t('reason.quota'), t('advice.quota')],
    conflict: () => [t('reason.conflict'), t('advice.wait')],
    slow: () => [t('reason.slow'), t('advice.wait')],
    unreadable: () => [t('reason.unreadable'), t('advice.unreadable')],
    'server-error': () => [t('reason.server-error'), t('advice.replay')],
    refused: () => [t('reason.refused'), t('advice.refused')],
    'not-allowed-target': () => [t('reason.not-allowed-target'), t('advice.not-allowed-target')],
    'service-not-declared': () => [
      t('reason.service-not-declared'),
      t('advice.service-not-declared'),
    ],
    torn: () => [t('reason.torn'), t('advice.torn')],
  }
  const of = (reason: string) =>
    words[reason]?.() ?? ([t('reason.other', { reason }), t('advice.replay')] as const)
  return {
    label: (reason: string) => of(reason)[0],
    advice: (reason: string) => of(reason)[1],
  }
}
