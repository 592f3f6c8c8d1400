import { applyCorrectionsToSummary, monthAfter, totalsOf } from '@selfdata/insights'
import { readCorrections, readSummaries } from '@selfdata/pod'
import { localMonth } from '@selfdata/records'
import {
  accessibilityProblems,
  button,
  choose,
  fill,
  patience,
  says,
  text,
} from '@selfdata/ui/testing'
import { afterEach, describe, expect, it } from 'vitest'
import type { App } from 'vue'
import { openApp } from './testing/open-app.ts'

// What people could not do in Coach CO2, OpenPATH or Dawarich: each is a promise here.
let app: App
afterEach(async () => {
  const problems = await accessibilityProblems()
  app.unmount()
  if (problems.length > 0) throw new Error(problems.join('\n'))
})
const month = monthAfter(localMonth(new Date().toISOString(), 'Europe/Paris'), -1)
const rows = () => [...document.querySelectorAll<HTMLElement>('main section li a')]
const count = () => Number(/Trajets(\d+)/u.exec(text())?.[1])
const rowOf = (words: string) => rows().find((row) => row.textContent?.includes(words))!

async function openMonth() {
  const opened = await openApp(`/trips/${month}`)
  ;({ app } = opened)
  await says('Tous les modes')
  return opened
}

async function corrections({ pod }: Awaited<ReturnType<typeof openApp>>) {
  const { storage, fetch } = pod()
  const place = { storage, source: 'google-timeline', year: Number(month.slice(0, 4)) }
  return readCorrections(place, { fetch })
}

async function figuresOf({ pod }: Awaited<ReturnType<typeof openApp>>) {
  const { storage, fetch } = pod()
  const place = { storage, stream: 'trips', source: 'google-timeline' } as const
  return {
    summaries: await readSummaries({ ...place, year: Number(month.slice(0, 4)) }, { fetch }),
  }
}

describe('a wrong trip', () => {
  it('can be deleted, no longer counts, and comes back at one press', async () => {
    const opened = await openMonth()
    const before = count()
    rowOf('Voiture').click()
    await says('Étapes')
    button('Supprimer').click()
    await says('Tous les modes')
    await expect.poll(count, patience).toBe(before - 1)
    expect((await corrections(opened)).map(({ removed }) => removed)).toEqual([true])
    button('Rétablir').click()
    await says('Le trajet est de retour.')
    await expect.poll(count, patience).toBe(before)
    expect(await corrections(opened)).toEqual([])
  })

  it('that is two is cut in two, and put together again by undoing', async () => {
    const opened = await openMonth()
    const before = count()
    rowOf('Voiture').click()
    await says('Étapes')
    button('Couper en deux').click()
    await says('Par exemple quand vous vous êtes arrêté')
    button('Couper').click()
    await says('Vous avez coupé un trajet plus long')
    const [cut] = await corrections(opened)
    expect(cut!.splitAfterSeconds).toHaveLength(1)
    expect(cut!.legModes).toBe('car')
    button('Tous les trajets du mois').click()
    await says('Tous les modes')
    await expect.poll(count, patience).toBe(before + 1)
    button('Annuler', 'last').click()
    await says('C’est annulé.')
    expect(await corrections(opened)).toEqual([])
    await expect.poll(count, patience).toBe(before)
  })

  it('of several becomes one with its neighbours, all at once', async () => {
    await openMonth()
    const before = count()
    button('Choisir plusieurs trajets').click()
    await says('0 trajet choisi')
    const boxes = [...document.querySelectorAll<HTMLInputElement>('main input[type=checkbox]')]
    boxes[0]!.click()
    await says('1 trajet choisi')
    boxes[1]!.click()
    await says('2 trajets choisis')
    button('Réunir').click()
    await says('2 trajets n’en font plus qu’un.')
    await expect.poll(count, patience).toBe(before - 1)
    button('Annuler', 'last').click()
    await expect.poll(count, patience).toBe(before)
  })

  it('gets a title, a purpose and the right times', async () => {
    const opened = await openMonth()
    rowOf('Voiture').click()
    await says('Étapes')
    button('Titre, motif, horaires').click()
    await says('Pour le retrouver')
    fill('Titre', 'Chez le dentiste')
    choose('Santé')
    fill('Arrivée', '23:30')
    button('Enregistrer').click()
    await says('Le trajet est modifié.')
    await says('Chez le dentiste')
    expect(text()).toMatch(/· Santé/u)
    const [said] = await corrections(opened)
    expect(said).toMatchObject({ name: 'Chez le dentiste', purpose: 'health' })
    expect(said!.correctedEndTime).toMatch(/T23:30:00\+0[12]:00$/u)
    button('Tout remettre comme la source').click()
    await says('de nouveau comme la source')
    expect(await corrections(opened)).toEqual([])
  })
})

