import type { ColouredTariff } from '@selfdata/insights'
import { useStorage, useToasts } from '@selfdata/ui'
import type { ColourCalendar, DayColour, HomeProfile, SupplyContract } from '@selfdata/vocab'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { homeUrl, useChangeHome } from '../queries/home.ts'
import { useKeepColours } from '../queries/keep-colours.ts'

/** Whose prices are changed. */
interface PricesOf {
  /** One of several homes, each with contracts of its own; undefined where there is but one. */
  home: () => { place: number; profile: HomeProfile | undefined } | undefined
  today: string
}

/** Keeps prices and the colours of days, and takes them out, with a word and a way back. */
export function useChangePrices({ home, today }: PricesOf) {
  const { t } = useI18n({ useScope: 'global' })
  const toasts = useToasts()
  const { storage } = useStorage()
  const { mutateAsync: change, error: changeError } = useChangeHome()
  const { mutateAsync: keepColours, error: coloursError } = useKeepColours()

  async function save(contract: Omit<SupplyContract, 'id'> & { id?: string }): Promise<void> {
    const one = home()
    const of = one ? `-${one.place + 1}` : ''
    const { resource, startDate } = contract
    const id = contract.id ?? `${homeUrl(storage.value!)}#contract-${resource}${of}-${startDate}`
    const priceBand = contract.priceBand.map((band) => ({ ...band, id: `${id}-${band.rank}` }))
    const record = { ...contract, id, priceBand, ...(one?.profile && { home: one.profile.id }) }
    await change({ kind: 'SupplyContract', record })
    toasts.say(t('cost.saved'))
  }

  async function remove(record: SupplyContract): Promise<void> {
    await change({ kind: 'SupplyContract', record, remove: true })
    toasts.say(t('cost.removed'), { undo: () => change({ kind: 'SupplyContract', record }) })
  }

  async function saveColours(
    tariff: ColouredTariff,
    days: Readonly<Record<string, DayColour>>,
    source: string,
  ): Promise<void> {
    await keepColours({ tariff, days, source, today })
    toasts.say(t('colours.saved'))
  }

  async function removeColours(calendars: readonly ColourCalendar[]): Promise<void> {
    await keepColours({ remove: calendars })
    toasts.say(t('colours.removed'), { undo: () => keepColours({ restore: calendars }) })
  }

  const error = computed(() => changeError.value ?? coloursError.value)
  return { save, remove, saveColours, removeColours, error }
}
