import { rdf, vcard } from '@selfdata/vocab'

/** The name of the group in its document, as rules write it. */
export function groupAt(publicUrl: string, address: string): string {
  return `${publicUrl}/expiries/${address}#group`
}

/** A `vcard:Group` as Turtle, with those whom it lists at this moment; their IRIs were checked. */
export function groupDocument(group: string, members: readonly string[]): string {
  const lines = [
    `<${group}> <${rdf.type}> <${vcard.Group}> .`,
    ...members.map((member) => `<${group}> <${vcard.hasMember}> <${member}> .`),
  ]
  return `${lines.join('\n')}\n`
}
