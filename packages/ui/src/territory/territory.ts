/** A text in the languages of the territory. */
export interface LocalText {
  readonly fr: string
  readonly en: string
}

/** A ticket of the territory's public transport. */
export interface TerritoryFare {
  readonly name: LocalText
  /** Names of transport modes. */
  readonly modes: readonly string[]
  /** First and last day in force: `2026-07-01`. */
  readonly from: string
  readonly until?: string
  readonly euros: number
  /** Where it is published. */
  readonly source?: string
}

/** A place that offers pods and signs people in. */
export interface PodProvider {
  readonly url: string
  readonly name: string
}

/** What a territory sets: the only configuration an app gets, read from `/territory.json`. */
export interface Territory {
  readonly id: string
  readonly name: LocalText
  readonly colours: {
    readonly primary?: string
    readonly onPrimary?: string
    readonly accent?: string
  }
  readonly timeZone: string
  /** Origin of the city's server, ends in `/`; absent where a territory runs none. */
  readonly cityServer?: string
  /** Origin of the independent body that decides on campaigns and counts, ends in `/`. */
  readonly intermediary?: string
  /** Providers shown as examples; any other can be typed in. */
  readonly issuers: readonly PodProvider[]
  /** Addresses of the other apps, by name. */
  readonly apps: Readonly<Record<string, string>>
  /** Where maps begin, and what they are drawn on. */
  readonly map?: {
    /** Longitude and latitude of its middle. */
    readonly centre?: readonly [number, number]
    /** Pictures of the ground from a server of the territory; without, a plain ground. */
    readonly tiles?: { readonly url: string; readonly attribution: string }
    /** What people find their way by on a plain ground. */
    readonly landmarks?: readonly {
      readonly name: LocalText
      readonly lon: number
      readonly lat: number
    }[]
    /** Land, where a line ends where it begins, shores and boundaries, longitude first. */
    readonly outlines?: readonly (readonly (readonly [number, number])[])[]
  }
  /** What tickets of public transport cost, and since when. */
  readonly fares: readonly TerritoryFare[]
  /** A lab on one machine: everybody in it is invented. */
  readonly lab: boolean
}

/** Works without any territory: no provider suggested, no city server. */
export const noTerritory: Territory = {
  id: 'none',
  name: { fr: 'Votre territoire', en: 'Your territory' },
  colours: {},
  timeZone: 'Europe/Paris',
  issuers: [],
  apps: {},
  fares: [],
  lab: false,
}
