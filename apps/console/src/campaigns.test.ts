import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { accessibilityProblems, patience, says } from '@selfdata/ui/testing'
import type { App } from 'vue'
import { openApp } from './testing/open-app.ts'
import { button, choose, fill, text } from './testing/page.ts'

let app: App | undefined

beforeEach(() => {
  localStorage.clear()
  localStorage.setItem('selfdata.language', 'fr')
})
afterEach(() => app?.unmount())

const problem = (status: number) => new Response('{}', { status })
const open = async (path: string, answer?: (asked: string) => Response | undefined) => {
  const opened = await openApp(path, answer ? { answer } : {})
  app = opened.app
  return opened
}

describe('every page of campaigns', () => {
  it.each([
    ['/campaigns', 'Qui traverse la passerelle ?'],
    ['/campaigns/new', 'Modèle de gouvernance'],
    ['/campaigns/city/jardin', 'Elle ne peut pas encore être soumise'],
    ['/campaigns/city/jardin/edit', 'Réunissez des lieux'],
    ['/campaigns/intermediary/halles', 'Un siège, une voix'],
    ['/campaigns/intermediary/ecoles', 'Il faut 82 voix'],
    ['/campaigns/intermediary/piste-du-port', '412 contributions en attente dans les espaces'],
    ['/campaigns/intermediary/passerelle', '120 jours de retard'],
    ['/campaigns/intermediary/passerelle', 'trop peu pour le dire'],
    ['/campaigns/intermediary/passerelle', 'Conforme à la charte.'],
  ])('%s shows what it is for, and axe finds nothing', async (path, words) => {
    await open(path)
    await says(words)
    expect(await accessibilityProblems()).toEqual([])
  })

  it('turns away whoever has no part in campaigns', async () => {
    await open('/campaigns', (asked) => (asked === 'desk' ? problem(403) : undefined))
    await says('Vous n’avez pas de rôle dans les campagnes')
    expect(await accessibilityProblems()).toEqual([])
  })

  it('leads whoever has a part in campaigns alone to them, and shows nothing else', async () => {
    await open('/', (asked) => (asked === 'me' ? problem(403) : undefined))
    await says('D’une question à une réponse')
    expect(text()).not.toContain('Livraisons')
    expect(await accessibilityProblems()).toEqual([])
  })

  it('says when no server answers, and when there is nothing yet', async () => {
    await open('/campaigns', (asked) => (asked === 'desk' ? problem(500) : undefined))
    await says('Le serveur de la ville ne répond pas')
    app?.unmount()
    await open('/campaigns', (asked) => (asked === 'campaigns' ? Response.json([]) : undefined))
    await says('Aucune campagne pour l’instant')
    expect(await accessibilityProblems()).toEqual([])
  })

  it('shows what one server has while the other does not answer', async () => {
    let desks = 0
    await open('/campaigns', (asked) => {
      if (asked === 'desk') desks += 1
      return asked === 'desk' && desks === 2 ? problem(503) : undefined
    })
    await says('ses campagnes ne sont pas montrées')
    await says('Comment venez-vous au jardin ?')
    expect(text()).not.toContain('Qui traverse la passerelle ?')
  })

  it('says when a campaign is not there', async () => {
    await open('/campaigns/city/nulle-part')
    await says('Ceci n’existe pas, ou plus')
    expect(await accessibilityProblems()).toEqual([])
  })
})

