import { useI18n } from 'vue-i18n'
import type { useWords } from './use-words.ts'

/** Names a folder or a document of a pod where it stands among others. */
export function usePlaceName({
  placeAnywhere,
}: Pick<ReturnType<typeof useWords>, 'placeAnywhere'>) {
  const { t } = useI18n({ useScope: 'global' })
  return (url: string): string => {
    const last = /([^/]+)\/?$/u.exec(url)?.[1] ?? url
    if (last === 'index.ttl') return t('browse.manifest')
    if (last === 'summary') return t('browse.summary')
    const text = placeAnywhere(url)
    const isUnknown = text.includes('/') || /\/(?:grants|requests)\/./u.test(url)
    return isUnknown ? decoded(last) : text
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
