import type { PollBody } from '@selfdata/city'
import { useTextOf } from '@selfdata/ui'
import { computed, reactive } from 'vue'
import { useI18n } from 'vue-i18n'

/** Votes of the board with their reasons, as rows of a table; empty until the poll is over. */
export function useSeatVotes(poll: () => PollBody | undefined) {
  const { t } = useI18n({ useScope: 'global' })
  const textOf = useTextOf()
  const columns = computed(() => [
    { key: 'seat', label: t('poll.seat') },
    { key: 'vote', label: t('poll.vote') },
    { key: 'reasons', label: t('ask.reasons') },
  ])
  const rows = computed(() => {
    const votes = {
      for: t('poll.for'),
      against: t('poll.against'),
      abstain: t('poll.abstain'),
      recused: t('poll.recused'),
    }
    return (poll()?.boardVotes ?? []).map(({ seat, vote, reasons }) => ({
      key: seat,
      seat,
      vote: votes[vote],
      reasons: textOf(reasons),
    }))
  })
  return reactive({ columns, rows })
}
