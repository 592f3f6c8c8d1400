import { acp } from './community-servers.ts'
import { testServer } from './test-server.ts'

await testServer(acp)
