import type { FoundPlace } from '@selfdata/insights'
import type { Place } from '@selfdata/vocab'
import { useI18n } from 'vue-i18n'
import { useWords } from './use-words.ts'

/** A place that the person has not named, with what it is called until then. */
export interface NamedFind {
  found: FoundPlace
  name: string
}

const most = 6

/** Names for the places found most: what they seem to be, their stop, or a number. */
export function useFoundPlaces() {
  const { t } = useI18n({ useScope: 'global' })
  const words = useWords()
  return (all: readonly FoundPlace[]): NamedFind[] => {
    let unnamed = 0
    return all.slice(0, most).map((found) => {
      const { role, stop } = found
      const name = role ? t('places.perhaps', { role: words.role(role) }) : stop
      return { found, name: name ?? t('places.unnamed', { number: ++unnamed }) }
    })
  }
}

/** A found place as trips are looked for between: it is not kept. */
export function passingPlace({ found, name }: NamedFind): Place {
  const { role = 'other', position } = found
  return {
    id: `found:${name}`,
    name,
    placeRole: role,
    latitude: position.lat,
    longitude: position.lon,
  }
}
