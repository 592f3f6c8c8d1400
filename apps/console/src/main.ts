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
  // The invented city answers by itself: `queries/use-city.ts`.
  fillTryOut: async () => {},
})
app.mount('#app')
