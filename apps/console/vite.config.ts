import { defineConfig } from 'vite'
import { appConfig } from '../../packages/ui/vite/app-config.ts'

export default defineConfig(
  appConfig({ title: 'Console de la ville', port: 5105, isListed: false }),
)
