import { wac } from './community-servers.ts'
import { testServer } from './test-server.ts'

await testServer(wac)
