import { poor } from './community-servers.ts'
import { testServer } from './test-server.ts'

await testServer(poor)
