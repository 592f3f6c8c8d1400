import { portOf } from '../apps/apps.ts'
import { isFree } from '../free-port.ts'
import { choosePorts, SolidPortTakenError } from './ports.ts'
import type { PortTaken } from './ports.ts'
import type { TerritoryState } from './state.ts'

/** The ports of a territory, and those it wanted and did not get. */
export interface TerritoryPorts {
  solid: number
  city: number
  /** Of the independent body that decides on campaigns and counts. */
  intermediary: number
  apps: Record<string, number>
  taken: PortTaken[]
}

/**
 * Chooses the ports of a start. The Solid server of a folder that is in use keeps its port, which
 * stands in every address of its pods.
 *
 * @throws {SolidPortTakenError} when something else listens on it
 */
export async function portsFor(
  wanted: Readonly<Record<string, number>>,
  apps: readonly string[],
  { folder, before }: { folder: string; before: TerritoryState | undefined },
): Promise<TerritoryPorts> {
  const { solid = 3000, city = 4000, intermediary = 4100 } = wanted
  if (before && !(await isFree(before.solidPort))) {
    throw new SolidPortTakenError(before.solidPort, folder)
  }
  const appPorts = Object.fromEntries(apps.map((app) => [app, wanted[app] ?? portOf(app)]))
  const all = { solid: before?.solidPort ?? solid, city, intermediary, ...appPorts }
  const { ports, taken } = await choosePorts(all)
  const kept = before && solid !== 0 && solid !== before.solidPort && 'solid' in wanted
  return {
    solid: ports.solid ?? 0,
    city: ports.city ?? 0,
    intermediary: ports.intermediary ?? 0,
    apps: Object.fromEntries(apps.map((app) => [app, ports[app] ?? 0])),
    taken: kept ? [...taken, { what: 'solid', wanted: solid, got: before.solidPort }] : taken,
  }
}
