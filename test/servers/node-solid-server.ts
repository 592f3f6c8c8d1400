import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { freePort, startSolidServer } from '@selfdata/lab'
import { acl } from '@selfdata/vocab'
import { newPerson } from '../integration/pod-person.ts'
import type { TestPerson } from '../integration/pod-person.ts'
import type { RunningServer } from '../integration/access-world.ts'
import { installServer } from './install-server.ts'
import { startProcess } from './server-process.ts'
import type { ServerUnderTest } from './server-under-test.ts'

const version = '6.0.0'

export const nodeSolidServer: ServerUnderTest = {
  id: 'nss',
  name: 'Node Solid Server',
  about: `solid-server ${version}, Web Access Control, single user, one folder for each pod, \`ACL_CACHE_TIME=1\` (without it rules and group lists are kept for 10 s: taking access back, and the end of a grant, come up to 10 s late); the people have their WebIDs on a Community Solid Server beside it`,
  start: startNodeSolidServer,
}

async function startNodeSolidServer(): Promise<RunningServer> {
  const installed = await installServer('solid-server', version)
  await unpackTemplates(installed)
  const root = await mkdtemp(join(tmpdir(), 'selfdata-nss-'))
  for (const part of ['data', 'config', 'db']) await mkdir(join(root, part))
  const port = await freePort()
  const url = `http://localhost:${port}/`
  const start = join(dirname(dirname(installed)), 'start.mjs')
  await writeFile(start, program)
  const server = await startProcess([start, root, String(port)], {
    url,
    cwd: root,
    env: { ACL_CACHE_TIME: '1' },
  })
  const identities = await startSolidServer({ passwordRounds: 1 })
  return {
    language: 'wac',
    groups: true,
    tells: true,
    // It ignores If-Match, and its ETags belong to the answer, not to the document.
    conditions: false,
    patches: true,
    newPerson: async () => withPod(await newPerson(identities.baseUrl), url, join(root, 'data')),
    stop: async () => {
      await server.stop()
      await identities.stop()
      await rm(root, { recursive: true, force: true })
    },
  }
}

/** The packed package lacks the dot files of its own templates; they are in an archive inside it. */
async function unpackTemplates(installed: string): Promise<void> {
  if (existsSync(join(installed, 'default-templates/server/.acl'))) return
  const parts = ['--strip-components=1', 'package/default-templates', 'package/default-views']
  await promisify(execFile)('tar', ['xzf', `solid-server-${version}.tgz`, ...parts], {
    cwd: installed,
  })
}

const program = `import solid from 'solid-server'
const [root, port] = process.argv.slice(2)
solid.createServer({
  root: root + '/data', dbPath: root + '/db', configPath: root + '/config',
  serverUri: 'http://localhost:' + port, port: Number(port),
  webid: true, multiuser: false, auth: 'oidc', strictOrigin: true,
}).listen(Number(port))
`

/** A folder that only this person may use, as its pod. */
async function withPod(person: TestPerson, url: string, data: string): Promise<TestPerson> {
  const pod = new URL(person.storage).pathname.slice(1)
  await mkdir(join(data, pod))
  await writeFile(
    join(data, pod, '.acl'),
    `<#owner> a <${acl.Authorization}>; <${acl.agent}> <${person.webId}>;
      <${acl.accessTo}> <./>; <${acl.default}> <./>;
      <${acl.mode}> <${acl.Read}>, <${acl.Write}>, <${acl.Control}> .`,
  )
  return { ...person, storage: url + pod }
}
