import { arrangements } from '@selfdata/vocab'
import type { Arrangement, Iri } from '@selfdata/vocab'

/** An arrangement by its name: one of the five models, or one that the territory adds. */
export function arrangementOf(id: Iri, own: readonly Arrangement[] = []): Arrangement | undefined {
  return [...arrangements, ...own].find((one) => one.id === id)
}
