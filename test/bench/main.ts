import { benchAccess } from './access.ts'
import { counting } from './counting.ts'
import { benchDatabase } from './database.ts'
import { delivery } from './delivery.ts'
import { ingest } from './ingest.ts'
import { insight } from './insight.ts'
import { modeDetection } from './mode-detection.ts'
import { benchRequests } from './requests.ts'

/** Every bench prints what it measured beside what it is compared with; `--json` adds a last line. */
const benches: Record<string, () => Promise<Record<string, unknown>>> = {
  access: benchAccess,
  counting,
  requests: benchRequests,
  database: benchDatabase,
  delivery,
  ingest,
  insight,
  'mode-detection': modeDetection,
}

const [name, ...flags] = process.argv.slice(2)
const bench = name === undefined ? undefined : benches[name]
if (!bench) {
  process.stderr.write(
    `npm run bench -- NAME [--json], NAME one of: ${Object.keys(benches).join(', ')}\n`,
  )
  process.exit(2)
}
const result = await bench()
if (flags.includes('--json')) process.stdout.write(`${JSON.stringify(result)}\n`)
process.exit(0)
