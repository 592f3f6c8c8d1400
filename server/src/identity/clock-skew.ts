/** A clock that learns from the servers' `Date` how far it is off. */
export interface ServerClock {
  /** Seconds since 1970, as the servers count them. */
  seconds(): number
  /** Learns from an answer that refused a proof; true when our clock was far off. */
  correct(response: Response): boolean
}

/** Less than this is not worth correcting, in seconds. */
const TOLERATED = 30

/**
 * Clocks of servers by their origin: each may be off by a time of its own, and judges proofs by its
 * own.
 */
export function serverClocks({ now }: { now: () => Date }): (url: string) => ServerClock {
  const clocks = new Map<string, ServerClock>()
  return (url) => {
    const { origin } = new URL(url)
    const clock = clocks.get(origin) ?? serverClock({ now })
    clocks.set(origin, clock)
    return clock
  }
}

/** A proof made by a clock that is minutes off is refused everywhere (RFC 9449, section 11.1). */
function serverClock({ now }: { now: () => Date }): ServerClock {
  let skew = 0
  const seconds = () => Math.floor(now().getTime() / 1000) + skew
  return {
    seconds,
    correct(response) {
      const date = Date.parse(response.headers.get('date') ?? '')
      const found = Number.isNaN(date) ? 0 : Math.floor(date / 1000) - seconds()
      if (Math.abs(found) <= TOLERATED) return false
      skew += found
      return true
    },
  }
}
