// Generated from the RDF of this package by `npm run generate`. Do not edit.

import type { Iri, LangString, LocalDate, Propulsion, TransportMode } from './types.ts'

interface Sourced {
  year: string
  source: string
  licence: string
  note?: string
}

/** Emissions of one kilometre, in grams of CO2 equivalent. */
export interface Factor extends Sourced {
  key: string
  modes: TransportMode[]
  propulsion?: Propulsion
  /** `vehicle`: divide by the number of persons in it. */
  per: 'vehicle' | 'passenger'
  /** With construction and, for planes, contrails. */
  totalGrams: number
  constructionGrams?: number
  /** Only for rides of at least so many kilometres. */
  fromKilometres?: number
  /** Only for rides of fewer kilometres than this. */
  toKilometres?: number
}

/** A figure to compare with. */
export interface ReferenceValue extends Sourced {
  key: string
  value: number
  unit: string
}

/** Factors published together. Of several for a mode, the first is shown, all make the range. */
export interface FactorSet {
  id: Iri
  issued: LocalDate
  label: LangString
  factors: Factor[]
  references: ReferenceValue[]
}

export const factorSets: readonly FactorSet[] = [
  {
    id: 'https://w3id.org/selfdata/factors/2026-07',
    issued: '2026-07-01',
    label: {
      en: 'Emission factors, July 2026',
      fr: 'Facteurs d’émission, juillet 2026',
    },
    factors: [
      {
        key: 'car-thermal',
        modes: ['car', 'car-passenger', 'carpool'],
        propulsion: 'diesel',
        per: 'vehicle',
        totalGrams: 142.25,
        constructionGrams: 31.7,
        year: '2025',
        source:
          'ADEME Impact CO2, incubateur-ademe/impactco2 commit 8076a48 (2026-07-01), src/data/categories/deplacement.ts (last data change 2026-06-01)',
        licence:
          'Licence Ouverte 2.0 (Etalab) for Base Carbone values; ADEME must be named with the date. Impact CO2 source code itself is MIT',
        note: "Impact CO2 'Moyenne - Diesel' (compact diesel), new modelling 2025; Impact CO2 divides by occupants",
      },
      {
        key: 'car-petrol',
        modes: ['car'],
        propulsion: 'petrol',
        per: 'vehicle',
        totalGrams: 169.71,
        constructionGrams: 31.7,
        year: '2025',
        source:
          'ADEME Impact CO2, incubateur-ademe/impactco2 commit 8076a48 (2026-07-01), src/data/categories/deplacement.ts (last data change 2026-06-01)',
        licence:
          'Licence Ouverte 2.0 (Etalab) for Base Carbone values; ADEME must be named with the date. Impact CO2 source code itself is MIT',
        note: 'average (compact) petrol car; use it as default when the engine is unknown is a choice to document',
      },
      {
        key: 'car-hybrid',
        modes: ['car'],
        propulsion: 'hybrid',
        per: 'vehicle',
        totalGrams: 146.58,
        constructionGrams: 33.16,
        year: '2025',
        source:
          'ADEME Impact CO2, incubateur-ademe/impactco2 commit 8076a48 (2026-07-01), src/data/categories/deplacement.ts (last data change 2026-06-01)',
        licence:
          'Licence Ouverte 2.0 (Etalab) for Base Carbone values; ADEME must be named with the date. Impact CO2 source code itself is MIT',
      },
      {
        key: 'car-electric',
        modes: ['electric-car'],
        propulsion: 'electric',
        per: 'vehicle',
        totalGrams: 67.37,
        constructionGrams: 55.28,
        year: '2025',
        source:
          'ADEME Impact CO2, incubateur-ademe/impactco2 commit 8076a48 (2026-07-01), src/data/categories/deplacement.ts (last data change 2026-06-01)',
        licence:
          'Licence Ouverte 2.0 (Etalab) for Base Carbone values; ADEME must be named with the date. Impact CO2 source code itself is MIT',
      },
      {
        key: 'coach',
        modes: ['coach'],
        per: 'passenger',
        totalGrams: 37.56,
        constructionGrams: 4.42,
        year: '2022-2026 (Base Empreinte values as published by Impact CO2 mid-2026)',
        source:
          'ADEME Impact CO2, incubateur-ademe/impactco2 commit 8076a48 (2026-07-01), src/data/categories/deplacement.ts (last data change 2026-06-01)',
        licence:
          'Licence Ouverte 2.0 (Etalab) for Base Carbone values; ADEME must be named with the date. Impact CO2 source code itself is MIT',
      },
      {
        key: 'bus',
        modes: ['bus'],
        propulsion: 'diesel',
        per: 'passenger',
        totalGrams: 122.42,
        constructionGrams: 8.92,
        year: '2022-2026 (Base Empreinte values as published by Impact CO2 mid-2026)',
        source:
          'ADEME Impact CO2, incubateur-ademe/impactco2 commit 8076a48 (2026-07-01), src/data/categories/deplacement.ts (last data change 2026-06-01)',
        licence:
          'Licence Ouverte 2.0 (Etalab) for Base Carbone values; ADEME must be named with the date. Impact CO2 source code itself is MIT',
        note: 'diesel',
      },
      {
        key: 'bus-electric',
        modes: ['bus'],
        propulsion: 'electric',
        per: 'passenger',
        totalGrams: 21.7,
        constructionGrams: 12.2,
        year: '2022-2026 (Base Empreinte values as published by Impact CO2 mid-2026)',
        source:
          'ADEME Impact CO2, incubateur-ademe/impactco2 commit 8076a48 (2026-07-01), src/data/categories/deplacement.ts (last data change 2026-06-01)',
        licence:
          'Licence Ouverte 2.0 (Etalab) for Base Carbone values; ADEME must be named with the date. Impact CO2 source code itself is MIT',
      },
      {
        key: 'bus-cng',
        modes: ['bus'],
        propulsion: 'gas',
        per: 'passenger',
        totalGrams: 121.7,
        constructionGrams: 8.9,
        year: '2022-2026 (Base Empreinte values as published by Impact CO2 mid-2026)',
        source:
          'ADEME Impact CO2, incubateur-ademe/impactco2 commit 8076a48 (2026-07-01), src/data/categories/deplacement.ts (last data change 2026-06-01)',
        licence:
          'Licence Ouverte 2.0 (Etalab) for Base Carbone values; ADEME must be named with the date. Impact CO2 source code itself is MIT',
        note: 'GNV',
      },
      {
        key: 'tram',
        modes: ['tram'],
        per: 'passenger',
        totalGrams: 4.28,
        constructionGrams: 0.48,
        year: '2022-2026 (Base Empreinte values as published by Impact CO2 mid-2026)',
        source:
          'ADEME Impact CO2, incubateur-ademe/impactco2 commit 8076a48 (2026-07-01), src/data/categories/deplacement.ts (last data change 2026-06-01)',
        licence:
          'Licence Ouverte 2.0 (Etalab) for Base Carbone values; ADEME must be named with the date. Impact CO2 source code itself is MIT',
      },
      {
        key: 'metro',
        modes: ['metro'],
        per: 'passenger',
        totalGrams: 4.44,
        constructionGrams: 0.24,
        year: '2022-2026 (Base Empreinte values as published by Impact CO2 mid-2026)',
        source:
          'ADEME Impact CO2, incubateur-ademe/impactco2 commit 8076a48 (2026-07-01), src/data/categories/deplacement.ts (last data change 2026-06-01)',
        licence:
          'Licence Ouverte 2.0 (Etalab) for Base Carbone values; ADEME must be named with the date. Impact CO2 source code itself is MIT',
      },
      {
        key: 'suburban-rail',
        modes: ['suburban-rail'],
        per: 'passenger',
        totalGrams: 9.78,
        constructionGrams: 3.18,
        year: '2022-2026 (Base Empreinte values as published by Impact CO2 mid-2026)',
        source:
          'ADEME Impact CO2, incubateur-ademe/impactco2 commit 8076a48 (2026-07-01), src/data/categories/deplacement.ts (last data change 2026-06-01)',
        licence:
          'Licence Ouverte 2.0 (Etalab) for Base Carbone values; ADEME must be named with the date. Impact CO2 source code itself is MIT',
        note: 'RER / Transilien',
      },
      {
        key: 'regional-rail',
        modes: ['rail'],
        per: 'passenger',
        totalGrams: 27.69,
        constructionGrams: 4.79,
        toKilometres: 100,
        year: '2022-2026 (Base Empreinte values as published by Impact CO2 mid-2026)',
        source:
          'ADEME Impact CO2, incubateur-ademe/impactco2 commit 8076a48 (2026-07-01), src/data/categories/deplacement.ts (last data change 2026-06-01)',
        licence:
          'Licence Ouverte 2.0 (Etalab) for Base Carbone values; ADEME must be named with the date. Impact CO2 source code itself is MIT',
        note: 'TER',
      },
      {
        key: 'intercity-rail',
        modes: ['rail'],
        per: 'passenger',
        totalGrams: 7.5,
        constructionGrams: 1.7,
        fromKilometres: 100,
        year: '2022-2026 (Base Empreinte values as published by Impact CO2 mid-2026)',
        source:
          'ADEME Impact CO2, incubateur-ademe/impactco2 commit 8076a48 (2026-07-01), src/data/categories/deplacement.ts (last data change 2026-06-01)',
        licence:
          'Licence Ouverte 2.0 (Etalab) for Base Carbone values; ADEME must be named with the date. Impact CO2 source code itself is MIT',
        note: 'Intercités. CORRECTED here: the .ts file has construction 3.18 (total 8.98), apparently copied from the RER row; deplacement.json of the same repo has 1.7 and nosgestesclimat has a 7.50 total (Base Empreinte Intercités/2022)',
      },
      {
        key: 'high-speed-rail',
        modes: ['high-speed-rail'],
        per: 'passenger',
        totalGrams: 2.93,
        constructionGrams: 0.63,
        year: '2022-2026 (Base Empreinte values as published by Impact CO2 mid-2026)',
        source:
          'ADEME Impact CO2, incubateur-ademe/impactco2 commit 8076a48 (2026-07-01), src/data/categories/deplacement.ts (last data change 2026-06-01)',
        licence:
          'Licence Ouverte 2.0 (Etalab) for Base Carbone values; ADEME must be named with the date. Impact CO2 source code itself is MIT',
        note: 'TGV',
      },
      {
        key: 'walk',
        modes: ['walk'],
        per: 'passenger',
        totalGrams: 0,
        constructionGrams: 0,
        year: '2022-2026 (Base Empreinte values as published by Impact CO2 mid-2026)',
        source:
          'ADEME Impact CO2, incubateur-ademe/impactco2 commit 8076a48 (2026-07-01), src/data/categories/deplacement.ts (last data change 2026-06-01)',
        licence:
          'Licence Ouverte 2.0 (Etalab) for Base Carbone values; ADEME must be named with the date. Impact CO2 source code itself is MIT',
      },
      {
        key: 'bicycle',
        modes: ['bicycle', 'shared-bicycle'],
        per: 'passenger',
        totalGrams: 0.17,
        constructionGrams: 0.17,
        year: '2022-2026 (Base Empreinte values as published by Impact CO2 mid-2026)',
        source:
          'ADEME Impact CO2, incubateur-ademe/impactco2 commit 8076a48 (2026-07-01), src/data/categories/deplacement.ts (last data change 2026-06-01)',
        licence:
          'Licence Ouverte 2.0 (Etalab) for Base Carbone values; ADEME must be named with the date. Impact CO2 source code itself is MIT',
        note: 'construction only',
      },
      {
        key: 'e-bike',
        modes: ['e-bicycle'],
        per: 'passenger',
        totalGrams: 10.95,
        constructionGrams: 8.72,
        year: '2022-2026 (Base Empreinte values as published by Impact CO2 mid-2026)',
        source:
          'ADEME Impact CO2, incubateur-ademe/impactco2 commit 8076a48 (2026-07-01), src/data/categories/deplacement.ts (last data change 2026-06-01)',
        licence:
          'Licence Ouverte 2.0 (Etalab) for Base Carbone values; ADEME must be named with the date. Impact CO2 source code itself is MIT',
      },
      {
        key: 'e-kick-scooter',
        modes: ['e-scooter'],
        per: 'passenger',
        totalGrams: 24.9,
        constructionGrams: 22.9,
        year: '2022-2026 (Base Empreinte values as published by Impact CO2 mid-2026)',
        source:
          'ADEME Impact CO2, incubateur-ademe/impactco2 commit 8076a48 (2026-07-01), src/data/categories/deplacement.ts (last data change 2026-06-01)',
        licence:
          'Licence Ouverte 2.0 (Etalab) for Base Carbone values; ADEME must be named with the date. Impact CO2 source code itself is MIT',
      },
      {
        key: 'moped',
        modes: ['moped'],
        per: 'passenger',
        totalGrams: 76.3,
        constructionGrams: 15.9,
        year: '2022-2026 (Base Empreinte values as published by Impact CO2 mid-2026)',
        source:
          'ADEME Impact CO2, incubateur-ademe/impactco2 commit 8076a48 (2026-07-01), src/data/categories/deplacement.ts (last data change 2026-06-01)',
        licence:
          'Licence Ouverte 2.0 (Etalab) for Base Carbone values; ADEME must be named with the date. Impact CO2 source code itself is MIT',
        note: 'scooter ou moto légère (thermal)',
      },
      {
        key: 'motorcycle',
        modes: ['motorcycle'],
        per: 'passenger',
        totalGrams: 214.7,
        constructionGrams: 74.7,
        year: '2022-2026 (Base Empreinte values as published by Impact CO2 mid-2026)',
        source:
          'ADEME Impact CO2, incubateur-ademe/impactco2 commit 8076a48 (2026-07-01), src/data/categories/deplacement.ts (last data change 2026-06-01)',
        licence:
          'Licence Ouverte 2.0 (Etalab) for Base Carbone values; ADEME must be named with the date. Impact CO2 source code itself is MIT',
        note: 'more than 250 cm3; nosgestesclimat has 220 total (Base Empreinte 2023, Mixte)',
      },
      {
        key: 'motorcycle-small',
        modes: ['motorcycle'],
        per: 'passenger',
        totalGrams: 87.2,
        year: '2023',
        source:
          'nosgestesclimat f3bdd322 deux roues.publicodes (Base Empreinte Moto <= 250 cm3, Mixte, 2023); Impact CO2 moto-petite gives the same total but its use and construction look swapped (16.7 / 70.5)',
        licence:
          'Licence Ouverte 2.0 (Etalab) for Base Carbone values; ADEME must be named with the date. Impact CO2 source code itself is MIT',
      },
      {
        key: 'plane-short',
        modes: ['air'],
        per: 'passenger',
        totalGrams: 224.57,
        constructionGrams: 0.372,
        toKilometres: 1000,
        year: '2023 (Base Empreinte, with contrails)',
        source:
          'ADEME Impact CO2, incubateur-ademe/impactco2 commit 8076a48 (2026-07-01), src/data/categories/deplacement.ts (last data change 2026-06-01)',
        licence:
          'Licence Ouverte 2.0 (Etalab) for Base Carbone values; ADEME must be named with the date. Impact CO2 source code itself is MIT',
        note: 'nosgestesclimat uses other Base Empreinte rows: 300 short, 200 medium, 160 long',
      },
      {
        key: 'plane-medium',
        modes: ['air'],
        per: 'passenger',
        totalGrams: 184.66,
        constructionGrams: 0.361,
        fromKilometres: 1000,
        toKilometres: 2000,
        year: '2023 (Base Empreinte, with contrails)',
        source:
          'ADEME Impact CO2, incubateur-ademe/impactco2 commit 8076a48 (2026-07-01), src/data/categories/deplacement.ts (last data change 2026-06-01)',
        licence:
          'Licence Ouverte 2.0 (Etalab) for Base Carbone values; ADEME must be named with the date. Impact CO2 source code itself is MIT',
        note: 'nosgestesclimat uses other Base Empreinte rows: 300 short, 200 medium, 160 long',
      },
      {
        key: 'plane-medium-long',
        modes: ['air'],
        per: 'passenger',
        totalGrams: 166.79,
        constructionGrams: 0.294,
        fromKilometres: 2000,
        toKilometres: 5000,
        year: '2023 (Base Empreinte, with contrails)',
        source:
          'ADEME Impact CO2, incubateur-ademe/impactco2 commit 8076a48 (2026-07-01), src/data/categories/deplacement.ts (last data change 2026-06-01)',
        licence:
          'Licence Ouverte 2.0 (Etalab) for Base Carbone values; ADEME must be named with the date. Impact CO2 source code itself is MIT',
        note: 'nosgestesclimat uses other Base Empreinte rows: 300 short, 200 medium, 160 long',
      },
      {
        key: 'plane-long',
        modes: ['air'],
        per: 'passenger',
        totalGrams: 177.89,
        constructionGrams: 0.294,
        fromKilometres: 5000,
        year: '2023 (Base Empreinte, with contrails)',
        source:
          'ADEME Impact CO2, incubateur-ademe/impactco2 commit 8076a48 (2026-07-01), src/data/categories/deplacement.ts (last data change 2026-06-01)',
        licence:
          'Licence Ouverte 2.0 (Etalab) for Base Carbone values; ADEME must be named with the date. Impact CO2 source code itself is MIT',
        note: 'nosgestesclimat uses other Base Empreinte rows: 300 short, 200 medium, 160 long',
      },
    ],
    references: [
      {
        key: 'electricity-fr-mix',
        value: 0.0461,
        unit: 'kgCO2e per kWh',
        year: '2025 (mean of 2022-2025, consumption mix incl. upstream)',
        source:
          'ADEME Base Empreinte "Electricité/2025 - mix moyen/consommation" via incubateur-ademe/publicodes-commun 2.0.1 commit bbbc2a1 (2026-05-18)',
        licence:
          'Licence Ouverte 2.0 (Etalab) for Base Carbone values; ADEME must be named with the date. Impact CO2 source code itself is MIT',
      },
      {
        key: 'gas-natural-fr',
        value: 0.215,
        unit: 'kgCO2e per kWh PCS (HHV, the kWh of French gas bills)',
        year: '2022',
        source:
          'ADEME Base Empreinte "Gaz naturel - 2022 - mix moyen - consommation" via incubateur-ademe/nosgestesclimat commit f3bdd322 (2026-08-20) chauffage.publicodes',
        licence:
          'Licence Ouverte 2.0 (Etalab) for Base Carbone values; ADEME must be named with the date. Impact CO2 source code itself is MIT',
      },
      {
        key: 'gas-biomethane-fr',
        value: 0.0463,
        unit: 'kgCO2e per kWh PCI x 1.111 as coded by NGC',
        year: '2020',
        source:
          'ADEME Base Empreinte biomethane injected, 0.0417 kWh PCI, as used in incubateur-ademe/nosgestesclimat commit f3bdd322 (2026-08-20)',
        licence:
          'Licence Ouverte 2.0 (Etalab) for Base Carbone values; ADEME must be named with the date. Impact CO2 source code itself is MIT',
        note: 'check PCI/PCS before use: converting PCI->PCS should divide by 1.111 (0.0375)',
      },
      {
        key: 'heat-network-fr',
        value: 0.113,
        unit: 'kgCO2e per kWh',
        year: '2024',
        source:
          'Fedene survey 2024 via incubateur-ademe/nosgestesclimat commit f3bdd322 (2026-08-20)',
        licence: 'Fedene publication, cite; not Licence Ouverte',
      },
      {
        key: 'dpe-electricity-heating',
        value: 0.079,
        unit: 'kgCO2e per kWh',
        year: 'arrêté 31 March 2021 (DPE 2021)',
        source:
          'DPE conversion factors, secondary sources (lesgrandesterres.net table, demarrezlestravaux.fr)',
        licence: 'regulatory text',
        note: 'seasonal factor for space heating; do not mix with the annual mean',
      },
      {
        key: 'water-per-person-fr',
        value: 148,
        unit: 'L per person per day',
        year: '2021',
        source:
          'OFB Sispea, Panorama des services et de leur performance en 2021 (published 2023-06-20), eaufrance.fr chiffre-clé page',
        licence: 'Licence Ouverte (stated on the page)',
      },
      {
        key: 'water-per-household-fr',
        value: 120,
        unit: 'm3 per household per year',
        year: 'INSEE/CIEAU convention (2.5 people, 329 L/day), page edited 2024-07-04',
        source: 'cieau.com',
        licence: 'cite',
      },
      {
        key: 'electricity-per-home-fr',
        value: 4867,
        unit: 'kWh per main home per year',
        year: '2023',
        source:
          'computed: SDES-CEREN 2023 residential electricity 147.98 TWh / 30,406,037 main homes (numbers in @incubateur-ademe/publicodes-empreinte-carbone-chauffage 1.1.0)',
        licence:
          'SDES data Licence Ouverte; CEREN main/auxiliary split ratios are reserved to that model: not used here',
        note: 'all heating types together',
      },
      {
        key: 'electricity-specific-per-home-fr',
        value: 2402,
        unit: 'kWh per main home per year',
        year: '2023',
        source:
          'computed: SDES-CEREN 2023 specific uses (lighting, appliances) 73.04 TWh / 30,406,037 homes',
        licence: 'Licence Ouverte (SDES)',
        note: 'good comparator for a home without electric heating, add cooking and hot water if electric',
      },
      {
        key: 'gas-per-m2-gas-heated-fr',
        value: 103.7,
        unit: 'kWh PCS per m2 per year (heating+hot water+cooking)',
        year: '2023',
        source: 'computed from the same SDES-CEREN 2023 numbers: 99.02 TWh / 954.5 Mm2 gas-heated',
        licence: 'Licence Ouverte (SDES)',
      },
      {
        key: 'home-surface-fr',
        value: 91.5,
        unit: 'm2 per main home',
        year: '2023',
        source: 'SDES-CEREN 2023',
        licence: 'Licence Ouverte (SDES)',
      },
      {
        key: 'residential-electricity-total-fr',
        value: 156,
        unit: 'TWh per year, climate-corrected',
        year: '2023',
        source:
          'SDES Bilan énergétique 2023 section 5.3 (DROM included; differs from CEREN 148 TWh by perimeter)',
        licence: 'Licence Ouverte',
      },
      {
        key: 'electricity-price-fr',
        value: 0.2678,
        unit: 'EUR per kWh all taxes, subscription included',
        year: '2nd half 2024',
        source:
          'Eurostat household prices via incubateur-ademe/nosgestesclimat commit f3bdd322 (2026-08-20)',
        licence: 'Eurostat reuse policy (CC BY 4.0)',
      },
      {
        key: 'gas-price-fr',
        value: 0.164,
        unit: 'EUR per kWh PCS, subscription included',
        year: 'June 2026',
        source: 'CRE prix repère via incubateur-ademe/nosgestesclimat commit f3bdd322 (2026-08-20)',
        licence: 'cite CRE',
      },
      {
        key: 'car-occupancy-fr',
        value: 1.6,
        unit: 'persons per car',
        year: 'NGC default 2026',
        source: 'SDES via incubateur-ademe/nosgestesclimat commit f3bdd322 (2026-08-20)',
        licence: 'Licence Ouverte (SDES)',
      },
    ],
  },
]
