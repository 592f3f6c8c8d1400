import { honest, misleading } from '@selfdata/importers'
import { cell, out, percent } from './print.ts'
import type { Seen, Verdict } from './verdicts.ts'

/** What is said of the sureness of a range of answers, and how many of them are right. */
interface Range {
  from: number
  legs: number
  right: number
  meanSure: number
}

type Looked = Verdict & { seen: Seen }

// Supposed before any leg was seen: one in ten misleads, weighed as ten legs.
const [supposed, weight] = [0.1, 10]
const candidates = Array.from({ length: 50 }, (_, i) => (i + 1) / 100)

/**
 * Whether what is said to be so sure is right so often, and what the labelled traces say of the one
 * number that the sureness hangs on: fitted to all traces but one, tried on that one.
 */
export function surenessOf(verdicts: readonly Verdict[]) {
  const answered = verdicts.filter(
    (one): one is Verdict & { sure: number } => one.sure !== undefined,
  )
  const looked = verdicts.filter((one): one is Looked => one.seen !== undefined)
  const traces = [...new Set(looked.map(({ trace }) => trace))]
  const fitted = traces.map((trace) => fit(looked.filter((one) => one.trace !== trace)))
  const of = (legs: readonly Looked[], misled: number) => surprise(legs, misled) / looked.length
  return {
    answered: answered.length,
    meanSure: mean(answered.map(({ sure }) => sure)),
    rightWhereSure: mean(answered.map(({ truth, alone }) => Number(truth === alone))),
    reliability: rangesOf(answered),
    misled: { used: misleading, fitted: fit(looked), fittedWithoutOne: fitted },
    surprise: {
      trusting: of(looked, 0),
      used: of(looked, misleading),
      fittedWithoutOne: traces.reduce(
        (sum, trace, i) =>
          sum +
          of(
            looked.filter((one) => one.trace === trace),
            fitted[i]!,
          ),
        0,
      ),
    },
  }
}

/** Prints what `surenessOf` found. */
export function printSureness(found: ReturnType<typeof surenessOf>): void {
  out('\nHow sure it says it is, and how often it is right')
  out(`${'said'.padEnd(12)}${cell('legs')}${cell('right')}${cell('mean said', 11)}`)
  for (const { from, legs, right, meanSure } of found.reliability)
    out(
      `${`${percent(from)} +`.padEnd(12)}${cell(legs)}${cell(right)}${cell(legs ? percent(meanSure) : '·', 11)}`,
    )
  out(
    `Where it answers it says it is ${percent(found.meanSure)} sure on average, and is right ${percent(found.rightWhereSure)} of the time (${found.answered} legs).`,
  )
  const { misled, surprise: missed } = found
  out(
    `Legs that speeds mislead about: supposed ${percent(misled.used)}; fitted with each trace left out ${percent(Math.min(...misled.fittedWithoutOne))} to ${percent(Math.max(...misled.fittedWithoutOne))}.`,
  )
  out(
    `Surprise by what people said (lower is better): ${missed.used.toFixed(2)}; fitted without the trace it is tried on ${missed.fittedWithoutOne.toFixed(2)}; if speeds never misled ${missed.trusting.toFixed(2)}.`,
  )
}

function rangesOf(answered: readonly (Verdict & { sure: number })[]): Range[] {
  return [0.5, 0.6, 0.7, 0.8, 0.9].map((from) => {
    const legs = answered.filter(({ sure }) => sure >= from && (sure < from + 0.1 || from === 0.9))
    return {
      from,
      legs: legs.length,
      right: legs.filter(({ truth, alone }) => truth === alone).length,
      meanSure: mean(legs.map(({ sure }) => sure)),
    }
  })
}

function fit(legs: readonly Looked[]): number {
  const loss = (misled: number) =>
    surprise(legs, misled) -
    weight * (supposed * Math.log(misled) + (1 - supposed) * Math.log(1 - misled))
  return candidates.reduce((best, one) => (loss(one) < loss(best) ? one : best))
}

/** The sum of how unlikely each said mode was thought, in logarithms. */
function surprise(legs: readonly Looked[], misled: number): number {
  return legs.reduce((sum, { truth, seen }) => {
    const thought = honest(seen.likely, seen.looks, { misled }).get(truth) ?? 0
    return sum - Math.log(Math.max(thought, 1e-6))
  }, 0)
}

function mean(values: readonly number[]): number {
  const sum = values.reduce((all, value) => all + value, 0)
  return values.length ? Math.round((sum / values.length) * 1000) / 1000 : 0
}
