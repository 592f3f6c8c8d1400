import { halfHoursOf } from '@selfdata/insights'
import type { EnergyResource, PriceBand, SupplyContract } from '@selfdata/vocab'

/** A contract while it is being typed. */
export interface ContractDraft {
  resource: EnergyResource
  name: string
  startDate: string
  standing: string
  power: string
  source: string
  bands: BandDraft[]
}

interface BandDraft {
  name: string
  price: string
  hours: string
  days: 'all' | 'week' | 'weekend'
}

export function emptyBand(): BandDraft {
  return { name: '', price: '', hours: '', days: 'all' }
}

export function draftOf(contract: SupplyContract | undefined, today: string): ContractDraft {
  const bands = contract?.priceBand.toSorted((one, other) => one.rank - other.rank) ?? []
  return {
    resource: contract?.resource ?? 'electricity',
    name: contract?.name ?? '',
    startDate: contract?.startDate ?? `${today.slice(0, 4)}-01-01`,
    standing: textOf(contract?.standingPriceInEurosPerYear),
    power: textOf(contract?.subscribedPowerInKilovoltAmperes),
    source: contract?.source ?? '',
    bands: bands.length > 0 ? bands.map(bandDraft) : [emptyBand()],
  }
}

function bandDraft(band: PriceBand): BandDraft {
  return {
    name: band.name ?? '',
    price: textOf(band.priceInEurosPerKilowattHour ?? band.priceInEurosPerCubicMetre),
    hours: band.hours ?? '',
    days: band.weekend === undefined ? 'all' : band.weekend ? 'weekend' : 'week',
  }
}

/** The contract that was typed; undefined while a price, a date or a range of hours is wrong. */
export function contractOf(draft: ContractDraft): Omit<SupplyContract, 'id'> | undefined {
  const bands = draft.bands.map((band) => ({ band, price: numberFrom(band.price) }))
  const rightHours = ({ hours }: BandDraft) =>
    hours.trim() === '' || halfHoursOf(hoursOf(hours)).size > 0
  const isDate = /^\d{4}-\d\d-\d\d$/.test(draft.startDate)
  if (!isDate || bands.some(({ band, price }) => price === undefined || !rightHours(band)))
    return undefined
  const standing = numberFrom(draft.standing)
  const power = numberFrom(draft.power)
  const several = bands.length > 1
  return {
    resource: draft.resource,
    startDate: draft.startDate,
    ...(draft.name.trim() !== '' && { name: draft.name.trim() }),
    ...(draft.source.trim() !== '' && { source: draft.source.trim() }),
    ...(standing !== undefined && { standingPriceInEurosPerYear: standing }),
    ...(power !== undefined && { subscribedPowerInKilovoltAmperes: power }),
    ...(draft.resource === 'electricity' && {
      tariffOption: several ? ('peak-off-peak' as const) : ('base' as const),
    }),
    priceBand: bands.map(({ band, price }, index) => ({
      id: `#${index + 1}`,
      rank: index + 1,
      ...(band.name.trim() !== '' && { name: band.name.trim() }),
      ...(several && band.hours.trim() !== '' && { hours: hoursOf(band.hours) }),
      ...(several && band.days !== 'all' && { weekend: band.days === 'weekend' }),
      ...(draft.resource === 'water'
        ? { priceInEurosPerCubicMetre: price! }
        : { priceInEurosPerKilowattHour: price! }),
    })),
  }
}

/** Ranges as they are kept: `22:00-06:00,12:30-14:30`; people also write 22h00 – 6h. */
export function hoursOf(text: string): string {
  return text
    .split(/[,;]/)
    .map((range) =>
      range
        .split(/[-–—]/)
        .map((time) => {
          const [, hours = '0', minutes = '00'] = /(\d{1,2})(?:[:hH](\d{2})?)?/.exec(time) ?? []
          return `${hours.padStart(2, '0')}:${minutes}`
        })
        .join('-'),
    )
    .join(',')
}

/** A number with comma or point, none below zero. */
export function numberFrom(text: string): number | undefined {
  const plain = text.trim().replace(',', '.')
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined
}

const textOf = (value: number | undefined) =>
  value === undefined ? '' : String(value).replace('.', ',')
