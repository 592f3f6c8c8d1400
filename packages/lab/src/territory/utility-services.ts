import { eng } from '@selfdata/vocab'
import type { Person } from '../create-person.ts'

/** Ids of the demo's electricity and water services, and names of their containers in pods. */
const electricityService = 'electricite-demo'
const waterService = 'eau-demo'

/** The two invented utilities that give people their meter's data back. */
export interface Utilities {
  electricity: Person
  water: Person
}

/** What the two utilities declare: a load curve a day, and the water of each day. */
export function utilityServices({ electricity, water }: Utilities): object[] {
  return [electricityDeclared(electricity), waterDeclared(water)]
}

function electricityDeclared(electricity: Person): object {
  return {
    ...described(electricity, {
      id: electricityService,
      name: { fr: 'Lumière du Port (fournisseur inventé)', en: 'Lumière du Port (invented)' },
      description: {
        fr: 'La courbe de charge de votre compteur électrique, demi-heure par demi-heure.',
        en: 'The load curve of your electricity meter, half hour by half hour.',
      },
      contact: 'mailto:donnees@lumiere-du-port.example',
    }),
    stream: 'load',
    csv: {
      separator: ';',
      customer: 'contrat',
      columns: {
        debut: { property: 'startTime', format: 'dd/MM/yyyy HH:mm' },
        fin: { property: 'endTime', format: 'dd/MM/yyyy HH:mm' },
        puissances_w: { property: 'wattValues', list: '|' },
        energie_wh: { property: 'energyInWattHours' },
        qualite,
      },
      removed,
      constants: { observedProperty: eng.activeEnergy, step: 'PT30M' },
    },
  }
}

function waterDeclared(water: Person): object {
  return {
    ...described(water, {
      id: waterService,
      name: { fr: 'Eaux des Tours (service inventé)', en: 'Eaux des Tours (invented)' },
      description: {
        fr: 'L’eau que votre compteur a mesurée, jour par jour.',
        en: 'The water that your meter measured, day by day.',
      },
      contact: 'mailto:donnees@eaux-des-tours.example',
    }),
    stream: 'daily',
    csv: {
      separator: ';',
      customer: 'abonnement',
      columns: {
        debut: { property: 'startTime', format: 'dd/MM/yyyy HH:mm' },
        fin: { property: 'endTime', format: 'dd/MM/yyyy HH:mm' },
        litres: { property: 'volumeInLitres' },
        qualite,
      },
      removed,
      constants: { observedProperty: eng.volume, resource: 'water', period: 'day' },
    },
  }
}

const qualite = {
  property: 'quality',
  codes: { MESURE: 'measured', CORRIGE: 'corrected', ESTIME: 'estimated' },
}

/** Rows with this action take a day back. */
const removed = { column: 'action', values: ['SUPPRIME'] }

interface Description {
  id: string
  name: { fr: string; en: string }
  description: { fr: string; en: string }
  contact: string
}

function described({ webId, issuer, clientId, clientSecret }: Person, about: Description): object {
  return {
    ...about,
    purpose: {
      fr: 'Vous rendre ce que votre compteur sait de votre logement.',
      en: 'To give you back what your meter knows about your home.',
    },
    webId,
    issuer,
    clientId,
    clientSecret,
    domain: 'energy',
    source: about.id,
    timeZone: 'Europe/Paris',
  }
}
