import type { TransportMode } from '@selfdata/vocab'

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
