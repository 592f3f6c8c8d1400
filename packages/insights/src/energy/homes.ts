import type { EnergyResource, HomeProfile } from '@selfdata/vocab'
import { addMonths } from './add-months.ts'
import { agreement, billAgreement } from './agreement.ts'
import { billsOfHome } from './bills.ts'
import { energyMonths } from './energy-month.ts'
import type { EnergyMonth, MonthPart } from './energy-month.ts'

/** One home with its meters; each meter with all that tells of it. */
export interface MeteredHome {
  /** What the person said of it; absent for one that only the meters tell of. */
  profile?: HomeProfile
  meters: readonly (readonly MonthPart[])[]
}

/** Names what a source tells of one meter: `electricity/enedis/a7`, or `water/eau-demo`. */
export function meterPointOf({
  resource,
  source,
  tag,
}: {
  resource: EnergyResource
  source: string
  tag?: string | undefined
}): string {
  return [resource, source, ...(tag === undefined ? [] : [tag])].join('/')
}

/** The meter point that a month of a source is of. */
export function pointOfPart({ source, summary }: MonthPart): string {
  return meterPointOf({ resource: summary.resource, source, tag: summary.meterTag })
}

/**
 * Sorts what was measured into homes, so that two homes are never shown as one. What the person said
 * counts first. Of the rest, two that tell of the same days of the same resource are one meter when
 * they agree, and two homes when they do not; two that never meet are taken as one home.
 */
export function homesOf(
  parts: readonly MonthPart[],
  profiles: readonly HomeProfile[] = [],
): MeteredHome[] {
  const points = [...Map.groupBy(parts, pointOfPart)].toSorted(
    ([one, some], [other, more]) => more.length - some.length || (one < other ? -1 : 1),
  )
  const homes: { profile?: HomeProfile; meters: MonthPart[][] }[] = profiles.map((profile) => ({
    profile,
    meters: [],
  }))
  const ownerOf = (point: string) =>
    homes.find(({ profile }) => profile?.meterPoint.includes(point))
  for (const [point, told] of points) {
    const owner = ownerOf(point)
    if (owner) join(owner.meters, told)
  }
  for (const [point, told] of points) {
    if (ownerOf(point)) continue
    const free = homes.find(({ meters }) => fits(meters, told))
    if (free) join(free.meters, told)
    else homes.push({ meters: [[...told]] })
  }
  return homes.filter(({ meters }, index) => meters.length > 0 || index === 0)
}

/** The months of a home: sources of one meter fill each other's holes, its meters are added up. */
export function monthsOfHome({ meters }: Pick<MeteredHome, 'meters'>): EnergyMonth[] {
  const months = meters.flatMap((parts) => energyMonths(parts))
  return [...Map.groupBy(months, ({ month, resource }) => `${month} ${resource}`).values()]
    .map((same) => addMonths(same))
    .toSorted((one, other) => (one.month < other.month ? -1 : 1))
}

/** The home has no meter of this resource yet, or one that may be the same. */
function fits(meters: readonly MonthPart[][], told: readonly MonthPart[]): boolean {
  const { resource } = told[0]!.summary
  const own = meters.filter(([first]) => first?.summary.resource === resource)
  return own.length === 0 || own.some((meter) => isSame(meter, told))
}

function join(meters: MonthPart[][], told: readonly MonthPart[]): void {
  const same = meters.find(
    (meter) => meter[0]?.summary.resource === told[0]?.summary.resource && isSame(meter, told),
  )
  if (same) same.push(...told)
  else meters.push([...told])
}

/** Whether two may tell of one meter: not by two tags of one source, nor by days that differ. */
function isSame(meter: readonly MonthPart[], told: readonly MonthPart[]): boolean {
  const tagsDiffer = meter.some((one) =>
    told.some(
      (other) =>
        one.source === other.source &&
        one.summary.meterTag !== undefined &&
        other.summary.meterTag !== undefined &&
        one.summary.meterTag !== other.summary.meterTag,
    ),
  )
  if (tagsDiffer) return false
  const billed = [meter, told].map((parts) => billsOfHome({ meters: [parts] }))
  if (billAgreement(billed[0]!, billed[1]!) === 'differ') return false
  return agreement(energyMonths(meter), energyMonths(told)) !== 'differ'
}
