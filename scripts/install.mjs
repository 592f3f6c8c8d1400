// Brings what the other commands need. Runs on any Node that npm runs on, before anything is installed,
// hence plain JavaScript and nothing but what Node brings.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { findBrowser, installBrowser } from './browser.mjs'

const root = new URL('..', import.meta.url)
const stamp = new URL('node_modules/.selfdata-install', root)
const wanted = createHash('sha256')
  .update(readFileSync(new URL('package-lock.json', root)))
  .digest('hex')

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  say('Installing what package-lock.json names (about 200 MB, one to three minutes the first time)')
  const npm = process.env.npm_execpath
  const [command, ...args] = npm ? [process.execPath, npm, 'ci'] : ['npm', 'ci']
  const { status } = spawnSync(command, [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) fail('npm ci did not finish: see its message above, then run the command again')
  writeFileSync(stamp, wanted)
}

const version = spawnSync('node', ['-p', 'process.versions.node'], {
  cwd: root,
  encoding: 'utf8',
  env: {
    ...process.env,
    PATH: `${new URL('node_modules/.bin', root).pathname}:${process.env.PATH}`,
  },
}).stdout?.trim()
if (Number(version?.split('.')[0]) < 24) {
  fail(
    `Selfdata needs Node 24, found ${version}: no Node 24 in npm packages for this machine, install it from nodejs.org`,
  )
}

if (process.argv.includes('--browser') && !findBrowser()) {
  say('Installing Chromium, for the tests that walk through the apps')
  if (!installBrowser()) fail('No Chromium: install one, or name it in CHROMIUM_PATH')
}

/** @param {string} text */
function say(text) {
  process.stdout.write(`${text}\n`)
}

/** @param {string} text */
function fail(text) {
  process.stderr.write(`${text}\n`)
  process.exit(1)
}
