import type { ModeGroup } from '@selfdata/insights'
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
