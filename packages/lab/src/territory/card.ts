import { join, relative } from 'node:path'
import { staffAccount } from './personas.ts'
import { mobilityService } from './services-file.ts'
import type { Inhabitant, Territory } from './territory.ts'

/** What to open, as whom, and what to try: a short card of plain lines. */
export function card(territory: Territory): string {
  const addresses = [
    ...Object.entries(territory.apps).map(([name, url]) => [`app ${name}`, url] as const),
    ['Solid server', territory.solid] as const,
    ['city server', territory.city] as const,
  ]
  const width = Math.max(...addresses.map(([what]) => what.length)) + 2
  return [
    'Open',
    ...addresses.map(([what, url]) => `  ${what.padEnd(width)}${url}`),
    '',
    `Sign in at ${territory.solid} as (e-mail, password)`,
    ...territory.people.flatMap(person),
    ...(territory.apps['console'] ? staff(territory.staff) : []),
    '',
    'Files to import by hand',
    ...territory.people.filter(({ prepared }) => !prepared).map(({ files }) => `  ${shown(files)}`),
    '',
    'Let the city deliver the month that is not delivered yet (mistakes in it are on purpose)',
    `  ${deliverCommand(territory)}`,
    `  Codes of all card holders: ${shown(join(territory.exports, 'letters.csv'))}`,
    '',
    'Everybody is invented. The city server is in trial mode: a power cut can lose its data.',
    'Stop with Ctrl-C; start again and everything is still there; npm start -- --fresh begins anew.',
  ].join('\n')
}

function deliverCommand({ city, exports, services }: Territory): string {
  const file = shown(join(exports, 'validations-2026-11.csv'))
  const settings = `SELFDATA_SERVICES=${shown(services)}`
  return `${settings} npx selfdata deliver ${file} --service ${mobilityService} --server ${city}`
}

/** A path as one types it here. */
function shown(path: string): string {
  const below = relative(process.cwd(), path)
  return below.startsWith('..') ? path : below
}

function staff({ email, password, name }: Territory['staff']): string[] {
  return [`  ${email.padEnd(30)}${password}`, `    ${name}: ${staffAccount.story}`]
}

function person({ email, password, name, story, code, prepared }: Inhabitant): string[] {
  return [
    `  ${email.padEnd(30)}${password}`,
    `    ${name}: ${story}`,
    ...(code && !prepared ? [`    code in the letter: ${code}`] : []),
  ]
}
