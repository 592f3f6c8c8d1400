import { fetchFor, isWebAddress } from '@selfdata/pod'
import type { Fetch } from '@selfdata/pod'
import { defineStore } from 'pinia'
import { computed, inject, ref, shallowRef, watch } from 'vue'
import type { InjectionKey } from 'vue'
import type { Authentication, Identity } from './authentication.ts'
import type { DeviceCopy } from '../copy/device-copy.ts'
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
  /** Absent where nothing is kept, as in a try-out. */
  readonly copy?: DeviceCopy
}

export const sessionEnvironmentKey: InjectionKey<SessionEnvironment> = Symbol('session')

/**
 * - `signed-out`: nobody known
 * - `remembered`: somebody was signed in before a reload; one step brings them back
 * - `copy`: somebody was signed in before, and the copy on this device shows their records; no token
 * - `leaving`: on the way to the provider and back
 * - `signed-in`
 * - `ended`: ran out, or the provider would not confirm silently; what is on screen stays
 */
export type SessionStatus = 'signed-out' | 'remembered' | 'copy' | 'leaving' | 'signed-in' | 'ended'

/** Who uses the app. Holds nothing that was fetched. */
export const useSession = defineStore('session', () => {
  const environment = inject(sessionEnvironmentKey)
  if (!environment) {
    throw new Error('Opening the session failed: the app was not made by createSelfdataApp')
  }
  const { authentication, remembered, page, alsoAllowed, copy } = environment

  const identity = shallowRef<Identity | undefined>(remembered.read())
  const hasCopy = () => copy?.store.value !== undefined
  const status = ref<SessionStatus>(
    identity.value ? (hasCopy() ? 'copy' : 'remembered') : 'signed-out',
  )
  let isDeparting = false
  const storageOrigins = ref<readonly string[]>([])
  const webId = computed(() => identity.value?.webId)
  const issuer = computed(() => identity.value?.issuer)
  const hasToken = computed(() => status.value === 'signed-in')
  const isSignedIn = computed(() => hasToken.value || status.value === 'copy')
  const podFetch = boundFetch((input, init) => authentication.fetch(input, init), {
    isAllowed: (origin) => hasToken.value && allowedOrigins.value.has(origin),
    plain: environment.plainFetch,
  })
  copy?.askWhen(() => hasToken.value)
  const throughCopy = computed(() => copy?.store.value?.through(podFetch) ?? podFetch)
  const plainThroughCopy = computed(
    () =>
      copy?.store.value?.through(environment.plainFetch, { checkWith: podFetch }) ??
      environment.plainFetch,
  )
  const fetch: Fetch = (input, init) => throughCopy.value(input, init)
  /** For the pod of somebody who lets this person read it: the token goes to its origin only. */
  const fetchOf = (storage: string): Fetch =>
    fetchFor(storage, {
      signed: (input, init) =>
        hasToken.value ? authentication.fetch(input, init) : environment.plainFetch(input, init),
      plain: environment.plainFetch,
    })
  const plainFetch: Fetch = (input, init) => plainThroughCopy.value(input, init)
  const allowedOrigins = computed(
    () =>
      new Set(
        [issuer.value, ...alsoAllowed, ...storageOrigins.value].flatMap((address) =>
          address && isWebAddress(address) ? [new URL(address).origin] : [],
        ),
      ),
  )

  /** What is left when the token is gone. */
  const without = (): SessionStatus => (hasCopy() ? 'copy' : 'ended')
  watch(hasCopy, (has) => {
    if (!has && status.value === 'copy') status.value = 'remembered'
  })
  authentication.onEnd(() => {
    if (hasToken.value) status.value = without()
  })

  /** Leaves for the provider; `route` is where the person comes back to. */
  async function signIn(options: {
    issuer: string
    route: string
    silent?: boolean
  }): Promise<void> {
    const before = status.value
    const silent = options.silent ?? false
    if (before !== 'copy') status.value = 'leaving'
    remembered.keepDeparture({ route: options.route, issuer: options.issuer })
    remembered.markAttempt(silent)
    isDeparting = true
    try {
      await authentication.begin({ issuer: options.issuer, silent })
    } catch (error) {
      isDeparting = false
      status.value = before
      throw error
    }
  }

  /** Tells where the person is now: finding the provider takes a while, and links work meanwhile. */
  function moveTo(route: string): void {
    if (isDeparting) remembered.moveDeparture(route)
  }

  /** On the callback page: who is signed in now, and the route to go on with. */
  async function finish(url: string): Promise<string> {
    const departure = remembered.takeDeparture()
    // Whoever signs out while the page is leaving for the provider stays signed out.
    const confirmed = remembered.wasForgotten() ? undefined : await authentication.finish(url)
    if (confirmed) {
      const confirmedBy = departure?.issuer ?? issuer.value ?? confirmed.issuer
      const now = { webId: confirmed.webId, issuer: confirmedBy }
      if (identity.value && identity.value.webId !== now.webId) await erase()
      identity.value = now
      remembered.keep(now)
      remembered.markAttempt(false)
    }
    status.value = confirmed ? 'signed-in' : identity.value ? without() : 'signed-out'
    return departure?.route ?? '/'
  }

  /** Back to nobody: the token is dropped and what lies in this browser erased. */
  async function signOut(): Promise<void> {
    // At once: the page may be leaving.
    remembered.forget()
    identity.value = undefined
    storageOrigins.value = []
    status.value = 'signed-out'
    await authentication.end().catch(() => {})
    await erase()
  }

  async function erase(): Promise<void> {
    await copy?.erase()
    await eraseLocalData(page)
  }

  /**
   * Lets the token go to the origins of these storages, and no others beside issuer and city. What
   * is in them may be kept on this device, where the person wants that.
   */
  function allow(storages: readonly string[]): void {
    storageOrigins.value = storages
    // A copy that is being erased needs to know nothing more.
    void copy?.store.value?.setStorages(storages).catch(() => {})
  }

  return {
    status,
    webId,
    issuer,
    /** Their records can be read: with a token, or from the copy on this device. */
    isSignedIn,
    /** The pod can be asked. */
    hasToken,
    fetch,
    /** Asks the pod itself, past the copy. */
    podFetch,
    fetchOf,
    plainFetch,
    /** Whether to go on without a click: somebody is remembered and this tab has not tried yet. */
    mayContinue: () =>
      (status.value === 'remembered' || status.value === 'copy') && !remembered.attempted(),
    signIn,
    moveTo,
    finish,
    signOut,
    allow,
  }
})

/** The one session of the app. */
export type Session = ReturnType<typeof useSession>
