import { createSelfdataApp } from '@selfdata/ui'
import App from './App.vue'
import { fillPod } from './invented.ts'
import { messages } from './messages.ts'
import { routes } from './routes.ts'
import './style.css'

const { app } = await createSelfdataApp({ root: App, routes, messages, fillTryOut: fillPod })
app.mount('#app')
