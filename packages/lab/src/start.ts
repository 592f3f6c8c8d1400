import { requireNode } from './require-node.ts'

requireNode(process.versions.node)
// Only now: on an older Node the rest would fail with a message that helps nobody.
const { start } = await import('./territory/start-command.ts')
await start(process.argv.slice(2))
