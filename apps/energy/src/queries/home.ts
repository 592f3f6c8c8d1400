import { catalogUrl, editDocument, getDocument, ifThere, insertQuads } from '@selfdata/pod'
import type { RequestOptions } from '@selfdata/pod'
import { catalogEntries, decode, mergeRecords, removeRecords } from '@selfdata/records'
import { useSession, useStorage } from '@selfdata/ui'
import type {
  ColourCalendar,
  HomeProfile,
  ProviderConsent,
  RecordTypes,
  SavingAction,
  SupplyContract,
} from '@selfdata/vocab'
import { useMutation, useQuery, useQueryCache } from '@pinia/colada'
import { computed } from 'vue'
import { keys } from './keys.ts'

/** What the person said of their home: it lies in their pod, in one document of theirs. */
export interface Home {
  /** Each home that was described: most people have one. */
  profiles: HomeProfile[]
  contracts: SupplyContract[]
  actions: SavingAction[]
  consents: ProviderConsent[]
  /** Colours of days that the person brought, where the territory gives none. */
  calendars: ColourCalendar[]
}

/** Kinds of records in that document. */
type HomeRecord = 'HomeProfile' | 'SupplyContract' | 'SavingAction' | 'ProviderConsent'

const none: Home = { profiles: [], contracts: [], actions: [], consents: [], calendars: [] }

/** URL of the person's own document about their home. */
export function homeUrl(storage: string): string {
  return `${storage}selfdata/energy/home.ttl`
}

export function useHome() {
  const session = useSession()
  const { storage } = useStorage()
  const query = useQuery({
    key: () => keys.home(storage.value ?? ''),
    enabled: () => session.isSignedIn && storage.value !== undefined,
    query: ({ signal }) => readHome(storage.value!, { fetch: session.fetch, signal }),
  })
  const home = computed(() => query.data.value ?? none)
  return { ...query, home }
}

export async function readHome(storage: string, options: RequestOptions): Promise<Home> {
  const document = await ifThere(getDocument(homeUrl(storage), options))
  const quads = document?.quads ?? []
  return {
    profiles: decode('HomeProfile', quads).records,
    contracts: decode('SupplyContract', quads).records,
    actions: decode('SavingAction', quads).records,
    consents: decode('ProviderConsent', quads).records,
    calendars: decode('ColourCalendar', quads).records,
  }
}

/** What is to be kept or taken out. */
export type HomeChange = {
  [N in HomeRecord]: { kind: N; record: RecordTypes[N]; remove?: boolean }
}[HomeRecord]

/** Keeps or removes one statement about the home; what another device says stays. */
export function useChangeHome() {
  const session = useSession()
  const { storage } = useStorage()
  const cache = useQueryCache()
  return useMutation({
    mutation: async (change: HomeChange) => {
      const options = { fetch: session.fetch }
      await changeHome(storage.value!, change, options)
    },
    onSettled: () => cache.invalidateQueries({ key: ['home'] }),
  })
}

export async function changeHome(
  storage: string,
  { kind, record, remove = false }: HomeChange,
  options: RequestOptions,
): Promise<void> {
  await editHome(
    storage,
    (quads) =>
      remove ? removeRecords(kind, quads, [record.id]) : mergeRecords(kind, quads, [record]).quads,
    options,
  )
}

/** Changes what the person said of their home; what another device says meanwhile stays. */
export async function editHome(
  storage: string,
  change: Parameters<typeof editDocument>[1],
  options: RequestOptions,
): Promise<void> {
  const url = homeUrl(storage)
  // The inventory first: what is in a pod and in no inventory is found by nobody.
  await insertQuads(
    catalogUrl(storage),
    catalogEntries({ base: catalogUrl(storage), documents: [url] }),
    options,
  )
  await editDocument(url, change, options)
}
