/** The lane of a storage: one per server that holds pods. */
export function laneOf(storage: string): string {
  return new URL(storage).origin
}
