import { accessModes, endOf, shortText } from '@selfdata/access'
import type { AccessMode, RecordedGrant } from '@selfdata/access'
import { isWebAddress } from '@selfdata/pod'
import type { DateTime, Iri } from '@selfdata/vocab'

/** What whoever was let in has to know to come in. The rules of the pod decide, not this. */
export interface HandOver {
  from: Iri
  to: Iri
  /** What they may do on each place. */
  places: { on: string; modes: AccessMode[] }[]
  end?: DateTime
  title?: string
}

const placeLimit = 60
const textLimit = 300

/**
 * A link that tells somebody what they were given. It all stands after `#`, so that no server on the
 * way learns of it; it opens nothing by itself.
 */
export function handOverLink(app: string, { grant, events }: RecordedGrant, title: string): string {
  const url = new URL('/given', app)
  const end = endOf({ events, end: grant.end })
  url.hash = new URLSearchParams([
    ['from', grant.from],
    ['to', grant.to],
    ...grant.permissions.map(({ target, modes }) => ['on', `${modes.join('+')} ${target}`]),
    ...(end === undefined ? [] : [['until', end]]),
    ['title', title.slice(0, textLimit)],
  ]).toString()
  return url.href
}

/** What a link says that was handed over; `undefined` when it says nothing that can be used. */
export function handOverOf(hash: string): HandOver | undefined {
  const said = new URLSearchParams(hash.replace(/^#/u, ''))
  const [from, to] = [said.get('from') ?? '', said.get('to') ?? '']
  const places = said.getAll('on').slice(0, placeLimit).flatMap(placeOf)
  if (!isWebAddress(from) || !isWebAddress(to) || places.length === 0) return undefined
  const end = said.get('until') ?? ''
  const title = shortText(said.get('title') ?? '', textLimit)
  return {
    from,
    to,
    places,
    ...(Number.isFinite(Date.parse(end)) && { end }),
    ...(title && { title }),
  }
}

function placeOf(text: string): HandOver['places'] {
  const space = text.indexOf(' ')
  const on = text.slice(space + 1)
  const asked = text.slice(0, Math.max(space, 0)).split('+')
  const modes = accessModes.filter((mode) => asked.includes(mode))
  return isWebAddress(on) && modes.length > 0 ? [{ on, modes }] : []
}
