import type { CityService } from './city-services.ts'

/** The city itself, which takes positions from people's phones into their pods; invented too. */
export const recordingService: Pick<CityService, 'id' | 'account' | 'declared'> = {
  id: 'telephone-demo',
  account: {
    email: 'service@trajets.example',
    name: 'Mes trajets enregistrés',
    pod: 'trajets-enregistres',
  },
  declared: {
    name: { fr: 'Enregistrement par téléphone', en: 'Recording by phone' },
    description: {
      fr: 'Les positions que votre téléphone envoie, mises aussitôt dans votre pod.',
      en: 'The positions that your phone sends, put into your pod at once.',
    },
    purpose: {
      fr: 'Faire arriver vos trajets dans votre pod, sans fichier.',
      en: 'To bring your trips into your pod, without a file.',
    },
    domain: 'mobility',
    stream: 'positions',
    modes: ['append'],
    contact: 'mailto:donnees@trajets.example',
  },
}
