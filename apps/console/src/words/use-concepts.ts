import { schemes, shapes } from '@selfdata/vocab'
import type { Campaign, LangString } from '@selfdata/vocab'
import { useTextOf } from '@selfdata/ui'

type SchemeName = keyof typeof schemes

/** What the shared vocabulary calls its codes and the fields of a campaign, in the reader's words. */
export function useConcepts() {
  const textOf = useTextOf()
  const concept = (scheme: SchemeName, code: string) => {
    const { concepts } = schemes[scheme]
    const found = (concepts as Record<string, { label: LangString }>)[code]
    return found ? textOf(found.label) : code
  }
  const property = (key: keyof Campaign) => {
    const found = shapes.Campaign.properties.find((one) => one.key === key)
    return {
      label: found ? textOf(found.label) : key,
      ...(found?.description && { hint: textOf(found.description) }),
    }
  }
  return { concept, property }
}
