import type { SupplyContract } from '@selfdata/vocab'

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

/** The six prices of Tempo: off-peak and peak of each colour. */
function tempoBands(prices: Record<'blue' | 'white' | 'red', readonly [number, number]>) {
  const names = { blue: 'Bleu', white: 'Blanc', red: 'Rouge' } as const
  return (['blue', 'white', 'red'] as const).flatMap((dayColour) => {
    const [offPeak, peak] = prices[dayColour]
    const name = names[dayColour]
    return [
      {
        name: `${name}, heures creuses`,
        hours: '22:00-06:00',
        dayColour,
        priceInEurosPerKilowattHour: offPeak,
      },
      { name: `${name}, heures pleines`, dayColour, priceInEurosPerKilowattHour: peak },
    ]
  })
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
  price(
    'electricity-tempo-2024',
    {
      resource: 'electricity',
      startDate: '2024-02-01',
      name: 'Tarif réglementé, Tempo, 6 kVA',
      source: `${cre2024} ; abonnement : grille du tarif bleu d’EDF au 1er novembre 2024, 13,03 € par mois`,
      subscribedPowerInKilovoltAmperes: 6,
      tariffOption: 'tempo',
      standingPriceInEurosPerYear: 156.36,
      mean: false,
    },
    tempoBands({
      blue: [0.1296, 0.1609],
      white: [0.1486, 0.1894],
      red: [0.1568, 0.7562],
    }),
  ),
]

/** The mean prices: what figures are computed with until somebody enters their own. */
export const meanPrices: readonly PublishedPrice[] = publishedPrices.filter(({ mean }) => mean)
