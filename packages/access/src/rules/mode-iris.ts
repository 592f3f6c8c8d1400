import { acl } from '@selfdata/vocab'
import type { Iri } from '@selfdata/vocab'
import { accessModes, normalModes } from './access-mode.ts'
import type { AccessMode } from './access-mode.ts'

const iris: Record<AccessMode, Iri> = {
  read: acl.Read,
  append: acl.Append,
  write: acl.Write,
  control: acl.Control,
}

/** ACL IRIs of modes. */
export function modeIris(modes: readonly AccessMode[]): Iri[] {
  return modes.map((mode) => iris[mode])
}

/** The modes of ACL IRIs; unknown ones are left out, `append` comes with `write`. */
export function modesOf(found: Iterable<Iri>): AccessMode[] {
  const all = new Set(found)
  return normalModes(accessModes.filter((mode) => all.has(iris[mode])))
}
