/** One triple between IRIs, as it is shown to the person. */
export interface Statement {
  readonly subject: string
  readonly predicate: string
  readonly object: string
}

/** One thing that mending a gap does. */
export type SetupStep =
  /** Adds exactly these statements; the document is created where there is none. */
  | { readonly do: 'add'; readonly url: string; readonly statements: readonly Statement[] }
  | { readonly do: 'create-container'; readonly url: string }
  /** Gives it a rule of its own where it has none: all for the owner; others as told, or nothing. */
  | {
      readonly do: 'protect'
      readonly url: string
      readonly owner: string
      /** Anyone signed in may put something in, and see nothing, not even what they put in. */
      readonly signedInMayAppend?: boolean
    }
  /** Protects it only if the server says that everybody can read it. */
  | { readonly do: 'keep-private'; readonly url: string; readonly owner: string }

/** What a pod can lack. */
export type GapKind =
  /** The profile does not say where the pod is: other apps cannot find it. */
  | 'storage-link'
  /** No place for settings that only the person sees. */
  | 'preferences-file'
  /** No list, for the person's own apps, of what lies where. */
  | 'private-type-index'
  /** Nobody can send a message or a request. */
  | 'inbox'
  /** No place for what comes back from the city, or one that anyone added to the pod can read. */
  | 'selfdata-container'
  /** No inventory of what came. */
  | 'catalog'

/** Something a pod lacks, as plain data: show it, ask, then `repairGap`. */
export interface SetupGap {
  readonly kind: GapKind
  /** What is made or, for a storage link, changed. */
  readonly url: string
  /** All that will be written, in order; nothing else is. */
  readonly steps: readonly SetupStep[]
  /** Whether the server would let the signed-in person do it; absent where it does not say. */
  readonly mayRepair?: boolean
}
