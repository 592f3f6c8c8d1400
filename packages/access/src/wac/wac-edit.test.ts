import { contentHash, readTurtle } from '@selfdata/records'
import { acl, foaf } from '@selfdata/vocab'
import { describe, expect, it } from 'vitest'
import { modesFor } from '../rules/visitor.ts'
import type { Edit } from '../plan/edit.ts'
import type { RuleDocument } from '../rules/rule-document.ts'
import { editWac } from './wac-edit.ts'
import { wacRules } from './wac-rules.ts'

const root = 'https://ada.example/'
const trips = `${root}trips/`
const ann = 'https://ann.example/#me'
const ben = 'https://ben.example/#me'
const prefix = `@prefix acl: <${acl.Read.replace('Read', '')}> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .`

function document(resource: string, text: string): RuleDocument {
  const url = `${resource}.acl`
  return { resource, url, state: 'present', quads: readTurtle(`${prefix} ${text}`, { base: url }) }
}

const absent = (resource: string): RuleDocument => ({
  resource,
  url: `${resource}.acl`,
  state: 'absent',
  quads: [],
})
const edit = (change: Partial<Edit>): Edit => ({
  kind: 'revoke',
  who: { agent: ann },
  modes: ['read', 'append', 'write', 'control'],
  reaches: ['this', 'members'],
  ...change,
})
const shared = document(
  trips,
  `<#all> a acl:Authorization ; rdfs:label "Family" ; acl:agent <${ann}>, <${ben}> ;
    acl:agentClass <${foaf.Agent}> ; acl:accessTo <./> ; acl:default <./> ; acl:mode acl:Read, acl:Write .`,
)

describe('editing an ACL document', () => {
  it('takes one out of a rule for several, who keep it', () => {
    const after = { ...shared, quads: editWac([shared], edit({ modes: ['write', 'append'] })) }
    const { rules } = wacRules([after])
    const everyone = rules.find(({ who }) => who === 'everyone')
    expect(everyone?.modes).toEqual(['read', 'append', 'write'])
    const named = (agent: string) =>
      rules.filter(({ who }) => typeof who === 'object' && 'agent' in who && who.agent === agent)
    expect(named(ann).map(({ modes }) => modes)).toEqual([['read'], ['read']])
    expect(named(ben).map(({ modes }) => modes)).toEqual([
      ['read', 'append', 'write'],
      ['read', 'append', 'write'],
    ])
  })

  it('takes it on the container and leaves it on what lies in it', () => {
    const after = {
      ...shared,
      quads: editWac([shared], edit({ who: 'everyone', reaches: ['this'] })),
    }
    const { rules } = wacRules([after])
    expect(modesFor(rules, {})).toEqual([])
    const below = wacRules([absent(`${trips}1.ttl`), after]).rules
    expect(modesFor(below, {})).toEqual(['read', 'append', 'write'])
  })

  it('copies what it does not understand when a resource gets rules of its own', () => {
    const source = document(
      root,
      `<#odd> a acl:Authorization ; rdfs:label "Odd" ; acl:agent <${ben}> ; acl:default <./> ;
        acl:agentClass <https://ada.example/classes#Neighbour> ; acl:mode acl:Read, <https://ada.example/modes#Smell> .
       <#here> a acl:Authorization ; acl:agent <https://cy.example/#me> ; acl:accessTo <./> ; acl:mode acl:Read .`,
    )
    const quads = editWac([absent(trips), source], edit({ kind: 'grant', modes: ['read'] }))
    const values = quads.map(({ object }) => object.value)
    expect(values).toEqual(expect.arrayContaining(['Odd', 'https://ada.example/modes#Smell']))
    expect(values).not.toContain('https://cy.example/#me')
    const { rules, remarks } = wacRules([{ ...absent(trips), state: 'present', quads }])
    expect(modesFor(rules, { agent: ann })).toEqual(['read'])
    expect(modesFor(rules, { agent: ben })).toEqual(['read'])
    expect(remarks.map(({ term }) => term)).toEqual([
      'https://ada.example/classes#Neighbour',
      'https://ada.example/modes#Smell',
    ])
  })

  it('keeps the name and the label of a rule that only shrinks', () => {
    const mine = document(
      trips,
      `<#mine> a acl:Authorization ; rdfs:label "Mine" ; acl:agent <${ann}> ; acl:accessTo <./> ; acl:mode acl:Read, acl:Append .`,
    )
    const quads = editWac([mine], edit({ modes: ['append'] }))
    const expected = document(
      trips,
      `<#mine> a acl:Authorization ; rdfs:label "Mine" ; acl:agent <${ann}> ; acl:accessTo <./> ; acl:mode acl:Read .`,
    )
    expect(contentHash(quads)).toBe(contentHash(expected.quads))
  })

  it('gives the same rule the same name, on every device', () => {
    const grant = edit({ kind: 'grant', who: { agent: ben }, modes: ['read', 'control'] })
    const [one, other] = [editWac([shared], grant), editWac([shared], grant)]
    expect(contentHash(one)).toBe(contentHash(other))
    const different = editWac([shared], { ...grant, modes: ['control'] })
    const names = [...one, ...different].map(({ subject }) => subject.value)
    expect(new Set(names).size).toBe(3)
  })
})
