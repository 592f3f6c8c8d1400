import { localMonth } from '@selfdata/records'
import { schema } from '@selfdata/vocab'
import type { Quad } from '@rdfjs/types'
import type { Months } from './plan-question.ts'

/**
 * What lies within some months. Documents are of whole years: a figure or a record that begins in
 * another month goes, with all that is said of it. What has no date stays.
 */
export function withinMonths(
  quads: readonly Quad[],
  { from, to }: Months,
  timeZone: string,
): Quad[] {
  const outside = new Set<string>()
  for (const quad of quads) {
    const month = monthOf(quad, timeZone)
    if (month !== undefined && (month < from || month > to)) outside.add(quad.subject.value)
  }
  return quads.filter(({ subject }) => !outside.has(subject.value))
}

function monthOf({ predicate, object }: Quad, timeZone: string): string | undefined {
  if (predicate.value === schema.startDate) return object.value.slice(0, 7)
  if (predicate.value !== schema.startTime) return undefined
  try {
    return localMonth(object.value, timeZone)
  } catch {
    // A time that cannot be read is shown, not hidden.
    return undefined
  }
}
