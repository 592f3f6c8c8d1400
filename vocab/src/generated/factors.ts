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
    id: 'https://w3id.org/selfdata/factors/2024-12',
    issued: '2024-12-05',
    label: {
      en: 'Factors of Coach CO2, December 2024',
      fr: 'Facteurs de Coach CO2, décembre 2024',
    },
    factors: [
      {
        key: 'car',
        modes: ['car', 'car-passenger', 'carpool'],
        per: 'vehicle',
        totalGrams: 217.6,
        constructionGrams: 25.6,
        year: '2018-2024',
        source:
          'ADEME Base Carbone as used by Coach CO2 0.24.0 (cozy/coachCO2 commit b292aa7, 2024-12-05)',
        licence:
          'Licence Ouverte 2.0 (Etalab) for Base Carbone values; ADEME must be named with the date',
        note: 'fleet average of 2018; the construction is the one of the older Impact CO2 table',
      },
      {
        key: 'electric-car',
        modes: ['electric-car'],
        propulsion: 'electric',
        per: 'vehicle',
        totalGrams: 19.8,
        constructionGrams: 0,
        year: '2018-2024',
        source:
          'ADEME Base Carbone as used by Coach CO2 0.24.0 (cozy/coachCO2 commit b292aa7, 2024-12-05)',
        licence:
          'Licence Ouverte 2.0 (Etalab) for Base Carbone values; ADEME must be named with the date',
        note: 'use only',
      },
      {
        key: 'train',
        modes: ['rail'],
        per: 'passenger',
        totalGrams: 10.61,
        constructionGrams: 0,
        year: '2018-2024',
        source:
          'ADEME Base Carbone as used by Coach CO2 0.24.0 (cozy/coachCO2 commit b292aa7, 2024-12-05)',
        licence:
          'Licence Ouverte 2.0 (Etalab) for Base Carbone values; ADEME must be named with the date',
        note: 'plain mean of high-speed, main-line and regional trains',
      },
      {
        key: 'high-speed-rail',
        modes: ['high-speed-rail'],
        per: 'passenger',
        totalGrams: 1.73,
        constructionGrams: 0,
        year: '2018-2024',
        source:
          'ADEME Base Carbone as used by Coach CO2 0.24.0 (cozy/coachCO2 commit b292aa7, 2024-12-05)',
        licence:
          'Licence Ouverte 2.0 (Etalab) for Base Carbone values; ADEME must be named with the date',
        note: 'use only',
      },
      {
        key: 'suburban-rail',
        modes: ['suburban-rail'],
        per: 'passenger',
        totalGrams: 4.1,
        constructionGrams: 0,
        year: '2018-2024',
        source:
          'ADEME Base Carbone as used by Coach CO2 0.24.0 (cozy/coachCO2 commit b292aa7, 2024-12-05)',
        licence:
          'Licence Ouverte 2.0 (Etalab) for Base Carbone values; ADEME must be named with the date',
        note: 'use only',
      },
      {
        key: 'tram',
        modes: ['tram'],
        per: 'passenger',
        totalGrams: 3,
        constructionGrams: 0,
        year: '2018-2024',
        source:
          'ADEME Base Carbone as used by Coach CO2 0.24.0 (cozy/coachCO2 commit b292aa7, 2024-12-05)',
        licence:
          'Licence Ouverte 2.0 (Etalab) for Base Carbone values; ADEME must be named with the date',
        note: 'use only',
      },
      {
        key: 'metro',
        modes: ['metro'],
        per: 'passenger',
        totalGrams: 3.3,
        constructionGrams: 0,
        year: '2018-2024',
        source:
          'ADEME Base Carbone as used by Coach CO2 0.24.0 (cozy/coachCO2 commit b292aa7, 2024-12-05)',
        licence:
          'Licence Ouverte 2.0 (Etalab) for Base Carbone values; ADEME must be named with the date',
        note: 'plain mean of five networks',
      },
      {
        key: 'bus',
        modes: ['bus'],
        per: 'passenger',
        totalGrams: 137.33,
        constructionGrams: 0,
        year: '2018-2024',
        source:
          'ADEME Base Carbone as used by Coach CO2 0.24.0 (cozy/coachCO2 commit b292aa7, 2024-12-05)',
        licence:
          'Licence Ouverte 2.0 (Etalab) for Base Carbone values; ADEME must be named with the date',
        note: 'mean of small, medium and large towns, ten passengers',
      },
      {
        key: 'bus-electric',
        modes: ['bus'],
        propulsion: 'electric',
        per: 'passenger',
        totalGrams: 21.7,
        constructionGrams: 0,
        year: '2018-2024',
        source:
          'ADEME Base Carbone as used by Coach CO2 0.24.0 (cozy/coachCO2 commit b292aa7, 2024-12-05)',
        licence:
          'Licence Ouverte 2.0 (Etalab) for Base Carbone values; ADEME must be named with the date',
        note: 'Base Carbone category 531',
      },
      {
        key: 'moped',
        modes: ['moped'],
        per: 'vehicle',
        totalGrams: 64,
        constructionGrams: 0,
        year: '2018-2024',
        source:
          'ADEME Base Carbone as used by Coach CO2 0.24.0 (cozy/coachCO2 commit b292aa7, 2024-12-05)',
        licence:
          'Licence Ouverte 2.0 (Etalab) for Base Carbone values; ADEME must be named with the date',
        note: 'use only',
      },
      {
        key: 'motorcycle',
        modes: ['motorcycle'],
        per: 'vehicle',
        totalGrams: 165,
        constructionGrams: 0,
        year: '2018-2024',
        source:
          'ADEME Base Carbone as used by Coach CO2 0.24.0 (cozy/coachCO2 commit b292aa7, 2024-12-05)',
        licence:
          'Licence Ouverte 2.0 (Etalab) for Base Carbone values; ADEME must be named with the date',
        note: 'above 250 cm3',
      },
      {
        key: 'motorcycle-small',
        modes: ['motorcycle'],
        per: 'vehicle',
        totalGrams: 60.4,
        constructionGrams: 0,
        year: '2018-2024',
        source:
          'ADEME Base Carbone as used by Coach CO2 0.24.0 (cozy/coachCO2 commit b292aa7, 2024-12-05)',
        licence:
          'Licence Ouverte 2.0 (Etalab) for Base Carbone values; ADEME must be named with the date',
        note: 'up to 250 cm3',
      },
      {
        key: 'walk',
        modes: ['walk'],
        per: 'passenger',
        totalGrams: 0,
        constructionGrams: 0,
        year: '2018-2024',
        source:
          'ADEME Base Carbone as used by Coach CO2 0.24.0 (cozy/coachCO2 commit b292aa7, 2024-12-05)',
        licence:
          'Licence Ouverte 2.0 (Etalab) for Base Carbone values; ADEME must be named with the date',
        note: 'use only',
      },
      {
        key: 'bicycle',
        modes: ['bicycle'],
        per: 'passenger',
        totalGrams: 0,
        constructionGrams: 0,
        year: '2018-2024',
        source:
          'ADEME Base Carbone as used by Coach CO2 0.24.0 (cozy/coachCO2 commit b292aa7, 2024-12-05)',
        licence:
          'Licence Ouverte 2.0 (Etalab) for Base Carbone values; ADEME must be named with the date',
        note: 'use only',
      },
      {
        key: 'e-bicycle',
        modes: ['e-bicycle', 'e-scooter'],
        per: 'passenger',
        totalGrams: 0,
        constructionGrams: 0,
        year: '2018-2024',
        source:
          'ADEME Base Carbone as used by Coach CO2 0.24.0 (cozy/coachCO2 commit b292aa7, 2024-12-05)',
        licence:
          'Licence Ouverte 2.0 (Etalab) for Base Carbone values; ADEME must be named with the date',
        note: 'use only',
      },
      {
        key: 'plane-short',
        modes: ['air'],
        per: 'passenger',
        totalGrams: 258,
        constructionGrams: 0,
        toKilometres: 1000,
        year: '2018-2024',
        source:
          'ADEME Base Carbone as used by Coach CO2 0.24.0 (cozy/coachCO2 commit b292aa7, 2024-12-05)',
        licence:
          'Licence Ouverte 2.0 (Etalab) for Base Carbone values; ADEME must be named with the date',
        note: 'contrails included',
      },
      {
        key: 'plane-medium',
        modes: ['air'],
        per: 'passenger',
        totalGrams: 187,
        constructionGrams: 0,
        fromKilometres: 1000,
        toKilometres: 3500,
        year: '2018-2024',
        source:
          'ADEME Base Carbone as used by Coach CO2 0.24.0 (cozy/coachCO2 commit b292aa7, 2024-12-05)',
        licence:
          'Licence Ouverte 2.0 (Etalab) for Base Carbone values; ADEME must be named with the date',
        note: 'contrails included',
      },
      {
        key: 'plane-long',
        modes: ['air'],
        per: 'passenger',
        totalGrams: 152,
        constructionGrams: 0,
        fromKilometres: 3500,
        year: '2018-2024',
        source:
          'ADEME Base Carbone as used by Coach CO2 0.24.0 (cozy/coachCO2 commit b292aa7, 2024-12-05)',
        licence:
          'Licence Ouverte 2.0 (Etalab) for Base Carbone values; ADEME must be named with the date',
        note: 'contrails included',
      },
    ],
    references: [],
  },
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
      {
        key: 'fuel-diesel-small',
        value: 0.089,
        unit: 'EUR per vehicle.km, fuel only',
        year: '2025',
        source:
          'DGFiP, barème des frais de carburant en euro au kilomètre, année 2025 (déclaration de 2026), as reported by boursorama.com on 2026-02-23',
        licence: 'regulatory scale of the French tax administration, cite',
        note: '3 to 4 fiscal horsepower',
      },
      {
        key: 'fuel-diesel',
        value: 0.11,
        unit: 'EUR per vehicle.km, fuel only',
        year: '2025',
        source:
          'DGFiP, barème des frais de carburant en euro au kilomètre, année 2025 (déclaration de 2026), as reported by boursorama.com on 2026-02-23',
        licence: 'regulatory scale of the French tax administration, cite',
        note: '5 to 7 fiscal horsepower: the one shown',
      },
      {
        key: 'fuel-diesel-large',
        value: 0.131,
        unit: 'EUR per vehicle.km, fuel only',
        year: '2025',
        source:
          'DGFiP, barème des frais de carburant en euro au kilomètre, année 2025 (déclaration de 2026), as reported by boursorama.com on 2026-02-23',
        licence: 'regulatory scale of the French tax administration, cite',
        note: '8 to 9 fiscal horsepower',
      },
      {
        key: 'fuel-petrol-small',
        value: 0.113,
        unit: 'EUR per vehicle.km, fuel only',
        year: '2025',
        source:
          'DGFiP, barème des frais de carburant en euro au kilomètre, année 2025 (déclaration de 2026), as reported by boursorama.com on 2026-02-23',
        licence: 'regulatory scale of the French tax administration, cite',
        note: '3 to 4 fiscal horsepower',
      },
      {
        key: 'fuel-petrol',
        value: 0.139,
        unit: 'EUR per vehicle.km, fuel only',
        year: '2025',
        source:
          'DGFiP, barème des frais de carburant en euro au kilomètre, année 2025 (déclaration de 2026), as reported by boursorama.com on 2026-02-23',
        licence: 'regulatory scale of the French tax administration, cite',
        note: '5 to 7 fiscal horsepower: the one shown',
      },
      {
        key: 'fuel-petrol-large',
        value: 0.165,
        unit: 'EUR per vehicle.km, fuel only',
        year: '2025',
        source:
          'DGFiP, barème des frais de carburant en euro au kilomètre, année 2025 (déclaration de 2026), as reported by boursorama.com on 2026-02-23',
        licence: 'regulatory scale of the French tax administration, cite',
        note: '8 to 9 fiscal horsepower',
      },
      {
        key: 'fuel-moped',
        value: 0.037,
        unit: 'EUR per vehicle.km, fuel only',
        year: '2025',
        source:
          'DGFiP, barème des frais de carburant en euro au kilomètre, année 2025 (déclaration de 2026), as reported by boursorama.com on 2026-02-23',
        licence: 'regulatory scale of the French tax administration, cite',
        note: 'up to 50 cm3',
      },
      {
        key: 'fuel-motorcycle-small',
        value: 0.074,
        unit: 'EUR per vehicle.km, fuel only',
        year: '2025',
        source:
          'DGFiP, barème des frais de carburant en euro au kilomètre, année 2025 (déclaration de 2026), as reported by boursorama.com on 2026-02-23',
        licence: 'regulatory scale of the French tax administration, cite',
        note: '50 to 125 cm3',
      },
      {
        key: 'fuel-motorcycle',
        value: 0.095,
        unit: 'EUR per vehicle.km, fuel only',
        year: '2025',
        source:
          'DGFiP, barème des frais de carburant en euro au kilomètre, année 2025 (déclaration de 2026), as reported by boursorama.com on 2026-02-23',
        licence: 'regulatory scale of the French tax administration, cite',
        note: '3 to 5 fiscal horsepower: the one shown',
      },
      {
        key: 'fuel-motorcycle-large',
        value: 0.131,
        unit: 'EUR per vehicle.km, fuel only',
        year: '2025',
        source:
          'DGFiP, barème des frais de carburant en euro au kilomètre, année 2025 (déclaration de 2026), as reported by boursorama.com on 2026-02-23',
        licence: 'regulatory scale of the French tax administration, cite',
        note: 'above 5 fiscal horsepower',
      },
      {
        key: 'met-walk-slow',
        value: 2,
        unit: 'MET',
        year: '2011',
        source:
          'Ainsworth and others, 2011 Compendium of Physical Activities, Med Sci Sports Exerc 43(8)',
        licence: 'scientific reference, cite',
        note: 'under 3.2 km/h',
      },
      {
        key: 'met-walk',
        value: 3.5,
        unit: 'MET',
        year: '2011',
        source:
          'Ainsworth and others, 2011 Compendium of Physical Activities, Med Sci Sports Exerc 43(8)',
        licence: 'scientific reference, cite',
        note: '4.5 to 5.1 km/h, level, firm',
      },
      {
        key: 'met-walk-fast',
        value: 5,
        unit: 'MET',
        year: '2011',
        source:
          'Ainsworth and others, 2011 Compendium of Physical Activities, Med Sci Sports Exerc 43(8)',
        licence: 'scientific reference, cite',
        note: 'about 6.4 km/h, very brisk',
      },
      {
        key: 'met-run',
        value: 7,
        unit: 'MET',
        year: '2011',
        source:
          'Ainsworth and others, 2011 Compendium of Physical Activities, Med Sci Sports Exerc 43(8)',
        licence: 'scientific reference, cite',
        note: 'jogging, general',
      },
      {
        key: 'met-cycle-slow',
        value: 5.8,
        unit: 'MET',
        year: '2011',
        source:
          'Ainsworth and others, 2011 Compendium of Physical Activities, Med Sci Sports Exerc 43(8)',
        licence: 'scientific reference, cite',
        note: 'about 15 km/h',
      },
      {
        key: 'met-cycle',
        value: 8,
        unit: 'MET',
        year: '2011',
        source:
          'Ainsworth and others, 2011 Compendium of Physical Activities, Med Sci Sports Exerc 43(8)',
        licence: 'scientific reference, cite',
        note: '19 to 22 km/h',
      },
      {
        key: 'met-cycle-fast',
        value: 10,
        unit: 'MET',
        year: '2011',
        source:
          'Ainsworth and others, 2011 Compendium of Physical Activities, Med Sci Sports Exerc 43(8)',
        licence: 'scientific reference, cite',
        note: '22 to 26 km/h',
      },
      {
        key: 'met-cycle-race',
        value: 15.8,
        unit: 'MET',
        year: '2011',
        source:
          'Ainsworth and others, 2011 Compendium of Physical Activities, Med Sci Sports Exerc 43(8)',
        licence: 'scientific reference, cite',
        note: 'over 32 km/h',
      },
      {
        key: 'met-e-bicycle',
        value: 5.9,
        unit: 'MET',
        year: '2025',
        source:
          'Riiser, Aadland and Nordengen, The self-selected intensity of physical activity during real-life e-bike commuting, Front. Sports Act. Living 2025, doi 10.3389/fspor.2025.1653833',
        licence: 'CC BY 4.0',
        note: 'mean of 19 commuters, standard deviation 1.4',
      },
    ],
  },
]
