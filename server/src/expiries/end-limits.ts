import { EndRefusedError } from './errors.ts'

/** The furthest end, in days: what a person agrees to is asked again within three years. */
export const LONGEST = 1096

/** @throws {EndRefusedError} when an end is past, or further away than ends may be */
export function checkEnd(until: Date, { now }: { now: Date }): void {
  const ahead = until.getTime() - now.getTime()
  if (!(ahead > 0 && ahead <= LONGEST * 86_400_000)) throw new EndRefusedError()
}
