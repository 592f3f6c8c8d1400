import { isWebAddress } from '@selfdata/pod'
import type { Fetch } from '@selfdata/pod'
import { defineStore } from 'pinia'
import { computed, inject, ref, shallowRef } from 'vue'
import type { InjectionKey } from 'vue'
import type { Authentication, Identity } from './authentication.ts'
import { boundFetch } from './bound-fetch.ts'
import { eraseLocalData } from './erase-local-data.ts'
import type { RememberedSession } from './remembered-session.ts'

/** What the session needs from outside; `createSelfdataApp` provides it. */
export interface SessionEnvironment {
  readonly authentication: Authentication
  readonly remembered: RememberedSession
  readonly page: Window
  readonly plainFetch: Fetch
  /** Origins that may get a token besides those of the person, e.g. the city's server. */
  readonly alsoAllowed: readonly string[]
}

export const sessionEnvironmentKey: InjectionKey<SessionEnvironment> = Symbol('session')

/**
 * - `signed-out`: nobody known
 * - `remembered`: somebody was signed in before a reload; one step brings them back
 * - `leaving`: on the way to the provider and back
 * - `signed-in`
 * - `ended`: ran out, or the provider would not confirm silently; what is on screen stays
 */
export type SessionStatus = 'signed-out' | 'remembered' | 'leaving' | 'signed-in' | 'ended'

/** Who uses the app. Holds nothing that was fetched. */
export const useSession = defineStore('session', () => {
  const environment = inject(sessionEnvironmentKey)
  if (!environment) throw new Error('The session needs createSelfdataApp')
  const { authentication, remembered, page, plainFetch, alsoAllowed } = environment

  const identity = shallowRef<Identity | undefined>(remembered.read())
  const status = ref<SessionStatus>(identity.value ? 'remembered' : 'signed-out')
  const storageOrigins = ref<readonly string[]>([])
  const webId = computed(() => identity.value?.webId)
  const issuer = computed(() => identity.value?.issuer)
  const isSignedIn = computed(() => status.value === 'signed-in')
  const fetch = boundFetch((input, init) => authentication.fetch(input, init), {
    isAllowed: (origin) => isSignedIn.value && allowedOrigins.value.has(origin),
    plain: plainFetch,
  })
  const allowedOrigins = computed(
    () =>
      new Set(
        [issuer.value, ...alsoAllowed, ...storageOrigins.value].flatMap((address) =>
          address && isWebAddress(address) ? [new URL(address).origin] : [],
        ),
      ),
  )

  authentication.onEnd(() => {
    if (isSignedIn.value) status.value = 'ended'
  })

  /** Leaves for the provider; `route` is where the person comes back to. */
  async function signIn(options: {
    issuer: string
    route: string
    silent?: boolean
  }): Promise<void> {
    const before = status.value
    const silent = options.silent ?? false
    status.value = 'leaving'
    remembered.keepDeparture({ route: options.route, issuer: options.issuer })
    remembered.markAttempt(silent)
    try {
      await authentication.begin({ issuer: options.issuer, silent })
    } catch (error) {
      status.value = before
      throw error
    }
  }

  /** On the callback page: who is signed in now, and the route to go on with. */
  async function finish(url: string): Promise<string> {
    const departure = remembered.takeDeparture()
    const confirmed = await authentication.finish(url)
    if (confirmed) {
      const confirmedBy = departure?.issuer ?? issuer.value ?? confirmed.issuer
      const known = { webId: confirmed.webId, issuer: confirmedBy }
      if (identity.value && identity.value.webId !== known.webId) await eraseLocalData(page)
      identity.value = known
      remembered.keep(known)
      remembered.markAttempt(false)
    }
    status.value = confirmed ? 'signed-in' : identity.value ? 'ended' : 'signed-out'
    return departure?.route ?? '/'
  }

  /** Back to nobody: the token is dropped and what lies in this browser erased. */
  async function signOut(): Promise<void> {
    await authentication.end().catch(() => {})
    identity.value = undefined
    storageOrigins.value = []
    status.value = 'signed-out'
    remembered.forget()
    await eraseLocalData(page)
  }

  /** Lets the token go to the origins of these storages, and no others beside issuer and city. */
  function allow(storages: readonly string[]): void {
    storageOrigins.value = storages
  }

  return {
    status,
    webId,
    issuer,
    isSignedIn,
    fetch,
    plainFetch,
    /** Whether to go on without a click: somebody is remembered and this tab has not tried yet. */
    mayContinue: () => status.value === 'remembered' && !remembered.attempted(),
    signIn,
    finish,
    signOut,
    allow,
  }
})
