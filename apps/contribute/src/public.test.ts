import { accessibilityProblems, button, says, text } from '@selfdata/ui/testing'
import { describe, expect, it } from 'vitest'
import { openApp } from './testing/open-app.ts'
import { inventedHost } from './try-out/invented-host.ts'
import { inventedServers } from './try-out/invented-servers.ts'

const [cityServer, intermediary] = inventedServers

const urlOf = (input: Parameters<typeof fetch>[0]) =>
  input instanceof Request ? input.url : String(input)

/** The territory's own server and the invented instances, for somebody who is not signed in. */
function territory(
  change: (request: Request) => Response | undefined = () => undefined,
): typeof fetch {
  return async (input, init) => {
    const request = new Request(new URL(urlOf(input), 'https://app.example/'), init)
    if (request.url.endsWith('/territory.json')) return Response.json({ cityServer, intermediary })
    return change(request) ?? inventedHost(request)
  }
}

describe('without signing in', () => {
  it('shows the register, late ones first', async () => {
    await openApp('/register', { signedIn: false, elsewhere: territory() })
    await says('Registre public')
    await says('Ce qui a été promis et n’est pas venu.')
    expect(text()).toContain('Où nous garons-nous ?')
    expect(await accessibilityProblems()).toEqual([])
  })

  it('names the register that does not answer, and shows the other', async () => {
    await openApp('/register', {
      signedIn: false,
      elsewhere: territory((request) =>
        request.url.startsWith(intermediary) ? new Response(null, { status: 503 }) : undefined,
      ),
    })
    await says('communs.invalid')
    expect(text()).toContain('Les rues du port')
    expect(await accessibilityProblems()).toEqual([])
  })

  it('says so when no register answers', async () => {
    const down = territory((request) => {
      if (request.url.endsWith('/territory.json')) return undefined
      throw new TypeError('refused')
    })
    await openApp('/register', { signedIn: false, elsewhere: down })
    await says('Le registre ne répond pas')
    expect(await accessibilityProblems()).toEqual([])
  })

  it('shows a result: withheld is not zero, who is missing, how to do it again', async () => {
    await openApp('/campaigns/rues-du-port/result', { signedIn: false, elsewhere: territory() })
    await says('Qui manque')
    await says('65 ans ou plus')
    expect(text()).toContain('retenu')
    expect(text()).toContain('release.csv')
    await says(/La réponse était due le .* 9 jours de retard/u)
    expect(text()).not.toContain('Et vous ?')
    expect(await accessibilityProblems()).toEqual([])
  })

  it('leads members to their vote on stopping a campaign that runs', async () => {
    const own = territory()
    const [opensAt, closesAt] = ['2026-11-20T08:00:00Z', '2026-12-04T08:00:00Z']
    const when = { motion: 'halt', method: 'member-ballot', opensAt, closesAt }
    const asking: typeof fetch = async (input, init) => {
      const answer = await own(input, init)
      if (!urlOf(input).endsWith('/campaigns/piste-est-ouest')) return answer
      return Response.json({ ...(await answer.json()), poll: { ...when, electorateSize: 312 } })
    }
    const path = '/campaigns/communs.invalid/piste-est-ouest'
    await openApp(path, { signedIn: false, elsewhere: asking })
    await says('Les membres votent sur l’arrêt')
    expect(text()).toContain('Voir ce qui partirait')
    button('Aller au vote').click()
    await says('Aucun bulletin dans l’urne')
    expect(await accessibilityProblems()).toEqual([])
  })

  it('refuses a campaign that is not what was accepted', async () => {
    const own = territory()
    // A longer keeping than the one that was voted on.
    const changing: typeof fetch = async (input, init) => {
      const answer = await own(input, init)
      if (!urlOf(input).endsWith('/campaigns/piste-est-ouest')) return answer
      const detail = await answer.json()
      return Response.json({ ...detail, campaign: { ...detail.campaign, retentionDays: 300 } })
    }
    await openApp('/campaigns/communs.invalid/piste-est-ouest', {
      signedIn: false,
      elsewhere: changing,
    })
    await says('Ce n’est pas ce qui a été accepté')
    expect(text()).not.toContain('Voir ce qui partirait')
    expect(await accessibilityProblems()).toEqual([])
  })

  it('says when a campaign is unknown', async () => {
    await openApp('/campaigns/nulle-part', { signedIn: false, elsewhere: territory() })
    await says('Cette campagne n’est pas dans le registre')
    expect(await accessibilityProblems()).toEqual([])
  })
})

it('compares one’s own data with a result, signed in', async () => {
  await openApp('/campaigns/communs.invalid/comment-bougeons-nous/result')
  await says('Et vous ?')
  await says('À vélo')
  await says('Avancement : 40 %')
  expect(await accessibilityProblems()).toEqual([])
})

it('asks for a ballot and casts it, which cannot be changed then', async () => {
  await openApp('/campaigns/communs.invalid/navette-du-soir/vote')
  await says('208 bulletins dans l’urne')
  const input = window.document.querySelector<HTMLInputElement>('input[type=file]')!
  Object.defineProperty(input, 'files', { value: [new File(['{}'], 'bulletin.json')] })
  input.dispatchEvent(new Event('change'))
  await says('Ce fichier ne contient pas de bulletin de ce vote.')
  button('Demander mon bulletin').click()
  await says('Voter un autre jour, ou sur un autre appareil')
  await says('Votre vote')
  const against = [...document.querySelectorAll('label')].find((one) =>
    one.textContent?.includes('Contre'),
  )
  against!.querySelector('input')!.click()
  await says('Mettre dans l’urne')
  button('Mettre dans l’urne').click()
  await says('Votre bulletin est dans l’urne')
  await says(/Reçu de votre bulletin\s*(\S{4} ){5}\S{4}/u)
  expect(text()).not.toContain('Mettre dans l’urne')
  expect(await accessibilityProblems()).toEqual([])
})

it('takes a comment while a campaign is in review', async () => {
  await openApp('/campaigns/communs.invalid/autour-de-la-gare')
  await says('Et les personnes qui viennent à pied ?')
  const area = document.querySelector('textarea')!
  area.value = 'Et la nuit ?'
  area.dispatchEvent(new Event('input'))
  button('Publier mon avis').click()
  await says('Et la nuit ?')
  expect(document.querySelector('textarea')!.value).toBe('')
  expect(await accessibilityProblems()).toEqual([])
})

it('counts a member who wants a vote on stopping a campaign', async () => {
  await openApp('/campaigns/communs.invalid/piste-est-ouest')
  await says('Membres : faut-il arrêter ?')
  button('Je veux ce vote').click()
  await says('4 membres le veulent ; il en faut 53.')
  expect(await accessibilityProblems()).toEqual([])
})
