export { freePort, startSolidServer } from './solid-server.ts'
export type { SolidServer, SolidServerOptions } from './solid-server.ts'
