import { documentUrl } from '@selfdata/pod'
import { useI18n } from 'vue-i18n'
import { useGrants } from '../queries/grants.ts'
import { useRequests } from '../queries/requests.ts'
import { fileName } from './file-name.ts'
import type { useWords } from './use-words.ts'

/** Names a folder or a document of a pod where it stands among others. */
export function usePlaceName({
  placeAnywhere,
  textOf,
}: Pick<ReturnType<typeof useWords>, 'placeAnywhere' | 'textOf'>) {
  const { t } = useI18n({ useScope: 'global' })
  const { grants } = useGrants()
  const { data: requests } = useRequests()

  /** What was agreed to, or asked, by the document that keeps it. */
  function titleOf(url: string): string | undefined {
    const agreed = grants.value.map(({ grant }) => grant)
    const asked = (requests.value?.list ?? []).flatMap(({ kept }) => kept?.request ?? [])
    const found = [...agreed, ...asked].find(({ id }) => documentUrl(id) === url)
    return found && textOf(found.title)
  }

  return (url: string): string => {
    if (url.endsWith('/index.ttl')) return t('browse.manifest')
    if (/\/summary\/?$/u.test(url)) return t('browse.summary')
    const text = placeAnywhere(url)
    if (/\/(?:grants|requests)\/./u.test(url)) return titleOf(url) || fileName(url)
    return text.includes('/') ? fileName(url) : text
  }
}
