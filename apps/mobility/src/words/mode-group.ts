import type { TransportMode } from '@selfdata/vocab'
import {
  Bike,
  Bus,
  Car,
  CircleHelp,
  Footprints,
  Motorbike,
  Plane,
  Ship,
  TramFront,
} from '@lucide/vue'

/** Modes that are drawn together: nine are as many as a chart can tell apart. */
export const modeGroups = [
  'walk',
  'cycle',
  'bus',
  'rail',
  'car',
  'motorcycle',
  'boat',
  'air',
  'other',
] as const

export type ModeGroup = (typeof modeGroups)[number]

const groups: Partial<Record<TransportMode, ModeGroup>> = {
  walk: 'walk',
  wheelchair: 'walk',
  bicycle: 'cycle',
  'e-bicycle': 'cycle',
  'shared-bicycle': 'cycle',
  'cargo-bicycle': 'cycle',
  'e-scooter': 'cycle',
  bus: 'bus',
  coach: 'bus',
  trolleybus: 'bus',
  tram: 'rail',
  metro: 'rail',
  rail: 'rail',
  'suburban-rail': 'rail',
  'high-speed-rail': 'rail',
  cableway: 'rail',
  funicular: 'rail',
  car: 'car',
  'car-passenger': 'car',
  'electric-car': 'car',
  carpool: 'car',
  'car-share': 'car',
  taxi: 'car',
  moped: 'motorcycle',
  motorcycle: 'motorcycle',
  ferry: 'boat',
  air: 'air',
}

export function groupOf(mode: TransportMode): ModeGroup {
  return groups[mode] ?? 'other'
}

/** Number of the colour of a group: `--mark-1` to `--mark-9`. */
export const markOf = {
  walk: 1,
  cycle: 2,
  bus: 3,
  rail: 4,
  car: 5,
  motorcycle: 6,
  boat: 7,
  air: 8,
  other: 9,
} as const satisfies Record<ModeGroup, number>

export const iconOf = {
  walk: Footprints,
  cycle: Bike,
  bus: Bus,
  rail: TramFront,
  car: Car,
  motorcycle: Motorbike,
  boat: Ship,
  air: Plane,
  other: CircleHelp,
} as const satisfies Record<ModeGroup, unknown>
