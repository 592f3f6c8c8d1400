import { webcrypto } from 'node:crypto'
import { PDFDocument } from '@cantoo/pdf-lib'
import { monthAfter } from '@selfdata/insights'
import { readCorrections, readOwnRecords } from '@selfdata/pod'
import { localMonth, placesDocument, travelSettingsDocument } from '@selfdata/records'
import {
  accessibilityProblems,
  button,
  choose,
  fill,
  patience,
  says,
  text,
} from '@selfdata/ui/testing'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { App } from 'vue'
import { codeInPdf } from './certificate/pdf.ts'
import { verify } from './certificate/sign.ts'
import { openApp } from './testing/open-app.ts'

let app: App
/** Files that were handed to the person, by name. */
const files = new Map<string, Blob>()
beforeEach(() => {
  files.clear()
  // jsdom keeps no downloads, and its crypto signs nothing.
  vi.stubGlobal('crypto', webcrypto)
  URL.createObjectURL = (blob: Blob) => {
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementationOnce(function click(
      this: HTMLAnchorElement,
    ) {
      files.set(this.download, blob)
    })
    return 'blob:x'
  }
  URL.revokeObjectURL = () => {}
})
afterEach(async () => {
  const problems = await accessibilityProblems()
  app.unmount()
  vi.unstubAllGlobals()
  if (problems.length > 0) throw new Error(problems.join('\n'))
})
const month = monthAfter(localMonth(new Date().toISOString(), 'Europe/Paris'), -1)
const openPage = async (path: string) => {
  const opened = await openApp(path)
  ;({ app } = opened)
  return opened
}

/** Says yes to home and to work. */
async function acceptPlaces(): Promise<void> {
  const unanswered = () =>
    [...document.querySelectorAll('button')].filter((one) =>
      one.textContent?.includes('C’est juste'),
    )
  for (const left of [1, 0]) {
    button('C’est juste').click()
    await expect.poll(() => unanswered().length, patience).toBe(left)
  }
}

it('places are found, named by the person, kept in the pod, and explain the habits between them', async () => {
  const { pod } = await openPage('/habits')
  await says('Peut-être : Domicile')
  expect(text()).toMatch(/Vous y avez passé \d+ nuits/u)
  // A habit shows before its places have names.
  expect(text()).toMatch(/Peut-être\s: Domicile.*lundi, mardi, jeudi et vendredi vers/u)
  await acceptPlaces()
  const { storage, fetch } = pod()
  const kept = await readOwnRecords('Place', { storage, path: placesDocument }, { fetch })
  expect(kept.map(({ placeRole }) => placeRole).toSorted()).toEqual(['home', 'work'])
  // Monday, Tuesday, Thursday, Friday: as the invented person goes to work.
  await says(/lundi, mardi, jeudi et vendredi vers \d\d:\d\d, \d+ fois/u)

  await says('Motifs que nous pouvons remplir')
  expect(text()).toContain('Parce qu’ils finissent à ce lieu.')
  button('Tout accepter').click()
  await says(/\d+ trajets modifiés/u)
  const place = { storage, source: 'google-timeline', year: Number(month.slice(0, 4)) }
  const said = await readCorrections(place, { fetch })
  expect(new Set(said.map(({ purpose }) => purpose))).toEqual(new Set(['home', 'work']))
})

it('purposes and places are added up over a season, and over a year where I want it', async () => {
  await openPage('/habits')
  await says('Peut-être : Domicile')
  const counted = () =>
    [...text().matchAll(/(\d+) trajets? · /gu)].reduce((sum, [, count]) => sum + Number(count), 0)
  const season = counted()
  expect(season).toBeGreaterThan(20)
  choose('Une année')
  await expect.poll(counted, patience).toBeGreaterThan(2 * season)
})

describe('the days by bicycle', () => {
  it('count once home and work are known, with a certificate that can be checked', async () => {
    const { router } = await openPage('/habits')
    await says('Peut-être : Domicile')
    await acceptPlaces()
    await router.push('/goal')
    await says('Votre objectif')
    await says(/(\d\d) jours à vélo/u)
    const days = Number(/Votre objectif \d{4}(\d+) jours à vélo/u.exec(text())![1])
    fill('Employeur', 'Mairie de La Rochelle')
    button('Télécharger l’attestation').click()
    await says('L’attestation est dans vos téléchargements')
    const pdf = [...files].find(([name]) => name.endsWith('.pdf'))
    const code = await codeInPdf(new Uint8Array(await pdf![1].arrayBuffer()))
    const verdict = await verify(code!, webcrypto as unknown as Crypto)
    expect(verdict).toMatchObject({
      is: 'whole',
      certificate: { employer: 'Mairie de La Rochelle' },
    })
    expect(verdict.is === 'whole' && verdict.certificate.days.length).toBe(days)
  })

  it('that do not count say why, and what would make them count', async () => {
    await openPage('/goal')
    await says('Nous ne savons pas où vous habitez')
    expect(text()).toMatch(/trajets à vélo ne comptent pas/u)
    expect(text()).toContain('leur motif n’est pas « Travail »')
    expect(text()).toContain('0 jour')
  })
})

