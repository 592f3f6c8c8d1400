import { readFile, writeFile } from 'node:fs/promises'
import { csvLine, lettersPage } from '@selfdata/city'
import { defineCommand } from 'citty'
import { z } from 'zod'
import { customersIn } from './customers-in.ts'
import { CommandError, explained } from './failing.ts'
import { answered, languageOfTerminal, serviceClient } from './service-client.ts'
import type { ServiceClient } from './service-client.ts'

const Made = z.array(z.object({ customer: z.string(), code: z.string(), expires: z.string() }))
type Made = z.infer<typeof Made>

/** So many codes are asked for at once. */
const AT_ONCE = 1000

export const codes = defineCommand({
  meta: {
    name: 'codes',
    description:
      'Makes one-time codes for customers, to be sent to them; written to standard output',
  },
  args: {
    file: {
      type: 'positional',
      required: true,
      description: 'CSV with a header; customer numbers come first',
    },
    service: { type: 'string', required: true, description: 'Which service, such as yelo' },
    server: { type: 'string', description: 'Address of the server; else SELFDATA_PUBLIC_URL' },
    json: { type: 'boolean', description: 'One JSON object per line instead of CSV' },
    letters: { type: 'string', description: 'Also writes a page of letters to be printed (.html)' },
    app: { type: 'string', description: 'Address of the app “my pod”, for the letters' },
  },
  run: async ({ args }) =>
    explained(async () => {
      const client = await serviceClient(args, process.env)
      const customers = customersIn(await readFile(args.file, 'utf8'))
      if (customers.length === 0) throw new CommandError(`${args.file} has no customer numbers`)
      if (args.letters && !args.app)
        throw new CommandError('--letters needs --app: where do people type the code?')
      const all: Made = []
      if (!args.json) process.stdout.write(csvLine(['customer', 'code', 'expires']))
      for (let from = 0; from < customers.length; from += AT_ONCE) {
        const made = await ask(customers.slice(from, from + AT_ONCE), client)
        process.stdout.write(made.map(args.json ? jsonLine : tableLine).join(''))
        if (args.letters) all.push(...made)
      }
      if (!args.letters || !args.app) return
      const { id, name, description, contact } = client.service
      const head = { service: id, name, description, contact, app: args.app }
      await writeFile(args.letters, lettersPage(all, head), { mode: 0o600 })
    }),
})

const jsonLine = (code: Made[number]) => `${JSON.stringify(code)}\n`
const tableLine = ({ customer, code, expires }: Made[number]) => csvLine([customer, code, expires])

async function ask(customers: readonly string[], client: ServiceClient): Promise<Made> {
  const { service, server, session } = client
  const response = await session.fetch(`${server}/services/${service.id}/codes`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': languageOfTerminal(process.env),
    },
    body: JSON.stringify({ customers }),
  })
  return answered(response, Made)
}
