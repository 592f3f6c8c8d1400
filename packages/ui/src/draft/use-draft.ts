import { reactive, ref, toRaw, watch } from 'vue'
import type { Ref } from 'vue'
import { isSame, mergeDraft } from './merge-draft.ts'

/** What somebody types over what is stored. */
interface Draft<T extends object> {
  /** To be typed in. */
  draft: T
  /** The person and another device said two things meanwhile: the person's stand in the draft. */
  met: Ref<boolean>
  /** Takes what is stored in place of everything that was typed. */
  takeStored: () => void
  /** Once something was saved: what was typed since stays, the rest is as it is stored. */
  settle: (saved: T) => void
}

/**
 * A draft that what is read again meanwhile does not undo: it takes over only what the person did not
 * type at.
 *
 * @param stored what is stored now, as it would be typed; plain data
 */
export function useDraft<T extends object>(stored: () => T): Draft<T> {
  let base = copyOf(stored())
  const draft = reactive(copyOf(base)) as T
  const met = ref(false)

  function put(next: T): void {
    for (const key of Object.keys(draft))
      if (!Object.hasOwn(next, key)) Reflect.deleteProperty(draft, key)
    Object.assign(draft, copyOf(next))
    base = copyOf(stored())
  }
  watch(stored, (now) => {
    const merged = mergeDraft(base, { draft: toRaw(draft), now })
    put(merged.draft)
    met.value = (met.value || merged.met) && !isSame(draft, now)
  })
  return {
    draft,
    met,
    takeStored: () => {
      put(stored())
      met.value = false
    },
    settle: (saved) => {
      put(mergeDraft(saved, { draft: toRaw(draft), now: stored() }).draft)
      met.value = false
    },
  }
}

/** So that typing changes nothing that was read. */
function copyOf<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}
