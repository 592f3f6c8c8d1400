import type { Place } from './geography.ts'

/** Places that several people of the sample go to, around La Rochelle and on their trips. */
export const places = named({
  market: { id: 'market', lat: 46.1613, lon: -1.1487 },
  oldPort: { id: 'old-port', lat: 46.1573, lon: -1.1523 },
  cinema: { id: 'cinema', lat: 46.1545, lon: -1.1507 },
  station: { id: 'station', lat: 46.1527, lon: -1.1451 },
  university: { id: 'university', lat: 46.1474, lon: -1.1566 },
  library: { id: 'library', lat: 46.1549, lon: -1.1554 },
  hospital: { id: 'hospital', lat: 46.1546, lon: -1.1349 },
  beach: { id: 'beach', lat: 46.1404, lon: -1.1722 },
  pool: { id: 'pool', lat: 46.1745, lon: -1.1604 },
  hypermarket: { id: 'hypermarket', lat: 46.1068, lon: -1.1057 },
  shops: { id: 'shops', lat: 46.1849, lon: -1.1166 },
  sportsHall: { id: 'sports-hall', lat: 46.1501, lon: -1.0981 },
  bridge: { id: 'bridge', lat: 46.1735, lon: -1.2228 },
  laFlotte: { id: 'la-flotte', lat: 46.1871, lon: -1.3266 },
  saintMartin: { id: 'saint-martin', lat: 46.2029, lon: -1.3671 },
  chatelaillon: { id: 'chatelaillon', lat: 46.0745, lon: -1.0883 },
  marshes: { id: 'marshes', lat: 46.2372, lon: -1.1103 },
  rochefort: { id: 'rochefort', lat: 45.9415, lon: -0.9608 },
  ferryPier: { id: 'ferry-pier', lat: 46.0038, lon: -1.1171 },
  islandOfAix: { id: 'island-of-aix', lat: 46.0117, lon: -1.1738 },
  niort: { id: 'niort', lat: 46.3226, lon: -0.4583 },
  saintJean: { id: 'saint-jean', lat: 43.3879, lon: -1.6634 },
  montparnasse: { id: 'montparnasse', lat: 48.8407, lon: 2.3195 },
  parisHotel: { id: 'paris-hotel', lat: 48.8462, lon: 2.3353 },
  parisMuseum: { id: 'paris-museum', lat: 48.8606, lon: 2.3364 },
})

/** The railway to Paris goes by here. */
export const towardsParis = [
  { lat: 46.3183, lon: -0.4887 },
  { lat: 46.5822, lon: 0.3334 },
  { lat: 47.3858, lon: 0.7232 },
]

function named<Name extends string>(all: Record<Name, Place>): Record<Name, Place> {
  return all
}
