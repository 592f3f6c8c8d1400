import { factorSets } from '@selfdata/vocab'
import type { LangString } from '@selfdata/vocab'

/** The factor sets there are, the latest first; the latest is what is taken when nobody chooses. */
export function factorChoices(
  textOf: (text: LangString) => string,
): { value: string; label: string }[] {
  const sets = factorSets
    .filter(({ factors }) => factors.length > 0)
    .toSorted((one, other) => (one.issued < other.issued ? 1 : -1))
  return sets.map(({ id, label }, i) => ({ value: i === 0 ? '' : id, label: textOf(label) }))
}
