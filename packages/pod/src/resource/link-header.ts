/** One entry of a `Link` header. */
export interface Link {
  /** Absolute. */
  readonly url: string
  readonly rel: readonly string[]
}

/**
 * The links of an answer, resolved against its URL; malformed ones are left out.
 *
 * Source: RFC 8288. A comma inside `<…>` or quotes does not part two links.
 */
export function linksOf(headers: Headers, base: string): Link[] {
  const value = headers.get('link') ?? ''
  return [
    ...value.matchAll(/<([^>]*)>((?:\s*;\s*[\w!#$&+.^`|~*-]+(?:\s*=\s*(?:"[^"]*"|[^",;\s]+))?)*)/g),
  ]
    .map(([, target = '', parameters = '']) => ({
      url: URL.parse(target, base)?.href ?? '',
      rel: relations(parameters),
    }))
    .filter(({ url, rel }) => url !== '' && rel.length > 0)
}

/** The first link with this relation. */
export function linked(headers: Headers, base: string, rel: string): string | undefined {
  return linksOf(headers, base).find((link) => link.rel.includes(rel))?.url
}

function relations(parameters: string): string[] {
  const match = /;\s*rel\s*=\s*(?:"([^"]*)"|([^",;\s]+))/i.exec(parameters)
  return (match?.[1] ?? match?.[2] ?? '').split(/\s+/).filter(Boolean)
}
