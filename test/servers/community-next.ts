import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '@selfdata/lab'
import { communityKind } from '../integration/access-world.ts'
import type { RunningServer } from '../integration/access-world.ts'
import { newPerson } from '../integration/pod-person.ts'
import { installServer } from './install-server.ts'
import { startProcess } from './server-process.ts'
import type { ServerUnderTest } from './server-under-test.ts'

const version = '8.0.0-alpha.3'

export const communityNext: ServerUnderTest = {
  id: 'css-8',
  name: 'CSS 8 (alpha)',
  about: `Community Solid Server ${version}, Web Access Control, as it comes (\`@css:config/file.json\`)`,
  start: startCommunityNext,
}

async function startCommunityNext(): Promise<RunningServer> {
  const installed = await installServer('@solid/community-server', version)
  const root = await mkdtemp(join(tmpdir(), 'selfdata-css-8-'))
  const port = await freePort()
  const url = `http://localhost:${port}/`
  const flags = ['-c', '@css:config/file.json', '-f', root, '-p', String(port), '-b', url]
  const server = await startProcess([join(installed, 'bin/server.js'), ...flags, '-l', 'warn'], {
    url: `${url}.account/`,
    cwd: join(installed, '../../..'),
  })
  return {
    ...communityKind('wac'),
    newPerson: () => newPerson(url),
    stop: async () => {
      await server.stop()
      await rm(root, { recursive: true, force: true })
    },
  }
}