describe('a draft', () => {
  it('is submitted once nothing is missing, and not before', async () => {
    await open('/campaigns/city/jardin')
    await says('Elle ne peut pas encore être soumise')
    expect(button('Soumettre')).toBeUndefined()
    button('Écrire').click()
    await says('Jamais pour')
    const [inFrench, inEnglish] = fieldsOf(/Jamais pour/u)
    await choose(inFrench!, 'Ni contrôler, ni verbaliser.')
    await choose(inEnglish!, 'No control, no fines.')
    await says('Tout y est.')
    button('Passer à la soumission').click()
    await vi.waitFor(() => expect(button('Soumettre')).toBeDefined(), patience)
    button('Soumettre').click()
    await says('Dès maintenant, elle ne peut plus changer')
    dialogButton('Soumettre').click()
    await says('À l’examen')
  })

  it('takes the places of a file that was drawn, and says why it cannot', async () => {
    await open('/campaigns/city/jardin/edit')
    await says('12 lieux, 36 cases')
    await drop('{"type":"Point","coordinates":[1,2]}')
    await says('Il n’y a dans ce fichier ni ligne')
    await drop('{"type":"LineString","coordinates":[[-1.16,46.156],[-1.14,46.156]]}')
    await says('4 lieux, 12 cases')
    expect(await accessibilityProblems()).toEqual([])
  })

  it('is drawn on the map by keyboard, point by point, and taken away again', async () => {
    await open('/campaigns/city/jardin/edit')
    await says('12 lieux, 36 cases')
    document.querySelector('details')!.open = true
    await says('Aucun point posé')
    const map = document.querySelector('[aria-label="Carte où dessiner"]')!
    for (const key of ['ArrowUp', 'ArrowRight']) {
      button('Poser un point à la croix').click()
      map.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    }
    await says('2 points posés')
    button('Terminer la ligne').click()
    await says('Tracé 1')
    expect(text()).not.toContain('12 lieux, 36 cases')
    expect(await accessibilityProblems()).toEqual([])
    button('Ôter').click()
    await vi.waitFor(() => expect(text()).not.toContain('Tracé 1'), patience)
  })

  it('is not saved over what somebody else saved', async () => {
    const asked: string[] = []
    await open('/campaigns/city/jardin/edit', (path) => {
      asked.push(path)
      return asked.filter((one) => one === 'campaigns/jardin').length === 2
        ? problem(412)
        : undefined
    })
    await says('Il manque une chose.')
    button('Enregistrer').click()
    await says('Quelqu’un d’autre a enregistré entre-temps')
    expect(await accessibilityProblems()).toEqual([])
  })

  it('begins with a title in both languages', async () => {
    const { router } = await open('/campaigns/new')
    await says('Titre en français')
    button('Commencer à écrire').click()
    await says('Donnez un titre dans les deux langues.')
    await fill('Titre en français', 'Où vous garez-vous ?')
    await fill('Titre en anglais', 'Where do you park?')
    button('Commencer à écrire').click()
    await vi.waitFor(
      () => expect(router.currentRoute.value.path).toBe('/campaigns/city/ou-vous-garez-vous/edit'),
      patience,
    )
    await says('Ce qu’il faut')
  })
})

describe('a campaign', () => {
  it('is voted on with reasons, once', async () => {
    await open('/campaigns/intermediary/halles')
    await says('Un siège, une voix')
    button('Voter').click()
    await says('Écrivez-le dans une langue au moins.')
    await choose(fieldsOf(/Raisons/u)[0]!, 'La question est juste.')
    button('Voter').click()
    await says('Rien à faire pour vous maintenant.')
    expect(button('Voter')).toBeUndefined()
  })

  it('is stopped with reasons in both languages', async () => {
    await open('/campaigns/intermediary/piste-du-port')
    await says('412')
    button('Arrêter la campagne').click()
    await says('C’est sans retour.')
    dialogButton('Arrêter la campagne').click()
    await says('Écrivez-le dans les deux langues.')
    const [inFrench, inEnglish] = fieldsOf(/Raisons/u)
    await choose(inFrench!, 'Le vote a changé.')
    await choose(inEnglish!, 'The vote changed.')
    dialogButton('Arrêter la campagne').click()
    await says('Le vote a changé.')
    expect(button('Arrêter la campagne')).toBeUndefined()
  })

  it('is late until it is answered', async () => {
    await open('/campaigns/intermediary/passerelle')
    await says('120 jours de retard')
    button('Répondre').click()
    const [inFrench, inEnglish] = await vi.waitFor(() => {
      const fields = fieldsOf(/^Réponse/u)
      expect(fields).toHaveLength(2)
      return fields
    }, patience)
    await choose(inFrench!, 'La passerelle sera élargie.')
    await choose(inEnglish!, 'The footbridge will be widened.')
    dialogButton('Répondre').click()
    await says('La passerelle sera élargie.')
    expect(text()).not.toContain('jours de retard')
  })

  it('is shown under another model, with the differences marked', async () => {
    await open('/campaigns/intermediary/piste-du-port')
    await says('C’est le modèle de la campagne.')
    await fill('Dans le modèle', 'https://w3id.org/selfdata/arrangements#civic-data-trust')
    await says('lignes sont différentes, et marquées.')
    expect(await accessibilityProblems()).toEqual([])
  })
})

/** The inputs of a field in both languages, by its legend. */
function fieldsOf(legend: RegExp): HTMLTextAreaElement[] {
  const found = [...document.querySelectorAll('fieldset')].find((one) =>
    legend.test(one.querySelector('legend')?.textContent ?? ''),
  )
  return [...(found?.querySelectorAll('textarea') ?? [])]
}

function dialogButton(name: string): HTMLElement {
  const dialog = document.querySelector('[role="dialog"]')!
  return [...dialog.querySelectorAll('button')].find((one) => one.textContent?.trim() === name)!
}

async function drop(content: string): Promise<void> {
  const zone = document.querySelector('.border-dashed')!
  const event = new Event('drop', { bubbles: true })
  const files = [new File([content], 'corridor.geojson')]
  zone.dispatchEvent(Object.assign(event, { dataTransfer: { files } }))
}
