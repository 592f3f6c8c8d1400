import { answerOffer, listOffers, openOffer } from '@selfdata/city'
import { useMutation, useQuery } from '@pinia/colada'
import type { LangString } from '@selfdata/vocab'
import type { InstanceName } from '../campaigns/instance.ts'
import { keys } from './keys.ts'
import { useInstances } from './use-instances.ts'

interface Named {
  at: InstanceName
  slug: string
}

/** What people offer to a campaign that asks for records: when, never who. */
export function useOffers(of: () => Named) {
  const instances = useInstances()
  return useQuery({
    key: () => keys.offers(of().at, of().slug),
    enabled: () => instances[of().at] !== undefined,
    query: ({ signal }) => listOffers(of().slug, { ...instances[of().at]!, signal }),
  })
}

/** Reads one offer where it waits; kept nowhere, so that it is read anew each time. */
export function useOpenOffer() {
  const instances = useInstances()
  return useMutation({
    mutation: ({ at, slug, offer }: Named & { offer: string }) =>
      openOffer(slug, offer, instances[at]!),
  })
}

/** Answers one person in their inbox. */
export function useAnswerOffer() {
  const instances = useInstances()
  return useMutation({
    mutation: ({ at, slug, offer, words }: Named & { offer: string; words: LangString }) =>
      answerOffer(slug, { offer, words }, instances[at]!),
  })
}
