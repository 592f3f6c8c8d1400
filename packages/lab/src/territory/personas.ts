import { cards } from '../sample/sample-files.ts'

/** Somebody who does not exist, with an account on the lab's Solid server. */
export interface Persona {
  readonly id: PersonaId
  readonly name: string
  readonly email: string
  readonly password: string
  /** What there is to see when signing in as them. */
  readonly story: string
  /** Number of the transit card, where they have one. */
  readonly card?: string
  /** Whether their files are imported and their card connected before the demo begins. */
  readonly prepared: boolean
}

export type PersonaId = 'camille' | 'nadia' | 'ines' | 'jeanne' | 'andre' | 'sacha'

/** The people of the demo, all invented. */
export const personas: readonly Persona[] = [
  {
    ...account('camille', 'Camille Morvan', 'pluie-ou-velo'),
    story: 'rides to work by bicycle, takes the bus when it rains; rides and card connected',
    card: cards.camille,
    prepared: true,
  },
  {
    ...account('nadia', 'Nadia Benali', 'quatre-a-bord'),
    story:
      'family with a car, once to Paris by train, once to an island; phone timeline; a year of electricity, gas and water, and a leak',
    prepared: true,
  },
  {
    ...account('ines', 'Inès Carvalho', 'dernier-bus'),
    story: 'student by bus, home by train; card connected and phone timeline',
    card: cards.ines,
    prepared: true,
  },
  {
    ...account('jeanne', 'Jeanne Rousselot', 'chorale-mardi'),
    story: 'retired, shares a home with André; timeline of an iPhone',
    prepared: true,
  },
  {
    ...account('andre', 'André Rousselot', 'assistance-forte'),
    story: 'retired, electric bicycle and bus; rides and card connected',
    card: cards.andre,
    prepared: true,
  },
  {
    ...account('sacha', 'Sacha Lemoine', 'tout-commence'),
    story:
      'new in town: an empty pod, a letter with a code, and files to import (sacha, sacha-energy)',
    card: cards.sacha,
    prepared: false,
  },
]

/** The service that delivers, with a pod for its own WebID. */
export const serviceAccount = {
  email: 'service@mouettes.example',
  name: 'Les Mouettes',
  pod: 'mouettes',
} as const

/** Who looks after deliveries at the city hall: may use the console, and everything in it. */
export const staffAccount = {
  id: 'maud-terrier',
  name: 'Maud Terrier',
  email: 'maud@ville.example',
  password: 'tout-est-livre',
  story: 'works for the city: the console, with every role',
} as const

function account(id: PersonaId, name: string, password: string) {
  return { id, name, email: `${id}@larochelle.example`, password }
}
