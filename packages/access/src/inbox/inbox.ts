import type { AccessRequest } from '../agreements/request.ts'
import type { Announcement } from './announcement.ts'
import type { InboxMessage } from './inbox-message.ts'

/** What was found in an inbox. */
export interface Inbox {
  requests: { message: string; claimedBy?: string; request: AccessRequest }[]
  /** Answers to requests of our own. */
  answers: { message: string; answer: InboxMessage }[]
  /** News, from whoever says to tell them. */
  announcements: { message: string; announcement: Announcement }[]
  /** What is no request, with the reason. Never shown as a page; the person may delete it. */
  spam: { message: string; because: SpamReason; detail?: string }[]
  /** Messages that were not looked at, because there are too many. */
  waiting: number
}

export type SpamReason =
  /** The pod did not hand it out in time: worth another look. */
  | 'not-arrived'
  /** Not Turtle, or more than 64 kB. */
  | 'not-readable'
  /** Says nothing about a request, and no news. */
  | 'no-request'
  /** Points to something that is gone, refuses us, or does not answer. */
  | 'request-unreachable'
  /** Points to something that is no usable request. */
  | 'request-unusable'
