import { javascriptSolidServer } from './javascript-solid-server.ts'
import { testServer } from './test-server.ts'

await testServer(javascriptSolidServer)
