import { eng } from '@selfdata/vocab'
import { contracts } from '../sample/city/contracts.ts'
import type { CityService } from './city-services.ts'

const shared = {
  domain: 'energy',
  purpose: {
    fr: 'Vous rendre ce que votre compteur sait de votre logement.',
    en: 'To give you back what your meter knows about your home.',
  },
}

const qualite = {
  property: 'quality',
  codes: { MESURE: 'measured', CORRIGE: 'corrected', ESTIME: 'estimated' },
}

const moments = {
  debut: { property: 'startTime', format: 'dd/MM/yyyy HH:mm' },
  fin: { property: 'endTime', format: 'dd/MM/yyyy HH:mm' },
}

/** Rows with this action take a day back. */
const removed = { column: 'action', values: ['SUPPRIME'] }

const electricity: CityService = {
  id: 'electricite-demo',
  account: {
    email: 'service@lumiere-du-port.example',
    name: 'Lumière du Port',
    pod: 'lumiere-du-port',
  },
  customers: contracts.electricity,
  exports: { fresh: 'electricite-2026-11.csv' },
  declared: {
    ...shared,
    name: { fr: 'Lumière du Port (fournisseur inventé)', en: 'Lumière du Port (invented)' },
    description: {
      fr: 'La courbe de charge de votre compteur électrique, demi-heure par demi-heure.',
      en: 'The load curve of your electricity meter, half hour by half hour.',
    },
    contact: 'mailto:donnees@lumiere-du-port.example',
    stream: 'load',
    csv: {
      separator: ';',
      customer: 'contrat',
      columns: {
        ...moments,
        puissances_w: { property: 'wattValues', list: '|' },
        energie_wh: { property: 'energyInWattHours' },
        qualite,
      },
      removed,
      constants: { observedProperty: eng.activeEnergy, step: 'PT30M' },
    },
  },
}

const water: CityService = {
  id: 'eau-demo',
  account: {
    email: 'service@eaux-des-tours.example',
    name: 'Eaux des Tours',
    pod: 'eaux-des-tours',
  },
  customers: contracts.water,
  exports: { fresh: 'eau-2026-11.csv' },
  declared: {
    ...shared,
    name: { fr: 'Eaux des Tours (service inventé)', en: 'Eaux des Tours (invented)' },
    description: {
      fr: 'L’eau que votre compteur a mesurée, jour par jour.',
      en: 'The water that your meter measured, day by day.',
    },
    contact: 'mailto:donnees@eaux-des-tours.example',
    stream: 'daily',
    csv: {
      separator: ';',
      customer: 'abonnement',
      columns: { ...moments, litres: { property: 'volumeInLitres' }, qualite },
      removed,
      constants: { observedProperty: eng.volume, resource: 'water', period: 'day' },
    },
  },
}

const gas: CityService = {
  id: 'gaz-demo',
  account: { email: 'service@gaz-du-rivage.example', name: 'Gaz du Rivage', pod: 'gaz-du-rivage' },
  customers: contracts.gas,
  exports: { fresh: 'gaz-2026-11.csv' },
  declared: {
    ...shared,
    name: { fr: 'Gaz du Rivage (distributeur inventé)', en: 'Gaz du Rivage (invented)' },
    description: {
      fr: 'Le gaz que votre compteur a mesuré, jour par jour.',
      en: 'The gas that your meter measured, day by day.',
    },
    contact: 'mailto:donnees@gaz-du-rivage.example',
    stream: 'daily',
    csv: {
      separator: ';',
      customer: 'pce',
      columns: {
        debut: { property: 'startTime', format: 'dd/MM/yyyy' },
        fin: { property: 'endTime', format: 'dd/MM/yyyy' },
        energie_kwh: { property: 'energyInWattHours', factor: 1000, decimal: ',' },
        volume_m3: { property: 'gasVolumeInCubicMetres', decimal: ',' },
        coefficient: { property: 'conversionKilowattHoursPerCubicMetre', decimal: ',' },
        qualite,
      },
      constants: { observedProperty: eng.volume, resource: 'gas', period: 'day' },
    },
  },
}

/** The invented utilities: a load curve a day, and the water and the gas of each day. */
export const utilityServices: readonly CityService[] = [electricity, water, gas]
