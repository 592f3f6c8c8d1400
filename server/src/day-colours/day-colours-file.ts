import { z } from '@hono/zod-openapi'

const date = z.string().regex(/^\d{4}-\d\d-\d\d$/)
const span = { from: date, to: date }

/**
 * The colours of days by which some electricity tariffs go, as the network operator publishes them.
 * A date between `from` and `to` that is not named has the usual colour.
 */
export const DayColoursFile = z
  .object({
    source: z.string().min(1).max(500),
    licence: z.string().min(1).max(200),
    /** Nobody published it: for a lab. */
    invented: z.boolean().default(false),
    calendars: z
      .array(
        z.discriminatedUnion('tariff', [
          z.object({
            tariff: z.literal('tempo'),
            ...span,
            days: z.record(date, z.enum(['white', 'red', 'blue'])),
          }),
          z.object({
            tariff: z.literal('ejp'),
            ...span,
            days: z.record(date, z.enum(['peak', 'ordinary'])),
          }),
        ]),
      )
      .max(100),
  })
  .openapi('DayColours')

export type DayColours = z.infer<typeof DayColoursFile>
