import type { CampaignDesk } from '@selfdata/city'
import type { InstanceName } from '../campaigns/instance.ts'

const city = {
  webId: 'https://city.invalid/#it',
  body: 'https://ville.example/',
  url: 'https://city.invalid/',
  name: { fr: 'Ville inventée', en: 'Invented city' },
}
const commons = {
  webId: 'https://communs.invalid/#it',
  body: 'https://communs.example/',
  url: 'https://communs.invalid/',
  name: { fr: 'Communs du Port (inventés)', en: 'Harbour Commons (invented)' },
}

/** Whoever tries the console out has every role at both instances. */
export const inventedDesks: Record<InstanceName, CampaignDesk> = {
  city: {
    id: 'essai',
    roles: ['requester'],
    interests: [],
    self: city,
    operators: [commons],
    members: 0,
    board: 0,
  },
  intermediary: {
    id: 'essai',
    roles: ['intermediary', 'board'],
    interests: [],
    self: commons,
    operators: [city],
    members: 812,
    board: 7,
  },
}
