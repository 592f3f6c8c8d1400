/** What the code on a printed letter opens: a service, and the code for it. */
export interface Letter {
  service: string
  code: string
}

const key = 'selfdata.home.letter'
const lengthLimit = 100

/** Reads `#service=…&code=…`, as `selfdata codes` prints it. */
export function letterOf(hash: string): Letter | undefined {
  const said = new URLSearchParams(hash.replace(/^#/u, ''))
  return checked({ service: said.get('service') ?? '', code: said.get('code') ?? '' })
}

/** Keeps what a link says in this tab, over the way to the provider and back. */
export function takeLetter(hash: string, tab: Storage): void {
  const letter = letterOf(hash)
  if (letter) tab.setItem(key, JSON.stringify(letter))
}

/** The letter kept in this tab. */
export function keptLetter(tab: Storage): Letter | undefined {
  try {
    const kept: unknown = JSON.parse(tab.getItem(key) ?? 'null')
    if (typeof kept !== 'object' || kept === null) return undefined
    const { service, code } = kept as Partial<Record<keyof Letter, unknown>>
    return typeof service === 'string' && typeof code === 'string'
      ? checked({ service, code })
      : undefined
  } catch {
    return undefined
  }
}

/** Once it was used, or put away. */
export function forgetLetter(tab: Storage): void {
  tab.removeItem(key)
}

function checked({ service, code }: Letter): Letter | undefined {
  const isThere = service !== '' && code !== ''
  const isShort = service.length <= lengthLimit && code.length <= lengthLimit
  return isThere && isShort ? { service, code } : undefined
}
