import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '@selfdata/lab'
import type { RunningServer } from '../integration/access-world.ts'
import type { TestPerson } from '../integration/pod-person.ts'
import { installServer } from './install-server.ts'
import { signedWith } from './password-token.ts'
import { startProcess } from './server-process.ts'
import type { ServerUnderTest } from './server-under-test.ts'

const version = '0.0.81'

const silentPatch =
  'answers N3 Patch with 204 and changes nothing in a document with fragment names'

export const javascriptSolidServer: ServerUnderTest = {
  id: 'jss',
  name: 'JavaScript Solid Server',
  about: `javascript-solid-server ${version}, Web Access Control, pods at \`/{name}/\`, with \`--conneg\` (it keeps JSON-LD) and its own identity provider`,
  start: startJavascriptSolidServer,
  known: Object.fromEntries([
    ...[
      'adds triples without touching those of others (N3 Patch)',
      'takes a series into the catalogue once',
    ].map((sentence) => [sentence, silentPatch]),
    [
      'does not overwrite what changed since it was read (ETag, If-Match)',
      'stores JSON-LD and writes Turtle anew at each reading: the bytes that were written do not come back',
    ],
    ...[
      'keeps records in their months, with figures and a manifest',
      'writes once: what is saved twice is only read the second time',
      'keeps the records of two who save into one month at once',
      'knows that records arrived although the answer was lost',
      'lays a correction over what the source says, and takes it off again',
    ].map((sentence) => [sentence, `${silentPatch}; saving reads back, finds it, and says so`]),
    [
      'lets a service deliver into its own container, with nothing but its own rights',
      'the container cannot be given: its rules are in a form that we cannot read',
    ],
  ]),
}

async function startJavascriptSolidServer(): Promise<RunningServer> {
  const installed = await installServer('javascript-solid-server', version)
  const root = await mkdtemp(join(tmpdir(), 'selfdata-jss-'))
  const port = await freePort()
  const url = `http://localhost:${port}/`
  const flags = ['--port', String(port), '--root', root, '--host', '127.0.0.1', '--conneg', '--idp']
  const server = await startProcess(
    [join(installed, 'bin/jss.js'), 'start', ...flags, '--idp-issuer', url, '--quiet'],
    { url, cwd: root, env: { TOKEN_SECRET: crypto.randomUUID() } },
  )
  return {
    language: 'wac',
    // JSON-LD, whatever is asked for, and without its media type.
    rules: 'unreadable',
    groups: false,
    tells: true,
    conditions: true,
    patches: true,
    newPerson: () => register(url),
    stop: async () => {
      await server.stop()
      await rm(root, { recursive: true, force: true })
    },
  }
}

async function register(issuer: string): Promise<TestPerson> {
  const name = `p${crypto.randomUUID().slice(0, 13)}`
  const [email, password] = [`${name}@example.org`, 'secret-secret']
  const response = await fetch(`${issuer}.pods`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name, email, password }),
  })
  if (!response.ok) throw new Error(`POST ${issuer}.pods: ${response.status}`)
  const { webId, podUri } = (await response.json()) as { webId: string; podUri: string }
  const fetchThrough = (send: typeof fetch) => signedWith({ issuer, email, password }, send)
  return {
    webId,
    storage: podUri,
    issuer,
    email,
    password,
    clientId: '',
    clientSecret: '',
    fetchThrough,
    fetch: fetchThrough((input, init) => fetch(input, init)),
  }
}
