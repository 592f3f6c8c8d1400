import type { Component } from 'vue'

/** A source of data, in the words of an app. */
export interface SourceRow {
  key: string
  icon: Component
  /** Colours of the icon. @default those of the app */
  look?: string
  name: string
  /** Who brought it. */
  origin: string
  /** How far it reaches. */
  reach: string
  /** More should have come by now. */
  isLate: boolean
}
