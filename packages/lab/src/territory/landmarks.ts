import { places } from '../sample/places.ts'

const named = [
  [places.oldPort, 'Vieux-Port', 'Old port'],
  [places.market, 'Marché', 'Market'],
  [places.station, 'Gare', 'Station'],
  [places.university, 'Université', 'University'],
  [places.hospital, 'Hôpital', 'Hospital'],
  [places.beach, 'Plage', 'Beach'],
  [places.pool, 'Piscine', 'Swimming pool'],
  [places.shops, 'Centre commercial', 'Shops'],
  [places.sportsHall, 'Salle de sport', 'Sports hall'],
  [places.bridge, 'Pont de l’île', 'Island bridge'],
  [places.chatelaillon, 'Châtelaillon', 'Châtelaillon'],
  [places.saintMartin, 'Saint-Martin', 'Saint-Martin'],
] as const

/** What the people of the sample find their way by. */
export const landmarks = named.map(([{ lon, lat }, fr, en]) => ({
  name: { fr, en },
  at: [lon, lat] as const,
}))
