import { startSolidServer } from '@selfdata/lab'

// A Solid server in a process of its own, so that it does not share a processor with what asks it.
const [port, folder] = process.argv.slice(2)
const { baseUrl } = await startSolidServer({
  port: Number(port),
  passwordRounds: 1,
  ...(folder && { folder }),
})
process.send?.(baseUrl)
process.once('disconnect', () => process.exit(0))
