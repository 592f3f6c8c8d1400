import { contracts } from '../sample/city/contracts.ts'
import type { CityService } from './city-services.ts'

const shared = { domain: 'social', contact: 'mailto:accueil@solidarites.example' }

const entitlements: CityService = {
  id: 'droits-demo',
  account: {
    email: 'service@solidarites.example',
    name: 'Maison des solidarités',
    pod: 'maison-des-solidarites',
  },
  customers: contracts.social,
  exports: { past: 'droits-2026-10.csv', fresh: 'droits-2026-11.csv' },
  declared: {
    ...shared,
    name: { fr: 'Maison des solidarités (inventée)', en: 'House of Solidarity (invented)' },
    description: {
      fr: 'Vos droits : lesquels sont ouverts, ce qui est versé, ce qu’il faut renouveler.',
      en: 'Your entitlements: which are in force, what is paid, what must be renewed.',
    },
    purpose: {
      fr: 'Vous montrer où en sont vos droits, pour que vous n’en perdiez aucun.',
      en: 'To show you how your entitlements stand, so that you lose none.',
    },
    stream: 'entitlements',
    csv: {
      separator: ';',
      customer: 'dossier',
      record: 'droit',
      columns: {
        prestation: {
          property: 'benefit',
          codes: {
            APA: 'autonomy-allowance',
            RSA: 'rsa',
            LOGEMENT: 'housing-aid',
            TRANSPORT: 'transport-fare',
          },
        },
        etat: {
          property: 'entitlementStatus',
          codes: {
            DEMANDE: 'pending',
            OUVERT: 'active',
            SUSPENDU: 'suspended',
            REFUSE: 'refused',
            CLOS: 'ended',
          },
        },
        depuis: { property: 'startTime', format: 'dd/MM/yyyy' },
        jusque: { property: 'endTime', format: 'dd/MM/yyyy' },
        euros_par_mois: { property: 'amountInEurosPerMonth', decimal: ',' },
        decide_par: { property: 'decidedBy' },
        a_renouveler_avant: { property: 'renewBefore', format: 'dd/MM/yyyy' },
      },
    },
  },
}

const appointments: CityService = {
  id: 'rendez-vous-demo',
  account: {
    email: 'service@accueil-social.example',
    name: 'Accueil social',
    pod: 'accueil-social',
  },
  customers: contracts.social,
  exports: { past: 'rendez-vous-2026-10.csv', fresh: 'rendez-vous-2026-11.csv' },
  declared: {
    ...shared,
    name: { fr: 'Accueil social (inventé)', en: 'Social reception desk (invented)' },
    description: {
      fr: 'Vos rendez-vous : quand, où, et ce qu’il faut apporter.',
      en: 'Your appointments: when, where, and what to bring.',
    },
    purpose: {
      fr: 'Vous rappeler vos rendez-vous, même quand ils sont déplacés.',
      en: 'To remind you of your appointments, also when they are moved.',
    },
    stream: 'appointments',
    csv: {
      separator: ';',
      customer: 'dossier',
      record: 'rdv',
      columns: {
        objet: { property: 'name' },
        etat: {
          property: 'appointmentStatus',
          codes: {
            FIXE: 'scheduled',
            DEPLACE: 'rescheduled',
            ANNULE: 'cancelled',
            PASSE: 'kept',
            MANQUE: 'missed',
          },
        },
        debut: { property: 'startTime', format: 'dd/MM/yyyy HH:mm' },
        fin: { property: 'endTime', format: 'dd/MM/yyyy HH:mm' },
        comment: {
          property: 'appointmentChannel',
          codes: {
            SUR_PLACE: 'on-site',
            TELEPHONE: 'telephone',
            VISIO: 'video',
            DOMICILE: 'home-visit',
          },
        },
        service: { property: 'office' },
        adresse: { property: 'location' },
        apporter: { property: 'toBring' },
      },
      formerStart: 'debut_precedent',
    },
  },
}

/** The invented social services: what people are entitled to, and when they are expected. */
export const socialServices: readonly CityService[] = [entitlements, appointments]
