import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * A Chromium on this machine, or `undefined`. `CHROMIUM_PATH` comes first.
 *
 * @returns {string | undefined}
 */
export function findBrowser() {
  return [process.env.CHROMIUM_PATH, ...usual].find((path) => path && existsSync(path))
}

/** Installs Debian's Chromium where that is possible; true when one is there afterwards. */
export function installBrowser() {
  const root = process.getuid?.() === 0
  const apt = root ? ['apt-get'] : ['sudo', '-n', 'apt-get']
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'],
  ]) {
    spawnSync(apt[0], [...apt.slice(1), ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  }
  return Boolean(findBrowser())
}
