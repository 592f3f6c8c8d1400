import type { ProviderConsent } from '@selfdata/vocab'
import type { EnergyMonth } from './energy-month.ts'
import { consentState } from './consent-state.ts'
import type { ConsentState } from './consent-state.ts'
import { daysBetween } from './local-clock.ts'

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

const usualDelay = 3

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
