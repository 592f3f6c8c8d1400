import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { CampaignPerson } from '../campaigns/campaign-settings.ts'
import type { Caller } from '../identity/verify-token.ts'
import type { Recorder } from '../recorders/recorder.ts'
import type { StaffMember } from '../staff/staff-file.ts'
import { languageOf } from './language.ts'
import { RequestError } from './problem.ts'

/** What travels with a request through the handlers. */
export interface HttpEnv {
  Variables: {
    caller: Caller
    /** Set where only staff comes through. */
    member: StaffMember
    /** Set where only phones with their secret come through. */
    phone: Recorder
    /** Set where only people of campaigns come through. */
    person: CampaignPerson
  }
}

export type App = OpenAPIHono<HttpEnv>

/** An app whose schemas refuse a request in the one form all problems have. */
export function createApp(): App {
  return new OpenAPIHono<HttpEnv>({
    defaultHook: (result) => {
      if (result.success) return
      const issue = result.error.issues[0]
      const where = issue?.path.join('.')
      throw new RequestError('request-invalid', where ? `${where}: ${issue?.message}` : undefined)
    },
  })
}

/** The language that the caller reads. */
export function languageIn(context: Context): 'fr' | 'en' {
  return languageOf(context.req.header('accept-language'))
}
