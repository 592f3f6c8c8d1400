import { openInventedCity } from './invented-city.ts'
import { openInventedSteering } from './invented-steering.ts'

/** Both invented servers of the try-out; they live in the page and go with it. */
export function openInventedServer({ now }: { now: () => number }): typeof fetch {
  const city = openInventedCity({ now })
  const steering = openInventedSteering({ now })
  return async (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input)
    const isSteering = /^\/(staff\/desk$|staff\/campaigns|campaigns\/)/u.test(pathname)
    return (isSteering ? steering : city)(input, init)
  }
}

let server: typeof fetch | undefined

/** The invented servers of this page. */
export const inventedServer: typeof fetch = async (input, init) =>
  (server ??= openInventedServer({ now: Date.now }))(input, init)
