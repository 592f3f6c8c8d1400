#!/usr/bin/env node
import { relative } from 'node:path'
import { parseArgs } from 'node:util'
import { createApp, CreateAppError } from './create-app.ts'

const usage = `Usage: create-selfdata-app <folder> [--title "My app"]

Writes a small, complete app over Selfdata pods into a new folder.
`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { title: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
})
const [folder] = positionals
if (values.help || folder === undefined || positionals.length > 1) {
  process.stdout.write(usage)
  process.exit(values.help ? 0 : 1)
}

try {
  const { title, files, root } = await createApp(folder, values)
  const place = relative(process.cwd(), root) || '.'
  process.stdout.write(`${title}: ${files} files in ${place}

  cd ${place}
  npm install         links what it needs from this clone of Selfdata: nothing is downloaded
  npm test            asks, is given, reads and is refused, on a Solid server of its own
  npm run territory   invented people to sign in as; leave it running
  npm run dev         the app, in a second terminal
`)
} catch (error) {
  if (!(error instanceof CreateAppError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
}
