import type { Person } from '../create-person.ts'
import { cityServices, declarationOf } from './city-services.ts'
import { recordingService } from './recording-service.ts'

/** Id of the demo's mobility service, and name of its containers in pods. */
export const mobilityService = 'yelo-demo'

/**
 * The services file of the city server: an invented transit network that delivers the validations
 * of its cards, as its back office exports them, and the city's other services.
 */
export function servicesFile(
  { webId, issuer, clientId, clientSecret }: Person,
  others: Readonly<Record<string, Person>>,
): object {
  return {
    services: [
      {
        id: mobilityService,
        name: { fr: 'Les Mouettes (réseau inventé)', en: 'Les Mouettes (an invented network)' },
        description: {
          fr: 'Les validations de votre carte de bus et de bateau : où, quand, sur quelle ligne.',
          en: 'What your bus and boat card recorded: where, when, on which line.',
        },
        purpose: {
          fr: 'Vous rendre ce que votre carte sait de vos déplacements.',
          en: 'To give you back what your card knows about your trips.',
        },
        webId,
        issuer,
        clientId,
        clientSecret,
        domain: 'mobility',
        stream: 'validations',
        source: mobilityService,
        contact: 'mailto:cartes@mouettes.example',
        timeZone: 'Europe/Paris',
        csv: {
          separator: ';',
          customer: 'carte',
          record: 'numero_validation',
          columns,
          constants: { provider: webId },
        },
      },
      ...[...cityServices, recordingService].flatMap((service) => {
        const person = others[service.id]
        return person ? [declarationOf(service, person)] : []
      }),
    ],
  }
}

const columns = {
  date_heure: { property: 'startTime', format: 'dd/MM/yyyy HH:mm:ss' },
  genre: {
    property: 'validationKind',
    codes: {
      MONTEE: 'entry',
      CORRESPONDANCE: 'transfer',
      CONTROLE: 'inspection',
      REFUS: 'refusal',
    },
  },
  ligne: { property: 'line' },
  mode: { property: 'mode', codes: { BUS: 'bus', NAVETTE: 'ferry' } },
  nom_arret: { property: 'stop' },
  descente_estimee: { property: 'alightingStop' },
  distance_estimee_km: { property: 'distanceInMetres', factor: 1000, decimal: ',' },
  duree_estimee_s: { property: 'durationInSeconds' },
  titre: { property: 'fareProduct' },
}
