import { subscribe } from 'node:diagnostics_channel'
import { startSolidServer } from '@selfdata/lab'

// A Solid server in a process of its own, so that it does not share a processor with what asks it.
const [port, folder] = process.argv.slice(2)
const { baseUrl } = await startSolidServer({
  port: Number(port),
  passwordRounds: 1,
  ...(folder && { folder }),
})
let answered = 0
subscribe('http.server.response.finish', () => {
  answered = Date.now()
})
// Asked for anything, it tells when it answered somebody last.
process.on('message', () => process.send?.(answered))
process.send?.(baseUrl)
process.once('disconnect', () => process.exit(0))
