import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { NotRunError } from './server-under-test.ts'

/** Ten minutes: the largest is 700 MB. */
const timeout = 600_000

/**
 * Installs a server from npm into a folder of its own outside the workspaces, once: its packages
 * must not be seen by ours. `SELFDATA_SERVERS` names another place than the temporary folder.
 *
 * @returns the folder of the package
 * @throws {NotRunError} when it cannot be had
 */
export async function installServer(name: string, version: string): Promise<string> {
  const parent = process.env['SELFDATA_SERVERS'] ?? join(tmpdir(), 'selfdata-servers')
  const folder = join(parent, `${name.replaceAll(/[@/]/g, '-')}-${version}`)
  const complete = join(folder, 'complete')
  if (!existsSync(complete)) {
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'package.json'), '{ "private": true }')
    const flags = [
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      '--save-exact',
      '--loglevel=error',
    ]
    await promisify(execFile)('npm', ['install', ...flags, `${name}@${version}`], {
      cwd: folder,
      timeout,
    }).catch((error: unknown) => {
      const [reason] = error instanceof Error ? error.message.split('\n').slice(1) : []
      throw new NotRunError(`could not be installed from npm: ${reason ?? 'no reason given'}`)
    })
    await writeFile(complete, '')
  }
  return join(folder, 'node_modules', name)
}
