import { spawnSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

// What can be checked of a deployment where nothing can be deployed.

const root = join(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const container = read('server/deploy/Containerfile')
const compose = read('server/deploy/compose.yaml')
const unit = read('server/deploy/selfdata.service')

const settingsIn = (text: string) => new Set(text.match(/\bSELFDATA_[A-Z_]+[A-Z]\b/g))
const known = settingsIn(
  globSync('server/src/**/*.ts', { cwd: root, exclude: ['**/*.test.ts'] })
    .map(read)
    .join('\n'),
)

/** A workspace and all workspaces that it needs. */
function closure(name: string, found = new Map<string, string>()): Map<string, string> {
  const folders = globSync('{vocab,packages/*,server}/package.json', { cwd: root })
  const of = (wanted: string) => folders.find((file) => JSON.parse(read(file)).name === wanted)
  const file = of(name)
  if (!file || found.has(name)) return found
  found.set(name, file.replace('/package.json', ''))
  const { dependencies = {} } = JSON.parse(read(file))
  for (const one of Object.keys(dependencies)) if (one.startsWith('@selfdata/')) closure(one, found)
  return found
}

describe('the container', () => {
  const stages = container.split(/^FROM /m).slice(1)
  const copies = (stage = '') =>
    [...stage.matchAll(/^COPY (?!--from)(.+) (\S+)$/gm)].map(([, sources = '', to = '']) => ({
      sources: sources.split(' '),
      to,
    }))

  it('copies only what is there', () => {
    const missing = stages
      .flatMap((stage) => copies(stage).flatMap(({ sources }) => sources))
      .filter((source) => !existsSync(join(root, source)))
    expect(missing).toEqual([])
  })

  it('holds every workspace that the server needs, where npm links it', () => {
    const held = copies(stages.at(-1)).flatMap(({ sources }) => sources)
    const isHeld = (folder: string) =>
      held.some((one) => folder === one || folder.startsWith(`${one}/`))
    expect([...closure('@selfdata/server').values()].filter((one) => !isHeld(one))).toEqual([])
  })

  it('takes no modules from the machine that builds it', () => {
    expect(read('.dockerignore').split('\n')).toContain('**/node_modules')
  })

  it('runs as nobody in particular, and says whether it is well', () => {
    expect(stages.at(-1)).toMatch(/^USER node$/m)
    expect(stages.at(-1)).toMatch(/^HEALTHCHECK /m)
    expect(container).toContain('/ready')
    expect(container).not.toMatch(/SECRET|PASSWORD/)
  })
})

describe('settings', () => {
  it.each([
    ['the container', container],
    ['the compose file', compose],
    ['the systemd unit', unit],
    ['the README', read('server/README.md')],
  ])('that %s names are read by the server', (_, text) => {
    const unknown = [...settingsIn(text)].filter(
      (name) => !known.has(name) && !name.startsWith('SELFDATA_YELO_'),
    )
    expect(unknown).toEqual([])
  })

  it('that the server reads are explained in its README', () => {
    const explained = settingsIn(read('server/README.md'))
    expect(
      [...settingsIn(read('server/src/config.ts'))].filter((one) => !explained.has(one)),
    ).toEqual([])
  })
})

describe('the compose file', () => {
  const lines = compose.split('\n').filter((line) => line.trim() && !/^\s*#/.test(line))

  it('is indented by two spaces, without tabs, and closes what it opens', () => {
    for (const line of lines) {
      expect(line).toMatch(/^( {2})*\S/)
      expect(line).not.toContain('\t')
      expect((line.match(/[[{]/g) ?? []).length).toBe((line.match(/[\]}]/g) ?? []).length)
    }
  })

  it('refers to what it defines', () => {
    const defined = [...compose.matchAll(/&([a-z]+)/g)].map(([, name]) => name)
    for (const [, name] of compose.matchAll(/\*([a-z]+)/g)) expect(defined).toContain(name)
    const services = [...compose.split(/^services:$/m)[1]!.matchAll(/^ {2}([a-z]+):$/gm)]
    const names = services.map(([, name]) => name)
    expect(names).toEqual(expect.arrayContaining(['database', 'server', 'worker']))
    for (const [, on] of compose.matchAll(/depends_on:\n\s+([a-z]+):/g)) expect(names).toContain(on)
  })

  it('runs commands that there are, and builds what is there', () => {
    const commands = read('server/src/cli.ts')
    for (const [, command = ''] of compose.matchAll(/command: \[(\w+)/g))
      expect(commands).toContain(`${command}: async`)
    const dockerfile = /dockerfile: (\S+)/.exec(compose)?.[1] ?? ''
    expect(existsSync(join(root, dockerfile))).toBe(true)
  })

  it('lets the server stop in its own time', () => {
    const seconds = Number(/stop_grace_period: (\d+)s/.exec(compose)?.[1])
    expect(seconds).toBeGreaterThanOrEqual(10)
    expect(Number(/TimeoutStopSec=(\d+)/.exec(unit)?.[1])).toBeGreaterThanOrEqual(10)
  })
})

describe('the systemd unit', () => {
  it('has its three parts, and starts a file of ours', () => {
    for (const part of ['[Unit]', '[Service]', '[Install]']) expect(unit).toContain(part)
    const started = /ExecStart=\S+ \/opt\/selfdata\/(\S+) serve/.exec(unit)?.[1] ?? ''
    expect(existsSync(join(root, started))).toBe(true)
    for (const line of unit.split('\n')) expect(line).toMatch(/^(#.*|\[\w+\]|\w+=.*|)$/)
  })

  const systemd = spawnSync('systemd-analyze', ['--version']).status === 0
  it.skipIf(!systemd)('is accepted by systemd, where there is one', () => {
    const path = join(root, 'server/deploy/selfdata.service')
    const { stderr } = spawnSync('systemd-analyze', ['verify', path], { encoding: 'utf8' })
    // The program it starts is not installed on this machine.
    const said = stderr
      .split('\n')
      .filter((line) => line && !/not executable|No such file/.test(line))
    expect(said).toEqual([])
  })
})
