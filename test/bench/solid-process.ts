import { startSolidServer } from '@selfdata/lab'

// A Solid server in a process of its own, so that it does not share a processor with what asks it.
const port = Number(process.argv[2])
const { baseUrl } = await startSolidServer({ port, passwordRounds: 1 })
process.send?.(baseUrl)
process.once('disconnect', () => process.exit(0))
