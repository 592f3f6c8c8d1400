import type { RunningServer } from '../integration/access-world.ts'

/** A Solid server that the contract is tried on. */
export interface ServerUnderTest {
  /** Name of its test file. */
  id: string
  /** Head of its column. */
  name: string
  /** What stands in the list of servers: version, set-up, and whatever a reader must know. */
  about: string
  /** @throws {NotRunError} when it cannot be installed or started here */
  start: () => Promise<RunningServer>
  /** Cases that fail because of the server, by their sentence, with the reason. */
  known?: Record<string, string>
}

/** The server cannot be installed or started on this machine. */
export class NotRunError extends Error {
  override readonly name = 'NotRunError'
}
