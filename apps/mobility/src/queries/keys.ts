/** Keys of everything this app fetches: what changes together is found together. */
export const keys = {
  years: (storage: string) => ['years', storage],
  month: (storage: string, month: string) => ['month', storage, month],
} as const
