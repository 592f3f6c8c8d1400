import { bodyLimit } from 'hono/body-limit'
import type { ZodType } from 'zod'
import { ProblemBody, RequestError } from './problem.ts'

// What the descriptions of routes have in common.

/** A request with a JSON body. */
export function body<T extends ZodType>(schema: T) {
  return { body: { content: { 'application/json': { schema } }, required: true } }
}

/** An answer with a JSON body. */
export function json<T extends ZodType>(description: string, schema: T) {
  return { description, content: { 'application/json': { schema } } }
}

/** Answers that describe a problem, the same for all routes. */
export const refusals = {
  '4XX': {
    description: 'What the caller can mend',
    content: { 'application/problem+json': { schema: ProblemBody } },
  },
}

/** Bodies of at most 256 kB: a thousand customer numbers. */
export const small = atMost(262_144)

/** Bodies of at most 1 MB: a thousand positions, as a phone writes them. */
export const medium = atMost(1_048_576)

/** Bodies of at most 4 MB: a campaign with every street link that it counts. */
export const large = atMost(4_194_304)

function atMost(maxSize: number) {
  return bodyLimit({
    maxSize,
    onError: () => {
      throw new RequestError('body-too-large')
    },
  })
}
