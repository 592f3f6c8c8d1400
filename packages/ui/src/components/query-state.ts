import { computed } from 'vue'
import type { Ref } from 'vue'

/** What a page needs to know of a query; every `useQuery` gives more. */
export interface QueryState<Data> {
  readonly data: Readonly<Ref<Data | undefined>>
  readonly error: Readonly<Ref<unknown>>
  readonly isLoading: Readonly<Ref<boolean>>
  refetch: () => Promise<unknown>
}

type States<Data> = { readonly [Key in keyof Data]: QueryState<Data[Key]> }

/** Several queries as one: answered once all have, failed as soon as one has. */
export function together<Data extends object>(states: States<Data>): QueryState<Data> {
  const entries = Object.entries<QueryState<unknown>>(states)
  return {
    data: computed(() => {
      const answers = entries.map(([name, { data }]) => [name, data.value] as const)
      return answers.every(([, answer]) => answer !== undefined)
        ? (Object.fromEntries(answers) as Data)
        : undefined
    }),
    error: computed(() => entries.find(([, { error }]) => error.value)?.[1].error.value),
    isLoading: computed(() => entries.some(([, { isLoading }]) => isLoading.value)),
    refetch: () => Promise.all(entries.map(([, { refetch }]) => refetch())),
  }
}
