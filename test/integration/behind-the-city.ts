import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** A module that sets the clock of the process that loads it. */
export function wrongClock(off: number): string {
  const code = `const R=Date,n=R.now.bind(R);globalThis.Date=class extends R{constructor(...a){if(a.length)super(...a);else super(n()+${off})}static now(){return n()+${off}}}`
  return `data:text/javascript,${encodeURIComponent(code)}`
}

/** Runs a statement in a server's embedded database while the server is down. */
export async function inDatabase(folder: string, statement: string): Promise<void> {
  const code = `import { PGlite } from '@electric-sql/pglite'
    const db = await PGlite.create(${JSON.stringify(join(folder, 'data', 'database'))})
    await db.exec(${JSON.stringify(statement)})
    await db.close()`
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    cwd: join(import.meta.dirname, '../../server'),
    stdio: 'inherit',
  })
  const [status] = await once(child, 'exit')
  if (status !== 0) throw new Error(`Running ${statement} failed`)
}
