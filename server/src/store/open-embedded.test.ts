import { fork } from 'node:child_process'
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FolderInUseError, lockFolder } from './folder-lock.ts'
import { migrate } from './migrate.ts'
import { openEmbedded } from './open-embedded.ts'
import { lanes } from './schema.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'selfdata-store-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

describe('the embedded database', () => {
  it('keeps what was written when it is opened again, and migrates once', async () => {
    // What somebody left who was stopped while making it.
    await mkdir(join(folder, 'database.new-1'))
    const first = await openEmbedded(folder)
    expect(await migrate(first)).toContain('0001-begin.sql')
    expect((await readdir(folder)).filter((name) => name.startsWith('database'))).toEqual([
      'database',
    ])
    await first.db.insert(lanes).values({ lane: 'https://pods.example' })
    await first.close()
    const second = await openEmbedded(folder)
    expect(await migrate(second)).toEqual([])
    expect(await second.db.select().from(lanes)).toHaveLength(1)
    await second.close()
  }, 60_000)

  it('lets others have their turn while it is asked again and again', async () => {
    const store = await openEmbedded()
    const turns: number[] = []
    const other = setInterval(() => turns.push(turns.length))
    for (let asked = 0; asked < 1000 && turns.length < 3; asked += 1)
      await store.db.execute(sql`select 1`)
    expect(turns.length).toBeGreaterThanOrEqual(3)
    clearInterval(other)
    await store.close()
  }, 60_000)

  it('takes a failed migration back whole', async () => {
    const store = await openEmbedded()
    const failing = store.db.transaction(async (tx) => {
      await tx.execute(sql`create table half (id text)`)
      await tx.execute(sql`create table half (id text)`)
    })
    await expect(failing).rejects.toThrow('Failed query')
    await expect(store.db.execute(sql`select * from half`)).rejects.toThrow('Failed query')
    await store.close()
  }, 60_000)
})

describe('the lock of its folder', () => {
  it('keeps a second opener out, and lets it in afterwards', async () => {
    const unlock = await lockFolder(folder)
    await expect(lockFolder(folder)).rejects.toBeInstanceOf(FolderInUseError)
    await unlock()
    const again = await lockFolder(folder)
    await again()
  })

  it('is taken over from a process that was killed', async () => {
    const script = join(folder, 'holder.ts')
    const lock = join(import.meta.dirname, 'folder-lock.ts')
    await writeFile(
      script,
      `import { lockFolder } from ${JSON.stringify(lock)}
       await lockFolder(process.argv[2]); process.send('held'); setInterval(() => {}, 1000)`,
    )
    const holder = fork(script, [folder], { execArgv: [] })
    await new Promise((resolve) => holder.once('message', resolve))
    await expect(lockFolder(folder)).rejects.toThrow(`process ${holder.pid} has it open`)
    holder.kill('SIGKILL')
    await new Promise((resolve) => holder.once('exit', resolve))
    const unlock = await lockFolder(folder)
    const owner: unknown = JSON.parse(await readFile(join(folder, 'owner.json'), 'utf8'))
    expect(owner).toMatchObject({ pid: process.pid })
    await unlock()
  })

  it('is taken over when the number of the process belongs to another one now', async () => {
    await writeFile(join(folder, 'owner.json'), JSON.stringify({ pid: process.pid, began: '1' }))
    const unlock = await lockFolder(folder)
    await expect(lockFolder(folder)).rejects.toBeInstanceOf(FolderInUseError)
    await unlock()
  })

  it('is taken over when it was cut off while it was written', async () => {
    await writeFile(join(folder, 'owner.json'), '{"pid":')
    const unlock = await lockFolder(folder)
    await expect(lockFolder(folder)).rejects.toBeInstanceOf(FolderInUseError)
    await unlock()
  })
})
