import {
  AccessDeniedError,
  BusyError,
  ConflictError,
  MovedError,
  NotFoundError,
  QuotaError,
  UnreachableError,
  UnreadableError,
} from '@selfdata/pod'
import { SignInError } from '../session/authentication.ts'

/** What a person can do about an error: one kind per decision. */
export type ErrorKind =
  | 'denied'
  | 'missing'
  | 'conflict'
  | 'full'
  | 'busy'
  | 'unreachable'
  | 'unreadable'
  | 'moved'
  | 'provider'
  | 'unexpected'

const kinds: readonly [new (...values: never[]) => Error, ErrorKind][] = [
  [AccessDeniedError, 'denied'],
  [NotFoundError, 'missing'],
  [ConflictError, 'conflict'],
  [QuotaError, 'full'],
  [BusyError, 'busy'],
  [UnreachableError, 'unreachable'],
  [UnreadableError, 'unreadable'],
  [MovedError, 'moved'],
  [SignInError, 'provider'],
]

/** By class, never by message. */
export function errorKind(error: unknown): ErrorKind {
  return kinds.find(([Known]) => error instanceof Known)?.[1] ?? 'unexpected'
}
