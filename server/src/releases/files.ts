/** The files beside a published result. */
export const files = [
  { name: 'release.csv', mediaType: 'text/csv' },
  { name: 'release.csv-metadata.json', mediaType: 'application/csvm+json' },
  { name: 'release.geojson', mediaType: 'application/geo+json' },
] as const
