import { PiniaColada } from '@pinia/colada'
import { mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { createMemoryHistory, createRouter } from 'vue-router'
import type { Component } from 'vue'
import { createLanguage } from '../language/create-language.ts'
import type { DeviceCopy } from '../copy/device-copy.ts'
import type { Authentication } from '../session/authentication.ts'
import { memoryAuthentication } from '../session/memory-authentication.ts'
import { rememberedSession } from '../session/remembered-session.ts'
import { sessionEnvironmentKey } from '../session/session.ts'
import { noTerritory } from '../territory/territory.ts'
import type { Territory } from '../territory/territory.ts'
import { territoryKey } from '../territory/use-territory.ts'
import { accessibilityProblems } from './accessibility.ts'

const noTexts = async () => ({ default: {} })
const nothing: typeof fetch = async () => new Response(null, { status: 404 })

export interface Surroundings {
  props?: Record<string, unknown>
  slots?: Record<string, string | (() => unknown)>
  territory?: Partial<Territory>
  authentication?: Authentication
  /** Answers requests without a token. */
  plainFetch?: typeof fetch
  path?: string
  copy?: DeviceCopy
}

/** A component in the page, in French, with router, queries and a session around it. */
export async function mountInApp(
  component: Component,
  {
    props,
    slots,
    territory,
    authentication,
    plainFetch = nothing,
    path = '/',
    copy,
  }: Surroundings = {},
) {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/:anywhere(.*)*', component: { render: () => null } }],
  })
  await router.push(path)
  const me = { webId: 'https://ada.example/card#me', issuer: 'https://ada.example/' }
  const environment = {
    authentication: authentication ?? memoryAuthentication(me, { fetch: plainFetch }),
    remembered: rememberedSession({ local: localStorage, tab: sessionStorage }),
    page: window,
    plainFetch,
    alsoAllowed: [],
    ...(copy && { copy }),
  }
  const language = await createLanguage({ fr: noTexts, en: noTexts }, { language: 'fr' })
  return mount(component, {
    attachTo: document.body,
    props: props ?? {},
    slots: slots ?? {},
    global: {
      plugins: [createPinia(), PiniaColada, language, router],
      provide: {
        [territoryKey as symbol]: { ...noTerritory, ...territory },
        [sessionEnvironmentKey as symbol]: environment,
      },
    },
  })
}

/** For `afterEach`: fails the test that leaves something inaccessible on the page. */
export async function assertAccessible(): Promise<void> {
  const problems = await accessibilityProblems({ isPart: true })
  if (problems.length > 0) throw new Error(problems.join('\n'))
}
