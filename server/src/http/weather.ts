import { createRoute } from '@hono/zod-openapi'
import { WeatherFile } from '../weather/weather-file.ts'
import type { WeatherSource } from '../weather/read-weather.ts'
import { createApp } from './app.ts'
import type { App } from './app.ts'
import { RequestError } from './problem.ts'

const weather = createRoute({
  method: 'get',
  path: '/weather',
  summary: 'Degree days of the territory, for comparing two winters fairly',
  responses: {
    200: {
      description: 'Degree days by date',
      content: { 'application/json': { schema: WeatherFile } },
    },
    404: { description: 'This territory gives none' },
  },
})

/** What anyone may know of the weather: the same for everybody, so no token is asked for. */
export function weatherRoutes(source: WeatherSource): App {
  return createApp().openapi(weather, async (context) => {
    const found = await source()
    if (!found) throw new RequestError('not-found')
    return context.json(found, 200, { 'cache-control': 'max-age=3600' })
  })
}
