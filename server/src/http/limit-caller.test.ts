import { describe, expect, it } from 'vitest'
import { createApp } from './app.ts'
import { limitCaller } from './limit-caller.ts'
import { problemOf } from './problem-of.ts'
import { problemResponse } from './problem.ts'

function limited() {
  const app = createApp()
  app.use(async (context, next) => {
    context.set('caller', { webId: context.req.header('x-caller') ?? '' })
    await next()
  })
  app.use(limitCaller({ most: 3 }))
  app.get('/', (context) => context.text('well'))
  app.onError((error) => {
    const { key, headers } = problemOf(error)
    return problemResponse(key, { language: 'en', ...(headers && { headers }) })
  })
  return async (caller: string) => app.request('/', { headers: { 'x-caller': caller } })
}

describe('a caller', () => {
  it('may ask so often in a minute, and is told when to go on; others are not held up', async () => {
    const ask = limited()
    for (let count = 0; count < 3; count += 1) expect((await ask('alice')).status).toBe(200)
    const refused = await ask('alice')
    expect(refused.status).toBe(429)
    expect(refused.headers.get('retry-after')).toBe('60')
    expect(await refused.json()).toMatchObject({ type: '/problems/too-many-requests' })
    expect((await ask('bo')).status).toBe(200)
  })
})
