import { landmarks } from './landmarks.ts'
import { shores } from './shores.ts'

/** A text in the languages of the territory. */
interface LocalText {
  fr: string
  en: string
}

/** What an app is told about the territory it serves: `/territory.json` on its own origin. */
export interface TerritoryFile {
  id: string
  name: LocalText
  logo: { text: string; colour: string }
  /** `#rrggbb`; contrast of `onPrimary` on `primary` is at least 4.5. */
  colours: { primary: string; onPrimary: string; accent: string }
  languages: readonly string[]
  timeZone: string
  /** Degrees, WGS 84, longitude first as in GeoJSON. No tiles: they would tell others what is viewed. */
  map: {
    centre: readonly [number, number]
    zoom: number
    extent: readonly [west: number, south: number, east: number, north: number]
    tiles: string | null
    /** What people find their way by where there are no tiles. */
    landmarks: readonly { name: LocalText; at: readonly [lon: number, lat: number] }[]
    /** Land, shores and boundaries, for the same. */
    outlines: readonly (readonly (readonly [lon: number, lat: number])[])[]
  }
  /** Ends in `/`. */
  cityServer: string
  /** The independent body that decides on campaigns and counts; ends in `/`. */
  intermediary?: string
  issuers: readonly { url: string; name: string }[]
  /** Addresses of the apps by name, each ends in `/`. */
  apps: Readonly<Record<string, string>>
  /** What tickets cost, by transport mode, and since when. */
  fares: readonly {
    name: LocalText
    modes: readonly string[]
    from: string
    until?: string
    euros: number
    source?: string
  }[]
  /** Everybody in it is invented. */
  lab: boolean
}

/** Where the parts of a territory are to be reached, each ends in `/`. */
export interface Addresses {
  solid: string
  neighbour?: string
  city: string
  intermediary?: string
  apps: Readonly<Record<string, string>>
}

/** La Rochelle and around, with invented people and an invented network. */
export function laRochelle({
  solid,
  neighbour,
  city,
  intermediary,
  apps,
}: Addresses): TerritoryFile {
  return {
    id: 'la-rochelle-lab',
    name: { fr: 'La Rochelle (essai)', en: 'La Rochelle (try-out)' },
    logo: { text: 'La Rochelle', colour: '#0b5563' },
    colours: { primary: '#0b5563', onPrimary: '#ffffff', accent: '#d9622b' },
    languages: ['fr', 'en'],
    timeZone: 'Europe/Paris',
    map: {
      centre: [-1.1511, 46.1591],
      zoom: 12,
      extent: [-1.42, 46.02, -0.95, 46.27],
      tiles: null,
      landmarks,
      outlines: shores,
    },
    cityServer: city,
    ...(intermediary !== undefined && { intermediary }),
    issuers: [
      { url: solid, name: 'Pods de La Rochelle (essai)' },
      ...(neighbour === undefined ? [] : [{ url: neighbour, name: 'Pods d’à côté (essai)' }]),
    ],
    apps,
    fares: [
      {
        name: { fr: 'Ticket (inventé)', en: 'Ticket (invented)' },
        modes: ['bus', 'ferry'],
        from: '2025-09-01',
        until: '2026-08-31',
        euros: 1.4,
      },
      {
        name: { fr: 'Ticket (inventé)', en: 'Ticket (invented)' },
        modes: ['bus', 'ferry'],
        from: '2026-09-01',
        euros: 1.5,
      },
    ],
    lab: true,
  }
}
