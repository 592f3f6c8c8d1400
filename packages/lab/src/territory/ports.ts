import { freePort, isFree } from '../free-port.ts'

/** A port that a territory wanted and did not get. */
export interface PortTaken {
  /** What it was for, such as `city server`. */
  what: string
  wanted: number
  got: number
}

/** The folder's pods hold this port in every address, and something else listens on it. */
export class SolidPortTakenError extends Error {
  override readonly name = 'SolidPortTakenError'
  readonly port: number
  constructor(port: number, folder: string) {
    super(
      `Starting the Solid server failed: port ${port} is taken, and the pods in ${folder} hold it ` +
        `in all their addresses. Stop what listens there (on Linux: lsof -i :${port}), or begin ` +
        `anew with -- --fresh`,
    )
    this.port = port
  }
}

/**
 * A port for each purpose: the wanted one, the next free one after it, or any. `0` means any.
 * No port is given twice.
 */
export async function choosePorts(
  wanted: Readonly<Record<string, number>>,
): Promise<{ ports: Record<string, number>; taken: PortTaken[] }> {
  const ports: Record<string, number> = {}
  const taken: PortTaken[] = []
  for (const [what, port] of Object.entries(wanted)) {
    const got = await choosePort(port, new Set([...Object.values(ports), ...Object.values(wanted)]))
    ports[what] = got
    if (port !== 0 && got !== port) taken.push({ what, wanted: port, got })
  }
  return { ports, taken }
}

async function choosePort(wanted: number, given: ReadonlySet<number>): Promise<number> {
  if (wanted === 0) return freePort()
  if (await isFree(wanted)) return wanted
  for (let port = wanted + 1; port <= Math.min(wanted + 50, 65_535); port += 1) {
    if (!given.has(port) && (await isFree(port))) return port
  }
  return freePort()
}
