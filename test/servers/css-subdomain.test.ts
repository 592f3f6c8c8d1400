import { subdomains } from './community-servers.ts'
import { testServer } from './test-server.ts'

await testServer(subdomains)
