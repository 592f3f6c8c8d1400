import { nodeSolidServer } from './node-solid-server.ts'
import { testServer } from './test-server.ts'

await testServer(nodeSolidServer)
