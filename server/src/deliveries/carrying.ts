/** Records that one process has in its hands, over all visits of all servers. */
export interface Carrying {
  /** Waits its turn, then lets a visit take records along; nobody who came later goes first. */
  carry<T>(visit: (room: Room) => Promise<T>): Promise<T>
  /** So many are carried now, those included that visits may still take. */
  records(): number
}

/** What one visit may take along. */
export interface Room {
  /** So many records at most. */
  readonly most: number
  /** It took so many: room for the others is free again. */
  took(records: number): void
}

/** So many one visit takes at most, which is about a year of a pod. */
const FULL = 1200
/** With less, months would be written in too many pieces: it rather waits. */
const LEAST = 300
/** A visit takes this part of what is free: the more others carry, the less. */
const PART = 1 / 8

/**
 * Keeps what a process carries below a limit (each record on its way takes some kilobytes: as it
 * waited, as triples and as text), however many servers it visits at once. Where much is
 * carried visits take less along instead of waiting, so that slow servers do not hold up the others.
 */
export function carryingAtMost(limit: number): Carrying {
  let free = limit
  const waiting: ((room: number) => void)[] = []
  const roomNow = () => Math.min(limit, FULL, Math.max(LEAST, Math.floor(free * PART)))
  const change = (by: number) => {
    free += by
    while (waiting.length > 0 && roomNow() <= free) {
      const most = roomNow()
      free -= most
      waiting.shift()?.(most)
    }
  }
  const turn = async () =>
    new Promise<number>((resolve) => {
      waiting.push(resolve)
      change(0)
    })
  return {
    carry: async (visit) => {
      const most = await turn()
      let held = most
      const took = (records: number) => {
        const spare = held - records
        held = records
        change(spare)
      }
      return visit({ most, took }).finally(() => change(held))
    },
    records: () => limit - free,
  }
}
