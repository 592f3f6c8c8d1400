import { allCampaignRoutes } from '../../http/all-campaigns.ts'
import { createApp } from '../../http/app.ts'
import { problemOf } from '../../http/problem-of.ts'
import { problemResponse } from '../../http/problem.ts'
import { NotSignedInError } from '../../identity/errors.ts'
import { keysFrom } from '../../keys.ts'
import { createLog } from '../../operations/log.ts'
import { createMetrics } from '../../operations/metrics.ts'
import { countingWith } from '../../releases/counting.ts'
import type { Store } from '../../store/store.ts'
import type { CampaignDependencies } from '../campaign-dependencies.ts'
import { campaignRound } from '../campaign-rounds.ts'
import { settingsFrom } from '../read-campaign-settings.ts'

/** What a request says, and what came of it. */
export interface Told<T> {
  status: number
  body: T & { type?: string; detail?: string }
}

/** Addresses at which instances of a test answer one another. */
export type Network = Map<string, (request: Request) => Promise<Response>>

const names = { fr: 'Instance', en: 'Instance' }

/** How an instance of the tests is named everywhere. */
export function operatorOf(host: string) {
  const url = `https://${host}/`
  return { webId: `${url}#it`, body: `${url}body`, url, name: names }
}

interface Making {
  host: string
  settings: object
  network: Network
  clock: { now: Date }
}

/** Makes an instance; who calls is taken at their word, since proofs of identity have their own tests. */
export function createInstance(store: Store, { host, network, ...making }: Making) {
  const { url: publicUrl } = operatorOf(host)
  const dependencies = dependenciesOf(store, { host, network, ...making })
  const app = createApp().route('/', allCampaignRoutes(dependencies, authentication(publicUrl)))
  app.onError((error) => {
    const { key, ...meaning } = problemOf(error)
    return problemResponse(key, { language: 'en', ...meaning })
  })
  const { origin } = new URL(publicUrl)
  const answer = async (request: Request) => app.fetch(request)
  network.set(origin, answer)
  return {
    ...dependencies,
    /** Does what is due now, as the rounds do. */
    round: async () => campaignRound(dependencies),
    /** Nobody reaches it, until it is back. */
    goAway: () => network.delete(origin),
    comeBack: () => network.set(origin, answer),
    /** Opens an address as nobody. */
    open: async (path: string, headers: Record<string, string>) => app.request(path, { headers }),
    /** Asks it something, as somebody or as nobody. */
    ask: async <T = object>(method: string, path: string, asked: Asked = {}): Promise<Told<T>> => {
      const { as, body, headers } = asked
      const response = await app.request(path, {
        method,
        headers: {
          'content-type': 'application/json',
          ...(as && { authorization: as }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
      const text = await response.text()
      return { status: response.status, body: text === '' ? {} : JSON.parse(text) }
    },
  }
}

interface Asked {
  as?: string
  body?: unknown
  headers?: Record<string, string>
}

function dependenciesOf(
  store: Store,
  { host, settings, network, clock }: Making,
): CampaignDependencies {
  const { url: publicUrl, ...self } = operatorOf(host)
  return {
    db: store.db,
    keys: keysFrom(['a secret of the tests with forty characters']),
    now: () => clock.now,
    fetch: fetchIn(network),
    session: { fetch: fetchIn(network, self.webId) },
    metrics: createMetrics(),
    log: createLog('silent'),
    publicUrl,
    settings: settingsFrom({
      self: { ...self, issuer: publicUrl, clientId: 'id', clientSecret: 'secret' },
      ...settings,
    }),
    counting: countingWith({ requests: 1, retryScale: 0 }),
  }
}

/** Reaches the instances of a test, as somebody or as nobody. */
function fetchIn(network: Network, as?: string): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    if (as) request.headers.set('authorization', as)
    const answer = network.get(new URL(request.url).origin)
    if (!answer) throw new TypeError('nobody answers')
    return answer(request)
  }
}

function authentication(publicUrl: string) {
  return {
    publicUrl,
    metrics: createMetrics(),
    verify: async ({ authorization }: { authorization: string | undefined }) => {
      if (!authorization) throw new NotSignedInError('no token')
      return { webId: authorization }
    },
  }
}
