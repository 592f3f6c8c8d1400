import { createServer } from 'node:net'
import type { Server } from 'node:net'
import { once } from 'node:events'
import { afterEach, describe, expect, it } from 'vitest'
import { freePort, isFree } from '../free-port.ts'
import { choosePorts, SolidPortTakenError } from './ports.ts'
import { portsFor } from './ports-for.ts'
import { newState } from './state.ts'

const servers: Server[] = []
async function occupy(host?: string): Promise<number> {
  const server = createServer()
  const port = await freePort()
  server.listen(port, host)
  await once(server, 'listening')
  servers.push(server)
  return port
}
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.close()
    await once(server, 'close')
  }
})

describe('ports', () => {
  it('are those that were wanted when they are free', async () => {
    const port = await freePort()
    expect(await choosePorts({ city: port })).toEqual({ ports: { city: port }, taken: [] })
  })

  it.each(['127.0.0.1', undefined])('are others when something listens on %s', async (host) => {
    const wanted = await occupy(host)
    expect(await isFree(wanted)).toBe(false)
    const { ports, taken } = await choosePorts({ city: wanted, home: wanted + 1 })
    expect(ports.city).not.toBe(wanted)
    expect(ports.city).not.toBe(ports.home)
    expect(taken[0]).toMatchObject({ what: 'city', wanted, got: ports.city })
  })

  it('stay with a folder whose pods hold them, or it says how to free them', async () => {
    const solid = await freePort()
    const before = newState(solid)
    const folder = '.territory'
    const ports = await portsFor({ solid: 3000, city: 0 }, ['home'], { folder, before })
    expect(ports.solid).toBe(solid)
    const taken = await occupy()
    await expect(portsFor({}, [], { folder, before: newState(taken) })).rejects.toThrow(
      SolidPortTakenError,
    )
  })
})
