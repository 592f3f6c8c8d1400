import { dateAfter } from '@selfdata/records'
import type { ProviderConsent } from '@selfdata/vocab'
import type { EnergyMonth } from './energy-month.ts'

/** How far the data of a resource reach, and whether that is normal. */
export interface EnergyFreshness {
  /** Last day of which anything is known; absent where there is none. */
  latest?: string
  /** Days since then. */
  age?: number
  /** Later than meters usually send: three days. */
  late: boolean
  consent?: ConsentState
}

/** How long a distributor still collects and passes on. */
export interface ConsentState {
  name: string
  endDate: string
  state: 'running' | 'soon' | 'over'
  /** Days that are left; negative when it is over. */
  daysLeft: number
}

const usualDelay = 3
const warnBefore = 45

/** @param today local date, `2026-11-22` */
export function energyFreshness(
  months: readonly EnergyMonth[],
  { today, consent }: { today: string; consent?: ProviderConsent | undefined },
): EnergyFreshness {
  const latest = months
    .flatMap(({ days }) => days)
    .filter(({ value }) => value !== null)
    .map(({ date }) => date)
    .toSorted()
    .at(-1)
  const age = latest === undefined ? undefined : daysBetween(latest, today)
  const state = consent && consentState(consent, { today })
  return {
    ...(latest !== undefined && { latest }),
    ...(age !== undefined && { age }),
    late: age === undefined || age > usualDelay,
    ...(state && { consent: state }),
  }
}

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

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
