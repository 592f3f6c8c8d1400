/** A screen: the name of its picture, and its path once the try-out is open; none before it is. */
export type Screen = readonly [name: string, path: string]

/** Every screen that can be reached with the invented data of the try-out, by app. */
export const screens: Readonly<Record<string, readonly Screen[]>> = {
  home: [
    ['welcome', ''],
    ['overview', '/'],
    ['access', '/access'],
    ['connect', '/connect'],
    ['prepare', '/prepare'],
    ['give', '/give'],
    ['requests', '/requests'],
  ],
  mobility: [
    ['welcome', ''],
    ['year', '/'],
    ['month', '/trips'],
    ['import', '/import'],
  ],
  console: [
    ['welcome', ''],
    ['overview', '/'],
    ['batches', '/batches'],
    ['batch', '/batches/00000001-0000-4000-8000-000000000000'],
    ['deliveries', '/deliveries'],
    ['dead-letters', '/dead-letters'],
    ['services', '/services'],
    ['freshness', '/freshness'],
    ['codes', '/codes'],
    ['audit', '/audit'],
  ],
}

/** Screens that only have a picture taken: long ones, and one trip, which is opened from its month. */
export const furtherScreens: Readonly<Record<string, readonly Screen[]>> = {
  home: [
    ['data', '/data/validations/bus'],
    ['browse', '/browse'],
    ['move', '/move'],
    ['server', '/server'],
  ],
  mobility: [['trip', 'first of /trips/']],
}
