import type { Territory } from './territory.ts'

const variables = {
  primary: '--territory-primary',
  onPrimary: '--territory-on-primary',
  accent: '--territory-accent',
} as const

/** Paints the apps in the colours of the territory (styles/tokens.css derives the rest). */
export function applyColours({ colours }: Territory, root: HTMLElement): void {
  for (const [name, variable] of Object.entries(variables)) {
    const colour = colours[name as keyof typeof variables]
    if (colour) root.style.setProperty(variable, colour)
  }
}
