import { startSolidServer } from '@selfdata/lab'
import type { TestProject } from 'vitest/node'

/** Starts one Community Solid Server, in memory, for the whole run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startSolidServer({ passwordRounds: 1 })
  project.provide('solidServer', server.baseUrl)
  return server.stop
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Base URL of a Community Solid Server with WAC; accounts are made by each test. */
    solidServer: string
  }
}
