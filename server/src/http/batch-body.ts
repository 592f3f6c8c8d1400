import { z } from '@hono/zod-openapi'
import type { Batch } from '../store/schema.ts'
import type { BatchProgress } from '../records/show-batch.ts'

const Counts = z.record(z.string(), z.number().int())

const RefusalBody = z.object({
  line: z.number().int().openapi({ description: 'Line in the file, from 1, header included' }),
  field: z.string().optional(),
  reason: z.record(z.string(), z.string()).openapi({ example: { fr: '…', en: '…' } }),
})

export const BatchBody = z
  .object({
    id: z.uuid(),
    state: z.enum(['reading', 'accepted']),
    accepted: z.number().int().openapi({ description: 'Lines queued for at least one pod' }),
    refused: z.array(RefusalBody).openapi({ description: 'At most the first 1,000 reasons' }),
    refusedLines: z.number().int(),
    unknownCustomers: z.number().int().openapi({ description: 'Lines of customers without link' }),
  })
  .openapi('Batch')

export const ProgressBody = BatchBody.extend({
  deliveries: z.object({
    waiting: Counts.openapi({ description: 'By why they wait' }),
    delivered: z.number().int(),
    withdrawn: z.number().int().openapi({ description: 'The citizen took the access back' }),
    dead: Counts.openapi({ description: 'A person must look, by why' }),
    dropped: z.number().int(),
    torn: z.number().int().openapi({
      description: 'Pods that lost records of earlier deliveries: deliver the month again',
    }),
  }),
}).openapi('BatchProgress')

/** A batch as its service sees it. */
export function batchBody(batch: Batch): z.infer<typeof BatchBody> {
  const { id, state, accepted, refusals, refused: refusedLines, unknown } = batch
  return { id, state, accepted, refused: refusals, refusedLines, unknownCustomers: unknown }
}

/** A batch with what became of its records. */
export function progressBody({
  batch,
  waiting,
  dead,
}: BatchProgress): z.infer<typeof ProgressBody> {
  const { delivered, withdrawn, dropped, torn } = batch
  return { ...batchBody(batch), deliveries: { waiting, delivered, withdrawn, dead, dropped, torn } }
}
