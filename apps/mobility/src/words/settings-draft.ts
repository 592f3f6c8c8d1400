import { modeGroups, usualModesOf } from '@selfdata/insights'
import type { UsualModes } from '@selfdata/insights'
import type { Propulsion, TravelSettings } from '@selfdata/vocab'
import { numberOf } from './number-of.ts'

/** The figures of the settings, as they are typed. */
const numberFields = [
  'weightInKilograms',
  'consumptionPerHundredKilometres',
  'energyPriceInEuros',
  'passPriceInEurosPerMonth',
  'farePriceInEuros',
] as const

export type NumberField = (typeof numberFields)[number]

/** Bounds of the shape: what lies outside is a slip of the pen. */
const bounds = {
  weightInKilograms: [20, 400],
  consumptionPerHundredKilometres: [0, 100],
  energyPriceInEuros: [0, 10],
  passPriceInEurosPerMonth: [0, 1000],
  farePriceInEuros: [0, 500],
} as const

/** The settings while somebody types them. */
export interface SettingsDraft extends Record<NumberField, string> {
  propulsion: Propulsion | ''
  usualModes: UsualModes
  /** IRI of a set; empty for the latest. */
  factorSet: string
  construction: 'with' | 'without'
}

export function draftOf(
  settings: TravelSettings | undefined,
  format: (value: number) => string,
): SettingsDraft {
  const text = (value: number | undefined) => (value === undefined ? '' : format(value))
  return {
    weightInKilograms: text(settings?.weightInKilograms),
    consumptionPerHundredKilometres: text(settings?.consumptionPerHundredKilometres),
    energyPriceInEuros: text(settings?.energyPriceInEuros),
    passPriceInEurosPerMonth: text(settings?.passPriceInEurosPerMonth),
    farePriceInEuros: text(settings?.farePriceInEuros),
    propulsion: settings?.propulsion ?? '',
    usualModes: usualModesOf(settings),
    factorSet: settings?.factorSet ?? '',
    construction: settings?.withoutConstruction ? 'without' : 'with',
  }
}

/** What was typed, as settings; or the fields that are no numbers, or no likely ones. */
export function settingsOf(
  draft: SettingsDraft,
  before: TravelSettings | undefined,
): { settings?: TravelSettings; wrong: NumberField[] } {
  const wrong = numberFields.filter((key) => {
    if (draft[key].trim() === '') return false
    const value = numberOf(draft[key])
    const [least, most] = bounds[key]
    return value === undefined || value < least || value > most
  })
  if (wrong.length > 0 || !before) return { wrong }
  const numbers = Object.fromEntries(
    numberFields.flatMap((key) => {
      const value = numberOf(draft[key])
      return value === undefined ? [] : [[key, value]]
    }),
  )
  const { id, commuteDaysGoal, employer } = before
  return {
    wrong,
    settings: {
      id,
      ...(commuteDaysGoal !== undefined && { commuteDaysGoal }),
      ...(employer !== undefined && { employer }),
      ...numbers,
      ...(draft.propulsion && { propulsion: draft.propulsion }),
      usualMode: modeGroups.flatMap((group) => draft.usualModes[group] ?? []),
      ...(draft.factorSet && { factorSet: draft.factorSet }),
      ...(draft.construction === 'without' && { withoutConstruction: true }),
    },
  }
}
