import type { ProviderConsent } from '@selfdata/vocab'
import type { EnergyDay, EnergyMonth } from './energy-month.ts'
import { consentState } from './consent-state.ts'
import type { ConsentState } from './consent-state.ts'
import { daysBetween } from './local-clock.ts'
import type { EnergyBill } from './bills.ts'
import { isToldAsOne } from './whole-month.ts'

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

/** Days until what was measured is there, and until a bill is. */
const usualDelay = { days: 3, bills: 45 }

/** @param today local date, `2026-11-22` */
export function energyFreshness(
  months: readonly EnergyMonth[],
  {
    today,
    consent,
    bills = [],
  }: {
    today: string
    consent?: ProviderConsent | undefined
    bills?: readonly EnergyBill[]
  },
): EnergyFreshness {
  const told = months.flatMap((month) => {
    const { date } = (isToldAsOne(month) ? month.days : month.days.filter(isKnown)).at(-1) ?? {}
    return date === undefined
      ? []
      : [{ date, delay: usualDelay[isToldAsOne(month) ? 'bills' : 'days'] }]
  })
  // The next bill is of as long a time, and comes some weeks after its end.
  const billed = bills.map(({ to, days }) => ({ date: to, delay: days + usualDelay.bills }))
  const last = [...told, ...billed]
    .toSorted((one, other) => (one.date < other.date ? -1 : 1))
    .at(-1)
  const latest = last?.date
  const age = latest === undefined ? undefined : daysBetween(latest, today)
  const state = consent && consentState(consent, { today })
  return {
    ...(latest !== undefined && { latest }),
    ...(age !== undefined && { age }),
    late: age === undefined || age > (last?.delay ?? 0),
    ...(state && { consent: state }),
  }
}

const isKnown = ({ value }: EnergyDay) => value !== null
