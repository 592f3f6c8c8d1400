/** What may be done with a resource: by us as signed in, and by everybody. */
export interface AllowedAccess {
  readonly user: readonly AccessMode[]
  readonly public: readonly AccessMode[]
}

/** What one may do: the modes of Web Access Control. */
export type AccessMode = 'read' | 'append' | 'write' | 'control'

const modes = ['read', 'append', 'write', 'control'] as const

/**
 * Reads `WAC-Allow`; `undefined` where the server does not send it (ACP) or the browser hides it.
 *
 * Source: Web Access Control 1.0, `WAC-Allow`.
 */
export function allowedAccess(headers: Headers): AllowedAccess | undefined {
  const value = headers.get('wac-allow')
  if (value === null) return undefined
  const group = (name: string): AccessMode[] => {
    const words = new RegExp(`(?:^|[,\\s])${name}\\s*=\\s*"([^"]*)"`, 'i').exec(value)?.[1] ?? ''
    const said = new Set(words.toLowerCase().split(/\s+/))
    return modes.filter((mode) => said.has(mode))
  }
  return { user: group('user'), public: group('public') }
}
