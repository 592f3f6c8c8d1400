import { readTurtle } from '@selfdata/records'
import { acl, acp } from '@selfdata/vocab'
import { describe, expect, it } from 'vitest'
import { modesFor } from '../rules/visitor.ts'
import type { RuleChain, RuleDocument } from '../rules/rule-document.ts'
import { acpRules } from './acp-rules.ts'

const root = 'https://ada.example/'
const ann = 'https://ann.example/#me'
const ben = 'https://ben.example/#me'
const app = 'https://app.example/id'
const prefixes = `@prefix acp: <${acp.Policy.replace('Policy', '')}> . @prefix acl: <${acl.Read.replace('Read', '')}> .`

/** A policy in the access control resource of `resource`, for it and for its members. */
function document(resource: string, ...policies: string[]): RuleDocument {
  const url = `${resource}.acr`
  const controls = policies.map((policy) => `[ acp:apply [ ${policy} ] ]`).join(', ')
  const text = `${prefixes} <#x> acp:resource <${resource}> ;
    acp:accessControl ${controls} ; acp:memberAccessControl ${controls} .`
  return { resource, url, state: 'present', quads: readTurtle(text, { base: url }) }
}

const chain = (...documents: [RuleDocument, ...RuleDocument[]]): RuleChain => documents
const allow = (modes: string, condition: string) => `acp:allow ${modes} ; ${condition}`
const agent = (iri: string) => `acp:anyOf [ acp:agent <${iri}> ]`
const trips = `${root}trips/`

describe('what access control resources allow', () => {
  it('adds up over all containers above', () => {
    const { rules } = acpRules(
      chain(
        document(trips, allow('acl:Read', agent(ann))),
        document(root, allow('acl:Append', agent(ann))),
      ),
    )
    expect(modesFor(rules, { agent: ann })).toEqual(['read', 'append'])
    expect(rules.filter(({ reaches }) => reaches === 'this').map(({ from }) => from)).toEqual([
      'here',
      { inherited: root },
    ])
  })

  it('lets a denial win, and says whom it takes out of a wider rule', () => {
    const { rules } = acpRules(
      chain(
        document(trips, `acp:deny acl:Read ; ${agent(ben)}`),
        document(root, allow('acl:Read, acl:Append', agent(acp.PublicAgent))),
      ),
    )
    expect(modesFor(rules, {})).toEqual(['read', 'append'])
    expect(modesFor(rules, { agent: ann })).toEqual(['read', 'append'])
    expect(modesFor(rules, { agent: ben })).toEqual(['append'])
    expect(rules.find(({ who }) => who === 'everyone')?.except).toEqual([{ who: { agent: ben } }])
  })

  it('follows allOf, anyOf and noneOf', () => {
    const condition = `acp:allOf [ acp:agent acp:AuthenticatedAgent ] ;
      acp:anyOf [ acp:client <${app}> ], [ acp:agent <${ann}> ] ; acp:noneOf [ acp:agent <${ben}> ]`
    const { rules } = acpRules(chain(document(trips, allow('acl:Read', condition))))
    const read = ['read']
    expect(modesFor(rules, { agent: ann })).toEqual(read)
    expect(modesFor(rules, { agent: ann, client: app })).toEqual(read)
    expect(modesFor(rules, { agent: 'https://cy.example/#me', client: app })).toEqual(read)
    expect(modesFor(rules, { agent: 'https://cy.example/#me' })).toEqual([])
    expect(modesFor(rules, { agent: ben, client: app })).toEqual([])
    expect(modesFor(rules, { client: app })).toEqual([])
  })

  it('never applies a policy that only excludes', () => {
    const { rules } = acpRules(
      chain(document(trips, allow('acl:Read', 'acp:noneOf [ acp:agent acp:PublicAgent ]'))),
    )
    expect(rules).toEqual([])
  })

  it('notes what it cannot say: issuers, credentials, owners', () => {
    const { rules, remarks } = acpRules(
      chain(
        document(
          trips,
          allow('acl:Read', `acp:anyOf [ acp:agent <${ann}> ; acp:issuer <https://id.example/> ]`),
          allow(
            'acl:Write',
            `acp:anyOf [ acp:agent <${ann}> ; acp:vc <https://id.example/adult> ]`,
          ),
          allow('acl:Control', 'acp:anyOf [ acp:agent acp:OwnerAgent ]'),
        ),
      ),
    )
    // An issuer is assumed to be the right one: nothing that may be open is left out.
    expect(modesFor(rules, { agent: ann })).toEqual(['read'])
    expect(remarks.map(({ kind, term }) => [kind, term])).toEqual([
      ['only-with-issuer', 'https://id.example/'],
      ['only-with-credential', 'https://id.example/adult'],
      ['owner-or-creator', acp.OwnerAgent],
    ])
  })
})
