import type { Ref } from 'vue'

/** What a page needs to know of a query; every `useQuery` gives more. */
export interface QueryState<Data> {
  readonly data: Readonly<Ref<Data | undefined>>
  readonly error: Readonly<Ref<unknown>>
  readonly isLoading: Readonly<Ref<boolean>>
  refetch: () => Promise<unknown>
}
