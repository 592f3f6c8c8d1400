const oneDay = 86_400

/**
 * Seconds a server asks us to wait, between 0 and one day; empty where it says nothing sensible.
 *
 * A date is compared with the answer's own `Date`, so that no clock of ours matters.
 * Source: RFC 9110, section 10.2.3.
 */
export function retryAfterOf(headers: Headers): { retryAfter?: number } {
  const value = headers.get('retry-after')?.trim()
  if (!value) return {}
  const seconds = /^-?\d+$/.test(value) ? Number(value) : secondsUntil(value, headers.get('date'))
  if (seconds === undefined) return {}
  return { retryAfter: Math.min(Math.max(seconds, 0), oneDay) }
}

function secondsUntil(date: string, sent: string | null): number | undefined {
  const seconds = (Date.parse(date) - Date.parse(sent ?? '')) / 1000
  return Number.isFinite(seconds) ? Math.ceil(seconds) : undefined
}
