import type { Format, Sniffed } from './format.ts'

const roots: Record<string, Format> = { gpx: 'gpx' }

/** Tells which XML format a text is in by its root element. */
export function sniffXml(text: string): Sniffed {
  const root = rootOf(text)
  if (root === undefined) return { refused: 'malformed-xml' }
  const name = root.slice(root.indexOf(':') + 1)
  if (/^html$/i.test(name)) return { refused: 'web-page' }
  if (Object.hasOwn(roots, name)) return { format: roots[name]! }
  return { refused: 'unknown-format', detail: `XML: ${name}` }
}

function rootOf(text: string): string | undefined {
  let rest = text
  for (;;) {
    rest = rest.trimStart()
    const end = rest.startsWith('<!--') ? '-->' : rest.startsWith('<?') ? '?>' : undefined
    if (end !== undefined) {
      const at = rest.indexOf(end)
      if (at < 0) return undefined
      rest = rest.slice(at + end.length)
    } else if (rest.startsWith('<!')) {
      if (/^<!doctype\s+html/i.test(rest)) return 'html'
      const close = /^<![^[>]*(?:\[[^\]]*\]\s*)?>/.exec(rest)
      if (!close) return undefined
      rest = rest.slice(close[0].length)
    } else return /^<([\w.:-]+)/.exec(rest)?.[1]
  }
}
