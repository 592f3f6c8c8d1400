import { createRoute } from '@hono/zod-openapi'
import { DayColoursFile } from '../day-colours/day-colours-file.ts'
import type { DayColoursSource } from '../day-colours/read-day-colours.ts'
import { createApp } from './app.ts'
import type { App } from './app.ts'
import { RequestError } from './problem.ts'

const dayColours = createRoute({
  method: 'get',
  path: '/day-colours',
  summary: 'Colours of days, for tariffs whose price changes from day to day (Tempo, EJP)',
  responses: {
    200: {
      description: 'Calendars of colours',
      content: { 'application/json': { schema: DayColoursFile } },
    },
    404: { description: 'This territory gives none' },
  },
})

/** What colour which day had: the same for everybody, so no token is asked for. */
export function dayColourRoutes(source: DayColoursSource): App {
  return createApp().openapi(dayColours, async (context) => {
    const found = await source()
    if (!found) throw new RequestError('not-found')
    return context.json(found, 200, { 'cache-control': 'max-age=3600' })
  })
}
