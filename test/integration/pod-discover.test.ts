import { createServer } from 'node:http'
import type { IncomingHttpHeaders } from 'node:http'
import { afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { foaf, rdfs } from '@selfdata/vocab'
import { discover, getResource, NotFoundError, putResource, UnreadableError } from '@selfdata/pod'
import type { Fetch } from '@selfdata/pod'
import { originOf } from './pod-fault-proxy.ts'
import { newPerson } from './pod-person.ts'
import type { TestPerson } from './pod-person.ts'

/** A web site with a few Turtle documents, on an origin of its own. */
interface Site {
  readonly origin: string
  readonly asked: { path: string; headers: IncomingHttpHeaders }[]
}

const opened: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of opened.splice(0)) await close()
})

async function site(pages: (origin: string) => Record<string, string>): Promise<Site> {
  const asked: Site['asked'] = []
  let origin = ''
  const web = createServer((request, answer) => {
    const path = request.url ?? '/'
    asked.push({ path, headers: request.headers })
    const page = pages(origin)[path]
    if (page?.startsWith('->')) answer.writeHead(303, { location: page.slice(2) }).end()
    else if (page === undefined) answer.writeHead(404).end()
    else answer.writeHead(200, { 'content-type': 'text/turtle' }).end(prefixes + page)
  })
  await new Promise<void>((resolve) => web.listen(0, resolve))
  origin = originOf(web)
  opened.push(async () => {
    web.closeAllConnections()
    await new Promise((resolve) => web.close(resolve))
  })
  return { origin, asked }
}

const prefixes = `
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix solid: <http://www.w3.org/ns/solid/terms#> .
@prefix pim: <http://www.w3.org/ns/pim/space#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
`
let ada: TestPerson
beforeAll(async () => {
  ada = await newPerson(inject('solidServer'))
})
const both = (fetchOf: Fetch) => ({ fetch: fetchOf, publicFetch: fetch })

describe('a profile in several documents', () => {
  it('is put together two steps far, in circles too, with issuers from its own document only', async () => {
    const { origin, asked } = await site((root) => ({
      '/card': `<#me> solid:oidcIssuer <https://a.example/>, <https://b.example/> ;
        pim:storage <https://one.example/ada> ; rdfs:seeAlso </more>, </card>, <#me> .`,
      '/more': `<${root}/card#me> foaf:name "Ada" ; solid:oidcIssuer <https://evil.example/> ;
        pim:storage <https://two.example/> ; foaf:isPrimaryTopicOf </deep> ; owl:sameAs </card#me> .
        <#other> pim:storage <https://other.example/> .`,
      '/deep': `<${root}/card#me> foaf:nick "a" ; rdfs:seeAlso </deeper> .`,
      '/deeper': `<${root}/card#me> pim:storage <https://deeper.example/> .`,
    }))
    const profile = await discover(`${origin}/card#me`, both(ada.fetch))
    expect(profile).toEqual({
      webId: `${origin}/card#me`,
      name: 'Ada',
      issuers: ['https://a.example/', 'https://b.example/'],
      storages: ['https://one.example/ada/', 'https://two.example/'],
      documents: [`${origin}/card`, `${origin}/more`, `${origin}/deep`],
      failures: [],
    })
    expect(asked.map(({ path }) => path)).toEqual(['/card', '/more', '/deep'])
  })

  it('is found behind a WebID without fragment', async () => {
    const { origin } = await site((root) => ({
      '/ada': `->${root}/about`,
      '/about': `<ada> foaf:name "Ada" ; solid:oidcIssuer <https://a.example/> .`,
    }))
    const profile = await discover(`${origin}/ada`, both(ada.fetch))
    expect(profile).toMatchObject({ name: 'Ada', documents: [`${origin}/about`] })
  })

  it('shows what it has when a linked document is missing or broken', async () => {
    const { origin } = await site(() => ({
      '/card': `<#me> foaf:name "Ada" ; rdfs:seeAlso </gone>, </broken>, <ftp://x.example/>, "text" .`,
      '/broken': '<#me> a',
    }))
    const { name, failures } = await discover(`${origin}/card#me`, both(ada.fetch))
    expect(name).toBe('Ada')
    expect(failures.map(({ url, error }) => [url, error.constructor])).toEqual([
      [`${origin}/gone`, NotFoundError],
      [`${origin}/broken`, UnreadableError],
    ])
  })

  it('stops at twelve documents, and says which it left out', async () => {
    const links = Array.from({ length: 30 }, (_, n) => `</more-${n}>`).join(', ')
    const { origin, asked } = await site(() => ({ '/card': `<#me> rdfs:seeAlso ${links} .` }))
    const { failures } = await discover(`${origin}/card#me`, both(ada.fetch))
    expect(asked).toHaveLength(12)
    expect(failures.filter(({ error }) => error.message.includes('12 documents'))).toHaveLength(19)
  })

  it('is an error when the WebID document itself is not there', async () => {
    const { origin } = await site(() => ({}))
    await expect(discover(`${origin}/card#me`, both(ada.fetch))).rejects.toThrow(NotFoundError)
  })
})

async function link(targets: string): Promise<void> {
  const card = ada.webId.replace(/#.*/, '')
  const { text } = await getResource(card, { fetch: ada.fetch })
  await putResource(card, `${text}\n<#me> <${rdfs.seeAlso}> ${targets} .`, { fetch: ada.fetch })
}

describe('a token', () => {
  it('goes to the person’s own pod where that asks for it, and nowhere else', async () => {
    const canary = await site(() => ({ '/trap': '<#x> foaf:name "Trap" .' }))
    const extra = `${ada.storage}extra.ttl`
    await putResource(extra, `<${ada.webId}> <${foaf.nick}> "ada" .`, {
      fetch: ada.fetch,
    })
    await link(`<${canary.origin}/trap>, <${canary.origin}/moved>, <${extra}>`)
    const profile = await discover(ada.webId, both(ada.fetch))
    expect(profile.documents).toContain(extra)
    expect(canary.asked.map(({ path }) => path).toSorted()).toEqual(['/moved', '/trap'])
    for (const { headers } of canary.asked) {
      expect(headers).not.toHaveProperty('authorization')
      expect(headers).not.toHaveProperty('dpop')
    }
  })

  it('is not risked on other origins when there is no public fetch', async () => {
    const canary = await site(() => ({ '/trap': '<#x> foaf:name "Trap" .' }))
    await link(`<${canary.origin}/trap>`)
    const { failures } = await discover(ada.webId, { fetch: ada.fetch })
    expect(canary.asked).toEqual([])
    expect(failures.map(({ url }) => url)).toContain(`${canary.origin}/trap`)
  })
})
