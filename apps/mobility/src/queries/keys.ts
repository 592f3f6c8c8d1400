/** Keys of everything this app fetches: what changes together is found together. */
export const keys = {
  years: (storage: string) => ['years', storage],
  month: (storage: string, month: string) => ['month', storage, month],
  /** Several months with their tracks. */
  months: (storage: string, months: string) => ['months', storage, months],
  tracks: (storage: string) => ['tracks', storage],
  /** What the phone of a person recorded, made into trips. */
  recorded: (storage: string) => ['recorded', storage],
  /** The phone of a person, as the city knows it. */
  recorder: (webId: string) => ['recorder', webId],
  settings: (storage: string) => ['settings', storage],
  places: (storage: string) => ['places', storage],
  household: (storages: readonly string[]) => ['household', ...storages],
} as const
