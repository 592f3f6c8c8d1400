import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Reporter, TestCase, TestModule } from 'vitest/node'
import { otherServers, servers } from './servers.ts'
import { serversPage } from './table.ts'
import type { Cell } from './table.ts'

/** Writes docs/servers.md when every server was asked. */
export class TableReporter implements Reporter {
  async onTestRunEnd(modules: readonly TestModule[]): Promise<void> {
    const cases = modules.flatMap((module) => [...module.children.allTests()])
    const notRun = new Map(
      cases.flatMap((one) => {
        const { notRun: reason } = one.meta()
        return reason === undefined ? [] : [[serverOf(one), reason] as const]
      }),
    )
    const cells = cases.filter((one) => one.meta().notRun === undefined).map(cellOf)
    const asked = new Set([...cells.map(({ server }) => server), ...notRun.keys()])
    if (servers.some(({ name }) => !asked.has(name))) return
    const date = new Date().toISOString().slice(0, 10)
    const page = serversPage({ servers, notRun, otherServers, cells, date })
    await writeFile(join(import.meta.dirname, '../../docs/servers.md'), page)
  }
}

function cellOf(one: TestCase): Cell {
  const { fails, instead } = one.meta()
  const result = one.result()
  const failed = result.state === 'failed'
  const [message] = failed ? result.errors.map((error) => error.message.split('\n')[0] ?? '') : []
  const note = failed ? message : (fails ?? instead)
  return {
    server: serverOf(one),
    group: one.parent.type === 'suite' ? one.parent.name : '',
    sentence: one.name,
    state: failed || fails !== undefined ? 'failed' : 'passed',
    ...(note !== undefined && { note }),
  }
}

/** The outermost suite has the server's name. */
function serverOf(one: TestCase): string {
  const parent = one.parent
  if (parent.type !== 'suite') return ''
  return parent.parent.type === 'suite' ? parent.parent.name : parent.name
}
