import type { EnergyResource, SupplyContract } from '@selfdata/vocab'
import { dateAfter } from './local-clock.ts'

/** The contract in force on a day: the latest one that had begun and had not ended. */
export function contractAt(
  contracts: readonly SupplyContract[],
  { resource, date }: { resource: EnergyResource; date: string },
): SupplyContract | undefined {
  return contracts
    .filter(
      (one) =>
        one.resource === resource &&
        one.startDate <= date &&
        (one.endDate === undefined || one.endDate >= date),
    )
    .toSorted((one, other) => (one.startDate < other.startDate ? -1 : 1))
    .at(-1)
}

/** A published price, with the day from which it holds and who published it. */
export interface PublishedPrice extends SupplyContract {
  /** Mean of everybody's price, for who has not entered their own. */
  mean: boolean
}

const band = (
  id: string,
  rank: number,
  fields: Omit<SupplyContract['priceBand'][number], 'id' | 'rank'>,
) => ({ id: `${id}-${rank}`, rank, ...fields })

function price(
  id: string,
  contract: Omit<PublishedPrice, 'id' | 'priceBand'>,
  bands: readonly Omit<SupplyContract['priceBand'][number], 'id' | 'rank'>[],
): PublishedPrice {
  const iri = `urn:selfdata:price:${id}`
  return {
    ...contract,
    id: iri,
    priceBand: bands.map((fields, index) => band(iri, index + 1, fields)),
  }
}

const cre2024 =
  'CRE, tarifs réglementés de vente d’électricité, mouvement du 1er février 2024, client résidentiel, TTC (cre.fr)'

/**
 * Prices that anybody can look up. They are starting points: one's own bill is exact, and can be
 * entered. A mean price contains the standing price, so it has none of its own.
 */
export const publishedPrices: readonly PublishedPrice[] = [
  price(
    'electricity-mean-2024',
    {
      resource: 'electricity',
      startDate: '2000-01-01',
      name: 'Prix moyen des ménages, 2e semestre 2024',
      source:
        'Eurostat, prix de l’électricité des ménages en France, 2e semestre 2024, taxes et abonnement compris',
      mean: true,
    },
    [{ priceInEurosPerKilowattHour: 0.2678 }],
  ),
  price(
    'gas-mean-2026',
    {
      resource: 'gas',
      startDate: '2000-01-01',
      name: 'Prix repère du gaz, juin 2026',
      source: 'CRE, prix repère de vente de gaz, juin 2026, abonnement compris',
      mean: true,
    },
    [{ priceInEurosPerKilowattHour: 0.164 }],
  ),
  price(
    'water-mean-2022',
    {
      resource: 'water',
      startDate: '2000-01-01',
      name: 'Prix moyen de l’eau au 1er janvier 2022',
      source:
        'OFB, observatoire Sispea, rapport 2023 : eau et assainissement, 120 m³ par an, taxes et abonnement compris',
      mean: true,
    },
    [{ priceInEurosPerCubicMetre: 4.34 }],
  ),
  price(
    'water-mean-2023',
    {
      resource: 'water',
      startDate: '2023-01-01',
      name: 'Prix moyen de l’eau au 1er janvier 2023',
      source:
        'OFB, observatoire Sispea, 14e rapport : eau et assainissement, 120 m³ par an, taxes et abonnement compris',
      mean: true,
    },
    [{ priceInEurosPerCubicMetre: 4.52 }],
  ),
  price(
    'electricity-base-2024',
    {
      resource: 'electricity',
      startDate: '2024-02-01',
      name: 'Tarif réglementé, option base, 6 kVA',
      source: cre2024,
      subscribedPowerInKilovoltAmperes: 6,
      tariffOption: 'base',
      standingPriceInEurosPerYear: 151.86,
      mean: false,
    },
    [{ priceInEurosPerKilowattHour: 0.2516 }],
  ),
  price(
    'electricity-peak-2024',
    {
      resource: 'electricity',
      startDate: '2024-02-01',
      name: 'Tarif réglementé, heures creuses, 6 kVA',
      source: cre2024,
      subscribedPowerInKilovoltAmperes: 6,
      tariffOption: 'peak-off-peak',
      standingPriceInEurosPerYear: 157.87,
      mean: false,
    },
    [
      { name: 'Heures creuses', hours: '22:00-06:00', priceInEurosPerKilowattHour: 0.2068 },
      { name: 'Heures pleines', priceInEurosPerKilowattHour: 0.27 },
    ],
  ),
]

/** The mean prices: what figures are computed with until somebody enters their own. */
export const meanPrices: readonly PublishedPrice[] = publishedPrices.filter(({ mean }) => mean)

/**
 * A person's own contracts, and the published mean prices for the days before any of them began:
 * so every month has a price, and an own one is never overruled.
 */
export function withMeanPrices(own: readonly SupplyContract[]): SupplyContract[] {
  const means = meanPrices.flatMap((mean) => {
    const first = own
      .filter(({ resource }) => resource === mean.resource)
      .map(({ startDate }) => startDate)
      .toSorted()[0]
    if (first === undefined) return [mean]
    return mean.startDate < first ? [{ ...mean, endDate: dateAfter(first, -1) }] : []
  })
  return [...means, ...own]
}

/** Whether a price is the published mean, not somebody's own. */
export function isMeanPrice({ id }: Pick<SupplyContract, 'id'>): boolean {
  return meanPrices.some((mean) => mean.id === id)
}
