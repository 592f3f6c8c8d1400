import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { defineCommand } from 'citty'
import { z } from 'zod'
import { customersIn } from './customers-in.ts'
import { CommandError, explained } from './failing.ts'
import { answered, languageOfTerminal, serviceClient } from './service-client.ts'
import type { ServiceClient } from './service-client.ts'

const Former = z.object({
  links: z.number(),
  codes: z.number(),
  expiries: z.number(),
  until: z.string().nullable(),
})
const Renewed = z.object({ renewed: z.number() })

/** So many customers are renewed at once. */
const AT_ONCE = 1000

export const rotate = defineCommand({
  meta: {
    name: 'rotate',
    description:
      'Changes the server’s secret: prints the next SELFDATA_SECRET, or, with --service, renews ' +
      'links and says what still needs the former secret',
  },
  args: {
    file: {
      type: 'positional',
      required: false,
      description: 'CSV with a header; customer numbers come first: all of the service',
    },
    service: { type: 'string', description: 'Which service, such as yelo' },
    server: { type: 'string', description: 'Address of the server; else SELFDATA_PUBLIC_URL' },
    json: { type: 'boolean', description: 'As JSON' },
  },
  run: async ({ args }) =>
    explained(async () => {
      const { service, server, file } = args
      if (!service) {
        process.stdout.write(`${nextSecret(process.env.SELFDATA_SECRET)}\n`)
        return
      }
      const client = await serviceClient({ service, server }, process.env)
      const renewed = file ? await renew(customersIn(await readFile(file, 'utf8')), client) : 0
      const former = await answered(await client.session.fetch(urlOf(client)), Former)
      process.stdout.write(
        args.json ? `${JSON.stringify({ renewed, ...former })}\n` : report(renewed, former),
      )
    }),
})

/** The setting to go on with: a new secret, and the one of today for what was made with it. */
function nextSecret(setting: string | undefined): string {
  const [today] = (setting ?? '').split(',')
  if (!today) throw new CommandError('SELFDATA_SECRET is not set: what is the secret of today?')
  return `${randomBytes(32).toString('base64url')},${today}`
}

async function renew(customers: readonly string[], client: ServiceClient): Promise<number> {
  let renewed = 0
  for (let from = 0; from < customers.length; from += AT_ONCE) {
    const response = await client.session.fetch(urlOf(client), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ customers: customers.slice(from, from + AT_ONCE) }),
    })
    renewed += (await answered(response, Renewed)).renewed
  }
  return renewed
}

function urlOf({ server, service }: ServiceClient): string {
  return `${server}/services/${service.id}/secrets`
}

const words = {
  fr: {
    renewed: 'liens renouvelés',
    links: 'liens ont encore besoin de l’ancien secret',
    codes: 'codes valables en ont encore besoin',
    expiries: 'fins d’accords en ont encore besoin',
    until: 'jusqu’au',
    done: 'Pour ce service, l’ancien secret peut être retiré.',
  },
  en: {
    renewed: 'links renewed',
    links: 'links still need the former secret',
    codes: 'valid codes still need it',
    expiries: 'ends of grants still need it',
    until: 'until',
    done: 'For this service, the former secret can be taken out.',
  },
}

function report(renewed: number, former: z.infer<typeof Former>): string {
  const said = words[languageOfTerminal(process.env)]
  const counts: [number, string][] = [
    [renewed, said.renewed],
    [former.links, said.links],
    [former.codes, said.codes],
    [former.expiries, said.expiries],
  ]
  const lines = counts.map(([count, what]) => `${String(count).padStart(9)}  ${what}`)
  const last = former.until ? `           ${said.until} ${former.until}` : ''
  const isDone = former.links + former.codes + former.expiries === 0
  return [...lines, last || (isDone ? said.done : ''), ''].filter(Boolean).join('\n').concat('\n')
}
