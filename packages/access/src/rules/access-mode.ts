/** What somebody may do with a resource. Who may write may always append. */
export type AccessMode = 'read' | 'append' | 'write' | 'control'

/** In the order in which people read them. */
export const accessModes: readonly AccessMode[] = ['read', 'append', 'write', 'control']

/** Modes in reading order, each once, with `append` wherever there is `write`. */
export function normalModes(modes: Iterable<AccessMode>): AccessMode[] {
  const all = new Set(modes)
  if (all.has('write')) all.add('append')
  return accessModes.filter((mode) => all.has(mode))
}

/**
 * What is left of `modes` when `taken` is taken away. Without `append` there is no `write`:
 * a server lets everyone who may write also append.
 */
export function withoutModes(
  modes: Iterable<AccessMode>,
  taken: Iterable<AccessMode>,
): AccessMode[] {
  const gone = new Set(taken)
  if (gone.has('append')) gone.add('write')
  return normalModes(modes).filter((mode) => !gone.has(mode))
}

/** The modes that are among these, and not among the others. */
export function modesBeyond(
  modes: readonly AccessMode[],
  others: readonly AccessMode[],
): AccessMode[] {
  return modes.filter((mode) => !others.includes(mode))
}
