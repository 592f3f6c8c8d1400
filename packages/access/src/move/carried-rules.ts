import { whoKey } from '../rules/who.ts'
import type { AccessRule } from '../rules/access-rule.ts'
import type { AccessView } from '../view/access-view.ts'
import type { Hidden, ResourceAccess } from '../view/resource-access.ts'

/**
 * The rules of a pod as they go into an archive: of what lies at the top, and of all that has rules
 * of its own. The root is not among them: its rules may be what makes the person's profile readable.
 */
export interface CarriedRules {
  language: AccessView['language']
  places: CarriedPlace[]
  /** False when not everything could be looked at. */
  complete: boolean
}

/** What holds for one resource; whatever has no place of its own takes over from the container above. */
export interface CarriedPlace {
  /** Below the storage. */
  path: string
  rules: CarriedRule[]
  /** The rules could not be read, and are not carried. */
  hidden?: Hidden['because']
}

export type CarriedRule = Pick<AccessRule, 'who' | 'client' | 'modes' | 'reaches' | 'except'>

/** Takes out of a view of a storage, or of a part of it, what has to be carried to another. */
export function carriedRules(view: AccessView, { storage }: { storage: string }): CarriedRules {
  const places = view.resources
    .filter(({ url }) => url !== storage)
    .filter(({ url, own, hidden }) => own || hidden || isAtTop(url.slice(storage.length)))
    .map((access) => placeOf(access, storage))
  return { language: view.language, places, complete: view.complete }
}

function isAtTop(path: string): boolean {
  return /^[^/]+\/?$/u.test(path)
}

function placeOf({ url, rules, hidden }: ResourceAccess, storage: string): CarriedPlace {
  return {
    path: url.slice(storage.length),
    rules: rules.map(({ who, client, modes, reaches, except }) => ({
      who,
      modes,
      reaches,
      ...(client !== undefined && { client }),
      ...(except && except.length > 0 && { except }),
    })),
    ...(hidden && { hidden: hidden.because }),
  }
}

/** One text per those who are meant, to compare. */
export function meantKey({ who, client }: Pick<CarriedRule, 'who' | 'client'>): string {
  return `${whoKey(who)} ${client ?? ''}`
}
