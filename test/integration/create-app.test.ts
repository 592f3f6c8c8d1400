import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const command = fileURLToPath(new URL('../../packages/create-app/src/main.ts', import.meta.url))
const run = promisify(execFile)
const plain = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' }
const create = (...args: string[]) => run(process.execPath, [command, ...args])

describe('npm create selfdata-app', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'selfdata-create-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('writes an app that stands elsewhere, is sound to the types, and passes its own tests', async () => {
    const cwd = join(folder, 'my-app')
    const { stdout } = await create(cwd, '--title', 'L’été à "vélo" & l\'eau')
    expect(stdout).toContain('npm run dev')
    const npm = (...args: string[]) => run('npm', args, { cwd, env: plain })
    // All of it is links into this clone: nothing is fetched.
    await npm('install', '--offline', '--no-audit', '--no-fund')
    // A Solid server in memory, one who asks and one who gives; and the pages in all their states.
    const { stdout: tested } = await npm('test')
    expect(tested).toMatch(/Tests +8 passed/u)
    await npm('run', 'types')
    const french = JSON.parse(await readFile(join(cwd, 'src/locales/fr.json'), 'utf8'))
    expect(french.app.name).toBe('L’été à "vélo" & l\'eau')
  }, 400_000)

  it('touches no folder that holds something', async () => {
    const taken = join(folder, 'taken')
    await mkdir(taken)
    await writeFile(join(taken, 'note.txt'), 'mine')
    await expect(create(taken)).rejects.toMatchObject({
      stderr: expect.stringContaining('something is in it already'),
    })
  })

  it('says what a name must be like', async () => {
    await expect(create(join(folder, 'Mon App'))).rejects.toMatchObject({
      stderr: expect.stringContaining('small letters'),
    })
  })
})
