import type { Limits } from '../file/limits.ts'
import { XmlWalker, type XmlHandler } from '../xml/xml-walker.ts'

/** Walks through one part of a workbook; a part that is not there is an empty one. */
export function walkPart(bytes: Uint8Array, handler: XmlHandler, limits: Limits): void {
  if (bytes.length === 0) return
  const walker = new XmlWalker(handler, limits)
  walker.write(new TextDecoder().decode(bytes))
  walker.end()
}

/** The texts that cells point to, in order. */
export function sharedTexts(bytes: Uint8Array, limits: Limits): string[] {
  const texts: string[] = []
  let phonetic = false
  const handler: XmlHandler = {
    open: (name) => {
      if (name === 'si') texts.push('')
      if (name === 'rPh') phonetic = true
    },
    close: (name, text) => {
      if (name === 'rPh') phonetic = false
      // A text of several formats comes in several pieces.
      if (name === 't' && !phonetic && texts.length > 0) texts[texts.length - 1] += text
    },
  }
  walkPart(bytes, handler, limits)
  return texts
}

/** Whether days are counted from 1904, as Excel on older Macs did, not from the end of 1899. */
export function countsFrom1904(workbook: Uint8Array, limits: Limits): boolean {
  let from1904 = false
  const handler: XmlHandler = {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes.get('date1904') ?? '')
    },
    close: () => undefined,
  }
  walkPart(workbook, handler, limits)
  return from1904
}

/** The names of the sheets by the path of their part, in lower case. */
export function sheetNames(
  workbook: Uint8Array,
  relations: Uint8Array,
  limits: Limits,
): Map<string, string> {
  const targets = new Map<string, string>()
  walkPart(
    relations,
    {
      open: (name, attributes) => {
        const target = attributes.get('Target')
        if (name === 'Relationship' && target)
          targets.set(attributes.get('Id') ?? '', pathOf(target))
      },
      close: () => undefined,
    },
    limits,
  )
  const names = new Map<string, string>()
  walkPart(
    workbook,
    {
      open: (name, attributes) => {
        const path = targets.get(attributes.get('r:id') ?? '')
        if (name === 'sheet' && path) names.set(path, attributes.get('name') ?? path)
      },
      close: () => undefined,
    },
    limits,
  )
  return names
}

function pathOf(target: string): string {
  return (target.startsWith('/') ? target.slice(1) : `xl/${target}`).toLowerCase()
}