describe('my own values', () => {
  it('are kept in my pod, and the figures follow them', async () => {
    const { router, pod } = await openPage('/settings')
    await says('Poids, en kilogrammes')
    fill('Poids', 'lourd')
    button('Enregistrer', 'last').click()
    await says('Un nombre vraisemblable')
    fill('Poids', '68,5')
    choose('Essence')
    choose('Facteurs de Coach CO2')
    button('Enregistrer', 'last').click()
    await says('Vos réglages sont gardés')
    const { storage, fetch } = pod()
    const place = { storage, path: travelSettingsDocument }
    const [kept] = await readOwnRecords('TravelSettings', place, { fetch })
    expect(kept).toMatchObject({ weightInKilograms: 68.5, propulsion: 'petrol' })
    expect(kept!.factorSet).toMatch(/2024-12$/u)
    await router.push(`/trips/${month}`)
    await says(/\d+\s?kcal/u)
    await router.push('/')
    await says('Coach CO2')
  })
})

it('the suggestion has numbers: how much longer, how much less CO₂e, how many euros', async () => {
  await openPage('/')
  await says('Une idée, en chiffres')
  await says(/courts? trajets? en voiture, à vélo : .* (de plus|de moins)/u)
  expect(text()).toMatch(/kg de CO₂e et [\d,]+\s€ de moins/u)
  expect(text()).toMatch(/(À votre vitesse habituelle|une allure tranquille)/u)
})

it('a published group stands beside my own ways, and nothing is sent for it', async () => {
  const { requests } = await openPage('/')
  await says('La part de chaque mode dans les déplacements')
  expect(text()).toMatch(/Voiture(Vous|Le groupe)\d+\s%(Vous|Le groupe)\d+\s%/u)
  expect(text()).toMatch(/Trop peu de personnes pour le dire : \S+/u)
  expect(requests.every(({ method }) => method === 'GET')).toBe(true)
})

it('the letter tells the month on one page, and what it does not know', async () => {
  await openPage(`/letter/${month}`)
  await says('Ce qui a changé')
  expect(text()).toMatch(/Vous avez fait \d+ trajets/u)
  expect(text()).toContain('150 minutes par semaine')
  expect(text()).toMatch(/Dans le groupe dont un résultat a été publié, \d+\s% des déplacements/u)
  expect(text()).toContain('n’est envoyée à personne')
})

describe('what I take along', () => {
  it('holds every trip of the months, in four open formats', async () => {
    await openPage('/export')
    await says('Prendre en GeoJSON')
    choose('Trois mois')
    button('Prendre en CSV').click()
    await says('Le fichier est dans vos téléchargements')
    const trips = Number(/(\d+) trajets?\./u.exec(text())![1])
    const csv = [...files].find(([name]) => name.endsWith('.csv'))
    const rows = (await csv![1].text()).trim().split('\r\n')
    const ids = new Set(rows.slice(1).map((row) => row.split(',')[0]))
    expect(ids.size).toBe(trips)
    button('Prendre en GeoJSON').click()
    await expect.poll(() => files.size, patience).toBe(2)
    const geojson = [...files].find(([name]) => name.endsWith('.geojson'))
    const { features } = JSON.parse(await geojson![1].text()) as { features: unknown[] }
    expect(features.length).toBe(rows.length - 1)
  })
})

describe('an employer', () => {
  /** Chooses a file, of which `bytes` are read. */
  const choosing = (bytes: () => Promise<Uint8Array>) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]')!
    const file = { size: 10, arrayBuffer: async () => (await bytes()).buffer }
    Object.defineProperty(input, 'files', { value: [file], configurable: true })
    input.dispatchEvent(new Event('change'))
  }
  const noPdf = async () => new TextEncoder().encode('no PDF')

  it('checks a certificate without an account', async () => {
    const opened = await openApp('/verify', { signedIn: false })
    ;({ app } = opened)
    await says('Vérifier une attestation')
    choosing(noPdf)
    await says('Ce n’est pas une attestation')
    expect(opened.requests).toEqual([])
  })

  it('is told of the file chosen last, though an earlier one is read later', async () => {
    ;({ app } = await openApp('/verify', { signedIn: false }))
    await says('Vérifier une attestation')
    const pdf = await PDFDocument.create()
    pdf.setSubject('SELFDATA1.changed.mark')
    const bytes = await pdf.save()
    const slow = Promise.withResolvers<Uint8Array>()
    choosing(() => slow.promise)
    choosing(noPdf)
    await says('Ce n’est pas une attestation')
    slow.resolve(bytes)
    // The same work, begun later: by its end the page has done its own.
    expect((await verify((await codeInPdf(bytes))!, webcrypto as unknown as Crypto)).is).toBe(
      'changed',
    )
    expect(text()).toContain('Ce n’est pas une attestation')
    choosing(async () => bytes)
    await says('Cette attestation a été modifiée')
  })
})
