import { dcat, ldp, pim, rdf, solid } from '@selfdata/vocab'
import type { GapKind, SetupGap, SetupStep, Statement } from './setup-gap.ts'

/** Where things are, or will be, in one person's pod. */
export interface Places {
  readonly webId: string
  readonly storage: string
  /** The document to add statements about the person to. */
  readonly profile: string
  /** Whether it can be written; `undefined` where the server does not say. */
  readonly profileWritable: boolean | undefined
  readonly preferences: string
  readonly typeIndex: string
  readonly inbox: string
  /** `…/selfdata/` */
  readonly container: string
  readonly catalog: string
}

/** All that mending a gap of this kind will write. */
export function gapOfKind(kind: GapKind, places: Places): SetupGap {
  const { url, steps } = plans[kind](places)
  const { profile, profileWritable } = places
  const asks = profileWritable !== undefined && steps.some((step) => step.url === profile)
  return { kind, url, steps, ...(asks && { mayRepair: profileWritable }) }
}

type Plan = (places: Places) => { url: string; steps: SetupStep[] }

const plans: Record<GapKind, Plan> = {
  'storage-link': ({ profile, webId, storage }) => ({
    url: profile,
    steps: [add(profile, [webId, pim.storage, storage])],
  }),
  'preferences-file': ({ preferences, profile, webId }) => ({
    url: preferences,
    steps: [
      add(preferences, [preferences, rdf.type, pim.ConfigurationFile]),
      { do: 'keep-private', url: preferences, owner: webId },
      add(profile, [webId, pim.preferencesFile, preferences]),
    ],
  }),
  'private-type-index': ({ typeIndex, preferences, webId }) => ({
    url: typeIndex,
    steps: [
      add(
        typeIndex,
        [typeIndex, rdf.type, solid.TypeIndex],
        [typeIndex, rdf.type, solid.UnlistedDocument],
      ),
      { do: 'keep-private', url: typeIndex, owner: webId },
      add(preferences, [webId, solid.privateTypeIndex, typeIndex]),
    ],
  }),
  inbox: ({ inbox, profile, webId }) => ({
    url: inbox,
    steps: [
      { do: 'create-container', url: inbox },
      { do: 'protect', url: inbox, owner: webId, signedInMayAppend: true },
      add(profile, [webId, ldp.inbox, inbox]),
    ],
  }),
  'selfdata-container': ({ container, webId }) => ({
    url: container,
    steps: [
      { do: 'create-container', url: container },
      { do: 'protect', url: container, owner: webId },
    ],
  }),
  catalog: ({ catalog }) => ({
    url: catalog,
    steps: [add(catalog, [`${catalog}#it`, rdf.type, dcat.Catalog])],
  }),
}

function add(url: string, ...triples: [string, string, string][]): SetupStep {
  const statements = triples.map(([subject, predicate, object]): Statement => ({
    subject,
    predicate,
    object,
  }))
  return { do: 'add', url, statements }
}
