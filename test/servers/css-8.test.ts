import { communityNext } from './community-next.ts'
import { testServer } from './test-server.ts'

await testServer(communityNext)
