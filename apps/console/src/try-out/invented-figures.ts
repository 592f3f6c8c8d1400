import type { Act, BatchProgress, CodeSeries, Freshness, Host } from '../staff/staff-server.ts'
import type { DeadLetters, StaffService } from '../staff/staff-server.ts'

// A city that does not exist, with a bus network and a water utility.

const hour = 3_600_000
const ago = (now: number, hours: number) => new Date(now - hours * hour).toISOString()

export const services = (now: number): StaffService[] => [
  {
    id: 'mouettes',
    name: { fr: 'Les Mouettes (réseau inventé)', en: 'Les Mouettes (an invented network)' },
    description: {
      fr: 'Validations de la carte de bus et de bateau',
      en: 'Validations of the bus and boat card',
    },
    domain: 'mobility',
    stream: 'validations',
    contact: 'mailto:cartes@mouettes.example',
    links: { open: 8214, withdrawn: 131 },
    records: { waiting: 0, dead: 0 },
    lastDelivered: ago(now, 0.1),
    oldestWaiting: ago(now, 26),
    counted: ago(now, 0),
  },
  {
    id: 'eau',
    name: { fr: 'Eau du Port (inventée)', en: 'Eau du Port (invented)' },
    description: { fr: 'Relevés du compteur d’eau', en: 'Readings of the water meter' },
    domain: 'water',
    stream: 'load',
    contact: 'mailto:releves@eau.example',
    links: { open: 2975, withdrawn: 12 },
    records: { waiting: 0, dead: 0 },
    lastDelivered: ago(now, 7),
    oldestWaiting: null,
    counted: ago(now, 0),
  },
]

/** A batch that is over, a second one too, and one that begins when the page opens. */
export const batches = (now: number): BatchProgress[] => [
  batch('1', {
    service: 'mouettes',
    begun: ago(now, 0.01),
    accepted: 9480,
    refusedLines: 3,
    unknownCustomers: 412,
    refused: [
      {
        line: 118,
        field: 'startTime',
        reason: {
          fr: 'La date ou l’heure n’est pas dans le format déclaré.',
          en: 'The date or time is not in the declared format.',
        },
      },
      {
        line: 119,
        field: 'mode',
        reason: {
          fr: 'Cette valeur n’a pas de correspondance déclarée.',
          en: 'This value has no declared counterpart.',
        },
      },
      {
        line: 2044,
        reason: { fr: 'Le numéro de client manque.', en: 'The customer number is missing.' },
      },
    ],
    deliveries: moving({ waiting: { queued: 9480 } }),
  }),
  batch('2', {
    service: 'eau',
    begun: ago(now, 7),
    accepted: 2975,
    unknownCustomers: 40,
    deliveries: moving({ delivered: 2811, dead: { quota: 120, refused: 44 } }),
  }),
  batch('3', {
    service: 'mouettes',
    begun: ago(now, 27),
    accepted: 9102,
    deliveries: moving({ delivered: 9046, withdrawn: 18, waiting: { unreachable: 38 } }),
  }),
]

type Deliveries = BatchProgress['deliveries']

function moving(some: Partial<Deliveries>): Deliveries {
  return { waiting: {}, delivered: 0, withdrawn: 0, dead: {}, dropped: 0, torn: 0, ...some }
}

function batch(
  number: string,
  some: Partial<BatchProgress> & Pick<BatchProgress, 'service' | 'begun' | 'deliveries'>,
): BatchProgress {
  const id = `0000000${number}-0000-4000-8000-000000000000`
  const nothing = { accepted: 0, refusedLines: 0, unknownCustomers: 0, refused: [] }
  return { id, state: 'accepted', ...nothing, ...some }
}

export const hosts = (now: number): Host[] => [
  host('pods.ville.example', { pods: 9120 }),
  host('pods.association.example', {
    pods: 1490,
    paused: 1,
    reasons: ['unreachable'],
    nextTry: new Date(now + 0.3 * hour).toISOString(),
  }),
  host('solid.example', { pods: 412, reasons: ['quota'] }),
  host(null, { servers: 61, pods: 167 }),
]

function host(name: string | null, some: Partial<Host>): Host {
  const nothing = { servers: 1, pods: 0, waiting: 0, dead: 0, paused: 0 }
  return {
    host: name,
    ...nothing,
    reasons: [],
    nextTry: null,
    counted: new Date().toISOString(),
    ...some,
  }
}

export const freshness = (now: number): Freshness[] => [
  {
    service: 'mouettes',
    day: 7630,
    week: 402,
    month: 96,
    older: 21,
    never: 65,
    troubles: { unreachable: 38, quota: 6 },
    counted: ago(now, 0),
  },
  {
    service: 'eau',
    day: 2811,
    week: 0,
    month: 0,
    older: 0,
    never: 164,
    troubles: { quota: 120, refused: 44 },
    counted: ago(now, 0),
  },
]

export const dead = (now: number): Record<string, DeadLetters[]> => ({
  mouettes: [],
  eau: [
    { batch: batches(now)[1]!.id, reason: 'quota', records: 120, pods: 120, since: ago(now, 7) },
    { batch: batches(now)[1]!.id, reason: 'refused', records: 44, pods: 44, since: ago(now, 7) },
  ],
})

export const codes = (now: number): CodeSeries[] => [
  series('mouettes', { at: now - 20 * 24 * hour, used: 1204, open: 796 }),
  series('eau', { at: now - 44 * 24 * hour, used: 2960, open: 1530 }),
  series('mouettes', { at: now - 98 * 24 * hour, used: 6931, open: 0, expired: 1069 }),
]

function series(
  service: string,
  { at, used, open, expired = 0 }: { at: number; used: number; open: number; expired?: number },
): CodeSeries {
  const madeOn = new Date(at).toISOString().slice(0, 10)
  const expires = new Date(at + 90 * 24 * hour).toISOString()
  return { service, madeOn, used, open, expired, expires }
}

export const acts = (now: number): Act[] => [
  act(4, { at: ago(now, 3), who: 'lmartin', act: 'opened' }),
  act(3, { at: ago(now, 5), who: 'ndiallo', act: 'refused', service: 'eau', reason: 'drop' }),
  act(2, {
    at: ago(now, 30),
    who: 'lmartin',
    act: 'replayed',
    service: 'mouettes',
    batch: batches(now)[2]!.id,
    reason: 'server-error',
    count: 212,
  }),
  act(1, {
    at: ago(now, 20 * 24),
    who: 'lmartin',
    act: 'made-codes',
    service: 'mouettes',
    count: 2000,
  }),
]

/** An act in the audit, with nothing where nothing is said. */
export function act(id: number, some: Pick<Act, 'at' | 'who' | 'act'> & Partial<Act>): Act {
  return { id, service: null, batch: null, campaign: null, reason: null, count: null, ...some }
}
