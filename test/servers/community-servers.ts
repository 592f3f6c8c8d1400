import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSolidServer } from '@selfdata/lab'
import type { SolidServerOptions } from '@selfdata/lab'
import { communityKind } from '../integration/access-world.ts'
import type { RunningServer } from '../integration/access-world.ts'
import { startFaultProxy } from '../integration/pod-fault-proxy.ts'
import { newPerson } from '../integration/pod-person.ts'
import type { ServerUnderTest } from './server-under-test.ts'

const version = 'Community Solid Server 7.2.0'
/** Bytes of a pod on the server with a small quota. */
const smallQuota = 4_000_000

export const wac: ServerUnderTest = {
  id: 'css-wac',
  name: 'CSS, WAC',
  about: `${version}, Web Access Control, pods at \`/{name}/\`, kept in files`,
  start: () => startCommunity({}),
}

export const subdomains: ServerUnderTest = {
  id: 'css-subdomain',
  name: 'CSS, WAC, subdomains',
  about: `${version}, Web Access Control, pods at \`{name}.localhost\`, kept in memory`,
  start: () => startCommunity({ pods: 'subdomain' }, false),
}

export const acp: ServerUnderTest = {
  id: 'css-acp',
  name: 'CSS, ACP',
  about: `${version}, Access Control Policy, pods at \`/{name}/\`, kept in files`,
  start: () => startCommunity({ authorization: 'acp' }),
}

export const quota: ServerUnderTest = {
  id: 'css-quota',
  name: 'CSS, small quota',
  about: `${version}, Web Access Control, ${smallQuota / 1_000_000} MB for each pod, kept in files`,
  start: async () => ({ ...(await startCommunity({ quota: smallQuota })), quota: smallQuota }),
}

export const poor: ServerUnderTest = {
  id: 'poor',
  name: 'Poor server',
  about: `${version} behind a proxy that refuses PATCH, takes ETag, Last-Modified, Allow, Accept-Patch and WAC-Allow out of every answer, and If-Match and If-None-Match out of every request`,
  start: async () => {
    const server = await startCommunity({})
    const { issuer } = await server.newPerson()
    const proxy = await startFaultProxy(issuer, { lacks: 'poor' })
    return {
      ...server,
      tells: false,
      conditions: false,
      patches: false,
      // The doors are tried at the server itself: what our code asks goes through the proxy.
      productOf: (who) => who.fetchThrough(proxy.send),
      stop: async () => {
        await proxy.stop()
        await server.stop()
      },
    }
  },
}

async function startCommunity(
  options: Omit<SolidServerOptions, 'folder'>,
  onDisk = true,
): Promise<RunningServer> {
  const folder = onDisk ? await mkdtemp(join(tmpdir(), 'selfdata-server-')) : undefined
  const server = await startSolidServer({
    ...options,
    passwordRounds: 1,
    ...(folder && { folder }),
  })
  return {
    ...communityKind(options.authorization ?? 'wac'),
    newPerson: () => newPerson(server.baseUrl),
    stop: async () => {
      await server.stop()
      if (folder) await rm(folder, { recursive: true, force: true })
    },
  }
}
