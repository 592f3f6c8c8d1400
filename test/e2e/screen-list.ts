/** A screen: the name of its picture, and its path once the try-out is open; none before it is. */
export type Screen = readonly [name: string, path: string]

/** What a link says that hands over access, in the invented pod. */
const handedOver = new URLSearchParams({
  from: 'https://pod.invalid/people/camille#it',
  to: 'https://pod.invalid/profile/card#me',
  on: 'read https://pod.invalid/selfdata/mobility/validations/bus/',
  until: '2099-01-01T00:00:00Z',
})

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
    ['review', 'first of /requests'],
    ['history', '/history'],
    ['search', '/search#q=bus'],
    ['who', 'first of /access'],
    ['data', '/data/validations/bus'],
    ['receipt', '/grants/camille'],
    ['handed-over', `/given#${handedOver.toString()}`],
    ['browse', '/browse'],
    ['records', 'first of /browse?at=mobility/validations/bus/'],
    ['whole-pod', '/browse?at=/'],
    ['move', '/move'],
    ['server', '/server'],
  ],
  mobility: [
    ['welcome', ''],
    ['year', '/'],
    ['month', '/trips'],
    ['habits', '/habits'],
    ['goal', '/goal'],
    ['letter', '/letter'],
    ['settings', '/settings'],
    ['export', '/export'],
    ['verify', '/verify'],
    ['ask', '/ask'],
    ['household', '/household'],
    ['device', '/device'],
    ['import', '/import'],
  ],
  energy: [
    ['welcome', ''],
    ['overview', '/'],
    ['month', '/electricity/month'],
    ['day', '/electricity/day'],
    ['gas-year', '/gas/year'],
    ['water', '/water'],
    ['cost', '/cost'],
    ['act', '/act'],
    ['letter', '/letter'],
    ['home', '/home'],
    ['check', '/check'],
    ['import', '/import'],
  ],
  contribute: [
    ['welcome', ''],
    ['campaigns', '/'],
    ['register', '/register'],
    ['campaign', '/campaigns/communs.invalid/piste-est-ouest'],
    ['lines', '/campaigns/communs.invalid/piste-est-ouest/contribute'],
    ['review', '/campaigns/communs.invalid/autour-de-la-gare'],
    ['stopped', '/campaigns/communs.invalid/stationnement'],
    ['vote', '/campaigns/communs.invalid/navette-du-soir/vote'],
    ['result', '/campaigns/rues-du-port/result'],
    ['mine', '/mine'],
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
  mobility: [['trip', 'first of /trips/']],
}
