import { defineCommand, runMain } from 'citty'
import { inventedMorning } from './invented-day.ts'
import { playPhone } from './play-phone.ts'

/** Plays a phone that was set up in the app: a ride to work that ended an hour ago. */
const phone = defineCommand({
  meta: {
    name: 'phone',
    description: 'Sends the positions of an invented morning, as a phone does',
  },
  args: {
    address: {
      type: 'positional',
      required: true,
      description: 'Address, as shown beside the QR code',
    },
    secret: {
      type: 'positional',
      required: true,
      description: 'Password, as shown beside the QR code',
    },
    overland: { type: 'boolean', description: 'As Overland does; as OwnTracks when left out' },
  },
  run: async ({ args: { address, secret, overland } }) => {
    const points = inventedMorning(Math.floor(Date.now() / 1000))
    const app = overland ? 'overland' : 'owntracks'
    const taken = await playPhone(points, { app, address, secret }, { fetch })
    process.stdout.write(`${taken} of ${points.length} positions are in the pod\n`)
    if (taken < points.length) process.exitCode = 1
  },
})

await runMain(phone)