describe('a wrong length', () => {
  it('is put right, counts in the figures, and can be taken back', async () => {
    const opened = await openMonth()
    rowOf('Voiture').click()
    await says('Étapes')
    button('Corriger l’étape').click()
    await says('Distance, en kilomètres')
    fill('Distance, en kilomètres', '77,5')
    button('Enregistrer').click()
    await says(/La source disait : Voiture.*, [\d,]+\skm/u)
    expect(text()).toContain('77,5')
    const [said] = await corrections(opened)
    expect(said).toMatchObject({ correctedDistanceInMetres: 77_500 })
    const { summaries } = await figuresOf(opened)
    const remembered = applyCorrectionsToSummary(summaries, [said!], { timeZone: 'Europe/Paris' })
    const metres = (some: typeof summaries) => totalsOf(some).distanceInMetres
    expect(metres(remembered) - metres(summaries)).toBe(77_500 - said!.distanceInMetres!)
    button('Revenir à la source').click()
    await expect.poll(() => corrections(opened), patience).toEqual([])
  })
})

describe('a car with three in it', () => {
  it('emits a third for each, once the person says so', async () => {
    const opened = await openMonth()
    rowOf('Voiture').click()
    await says('Étapes')
    const gramsOf = () => Number(/([\d,]+)\s*g CO₂e/u.exec(text())![1])
    const alone = gramsOf()
    button('Corriger l’étape').click()
    await says('Combien étiez-vous')
    fill('Combien étiez-vous', '3')
    button('Enregistrer').click()
    await says('3 personnes')
    expect(gramsOf()).toBe(Math.round(alone / 3))
    expect((await corrections(opened))[0]).toMatchObject({ occupancy: 3, mode: 'car' })
  })
})

describe('a mode that the phone guessed', () => {
  it('says how sure it is and how it was found, and is confirmed at one press', async () => {
    const opened = await openMonth()
    rowOf('Voiture').click()
    await says('Étapes')
    expect(text()).toMatch(/Sans doute\s: .+, sûr à (71|86)\s%/u)
    expect(text()).toContain('vitesse de pointe')
    button('Oui, c’était : Voiture').click()
    await says('Confirmé par vous.')
    expect(text()).not.toContain('Mode reconnu')
    expect((await corrections(opened))[0]).toMatchObject({ mode: 'car' })
  })
})

describe('many trips at once', () => {
  it('get one purpose, and lose it again together', async () => {
    const opened = await openMonth()
    button('Choisir plusieurs trajets').click()
    await says('0 trajet choisi')
    button('Tout choisir').click()
    await says(/\d\d trajets choisis/u)
    button('Motif').click()
    await says('Quel motif pour tous')
    choose('Travail')
    button('Enregistrer').click()
    await says(/\d+ trajets modifiés\./u)
    const made = await corrections(opened)
    expect(made.length).toBeGreaterThan(20)
    expect(new Set(made.map(({ purpose }) => purpose))).toEqual(new Set(['work']))
    button('Annuler', 'last').click()
    await says('C’est annulé.')
    expect(await corrections(opened)).toEqual([])
  })
})

describe('a trip that no device recorded', () => {
  it('is added by hand, and counts', async () => {
    await openMonth()
    const before = count()
    button('Ajouter un trajet').click()
    await says('aucun appareil n’a enregistré')
    button('Ajouter', 'last').click()
    await says('Choisissez un mode.')
    fill('Départ', '23:50')
    fill('Arrivée', '10:40')
    await says('Le lendemain.')
    fill('Arrivée', '09:40')
    fill('Départ', '10:00')
    await says('L’arrivée doit venir après le départ.')
    fill('Arrivée', '10:40')
    fill('Distance en kilomètres', '8,5')
    choose('Bac, navette')
    button('Ajouter', 'last').click()
    await says('Le trajet est ajouté.')
    await expect.poll(count, patience).toBe(before + 1)
    expect(rows().some((row) => /8,5\skm/u.test(row.textContent ?? ''))).toBe(true)
  })
})

it('a trip has a map with a scale and words, and a profile of its speed', async () => {
  await openMonth()
  rowOf('Voiture').click()
  await says('Étapes')
  await says('Vitesses en chiffres')
  const map = document.querySelector('[aria-label="Carte du trajet"]')!
  expect(map.querySelectorAll('path.line').length).toBe(1)
  expect(map.textContent).toMatch(/Trajet de \d\d:\d\d à \d\d:\d\d\s: Voiture sur 4,9/u)
  expect(map.textContent).toMatch(/\d+\s(m|km)/u)
  // Nothing is asked of anybody for it.
  expect(map.querySelectorAll('image').length).toBe(0)
})
