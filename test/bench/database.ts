import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dueLanes, dueVisits } from '../../server/src/deliveries/due-visits.ts'
import { countHosts } from '../../server/src/staff/count-hosts.ts'
import { countFreshness, countLinks } from '../../server/src/staff/count-links.ts'
import { countOpen, listBatches } from '../../server/src/staff/list-batches.ts'
import { standing } from '../../server/src/staff/standing.ts'
import { migrate } from '../../server/src/store/migrate.ts'
import { openPostgres } from '../../server/src/store/open-postgres.ts'
import { startOwnPostgres } from '../../server/src/store/own-postgres.ts'
import type { Store } from '../../server/src/store/store.ts'
import { backupTimes } from './backup.ts'
import type { BackupTimes } from './backup.ts'

/** Links at each step; the last one decides what is told. */
const STEPS = (process.env.SELFDATA_BENCH_LINKS ?? '10000,100000,1000000').split(',').map(Number)
/** Servers with pods: half of all people on one, the others spread. */
const HOSTS = 200

/** How long somebody looks at the console, in milliseconds. */
const LOOKING = 30_000

const now = () => new Date('2026-11-22T08:00:00Z')
const services = ['yelo', 'water']

interface Step extends BackupTimes {
  links: number
  bytesPerLink: number
  bytesPerWaitingRecord: number
  bytesPerCode: number
  /** Milliseconds of one question each. */
  dueVisits: number
  dueLanes: number
  countLinks: number
  countFreshness: number
  countHosts: number
  listBatches: number
  countOpen: number
  /** What a look at the console's figures and batches takes once they were counted, counting behind it included. */
  overview: number
}

/**
 * What a link, a waiting record and a code weigh in PostgreSQL, indexes included, and how long the
 * server's own questions and its backup take as links grow tenfold and a hundredfold.
 */
export async function benchDatabase(): Promise<Record<string, unknown>> {
  const folder = await mkdtemp(join(tmpdir(), 'selfdata-database-'))
  await chmod(folder, 0o755)
  const own = await startOwnPostgres(join(folder, 'postgres'))
  const store = await openPostgres(own.connection)
  try {
    await migrate(store)
    const steps: Step[] = []
    let before = 0
    for (const links of STEPS) {
      await fill(store, before, links)
      before = links
      const file = join(folder, 'backup')
      const backup = await backupTimes(store, { file, connection: own.connection })
      const step = { ...(await measure(store, links)), ...backup }
      show(step)
      steps.push(step)
    }
    return { ...steps.at(-1), steps }
  } finally {
    await store.close()
    await own.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Links from one number to another, each with one waiting record, and as many codes. */
async function fill({ db }: Store, from: number, to: number): Promise<void> {
  const numbers = `generate_series(${from + 1}, ${to}) as n`
  const hash = (what: string) => `rpad(md5('${what}' || n) || md5(n::text), 52, 'x')`
  const host = `'https://pods' || (case when n % 2 = 0 then 0 else n % ${HOSTS} end) || '.example'`
  const name = `'00000000-0000-4000-8000-' || lpad(n::text, 12, '0')`
  await db.execute(`insert into batches (id, service, key, state, read_at, begun_at)
    values ('00000000-0000-4000-8000-000000000000', 'yelo', 'bench', 'accepted', now(), now())
    on conflict do nothing`)
  await db.execute(`insert into links
      (id, service, customer, web_id, storage, lane, claim, state, since, last_delivered_at)
    select (${name})::uuid, (array['yelo', 'water'])[1 + n % 2], ${hash('customer')},
      ${host} || '/person' || n || '/profile/card#me', ${host} || '/person' || n || '/', ${host},
      'owner', 'open', now(), timestamptz '2026-11-22' - (n % 40) * interval '1 day'
    from ${numbers}`)
  await db.execute(`insert into deliveries (batch, link, record, queued_at, name)
    select '00000000-0000-4000-8000-000000000000', (${name})::uuid, rpad('{}', 420, 'x'),
      now(), md5(n::text)
    from ${numbers}`)
  await db.execute(`insert into visits (link, lane, not_before)
    select (${name})::uuid, ${host}, timestamptz '2026-11-22' - n * interval '1 second'
    from ${numbers}`)
  await db.execute(`insert into codes (hash, service, customer, made_at, expires_at)
    select ${hash('code')}, 'yelo', ${hash('customer')}, now(), now() + interval '90 days'
    from ${numbers}`)
  await db.execute('vacuum analyze')
}

async function measure({ db }: Store, links: number): Promise<Omit<Step, keyof BackupTimes>> {
  const lane = 'https://pods0.example'
  return {
    links,
    bytesPerLink: await weight(db, ['links', 'visits'], links),
    bytesPerWaitingRecord: await weight(db, ['deliveries'], links),
    bytesPerCode: await weight(db, ['codes'], links),
    dueVisits: await timed(() => dueVisits({ lane, most: 16 }, { db, now })),
    dueLanes: await timed(() => dueLanes({ db, now })),
    countLinks: await timed(() => countLinks(services, { db })),
    countFreshness: await timed(() => countFreshness(services, { db, now })),
    countHosts: await timed(() => countHosts({ services, known: new Set() }, { db, now })),
    listBatches: await timed(() => listBatches({ services }, { db })),
    countOpen: await timed(() => countOpen(services, { db })),
    overview: await overview(db),
  }
}

/** The slowest of many looks, one after the other for half a minute, in milliseconds. */
async function overview(db: Store['db']): Promise<number> {
  const clock = { now: () => new Date() }
  const looks = [
    standing(async (asked) => countLinks(asked, { db }), clock),
    standing(
      async (asked) => countHosts({ services: asked, known: new Set() }, { db, now }),
      clock,
    ),
    standing(async (asked) => countFreshness(asked, { db, now }), clock),
    standing(async (asked) => countOpen(asked, { db }), clock),
  ]
  const look = async () =>
    Promise.all([listBatches({ services }, { db }), ...looks.map(async (of) => of(services))])
  await look()
  let slowest = 0
  for (const end = Date.now() + LOOKING; Date.now() < end;) {
    const begun = performance.now()
    await look()
    slowest = Math.max(slowest, performance.now() - begun)
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return Math.round(slowest * 10) / 10
}

async function weight(db: Store['db'], tables: readonly string[], rows: number): Promise<number> {
  let bytes = 0
  for (const table of tables) {
    const result = await db.execute(`select pg_total_relation_size('${table}') as bytes`)
    bytes += bytesIn(result)
  }
  return Math.round(bytes / rows)
}

/** Drivers answer with `{ rows }`. */
function bytesIn(result: unknown): number {
  const [, bytes = '0'] = /"bytes":"(\d+)"/.exec(JSON.stringify(result)) ?? []
  return Number(bytes)
}

/** The best of three, in milliseconds: the machine may be busy with other things. */
async function timed(question: () => Promise<unknown>): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let time = 0; time < 3; time += 1) {
    const begun = performance.now()
    await question()
    best = Math.min(best, performance.now() - begun)
  }
  return Math.round(best * 10) / 10
}

function show(step: Step): void {
  const said = Object.entries(step).map(([name, value]) => `${name} ${value}`)
  process.stdout.write(`${said.join('  ')}\n`)
}
