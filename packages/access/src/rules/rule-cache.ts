/** Rule documents as they were read, by URL. A `Map` will do. */
export interface RuleCache {
  get: (url: string) => CachedRules | undefined
  set: (url: string, rules: CachedRules) => unknown
  delete: (url: string) => unknown
}

export interface CachedRules {
  etag: string
  text: string
}
