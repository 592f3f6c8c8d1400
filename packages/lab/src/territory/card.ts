import { join, relative } from 'node:path'
import { board, steward } from '../campaigns/agents.ts'
import { staffAccount } from './personas.ts'
import { cityServices } from './city-services.ts'
import { mobilityService } from './services-file.ts'
import type { Inhabitant, Territory } from './territory.ts'

/** What to open, as whom, and what to try: a short card of plain lines. */
export function card(territory: Territory): string {
  const addresses = [
    ...Object.entries(territory.apps).map(([name, url]) => [`app ${name}`, url] as const),
    ['Solid server', territory.solid] as const,
    ['city server', territory.city] as const,
    ...(territory.intermediary ? [['Harbour Commons', territory.intermediary] as const] : []),
  ]
  const width = Math.max(...addresses.map(([what]) => what.length)) + 2
  return [
    'Open',
    ...addresses.map(([what, url]) => `  ${what.padEnd(width)}${url}`),
    '',
    `Sign in at ${territory.solid} as (e-mail, password)`,
    ...territory.people.flatMap(person),
    ...(territory.apps['console'] ? staff(territory.staff, staffAccount.story) : []),
    ...(territory.intermediary
      ? [steward, ...board].flatMap((agent) => staff(agent, agent.story))
      : []),
    '',
    'Files to import by hand',
    ...territory.people.filter(({ prepared }) => !prepared).map(({ files }) => `  ${shown(files)}`),
    '',
    'Let services deliver what is not delivered yet (mistakes in it are on purpose)',
    ...fresh.map(([service, file]) => `  ${deliverCommand(territory, service, file)}`),
    `  Codes in all letters: ${shown(join(territory.exports, 'letters.csv'))}`,
    '',
    'Play the phone of somebody who set it up under “Record my trips” (address, password)',
    '  npm run phone -- ADDRESS PASSWORD',
    '',
    ...(territory.intermediary
      ? ['Campaigns appear one after the other in the minute after this.']
      : []),
    'Everybody is invented. The city server is in trial mode: a power cut can lose its data.',
    'Stop with Ctrl-C; start again and everything is still there; npm start -- --fresh begins anew.',
  ].join('\n')
}

/** Exports that nobody has delivered, by service. */
const fresh: readonly (readonly [string, string])[] = [
  [mobilityService, 'validations-2026-11.csv'],
  ...cityServices.map(({ id, exports }) => [id, exports.fresh] as const),
]

function deliverCommand(
  { city, exports, services }: Territory,
  service: string,
  name: string,
): string {
  const file = shown(join(exports, name))
  const settings = `SELFDATA_SERVICES=${shown(services)}`
  return `${settings} npx selfdata deliver ${file} --service ${service} --server ${city}`
}

/** A path as one types it here. */
function shown(path: string): string {
  const below = relative(process.cwd(), path)
  return below.startsWith('..') ? path : below
}

function staff(
  { email, password, name }: Pick<Territory['staff'], 'email' | 'password' | 'name'>,
  story: string,
): string[] {
  return [`  ${email.padEnd(30)}${password}`, `    ${name}: ${story}`]
}

function person({ email, password, name, story, codes, prepared }: Inhabitant): string[] {
  return [
    `  ${email.padEnd(30)}${password}`,
    `    ${name}: ${story}`,
    ...(prepared ? [] : Object.entries(codes).map(letter)),
  ]
}

function letter([service, code]: [string, string]): string {
  return `    code in the letter of ${service}: ${code}`
}
