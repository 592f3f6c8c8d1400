import type { Component } from 'vue'

/** An entry of the main navigation: in the header on wide screens, at the bottom on phones. */
export interface NavigationEntry {
  readonly to: string
  readonly label: string
  readonly icon: Component
}
