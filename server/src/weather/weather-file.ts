import { z } from '@hono/zod-openapi'

const date = z.string().regex(/^\d{4}-\d\d-\d\d$/)

/** Degree days of one station, as the territory keeps them in a file. */
export const WeatherFile = z
  .object({
    station: z.string().min(1).max(200),
    source: z.string().min(1).max(500),
    licence: z.string().min(1).max(200),
    /** Degrees Celsius that degree days are counted from. */
    baseCelsius: z.number().min(10).max(25),
    /** Nobody measured it: for a lab. */
    invented: z.boolean().default(false),
    /** How much colder than the base a day was on average; none below zero. */
    days: z.record(date, z.number().min(0).max(60)),
  })
  .openapi('Weather')

export type Weather = z.infer<typeof WeatherFile>
