export const messages = {
  fr: () => import('./locales/fr.json'),
  en: () => import('./locales/en.json'),
}
