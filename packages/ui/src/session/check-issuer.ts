import { isWebAddress } from '@selfdata/pod'
import { SignInError } from './authentication.ts'

/**
 * Asks an address whether it signs people in for Solid, before the page is left for it: an address
 * mistyped is then said here, and not on a stranger's error page.
 *
 * Source: Solid-OIDC 0.1.0, section 8. 20 seconds.
 *
 * @throws {SignInError} when there is no such provider, or it does not answer
 */
export async function checkIssuer(
  issuer: string,
  { fetch }: { fetch: typeof globalThis.fetch },
): Promise<void> {
  if (!isWebAddress(issuer)) throw new SignInError(issuer)
  try {
    const url = new URL('.well-known/openid-configuration', issuer.replace(/\/*$/u, '/'))
    const response = await fetch(url, { signal: AbortSignal.timeout(20_000), credentials: 'omit' })
    const configuration: unknown = await response.json()
    if (response.ok && hasEndpoints(configuration)) return
  } catch (cause) {
    throw new SignInError(issuer, { cause })
  }
  throw new SignInError(issuer)
}

function hasEndpoints(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'authorization_endpoint' in value &&
    'token_endpoint' in value
  )
}

/** What a person types becomes an address: `example.org` → `https://example.org`. */
export function issuerAddress(text: string): string {
  const trimmed = text.trim()
  if (/^https?:\/\//iu.test(trimmed)) return trimmed
  return /^(localhost|127\.0\.0\.1)(:|\/|$)/u.test(trimmed)
    ? `http://${trimmed}`
    : `https://${trimmed}`
}
