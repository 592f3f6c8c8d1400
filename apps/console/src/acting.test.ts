import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { accessibilityProblems, patience, says } from '@selfdata/ui/testing'
import type { App } from 'vue'
import { openApp } from './testing/open-app.ts'
import { button, fill, text } from './testing/page.ts'

let app: App | undefined
const saved: { name: string; text: string }[] = []

beforeEach(() => {
  localStorage.clear()
  localStorage.setItem('selfdata.language', 'fr')
  saved.length = 0
  let blob: Blob | undefined
  URL.createObjectURL = (given) => {
    blob = given instanceof Blob ? given : undefined
    return 'blob:saved'
  }
  URL.revokeObjectURL = () => {}
  HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
    const { download: name } = this
    if (name) void blob?.text().then((content) => saved.push({ name, text: content }))
    else this.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
  }
})
afterEach(() => app?.unmount())

describe('what was set aside', () => {
  it('is read without values, and replayed', async () => {
    const opened = await openApp('/dead-letters')
    ;({ app } = opened)
    await says('L’espace est plein'.toLowerCase())
    const details = document.querySelector('details details, main details') as HTMLDetailsElement
    details.open = true
    details.dispatchEvent(new Event('toggle'))
    await says('volumeInLitres')
    expect(await accessibilityProblems()).toEqual([])
    button('Relancer').click()
    await says('120 enregistrements relancés')
    expect(opened.asked).toContain('POST services/eau/dead-letters/replay')
    await vi.waitFor(() => expect(text()).not.toContain('pour 120 espaces'), patience)
  })

  it('is thrown away only after asking once more', async () => {
    const opened = await openApp('/dead-letters')
    ;({ app } = opened)
    await says('pour 44 espaces')
    const last = [...document.querySelectorAll('button')].findLast(
      (one) => one.textContent?.trim() === 'Jeter…',
    )
    last?.click()
    await says('Jeter ces 44 enregistrements ?')
    expect(opened.asked.filter((one) => one.startsWith('POST'))).toEqual([])
    button('Jeter').click()
    await says('44 enregistrements jetés')
    expect(opened.asked).toContain('POST services/eau/dead-letters/drop')
  })

  it('stays as it is when the server refuses', async () => {
    const answer = (path: string) =>
      path.endsWith('/replay') ? new Response('{}', { status: 503 }) : undefined
    ;({ app } = await openApp('/dead-letters', { answer }))
    await says('pour 44 espaces')
    button('Relancer').click()
    await says('Rien n’a changé ; réessayez.')
    expect(text()).toContain('pour 44 espaces')
  })

  it('is only read by who may only see', async () => {
    const name = { fr: 'Eau', en: 'Water' }
    const me = { id: 'r', mayAudit: false, services: [{ id: 'eau', name, rights: ['see'] }] }
    const answer = (path: string) => (path === 'me' ? Response.json(me) : undefined)
    ;({ app } = await openApp('/dead-letters', { answer }))
    await says('Relancer et jeter reviennent aux opérateurs')
    expect(button('Relancer')).toBeUndefined()
    expect(button('Jeter…')).toBeUndefined()
  })
})

describe('codes', () => {
  it('are made for pasted numbers, saved, and gone from the page', async () => {
    const opened = await openApp('/codes')
    ;({ app } = opened)
    await says('Faire des codes')
    button('Faire les codes').click()
    await says('Donnez au moins un numéro de client.')
    await fill('Numéros de client', 'carte\n=17\n18\n18\n')
    await says('2 numéros trouvés.')
    button('Faire les codes').click()
    await says('2 codes sont faits')
    expect(await accessibilityProblems()).toEqual([])
    // No code is drawn: it would stay on screen and in pictures of it.
    expect(text()).not.toContain('ESSA-1NVE')
    button('Tableau (CSV)').click()
    await vi.waitFor(() => expect(saved).toHaveLength(1), patience)
    expect(saved[0]?.name).toMatch(/^mouettes-\d{4}-\d\d-\d\d\.csv$/u)
    expect(saved[0]?.text).toContain("'=17,ESSA-1NVE-NTE0-0000")
    button('Lettres à imprimer').click()
    await vi.waitFor(() => expect(saved).toHaveLength(2), patience)
    expect(saved[1]?.text.match(/<article>/gu)).toHaveLength(2)
    expect(saved[1]?.text).toContain('https://home.example/')
    button('Terminer').click()
    await says('Faire des codes')
    expect(text()).not.toContain('2 codes sont faits')
  })

  it('that were made before it broke off are not lost', async () => {
    const customers = Array.from({ length: 1500 }, (_, index) => `c${index}`)
    let calls = 0
    const answer = (path: string) => {
      if (!path.endsWith('/codes')) return undefined
      calls += 1
      return calls === 2 ? new Response('{}', { status: 502 }) : undefined
    }
    ;({ app } = await openApp('/codes', { answer }))
    await says('Faire des codes')
    await fill('Numéros de client', customers.join('\n'))
    button('Faire les codes').click()
    await says('1\u202F000 codes faits sur 1\u202F500')
    button('Tableau (CSV)').click()
    await vi.waitFor(() => expect(saved[0]?.text.trim().split('\r\n')).toHaveLength(1001), patience)
  })
})

describe('a batch', () => {
  it('moves while it is looked at', async () => {
    const id = '00000001-0000-4000-8000-000000000000'
    ;({ app } = await openApp(`/batches/${id}`))
    await says('en attente')
    const before = text()
    await vi.waitFor(() => expect(text()).not.toBe(before), patience)
    await says('livrés')
  })
})
