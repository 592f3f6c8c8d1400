/** Where an invented phone is, and when. */
export interface PhonePoint {
  /** Seconds since 1970. */
  time: number
  lon: number
  lat: number
  /** Metres. */
  accuracy?: number
  /** Metres per second. */
  speed?: number
}

/** What was set up on a phone. */
export interface Phone {
  app: 'owntracks' | 'overland'
  /** Where it sends its positions. */
  address: string
  secret: string
  /** What it calls itself. */
  name?: string
}

/** Points to a batch of Overland, as its settings have it. */
const batch = 200

/**
 * Sends positions as the app on a phone would: OwnTracks one by one, Overland in batches. What is not
 * taken is kept, with all that comes after it, as phones do.
 *
 * @returns how many were taken; the rest is to be sent again
 */
export async function playPhone(
  points: readonly PhonePoint[],
  phone: Phone,
  { fetch }: { fetch: typeof globalThis.fetch },
): Promise<number> {
  const size = phone.app === 'overland' ? batch : 1
  for (let from = 0; from < points.length; from += size) {
    const sent = points.slice(from, from + size)
    const response = await fetch(phone.address, requestOf(sent, phone)).catch(() => undefined)
    if (!response || !(await isTaken(response, phone))) return from
  }
  return points.length
}

/** Overland looks for its word; OwnTracks is content with any 2xx. */
async function isTaken(response: Response, { app }: Phone): Promise<boolean> {
  const text = await response.text()
  return response.ok && (app === 'owntracks' || text.replaceAll(/\s/g, '') === '{"result":"ok"}')
}

/** What the app puts on the wire. */
export function requestOf(
  points: readonly PhonePoint[],
  { app, secret, name = 'ph' }: Phone,
): RequestInit {
  const headers = { 'content-type': 'application/json' }
  if (app === 'overland') {
    const body = JSON.stringify({ locations: points.map((point) => feature(point, name)) })
    return { method: 'POST', headers: { ...headers, authorization: `Bearer ${secret}` }, body }
  }
  const [point] = points
  const authorization = `Basic ${btoa(`selfdata:${secret}`)}`
  const signed = { ...headers, authorization, 'x-limit-u': 'selfdata', 'x-limit-d': name }
  return { method: 'POST', headers: signed, body: JSON.stringify(point && message(point, name)) }
}

function message({ time, lon, lat, accuracy = 8, speed }: PhonePoint, tid: string): object {
  const vel = speed === undefined ? {} : { vel: Math.round(speed * 3.6) }
  return { _type: 'location', t: 't', tid, tst: time, lon, lat, acc: accuracy, batt: 80, ...vel }
}

function feature({ time, lon, lat, accuracy = 8, speed = -1 }: PhonePoint, name: string): object {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [lon, lat] },
    properties: {
      timestamp: new Date(time * 1000).toISOString().replace('.000Z', 'Z'),
      horizontal_accuracy: accuracy,
      speed,
      motion: [],
      battery_level: 0.8,
      device_id: name,
    },
  }
}
