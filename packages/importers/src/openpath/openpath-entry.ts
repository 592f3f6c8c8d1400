import { member, textAt } from '../json/json-value.ts'

/** One entry of OpenPATH's dump: what it is called, and what it says. */
export interface Entry {
  key: string
  data: unknown
}

/** The entry that a value is, or undefined where it is something else. */
export function entryOf(value: unknown): Entry | undefined {
  const [key, data] = [textAt(value, 'metadata', 'key'), member(value, 'data')]
  return key?.includes('/') && typeof data === 'object' && data !== null ? { key, data } : undefined
}

/** Whether a value is an entry of OpenPATH's dump. */
export function isEntry(value: unknown): boolean {
  return entryOf(value) !== undefined
}
