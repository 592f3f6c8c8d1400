import { dateAfter } from '@selfdata/records'
import type { ProviderConsent } from '@selfdata/vocab'
import { daysBetween } from './local-clock.ts'

/** How long a distributor still collects and passes on. */
export interface ConsentState {
  name: string
  endDate: string
  state: 'running' | 'soon' | 'over'
  /** Days that are left; negative when it is over. */
  daysLeft: number
}

const warnBefore = 45

/** Undefined where nobody said when it ends. */
export function consentState(
  { name, endDate }: Pick<ProviderConsent, 'name' | 'endDate'>,
  { today }: { today: string },
): ConsentState | undefined {
  if (endDate === undefined) return undefined
  const daysLeft = daysBetween(today, endDate)
  const state = daysLeft < 0 ? 'over' : dateAfter(today, warnBefore) >= endDate ? 'soon' : 'running'
  return { name, endDate, state, daysLeft }
}
