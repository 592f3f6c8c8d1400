import { readTurtle } from '@selfdata/records'
import { describe, expect, it } from 'vitest'
import { profileOf } from './profile.ts'

const webId = 'https://ada.example/card#me'
const read = (body: string) => {
  const prefixes = `@prefix foaf: <http://xmlns.com/foaf/0.1/> . @prefix schema: <http://schema.org/> .
    @prefix vcard: <http://www.w3.org/2006/vcard/ns#> . @prefix as: <https://www.w3.org/ns/activitystreams#> .
    @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix ldp: <http://www.w3.org/ns/ldp#> .
    @prefix pim: <http://www.w3.org/ns/pim/space#> .`
  const quads = readTurtle(`${prefixes} <#me> ${body} .`, { base: 'https://ada.example/card' })
  return profileOf(webId, { own: quads, all: quads })
}

describe('the name of a profile', () => {
  it.each([
    ['schema:name "S" ; foaf:name "F" ; rdfs:label "R"', 'F'],
    ['vcard:fn "V" ; as:name "A"', 'V'],
    ['foaf:nick "n" ; rdfs:label " L "', 'L'],
    ['foaf:nick "n" ; schema:givenName "Ada" ; schema:familyName "Lovelace"', 'Ada Lovelace'],
    ['foaf:givenName "Ada"', 'Ada'],
    ['foaf:nick "n"', 'n'],
    ['foaf:name "" ; vcard:fn "V"', 'V'],
    ['foaf:name <https://x.example/>', undefined],
  ])('%s', (body, name) => expect(read(body).name).toBe(name))

  it('is cut when it is absurdly long', () => {
    expect(read(`foaf:name "${'a'.repeat(5000)}"`).name).toHaveLength(200)
  })
})

describe('addresses in a profile', () => {
  it('are left out when nobody should open them', () => {
    const profile = read(`vcard:hasPhoto <javascript:alert(1)>, <data:image/png,x>, "text" ;
      foaf:img <https://ada.example/me.jpg> ; ldp:inbox <http://10.0.0.1/inbox/> ;
      pim:storage <file:///home/>, <https://ada.example/pod>, <https://ada.example/pod/>`)
    expect(profile).toEqual({
      webId,
      photo: 'https://ada.example/me.jpg',
      issuers: [],
      storages: ['https://ada.example/pod/'],
    })
  })
})
