import type { Campaign, CampaignState } from '@selfdata/vocab'

export interface Lateness {
  /** What is owed. */
  of: 'release' | 'answer' | 'erasure'
  /** Since when, `2027-07-31`. */
  due: string
  days: number
}

/**
 * What a campaign owes and has not done, shown to everybody.
 *
 * @param today `2027-08-02`
 */
export function lateness(
  { publishBy, answerBy, freezeAt, retentionDays }: Campaign,
  { state, erased, today }: { state: CampaignState; erased: boolean; today: string },
): Lateness[] {
  if (['halted', 'refused', 'draft', 'in-review'].includes(state)) return []
  const released = state === 'released' || state === 'answered'
  const eraseBy = dayOf(Date.parse(freezeAt) + retentionDays * dayLength)
  const owed: [Lateness['of'], string, boolean][] = [
    ['release', publishBy, released],
    ['erasure', eraseBy, erased],
    ['answer', answerBy, state === 'answered'],
  ]
  return owed
    .filter(([, due, done]) => !done && today > due)
    .map(([of, due]) => ({ of, due, days: (Date.parse(today) - Date.parse(due)) / dayLength }))
}

const dayLength = 86_400_000

function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10)
}
