import { decoded } from './decoded.ts'

/** The last part of an address as a person reads it. */
export function fileName(url: string): string {
  return decoded(/([^/]+)\/?$/u.exec(url)?.[1] ?? url)
}
