type Fields = Readonly<Record<string, unknown>>

/** What is typed from now on, and whether somewhere the person and somebody else said two things. */
interface MergedDraft<T> {
  draft: T
  met: boolean
}

/**
 * Takes over what was stored meanwhile wherever the person typed nothing, field by field, also
 * inside fields that are objects. Where both changed one, what was typed stays.
 *
 * @param base what was stored when the draft was begun
 */
export function mergeDraft<T extends object>(
  base: T,
  { draft, now }: { draft: T; now: T },
): MergedDraft<T> {
  const merged: Record<string, unknown> = {}
  let met = false
  const [was, typed, is] = [base as Fields, draft as Fields, now as Fields]
  for (const key of new Set([...Object.keys(typed), ...Object.keys(is)])) {
    const [before, mine, theirs] = [was[key], typed[key], is[key]]
    if (isObject(before) && isObject(mine) && isObject(theirs)) {
      const inside = mergeDraft(before, { draft: mine, now: theirs })
      merged[key] = inside.draft
      met ||= inside.met
    } else {
      const isTyped = !isSame(mine, before)
      met ||= isTyped && !isSame(theirs, before) && !isSame(theirs, mine)
      const value = isTyped ? mine : theirs
      if (value !== undefined) merged[key] = value
    }
  }
  return { draft: merged as T, met }
}

/** Equal but for spaces around what was typed. */
export function isSame(one: unknown, other: unknown): boolean {
  if (isObject(one) && isObject(other))
    return [...Object.keys(one), ...Object.keys(other)].every((key) =>
      isSame((one as Fields)[key], (other as Fields)[key]),
    )
  return plain(one) === plain(other)
}

function plain(value: unknown): unknown {
  return typeof value === 'string' ? value.trim() : value
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
