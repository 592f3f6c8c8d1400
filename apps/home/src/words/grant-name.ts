/** The last part of a grant's address, which names it in addresses of this app. */
export function grantName({ id }: { id: string }): string {
  return /([^/]+)\.ttl#[^/#]*$/u.exec(id)?.[1] ?? ''
}
