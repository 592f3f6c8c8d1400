import { shapes } from '@selfdata/vocab'
import type { RecordName } from '@selfdata/vocab'
import type { Unjudged } from './judge.ts'

/**
 * The fields of a record with its name, its parts named after it, and whose it is where its shape
 * says so.
 */
export function owned(
  shape: RecordName,
  fields: Record<string, unknown>,
  { id, agent }: { id: string; agent: string },
): Unjudged {
  const { properties } = shapes[shape]
  const whole: Unjudged = { ...fields, id }
  if (properties.some(({ key }) => key === 'agent')) whole['agent'] = agent
  let number = 0
  for (const { key, kind, shape: part } of properties) {
    const value = whole[key]
    if (kind !== 'record' || !part || !Array.isArray(value)) continue
    whole[key] = value.map((one: unknown) => {
      number += 1
      const name = id.includes('#') ? `${id}-${number}` : `${id}#${number}`
      return typeof one === 'object' && one !== null
        ? owned(part, { ...withLists(part), ...one }, { id: name, agent })
        : one
    })
  }
  return whole
}

/** Lists that may be empty, empty. */
export function withLists(shape: RecordName): Record<string, unknown> {
  const lists = shapes[shape].properties.filter(
    ({ max, kind }) => max !== 1 && kind !== 'langString',
  )
  return Object.fromEntries(lists.map(({ key }) => [key, []]))
}
