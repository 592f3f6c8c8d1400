/** The last part of an address as a person reads it: `été.jpg`. */
export function fileName(url: string): string {
  const last = /([^/]+)\/?$/u.exec(url)?.[1] ?? url
  try {
    return decodeURIComponent(last)
  } catch {
    return last
  }
}
