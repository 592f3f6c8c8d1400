import { createSelfdataApp } from '@selfdata/ui'
import App from './App.vue'
import { routes } from './routes.ts'
import './style.css'

const { app } = await createSelfdataApp({
  root: App,
  // City hall's own screens: nothing of them lies on a desk.
  keepsCopies: false,
  routes,
  messages: {
    fr: () => import('./locales/fr.json'),
    en: () => import('./locales/en.json'),
  },
  // The invented city answers by itself: `queries/use-city.ts`.
  fillTryOut: async () => {},
})
app.mount('#app')
