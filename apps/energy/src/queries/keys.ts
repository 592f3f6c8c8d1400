/** Keys of everything this app fetches: what changes together is found together. */
export const keys = {
  energy: (storage: string, year: number) => ['energy', storage, year],
  curves: (storage: string, months: readonly string[]) => ['curves', storage, ...months],
  proof: (storage: string, year: number) => ['proof', storage, year],
  peaks: (storage: string, year: number) => ['peaks', storage, year],
  home: (storage: string) => ['home', storage],
  weather: ['weather'],
  dayColours: ['day-colours'],
  household: (storages: readonly string[]) => ['household', ...storages],
} as const
