import { requestQueue } from './request-queue.ts'
import type { VisitPace } from './request-queue.ts'

/** How much a server that holds pods is asked at once, learnt from how it answers. */
export interface LanePace {
  /** So many requests to it may be under way at once, and so many of its pods be visited. */
  limit(): number
  /**
   * The pace of one visit; how long answers take is learnt from. Its requests go before those of
   * visits that begin later: taking turns, all visits would end at the same time, and their server
   * wait while the next ones are prepared.
   */
  visit(): VisitPace
  /** A request was answered after so many milliseconds. */
  answered(milliseconds: number): void
  /** It asked for a pause, or did not answer. */
  troubled(): void
}

const MOST = 16
/**
 * So much longer than the fastest answer the others may take, in milliseconds: about as long as
 * people who open their pod meanwhile may have to wait behind us. (For downloads in the background
 * RFC 6817 takes 100 ms.) A multiple of the fastest would not do: with ten requests at once, a server
 * that answers one after the other takes ten times as long, and is none the worse for it.
 */
const QUEUE = 250

/**
 * Adds a little to the limit while answers stay quick, takes a little away when they slow down, and
 * halves it on trouble: additive increase, multiplicative decrease, as TCP does.
 */
export function lanePace(most = MOST): LanePace {
  let limit = Math.min(2, most)
  // Until it is felt for the first time where the server's end is, the limit rises ten times faster.
  let step = 0.5
  let fastest = Infinity
  let usual = 0
  const answered = (milliseconds: number) => {
    // The fastest is forgotten slowly: a server may have become slower for good.
    fastest = Math.min(fastest * 1.00005, milliseconds)
    usual = usual === 0 ? milliseconds : usual * 0.9 + milliseconds * 0.1
    const crowded = usual > fastest + QUEUE
    if (crowded) step = 0.05
    limit = crowded ? Math.max(1, limit * 0.98) : Math.min(most, limit + step)
  }
  const room = () => Math.floor(limit)
  return {
    limit: room,
    visit: requestQueue(room, answered),
    answered,
    troubled: () => {
      step = 0.05
      limit = Math.max(1, limit / 2)
    },
  }
}

/**
 * The paces of all lanes that this process has served; the longest unused are forgotten.
 *
 * @param requests most requests to one server at once
 */
export function lanePaces(most = 10_000, requests = MOST): (lane: string) => LanePace {
  const known = new Map<string, LanePace>()
  return (lane) => {
    const pace = known.get(lane) ?? lanePace(requests)
    known.delete(lane)
    known.set(lane, pace)
    const oldest = known.keys().next()
    if (known.size > most && !oldest.done) known.delete(oldest.value)
    return pace
  }
}
