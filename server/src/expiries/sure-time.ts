import type { Judged } from '../clock/judge-clocks.ts'
import { ClockDoubtError } from './errors.ts'

/** @throws {ClockDoubtError} when it is not known what time it is */
export function sureTime(judged: Judged): Date {
  if (!judged.sure) throw new ClockDoubtError(judged.because)
  return judged.now
}
