import { join } from 'node:path'
import { freePort } from '../free-port.ts'
import { startSolidServer } from '../solid-server.ts'
import type { SolidServer } from '../solid-server.ts'
import type { Place } from './place.ts'
import { writeState } from './state.ts'
import { step } from './step.ts'
import type { TerritoryOptions } from './territory.ts'

type Options = Pick<TerritoryOptions, 'passwordRounds' | 'neighbour'>

/** Starts the server that holds the territory's pods. */
export async function startSolid(
  { folder, ports, onStep, running }: Place,
  { passwordRounds = 10 }: Options,
): Promise<SolidServer> {
  return step(onStep, 'Solid server', async (tell) => {
    const server = await startSolidServer({
      port: ports.solid,
      folder: join(folder, 'solid'),
      passwordRounds,
    })
    running.add(server.stop)
    tell(server.baseUrl)
    return server
  })
}

/** Starts a second server, of somebody else, where one is wanted: nobody lives there yet. */
export async function startNeighbour(
  { folder, state, onStep, running }: Place,
  { passwordRounds = 10, neighbour }: Options,
): Promise<SolidServer | undefined> {
  if (!neighbour) return undefined
  return step(onStep, 'neighbouring Solid server', async (tell) => {
    // Stands in every address of its pods: the next start takes the same.
    state.neighbourPort ??= await freePort()
    await writeState(folder, state)
    const server = await startSolidServer({
      port: state.neighbourPort,
      folder: join(folder, 'neighbour'),
      passwordRounds,
      ...neighbour,
    })
    running.add(server.stop)
    tell(server.baseUrl)
    return server
  })
}
