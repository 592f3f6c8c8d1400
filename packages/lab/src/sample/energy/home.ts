import { instant } from '../local-time.ts'
import { random } from '../random.ts'
import { degreeDays, nextDate } from './degree-days.ts'

const hour = 3_600_000

/** How a home uses energy and water: enough of it to look real in a chart. */
export interface HomeHabit {
  /** Watts that run all the time. */
  standby: number
  people: number
  /** Watt hours of gas per degree day; none where something else heats. */
  gasPerDegreeDay: number
}

/** Mean watts of each half hour of a day; 46 or 50 of them where clocks change. */
export function wattsOf(seed: string, person: string, habit: HomeHabit, date: string): number[] {
  const draw = random(`${seed} watts ${person} ${date}`)
  const weekend = new Date(`${date}T12:00:00Z`).getUTCDay() % 6 === 0
  const [washes, bakes] = [draw.chance(0.45), draw.chance(0.35)]
  return stepsOf(date, hour / 2).map((_, step) => {
    const at = step % 48
    const awake = weekend ? at >= 17 && at < 46 : (at >= 13 && at < 17) || (at >= 35 && at < 46)
    const living = awake ? habit.people * draw.between(60, 150) : 0
    const washing = washes && at >= 27 && at < 30 ? 1150 : 0
    const oven = bakes && at >= 37 && at < 40 ? 1500 : 0
    return Math.round(habit.standby + draw.between(0, 24) + living + washing + oven)
  })
}

/** Watt hours of gas of a day: hot water, cooking and heating. */
export function gasOf(seed: string, person: string, habit: HomeHabit, date: string): number {
  const draw = random(`${seed} gas ${person} ${date}`)
  const heating = habit.gasPerDegreeDay * Math.max(0, degreeDays(seed, date) - 1.5)
  return Math.round(habit.people * draw.between(1500, 2400) + heating)
}

/** Litres of each hour of a day; from a day on, so many of them never stop. */
export function litresOf(
  seed: string,
  { person, people, leakFrom }: { person: string; people: number; leakFrom: string },
  date: string,
): number[] {
  const draw = random(`${seed} litres ${person} ${date}`)
  const leak = date >= leakFrom ? 4 : 0
  return stepsOf(date, hour).map((_, step) => {
    const at = step % 24
    if (at >= 1 && at < 6) return leak
    const shower = at === 7 || at === 20 ? people * draw.between(22, 40) : 0
    return Math.round(shower + (draw.chance(0.4) ? draw.between(2, 16) : 0)) + leak
  })
}

/** The instants at which the steps of a local day begin: 23, 24 or 25 hours of them. */
export function stepsOf(date: string, step: number): number[] {
  const start = instant(date, 0)
  const length = Math.round((instant(nextDate(date), 0) - start) / step)
  return Array.from({ length }, (_, index) => start + index * step)
}
