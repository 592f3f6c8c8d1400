/** Container of what a person was asked, refusals included. */
export function requestsOf(storage: string): string {
  return `${storage}selfdata/requests/`
}

/** Container of what a person gave. */
export function grantsOf(storage: string): string {
  return `${storage}selfdata/grants/`
}

/** Container of what services wrote down about their use of the pod, one container for each. */
export function journalOf(storage: string): string {
  return `${storage}selfdata/journal/`
}

/** Where one service, which may only append there, writes down what it does: by source. */
export function journalOfService(storage: string, source: string): string {
  return `${journalOf(storage)}${source}/`
}
