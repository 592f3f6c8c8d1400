import { check } from '@selfdata/records'
import type { Problem } from '@selfdata/records'
import { shapes } from '@selfdata/vocab'
import type { RecordName, RecordTypes } from '@selfdata/vocab'

/** Something that says it is a record; only its address is known. */
export type Unjudged = Record<string, unknown> & { id: string }

/** Everything that is wrong with what says it is a record of a shape. */
export function judge(name: RecordName, value: Unjudged): Problem[] {
  return claims(name, value) ? check(name, value) : []
}

/** Lets `check` look at what it is there to judge: its type wants the verdict beforehand. */
function claims<N extends RecordName>(
  name: N,
  value: Unjudged,
): value is Unjudged & RecordTypes[N] {
  return Object.hasOwn(shapes, name) && typeof value.id === 'string'
}
