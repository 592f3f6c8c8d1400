import { z } from 'zod'

const Use = z.object({
  mode: z.enum(['read', 'append', 'write']),
  refused: z.boolean(),
  resources: z.array(z.string()).min(1),
})

/** What a service did in a pod on one visit. */
export const Visit = z.object({
  /** Names its events: the same visit is written once, however often it is sent. */
  id: z.uuid(),
  at: z.iso.datetime(),
  uses: z.array(Use),
})

export type Visit = z.infer<typeof Visit>
export type Use = z.infer<typeof Use>
