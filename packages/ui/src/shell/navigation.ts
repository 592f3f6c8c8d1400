import type { Component } from 'vue'

/** An entry of the main navigation: in the header on wide screens, at the bottom on phones. */
export interface NavigationEntry {
  readonly to: string
  readonly label: string
  /** For the bar of a phone, where there is room for a word or two. @default label */
  readonly short?: string
  readonly icon: Component
  /** Shown to whoever is not signed in, too. @default false */
  readonly isPublic?: boolean
}
