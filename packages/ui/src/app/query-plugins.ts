import { resumeAbandoned } from './resume-abandoned.ts'
import { settleRefetches } from './settle-refetches.ts'

/** What makes sure that nothing asked or done on a page stays busy for ever. */
export const queryPlugins = [resumeAbandoned, settleRefetches]
