import { arrangements } from '@selfdata/vocab'

const models = [
  'personal-cloud',
  'trusted-third-party',
  'data-cooperative',
  'civic-data-trust',
] as const

/** A model of governance by the last part of its name. */
export type Model = (typeof models)[number]

/** @throws {RangeError} when the vocabulary has no such model */
export function arrangementIri(model: Model): string {
  const found = arrangements.find(({ id }) => id.endsWith(`#${model}`))
  if (!found) throw new RangeError(`Finding a model failed: ${model}`)
  return found.id
}
