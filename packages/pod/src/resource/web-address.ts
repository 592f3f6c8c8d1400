/**
 * Whether an IRI may be fetched: https, or http on this very machine (the lab), without a password.
 */
export function isWebAddress(iri: string): boolean {
  const url = URL.parse(iri)
  if (!url || url.username || url.password) return false
  return url.protocol === 'https:' || (url.protocol === 'http:' && isThisMachine(url.hostname))
}

/** The document that a hash IRI lies in. */
export function documentUrl(iri: string): string {
  const hash = iri.indexOf('#')
  return hash === -1 ? iri : iri.slice(0, hash)
}

/** Whether both lie on the same origin. */
export function sameOrigin(one: string, other: string): boolean {
  const origin = URL.parse(one)?.origin
  return origin !== undefined && origin !== 'null' && origin === URL.parse(other)?.origin
}

/**
 * Whether a URL names something inside a container, at any depth, and is written the way we would
 * write it: no `..`, no query, no fragment.
 */
export function isInside(container: string, url: string): boolean {
  const parsed = URL.parse(url)
  return (
    parsed !== null &&
    parsed.href === url &&
    !url.includes('?') &&
    !url.includes('#') &&
    url.startsWith(container) &&
    url.length > container.length &&
    !/(%2f|%5c|\/\/)/i.test(url.slice(container.length - 1))
  )
}

function isThisMachine(hostname: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname) || hostname.endsWith('.localhost')
}
