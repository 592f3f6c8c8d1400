import { random } from './random.ts'

/** Share of days with rain per month, January first: invented, such as on an Atlantic coast. */
const wetDays = [0.41, 0.34, 0.33, 0.33, 0.3, 0.23, 0.2, 0.21, 0.28, 0.37, 0.43, 0.42]

/** Whether it rains on a date, the same for everybody. Rain comes in spells of about two days. */
export function rains(seed: string, date: string): boolean {
  const wet = wetDays[Number(date.slice(5, 7)) - 1] ?? 0.3
  const eve = new Date(Date.parse(`${date}T12:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
  const mood = (day: string) => random(`${seed} weather ${day}`).next()
  return 0.65 * mood(date) + 0.35 * mood(eve) < quantile(wet)
}

/** Where the weighted sum of the two draws lies below in this share of days. */
function quantile(share: number): number {
  const [large, small] = [0.65, 0.35]
  const triangle = Math.sqrt(2 * large * small * share)
  return triangle < small ? triangle : share * large + small / 2
}
