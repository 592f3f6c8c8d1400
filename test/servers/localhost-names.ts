import dns from 'node:dns'
import type { LookupAddress, LookupOptions } from 'node:dns'

// Names below `localhost` are this machine (RFC 6761, section 6.3). Browsers know it; the resolver
// of many machines does not.
type Answer = (error: Error | null, address: string | LookupAddress[], family?: number) => void
const lookup = dns.lookup as (name: string, options: LookupOptions, answer: Answer) => void

function lookupLocally(name: string, options: LookupOptions | Answer, answer?: Answer): void {
  const given = typeof options === 'function' ? {} : options
  const done = typeof options === 'function' ? options : answer!
  lookup(name.endsWith('.localhost') ? 'localhost' : name, given, done)
}

Object.assign(dns, { lookup: lookupLocally })
