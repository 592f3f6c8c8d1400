import { createSelfdataApp } from '@selfdata/ui'
import App from './App.vue'
import { routes } from './routes.ts'
import './style.css'

const { app } = await createSelfdataApp({
  root: App,
  routes,
  messages: {
    fr: () => import('./locales/fr.json'),
    en: () => import('./locales/en.json'),
  },
  summarise: async (timeZone) => (await import('@selfdata/insights')).summarisersIn(timeZone),
  fillTryOut: async (pod) => (await import('./try-out/fill.ts')).fillTryOut(pod),
})
app.mount('#app')
