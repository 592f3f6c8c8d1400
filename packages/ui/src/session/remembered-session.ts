import type { Identity } from './authentication.ts'

const identityKey = 'selfdata.identity'
const departureKey = 'selfdata.departure'
const attemptKey = 'selfdata.attempt'
/** Outlives the erasing at a sign-out, and names nobody. */
export const signedOutKey = 'selfdata.signed-out'

/** What the page was left with, for its return. */
interface Departure {
  readonly route: string
  readonly issuer: string
}

/** What outlives a reload: who was signed in where, and the page to come back to. No token. */
export interface RememberedSession {
  read(): Identity | undefined
  keep(identity: Identity): void
  keepDeparture(departure: Departure): void
  /** Somebody follows a link while the page is still leaving: that is where they come back to. */
  moveDeparture(route: string): void
  takeDeparture(): Departure | undefined
  /** Whether this tab has tried to sign in by itself since the last success: once is enough. */
  attempted(): boolean
  markAttempt(tried: boolean): void
  forget(): void
  /** Whether somebody signed out in this tab since it was last left for a provider. */
  wasForgotten(): boolean
}

/** Identity in `local`, shared between tabs; the route in `tab`, one each. */
export function rememberedSession({
  local,
  tab,
}: {
  local: Storage
  tab: Storage
}): RememberedSession {
  return {
    read() {
      const kept = parse(local.getItem(identityKey))
      return hasTexts(kept, 'webId', 'issuer') ? kept : undefined
    },
    keep: ({ webId, issuer }) => local.setItem(identityKey, JSON.stringify({ webId, issuer })),
    keepDeparture: (departure) => {
      tab.removeItem(signedOutKey)
      tab.setItem(departureKey, JSON.stringify(departure))
    },
    moveDeparture(route) {
      const kept = parse(tab.getItem(departureKey))
      if (hasTexts(kept, 'route', 'issuer'))
        tab.setItem(departureKey, JSON.stringify({ route, issuer: kept.issuer }))
    },
    takeDeparture() {
      const kept = parse(tab.getItem(departureKey))
      tab.removeItem(departureKey)
      if (!hasTexts(kept, 'route', 'issuer')) return undefined
      // Only a path of this app, never `//elsewhere`.
      const isHere = kept.route.startsWith('/') && !kept.route.startsWith('//')
      return { route: isHere ? kept.route : '/', issuer: kept.issuer }
    },
    attempted: () => tab.getItem(attemptKey) === 'yes',
    markAttempt: (tried) => (tried ? tab.setItem(attemptKey, 'yes') : tab.removeItem(attemptKey)),
    forget() {
      local.removeItem(identityKey)
      tab.removeItem(departureKey)
      tab.removeItem(attemptKey)
      tab.setItem(signedOutKey, 'yes')
    },
    wasForgotten: () => tab.getItem(signedOutKey) === 'yes',
  }
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return undefined
  }
}

function hasTexts<Key extends string>(
  value: unknown,
  ...keys: Key[]
): value is Record<Key, string> {
  return (
    typeof value === 'object' &&
    value !== null &&
    keys.every((key) => typeof (value as Record<string, unknown>)[key] === 'string')
  )
}
