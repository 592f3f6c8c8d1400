import type { ServerUnderTest } from './server-under-test.ts'

/** What became of one case on one server. */
export interface Cell {
  server: string
  group: string
  sentence: string
  state: 'passed' | 'failed'
  /** What the product does instead, or why it fails. */
  note?: string
}

/** A run over all servers. */
export interface Run {
  servers: readonly Pick<ServerUnderTest, 'name' | 'about'>[]
  /** Names of servers that could not be run here, with the reason. */
  notRun: ReadonlyMap<string, string>
  otherServers: readonly (readonly [name: string, reason: string])[]
  cells: readonly Cell[]
  /** Day of the run. */
  date: string
}

/** The page that a developer reads. */
export function serversPage(run: Run): string {
  const tested = run.servers.filter(({ name }) => !run.notRun.has(name)).map(({ name }) => name)
  const notes = new Notes()
  const groups = [...new Set(run.cells.map(({ group }) => group))]
  const tables = groups.map((group) => tableOf(group, tested, run.cells, notes))
  return [
    '# Solid servers, and what works on them',
    `Every line is a case that ran against a real server on ${run.date}: what our code claims was tried at the server's door over HTTP, as the owner, as a second and a third person, and as nobody. This page is written by that run and not by hand.`,
    summaryOf(tested, run.cells),
    '**passes**: as it should be. **instead**: this server cannot do it; what the product does instead was seen in the same run, and the number leads to it. **fails**: it does not work on this server; the number leads to the reason.',
    ...tables,
    `## Notes\n\n${notes.lines().join('\n')}`,
    `## The servers\n\n${run.servers.map(({ name, about }) => `- **${name}**: ${about}`).join('\n')}`,
    notRunOf(run),
    howToRun,
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n')
}

function tableOf(
  group: string,
  servers: readonly string[],
  cells: readonly Cell[],
  notes: Notes,
): string {
  const inGroup = cells.filter((cell) => cell.group === group)
  const sentences = [...new Set(inGroup.map(({ sentence }) => sentence))]
  const rows = sentences.map((sentence) => {
    const found = servers.map((server) =>
      inGroup.find((cell) => cell.server === server && cell.sentence === sentence),
    )
    return [sentence, ...found.map((cell) => wordOf(cell, notes))]
  })
  return `## ${group}\n\n${markdown([['', ...servers], ...rows])}`
}

function wordOf(cell: Cell | undefined, notes: Notes): string {
  if (!cell) return 'not run'
  const word = cell.state === 'failed' ? '**fails**' : cell.note ? 'instead' : 'passes'
  return cell.note ? `${word} ${notes.mark(cell.note)}` : word
}

function markdown([head = [], ...rows]: string[][]): string {
  const line = (cells: string[]) =>
    `| ${cells.map((one) => one.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map((row) => line(row))].join('\n')
}

function summaryOf(servers: readonly string[], cells: readonly Cell[]): string {
  const rows = servers.map((server) => {
    const mine = cells.filter((cell) => cell.server === server)
    const failed = mine.filter(({ state }) => state === 'failed').length
    const instead = mine.filter(({ state, note }) => state === 'passed' && note).length
    return [server, mine.length - failed - instead, instead, failed].map(String)
  })
  return markdown([['', 'passes', 'instead', 'fails'], ...rows])
}

function notRunOf({ notRun, otherServers }: Run): string {
  const all = [...notRun, ...otherServers]
  return `## Not run\n\n${all.map(([name, reason]) => `- **${name}**: ${reason}`).join('\n')}`
}

const howToRun = `## How to run it

\`\`\`sh
npm run test:servers            # all servers; writes this page
npm run test:servers -- css-acp # one of them, named as its file in test/servers; writes nothing
\`\`\`

Servers that are no dependency of this repository are installed from npm the first time, into the temporary folder of the machine or into the folder that \`SELFDATA_SERVERS\` names (900 MB in all). The cases are in \`test/contract\`, the servers in \`test/servers\`; the cases on access also run with \`npm test\`. A server that is missing here: add a file like \`test/servers/javascript-solid-server.ts\` that starts it and makes people, and name it in \`servers.ts\`.`

/** Notes by number, each once. */
class Notes {
  readonly #texts: string[] = []

  mark(text: string): string {
    if (!this.#texts.includes(text)) this.#texts.push(text)
    const number = this.#texts.indexOf(text) + 1
    return `[${number}](#note-${number})`
  }

  lines(): string[] {
    return this.#texts.map((text, index) => {
      return `${index + 1}. <a id="note-${index + 1}"></a>${text}`
    })
  }
}
