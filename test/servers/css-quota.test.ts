import { quota } from './community-servers.ts'
import { testServer } from './test-server.ts'

await testServer(quota)
