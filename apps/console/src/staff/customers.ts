/** Longest customer number the server takes. */
const LONGEST = 200

/**
 * Customer numbers in what was pasted or in a CSV file: the first cell of each line, each number
 * once. The header of a file is left out when it has no digit.
 */
export function customersIn(text: string): string[] {
  const cells = text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|\r|\n/u)
    .map((line) => firstCell(line).trim())
    .filter((cell) => cell !== '' && cell.length <= LONGEST)
  const [first = '', ...rest] = cells
  const numbers = rest.length > 0 && !/\d/u.test(first) ? rest : cells
  return [...new Set(numbers)]
}

function firstCell(line: string): string {
  const quoted = /^\s*"((?:[^"]|"")*)"/u.exec(line)
  return quoted?.[1]?.replaceAll('""', '"') ?? line.split(/[,;\t]/u)[0] ?? ''
}
