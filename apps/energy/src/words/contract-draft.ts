import { halfHoursOf } from '@selfdata/insights'
import type { DayColour, EnergyResource, PriceBand, SupplyContract } from '@selfdata/vocab'
import { hoursOf } from './clock-ranges.ts'

/** The ways to price electricity that people have; `custom`: any bands. */
export type TariffChoice = NonNullable<SupplyContract['tariffOption']> | 'custom'

/** A contract while it is being typed. */
export interface ContractDraft {
  resource: EnergyResource
  tariff: TariffChoice
  name: string
  startDate: string
  standing: string
  power: string
  source: string
  bands: BandDraft[]
}

export interface BandDraft {
  name: string
  price: string
  hours: string
  days: 'all' | 'week' | 'weekend'
  colour?: DayColour | undefined
}

export function emptyBand(): BandDraft {
  return { name: '', price: '', hours: '', days: 'all' }
}

/** What bands are called where the tariff says which there are. */
export interface BandNames {
  offPeak: string
  peak: string
  ordinary: string
  /** The name of a colour. */
  colour: (colour: DayColour) => string
}

/** The bands of a tariff, with everything but their prices; those typed before stay as they are. */
export function bandsFor(
  tariff: TariffChoice,
  { names, before }: { names: BandNames; before: readonly BandDraft[] },
): BandDraft[] {
  if (tariff === 'custom') return before.length > 0 ? [...before] : [emptyBand()]
  const night = '22:00-06:00'
  if (tariff === 'base') return [{ ...emptyBand(), price: before[0]?.price ?? '' }]
  if (tariff === 'peak-off-peak')
    return [
      { ...emptyBand(), name: names.offPeak, hours: night },
      { ...emptyBand(), name: names.peak },
    ]
  if (tariff === 'ejp')
    return [
      { ...emptyBand(), name: names.colour('peak'), hours: '07:00-01:00', colour: 'peak' },
      { ...emptyBand(), name: names.ordinary },
    ]
  return (['blue', 'white', 'red'] as const).flatMap((colour) => [
    {
      ...emptyBand(),
      name: `${names.colour(colour)}, ${names.offPeak.toLowerCase()}`,
      hours: night,
      colour,
    },
    { ...emptyBand(), name: `${names.colour(colour)}, ${names.peak.toLowerCase()}`, colour },
  ])
}

export function draftOf(contract: SupplyContract | undefined, today: string): ContractDraft {
  const bands = contract?.priceBand.toSorted((one, other) => one.rank - other.rank) ?? []
  return {
    resource: contract?.resource ?? 'electricity',
    tariff: contract?.tariffOption ?? (bands.length > 1 ? 'custom' : 'base'),
    name: contract?.name ?? '',
    startDate: contract?.startDate ?? `${today.slice(0, 4)}-01-01`,
    standing: textOf(contract?.standingPriceInEurosPerYear),
    power: textOf(contract?.subscribedPowerInKilovoltAmperes),
    source: contract?.source ?? '',
    bands: bands.length > 0 ? bands.map(bandDraft) : [emptyBand()],
  }
}

/** A draft with the prices of a published tariff, as a start. */
export function filledFrom(draft: ContractDraft, published: SupplyContract): ContractDraft {
  const filled = draftOf(published, draft.startDate)
  return { ...filled, tariff: draft.tariff, startDate: draft.startDate, name: draft.name }
}

function bandDraft(band: PriceBand): BandDraft {
  return {
    name: band.name ?? '',
    price: textOf(band.priceInEurosPerKilowattHour ?? band.priceInEurosPerCubicMetre),
    hours: band.hours ?? '',
    days: band.weekend === undefined ? 'all' : band.weekend ? 'weekend' : 'week',
    colour: band.dayColour,
  }
}

/** The contract that was typed; undefined while a price, a date or a range of hours is wrong. */
export function contractOf(draft: ContractDraft): Omit<SupplyContract, 'id'> | undefined {
  const { resource, tariff } = draft
  const bands = draft.bands.map((band) => ({ band, price: numberFrom(band.price) }))
  const rightHours = ({ hours }: BandDraft) =>
    hours.trim() === '' || halfHoursOf(hoursOf(hours)).size > 0
  const isDate = /^\d{4}-\d\d-\d\d$/.test(draft.startDate)
  if (!isDate || bands.some(({ band, price }) => price === undefined || !rightHours(band)))
    return undefined
  const standing = numberFrom(draft.standing)
  const power = numberFrom(draft.power)
  return {
    resource,
    startDate: draft.startDate,
    ...(draft.name.trim() !== '' && { name: draft.name.trim() }),
    ...(draft.source.trim() !== '' && { source: draft.source.trim() }),
    ...(standing !== undefined && { standingPriceInEurosPerYear: standing }),
    ...(power !== undefined && { subscribedPowerInKilovoltAmperes: power }),
    ...(resource === 'electricity' && tariff !== 'custom' && { tariffOption: tariff }),
    priceBand: bands.map(({ band, price }, index) => ({
      id: `#${index + 1}`,
      rank: index + 1,
      ...(band.name.trim() !== '' && { name: band.name.trim() }),
      ...(band.hours.trim() !== '' && { hours: hoursOf(band.hours) }),
      ...(band.days !== 'all' && { weekend: band.days === 'weekend' }),
      ...(band.colour && { dayColour: band.colour }),
      ...(resource === 'water'
        ? { priceInEurosPerCubicMetre: price! }
        : { priceInEurosPerKilowattHour: price! }),
    })),
  }
}

/** A number with comma or point, none below zero. */
export function numberFrom(text: string): number | undefined {
  const plain = text.trim().replace(',', '.')
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined
}

const textOf = (value: number | undefined) =>
  value === undefined ? '' : String(value).replace('.', ',')
