import { defineConfig } from 'vite'
import { appConfig } from '../../packages/ui/vite/app-config.ts'

export default defineConfig(appConfig({ title: 'Contribuer', port: 5104 }))
