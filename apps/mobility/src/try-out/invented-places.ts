import { placesDocument } from '@selfdata/records'
import type { Place } from '@selfdata/vocab'

/** Where an invented person lives and works: the ends of the invented lines. */
export function inventedPlaces(storage: string): Place[] {
  const isEnglish = document.documentElement.lang.startsWith('en')
  const home = isEnglish ? 'Home' : 'Domicile'
  const work = isEnglish ? 'Work' : 'Travail'
  const base = `${storage}${placesDocument}`
  return [
    { id: `${base}#home`, name: home, placeRole: 'home', longitude: -1.212, latitude: 46.1604 },
    { id: `${base}#work`, name: work, placeRole: 'work', longitude: -1.1474, latitude: 46.1537 },
  ]
}
