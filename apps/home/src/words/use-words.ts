import type { AccessMode, Who } from '@selfdata/access'
import type { CatalogSeries } from '@selfdata/pod'
import { useFormats, useSession } from '@selfdata/ui'
import type { LangString } from '@selfdata/vocab'
import { useI18n } from 'vue-i18n'
import { usePlace } from '../queries/place.ts'
import { useServices } from '../queries/city.ts'
import { capital } from './capital.ts'
import { placeWords } from './place-words.ts'

interface Names {
  declaredName: (webId: string) => string | undefined
  /** Nobody else here goes by the same name. */
  isUnique?: (webId: string) => boolean
}

/**
 * Says who, what and where in the person's language. With `names` (`useDeclaredNames`), an agent
 * goes by the name it gives itself, in quotation marks and with its address.
 */
export function useWords(
  { declaredName, isUnique = () => false }: Names = { declaredName: () => undefined },
) {
  const { t, locale } = useI18n({ useScope: 'global' })
  const formats = useFormats()
  const session = useSession()
  const { services, serviceOf } = useServices()
  const { place: storage } = usePlace()

  const textOf = (text: LangString): string =>
    text[locale.value as 'fr' | 'en'] ?? text.fr ?? text.en ?? Object.values(text)[0] ?? ''

  const place = (url: string): string => placeBelow(url, storage.value ?? '')

  /** A place in whatever pod: what lies below `selfdata/` has the same names everywhere. */
  const placeAnywhere = (url: string): string =>
    storage.value && url.startsWith(storage.value)
      ? place(url)
      : placeBelow(url, /^.*?(?=selfdata\/)/u.exec(url)?.[0] ?? '')

  function placeBelow(url: string, root: string): string {
    const { key, source: folder = '', period, path, sums } = placeWords(url, root)
    const service = services.value.find((one) => one.source === folder)
    const source = service ? textOf(service.name) : folder
    const texts: Partial<Record<typeof key, string>> = {
      whole: t('place.whole'),
      selfdata: t('place.selfdata'),
      catalog: t('place.catalog'),
      inbox: t('place.inbox'),
      profile: t('place.profile'),
      settings: t('place.settings'),
      mobility: t('place.mobility'),
      energy: t('place.energy'),
      social: t('place.social'),
      grants: t('place.grants'),
      requests: t('place.requests'),
      journal: source ? t('place.journal', { source }) : t('place.all.journal'),
      trips: source ? t('place.trips', { source }) : t('place.all.trips'),
      positions: source ? t('place.positions', { source }) : t('place.all.positions'),
      contributions: source
        ? t('place.contribution', { campaign: source })
        : t('place.all.contributions'),
      tracks: source ? t('place.tracks', { source }) : t('place.all.tracks'),
      validations: source ? t('place.validations', { source }) : t('place.all.validations'),
      corrections: source ? t('place.corrections', { source }) : t('place.all.corrections'),
      load: source ? t('place.load', { source }) : t('place.all.load'),
      daily: source ? t('place.daily', { source }) : t('place.all.daily'),
      flow: source ? t('place.flow', { source }) : t('place.all.flow'),
      index: source ? t('place.index', { source }) : t('place.all.index'),
      peak: source ? t('place.peak', { source }) : t('place.all.peak'),
      entitlements: source ? t('place.entitlements', { source }) : t('place.all.entitlements'),
      appointments: source ? t('place.appointments', { source }) : t('place.all.appointments'),
    }
    const text = texts[key] ?? t('place.other', { path })
    if (sums) return t('place.sums', { place: text })
    if (!period) return text
    return `${text}, ${when(period)}`
  }

  function when(period: string): string {
    if (period.length === 4) return period
    return period.length === 7
      ? formats.value.month(period)
      : formats.value.dayOfMoment(`${period}T12:00:00`)
  }

  const modeTexts: Record<AccessMode, () => string> = {
    read: () => t('access.modes.read'),
    append: () => t('access.modes.append'),
    write: () => t('access.modes.write'),
    control: () => t('access.modes.control'),
  }

  /** A name for an agent: the city's service, yourself, or the address it goes by. */
  function who(one: Who): string {
    if (one === 'everyone') return t('access.everyone')
    if (one === 'signed-in') return t('access.signedIn')
    if ('group' in one) return `${t('access.group')} (${URL.parse(one.group)?.host ?? ''})`
    if (one.agent === session.webId) return t('access.you')
    const service = serviceOf(one.agent)
    if (service) return textOf(service.name)
    const name = declaredName(one.agent)
    const address = shortAddress(one.agent)
    return name ? t('agent.declared', { name, address }) : address
  }

  /** The same where it is read often: without the address, as long as the name means one agent. */
  function brief(one: Who): string {
    const agent = typeof one === 'object' && 'agent' in one ? one.agent : undefined
    const name = agent && !serviceOf(agent) && isUnique(agent) ? declaredName(agent) : undefined
    return name ? t('agent.quoted', { name }) : who(one)
  }

  /** Data of one source: by their title, unless that says only whose they are, not what. */
  function series({ id, title, publisher }: Pick<CatalogSeries, 'id' | 'title' | 'publisher'>) {
    const service = publisher && serviceOf(publisher)
    const text = textOf(title)
    return service && text === textOf(service.name) ? capital(place(id)) : text
  }

  const modes = (list: readonly AccessMode[]) =>
    formats.value.list(list.map((mode) => modeTexts[mode]()))

  return { textOf, place, placeAnywhere, who, brief, series, modes }
}

/** Host and the telling part of the path: `solid.example/alice`. */
function shortAddress(webId: string): string {
  const url = URL.parse(webId)
  if (!url) return webId
  const path = url.pathname.replace(/\/(profile\/)?card$/u, '')
  return `${url.host}${path === '/' ? '' : path}`
}
