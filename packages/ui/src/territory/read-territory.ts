import { isWebAddress } from '@selfdata/pod'
import { languagesOf, objectOf, textOf } from './read-json.ts'
import type { Json } from './read-json.ts'
import { mapOf } from './read-map.ts'
import { noTerritory } from './territory.ts'
import type { PodProvider, Territory, TerritoryFare } from './territory.ts'

/**
 * Takes from a `territory.json` what it understands; what is absent or malformed is left at the
 * default, so that a mistake in it never keeps an app from opening.
 */
export function readTerritory(value: unknown): Territory {
  const file = objectOf(value)
  const cityServer = addressOf(file['cityServer'])
  const intermediary = addressOf(file['intermediary'])
  return {
    id: textOf(file['id']) ?? noTerritory.id,
    name: languagesOf(file['name']) ?? noTerritory.name,
    colours: coloursOf(objectOf(file['colours'])),
    timeZone: timeZoneOf(file['timeZone']) ?? noTerritory.timeZone,
    ...(cityServer ? { cityServer } : {}),
    ...(intermediary ? { intermediary } : {}),
    issuers: Array.isArray(file['issuers']) ? file['issuers'].flatMap(providerOf) : [],
    apps: Object.fromEntries(
      Object.entries(objectOf(file['apps'])).flatMap(([name, url]) => {
        const address = addressOf(url)
        return address ? [[name, address]] : []
      }),
    ),
    ...mapOf(objectOf(file['map'])),
    fares: Array.isArray(file['fares']) ? file['fares'].flatMap(fareOf) : [],
    lab: file['lab'] === true,
  }
}

function addressOf(value: unknown): string | undefined {
  return typeof value === 'string' && isWebAddress(value) ? value : undefined
}

function providerOf(value: unknown): PodProvider[] {
  const url = addressOf(objectOf(value)['url'])
  return url ? [{ url, name: textOf(objectOf(value)['name']) ?? new URL(url).host }] : []
}

/** A ticket without a name, a day or a price is none. */
function fareOf(value: unknown): TerritoryFare[] {
  const { name, modes, from, until, euros, source } = objectOf(value)
  const [title, first, last, url] = [
    languagesOf(name),
    dayOf(from),
    dayOf(until),
    addressOf(source),
  ]
  if (!title || !first || typeof euros !== 'number' || !(euros >= 0) || !Array.isArray(modes))
    return []
  const names = modes.filter((mode) => typeof mode === 'string')
  return [
    {
      name: title,
      modes: names,
      from: first,
      euros,
      ...(last && { until: last }),
      ...(url && { source: url }),
    },
  ]
}

function dayOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/u.test(value) ? value : undefined
}

function coloursOf(colours: Json): Territory['colours'] {
  const valid = Object.entries(colours).filter(
    ([name, colour]) =>
      ['primary', 'onPrimary', 'accent'].includes(name) && /^#[0-9a-f]{6}$/iu.test(String(colour)),
  )
  return Object.fromEntries(valid)
}

function timeZoneOf(value: unknown): string | undefined {
  const name = textOf(value)
  if (!name) return undefined
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone
  } catch {
    return undefined
  }
}
