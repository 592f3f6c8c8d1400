import type { Verdict } from './verdicts.ts'

/** Prints a line. */
export const out = (line: string) => process.stdout.write(`${line}\n`)
/** A cell of a table. */
export const cell = (text: string | number, width = 9) => String(text).padStart(width)

/** A share as a whole number of hundredths. */
export function percent(value: number): string {
  return `${Math.round(value * 100)} %`
}

/** Each labelled leg, and what was made of it alone and within its trip. */
export function printLegs(verdicts: readonly Verdict[]): void {
  out('Labelled legs: what was said, and what was made of the bare points\n')
  out(
    `${'trace'.padEnd(34)}${cell('said')}${cell('seconds')}${cell('naive')}${cell('leg alone', 11)}  from the whole trip`,
  )
  for (const { trace, truth, seconds, naive, alone, raw } of verdicts) {
    const found = [...raw].map(([mode, s]) => `${mode} ${Math.round(s)} s`).join(', ')
    const name = trace.split('/').at(-1)!.slice(0, 32).padEnd(34)
    out(`${name}${cell(truth)}${cell(seconds)}${cell(naive)}${cell(alone, 11)}  ${found}`)
  }
}

/** Who was taken for what. */
export function printConfusion(
  verdicts: readonly Verdict[],
  rule: 'naive' | 'alone',
  name: string,
): void {
  out(`\n${name}: legs said (down) taken for (across)`)
  const said = [...new Set(verdicts.map(({ truth }) => truth))].toSorted()
  const modes = [...new Set([...said, ...verdicts.map((verdict) => verdict[rule])])].toSorted()
  out(`${''.padEnd(10)}${modes.map((mode) => cell(mode)).join('')}`)
  for (const truth of said) {
    const ofMode = verdicts.filter((one) => one.truth === truth)
    const counts = modes.map((mode) => ofMode.filter((one) => one[rule] === mode).length)
    out(`${truth.padEnd(10)}${counts.map((count) => cell(count || '·')).join('')}`)
  }
}
