import type { Fetch } from '@selfdata/pod'

/** Who is signed in, and by whom that was confirmed. */
export interface Identity {
  readonly webId: string
  readonly issuer: string
}

/** How an app signs a person in: by the browser (`browserAuthentication`), or in memory for tests. */
export interface Authentication {
  /** Leaves the page for the provider; `silent` comes straight back without asking anything. */
  begin(options: { issuer: string; silent: boolean }): Promise<void>
  /** On the callback page: who is signed in; `undefined` when the provider did not confirm it. */
  finish(url: string): Promise<Identity | undefined>
  end(): Promise<void>
  /** Signs every request with the person's token: never hand it out unbound. */
  fetch: Fetch
  /** Calls back when the session ran out by itself. */
  onEnd(listener: () => void): void
}

/** The provider cannot be reached, or is none. */
export class SignInError extends Error {
  override readonly name = 'SignInError'
  readonly issuer: string

  constructor(issuer: string, options?: { cause?: unknown }) {
    super(`Signing in with <${issuer}> failed`, options)
    this.issuer = issuer
  }
}
