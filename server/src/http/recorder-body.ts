import { z } from '@hono/zod-openapi'
import type { Recorder } from '../recorders/recorder.ts'

const moment = z.iso.datetime()

export const RecorderBody = z
  .object({
    id: z.uuid(),
    address: z.url().openapi({ description: 'Where the phone sends its positions' }),
    service: z.string(),
    storage: z.url(),
    state: z.enum(['open', 'paused', 'withdrawn']).openapi({
      description: 'withdrawn: the pod refused what came',
    }),
    since: moment,
    heard: moment.nullable().openapi({ description: 'When the phone last sent something' }),
    latest: moment.nullable().openapi({ description: 'Instant of the latest position' }),
    trouble: z.string().nullable().openapi({ description: 'Why the pod took nothing last time' }),
    refusal: z
      .object({ reason: z.string(), at: moment })
      .nullable()
      .openapi({ description: 'Why positions were last refused' }),
  })
  .openapi('Recorder')

/** A recorder as its person sees it. */
export function recorderBody(
  { recorder, link }: Recorder,
  { publicUrl }: { publicUrl: string },
): z.infer<typeof RecorderBody> {
  const { id, madeAt, heardAt, latest, refusal, refusedAt } = recorder
  return {
    id,
    address: `${publicUrl}/recorders/${id}/points`,
    service: link.service,
    storage: link.storage,
    state: link.state === 'open' && recorder.paused ? 'paused' : link.state,
    since: madeAt.toISOString(),
    heard: heardAt?.toISOString() ?? null,
    latest: latest?.toISOString() ?? null,
    trouble: link.trouble,
    refusal:
      refusal !== null && refusedAt ? { reason: refusal, at: refusedAt.toISOString() } : null,
  }
}
