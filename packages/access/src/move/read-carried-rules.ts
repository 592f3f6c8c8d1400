import { accessModes } from '../rules/access-mode.ts'
import type { AccessRule } from '../rules/access-rule.ts'
import type { CarriedPlace, CarriedRule, CarriedRules } from './carried-rules.ts'

/** Reads rules out of an archive, which may be from anybody; undefined when they are no such rules. */
export function readCarriedRules(value: unknown): CarriedRules | undefined {
  if (!isObject(value) || !Array.isArray(value['places'])) return undefined
  const { language, places, complete } = value
  if (language !== 'wac' && language !== 'acp' && language !== 'unknown') return undefined
  if (!places.every((place) => isPlace(place))) return undefined
  return { language, places, complete: complete === true }
}

function isPlace(value: unknown): value is CarriedPlace {
  return (
    isObject(value) &&
    typeof value['path'] === 'string' &&
    value['path'] !== '' &&
    isPathBelow(value['path']) &&
    Array.isArray(value['rules']) &&
    value['rules'].every((rule) => isRule(rule))
  )
}

/** Not a way out of the storage, and none into its rule documents. */
function isPathBelow(path: string): boolean {
  const base = 'https://storage.invalid/'
  const hides = path.split('/').some((part) => part.startsWith('.'))
  return (
    !hides && !/[?#\\]|%2f|%5c|\/\//iu.test(path) && URL.parse(path, base)?.href === base + path
  )
}

function isRule(value: unknown): value is CarriedRule {
  if (!isObject(value)) return false
  const { who, client, modes, reaches } = value
  return (
    isWho(who) &&
    (client === undefined || typeof client === 'string') &&
    Array.isArray(modes) &&
    modes.every((mode) => accessModes.includes(mode as never)) &&
    (reaches === 'this' || reaches === 'members')
  )
}

function isWho(value: unknown): value is AccessRule['who'] {
  if (value === 'everyone' || value === 'signed-in') return true
  return (
    isObject(value) && (typeof value['agent'] === 'string' || typeof value['group'] === 'string')
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
