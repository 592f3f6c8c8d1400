import type { EnergyResource, HomeProfile } from '@selfdata/vocab'
import type { Anomaly } from './anomalies.ts'
import { energyCo2e } from './energy-co2e.ts'
import type { Standby } from './standby.ts'
import type { HeatingModel } from './heating-model.ts'

/** Names of the gestures of the catalogue. */
export type GestureName =
  | 'repair-leak'
  | 'heating-one-degree'
  | 'standby-half'
  | 'shorter-showers'
  | 'tap-aerators'
  | 'ten-percent-less'

/** What a gesture would save in a year, from one's own figures. */
export interface Gesture {
  name: GestureName
  resource: EnergyResource
  /** Kilowatt hours, or cubic metres of water. */
  saving: number
  low: number
  high: number
  /** Absent where no price is known. */
  euros?: number
  /** Grams of CO2 equivalent; absent for water. */
  co2eInGrams?: number
  /** Heating the water that is saved: kilowatt hours of the energy that heats it. */
  heat?: { resource: EnergyResource; kilowattHours: number }
  from: GestureSource
}

/** What an estimate rests on. */
interface GestureSource {
  /** The one figure of one's own it is from: watts, watt hours a year, litres per hour, persons. */
  measured: number
  /** Share or number that is assumed, and who says so. */
  assumed: number
  source: string
}

/** What is known of a home, as far as gestures need it. */
export interface HomeFacts {
  standby?: Standby | undefined
  /** By resource, where the home heats with it. */
  heating?: { resource: EnergyResource; model: HeatingModel; degreeDaysPerYear: number } | undefined
  anomalies: readonly Anomaly[]
  profile?: Partial<HomeProfile> | undefined
  /** Litres a year, where they are known. */
  litresPerYear?: number | undefined
  /** Price of one kilowatt hour or cubic metre more. */
  priceOf: (resource: EnergyResource) => number | undefined
}

/** What can be done at home, the largest saving of money first; only what one's own figures show. */
export function gesturesFor(facts: HomeFacts): Gesture[] {
  return [repairLeak(facts), oneDegree(facts), standbyHalf(facts), showers(facts), aerators(facts)]
    .filter((gesture) => gesture !== undefined)
    .toSorted((one, other) => (other.euros ?? 0) - (one.euros ?? 0))
}

/**
 * A tenth less than the year before, of what one uses in a year: a goal of one's own, measured like
 * every action, with the cold taken out. Nobody is compared with anybody.
 */
export function challengeOf({
  resource,
  yearly,
  priceOf,
}: {
  resource: EnergyResource
  /** Watt hours or litres. */
  yearly: number
  priceOf: HomeFacts['priceOf']
}): Gesture {
  const used = yearly / 1000
  const from = { measured: used, assumed: 0.1, source: 'own-meter' }
  const range = { saving: used * 0.1, low: used * 0.05, high: used * 0.15 }
  return priced({ name: 'ten-percent-less', resource, ...range, from }, priceOf)
}

function repairLeak({ anomalies, priceOf }: HomeFacts): Gesture | undefined {
  const leak = anomalies.find(({ kind, lasting }) => kind === 'leak' && lasting)
  if (!leak) return undefined
  const saving = (leak.seen * 8766) / 1000
  const from = { measured: leak.seen, assumed: 1, source: 'own-meter' }
  return priced(
    { name: 'repair-leak', resource: 'water', saving, low: saving * 0.8, high: saving, from },
    priceOf,
  )
}

/** A degree less saves 7 % of heating. Source: Ademe, quoted by France Bleu, October 2022. */
function oneDegree({ heating, priceOf }: HomeFacts): Gesture | undefined {
  if (!heating) return undefined
  const yearly = (heating.model.perDegreeDay * heating.degreeDaysPerYear) / 1000
  if (yearly < 200) return undefined
  const from = { measured: yearly, assumed: 0.07, source: 'ademe-one-degree' }
  const { resource } = heating
  return priced(
    {
      name: 'heating-one-degree',
      resource,
      saving: yearly * 0.07,
      low: yearly * 0.05,
      high: yearly * 0.1,
      from,
    },
    priceOf,
  )
}

/** Half of what runs all the time beyond a fridge can be switched off; between a fifth and all. */
function standbyHalf({ standby, priceOf }: HomeFacts): Gesture | undefined {
  const fridge = 35
  if (!standby || standby.watts < fridge + 25) return undefined
  const avoidable = ((standby.watts - fridge) * 8766) / 1000
  const from = { measured: standby.watts, assumed: 0.5, source: 'own-meter' }
  return priced(
    {
      name: 'standby-half',
      resource: 'electricity',
      saving: avoidable / 2,
      low: avoidable * 0.2,
      high: avoidable,
      from,
    },
    priceOf,
  )
}

/** Two minutes less of a shower of 9 to 12 litres a minute, on three days of four. */
function showers({ profile, priceOf }: HomeFacts): Gesture | undefined {
  const occupants = profile?.occupants
  if (!occupants) return undefined
  const cubicMetres = (litresPerMinute: number) => (2 * litresPerMinute * occupants * 274) / 1000
  const saving = cubicMetres(10)
  const from = { measured: occupants, assumed: 2, source: 'shower-flow' }
  const gesture = {
    name: 'shorter-showers' as const,
    resource: 'water' as const,
    saving,
    low: cubicMetres(6),
    high: cubicMetres(12),
    from,
  }
  // 25 degrees of warming, 1.163 watt hours a litre and degree, 85 % of it arrives.
  const kilowattHours = (saving * 1000 * 25 * 1.163) / 1000 / 0.85
  const resource = heatOf(profile?.hotWater)
  return priced({ ...gesture, ...(resource && { heat: { resource, kilowattHours } }) }, priceOf)
}

/** Aerators halve the flow of taps, where a sixth to a quarter of the water goes. */
function aerators({ litresPerYear, priceOf }: HomeFacts): Gesture | undefined {
  if (!litresPerYear) return undefined
  const cubicMetres = litresPerYear / 1000
  const from = { measured: cubicMetres, assumed: 0.08, source: 'tap-share' }
  return priced(
    {
      name: 'tap-aerators',
      resource: 'water',
      saving: cubicMetres * 0.08,
      low: cubicMetres * 0.05,
      high: cubicMetres * 0.12,
      from,
    },
    priceOf,
  )
}

function priced(
  gesture: Omit<Gesture, 'euros' | 'co2eInGrams'>,
  priceOf: HomeFacts['priceOf'],
): Gesture {
  const own = priceOf(gesture.resource)
  const heat = gesture.heat
  const heatPrice = heat && priceOf(heat.resource)
  const euros =
    own === undefined
      ? undefined
      : gesture.saving * own + (heat && heatPrice ? heat.kilowattHours * heatPrice : 0)
  const emitted = [
    ...(gesture.resource === 'water'
      ? []
      : [{ resource: gesture.resource, kilowattHours: gesture.saving }]),
    ...(heat ? [heat] : []),
  ].flatMap(
    ({ resource, kilowattHours }) =>
      energyCo2e({ resource, wattHours: kilowattHours * 1000 })?.value ?? [],
  )
  return {
    ...gesture,
    ...(euros !== undefined && { euros }),
    ...(emitted.length > 0 && { co2eInGrams: emitted.reduce((a, b) => a + b, 0) }),
  }
}

function heatOf(source: HomeProfile['hotWater']): EnergyResource | undefined {
  if (source === 'gas') return 'gas'
  return source === 'electricity' ? 'electricity' : undefined
}
