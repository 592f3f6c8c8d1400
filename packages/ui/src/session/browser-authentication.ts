import type { Session } from '@inrupt/solid-client-authn-browser'
import type { Authentication } from './authentication.ts'
import { SignInError } from './authentication.ts'

/** The one page that providers send people back to; listed in the app's Client ID document. */
export const callbackPath = '/callback.html'
const clientDocumentPath = '/client.jsonld'

/**
 * Signs in through the whole-page redirect of Solid-OIDC. Tokens live in memory only; the library
 * (30 kB) is loaded when somebody signs in or comes back, not before.
 */
export function browserAuthentication(): Authentication {
  let loading: Promise<Session> | undefined
  let session: Session | undefined
  const listeners: (() => void)[] = []

  async function load(): Promise<Session> {
    const { Session, EVENTS } = await import('@inrupt/solid-client-authn-browser')
    const created = new Session()
    created.events.on(EVENTS.SESSION_EXPIRED, () => listeners.forEach((listener) => listener()))
    session = created
    return created
  }
  const loaded = () => (loading ??= load())

  return {
    async begin(options) {
      const { origin } = window.location
      const login = {
        oidcIssuer: options.issuer,
        redirectUrl: new URL(callbackPath, origin).href,
        clientId: new URL(clientDocumentPath, origin).href,
        // Known to the library's own silent log-in, though not among its declared options.
        ...(options.silent ? { prompt: 'none' } : {}),
      }
      try {
        await (await loaded()).login(login)
      } catch (cause) {
        throw new SignInError(options.issuer, { cause })
      }
    },
    async finish(url) {
      const current = await loaded()
      await current.handleIncomingRedirect({ url, restorePreviousSession: false })
      const { isLoggedIn, webId } = current.info
      const issuer = new URL(url).searchParams.get('iss') ?? ''
      return isLoggedIn && webId ? { webId, issuer } : undefined
    },
    async end() {
      await session?.logout({ logoutType: 'app' })
    },
    fetch: (input, init) => {
      if (!session) throw new Error('Nobody is signed in')
      return session.fetch(input instanceof Request ? input : String(input), init)
    },
    onEnd: (listener) => void listeners.push(listener),
  }
}
