import { findBrowser } from '../../scripts/browser.mjs'

const executablePath = findBrowser()

/** The Chromium of this machine, without the calls home that it makes by itself. */
export const launchOptions = {
  ...(executablePath && { executablePath }),
  args: [
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
}
