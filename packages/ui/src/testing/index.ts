export { accessibilityProblems } from './accessibility.ts'
export { appOpener } from './open-app.ts'
export type { OpenOptions } from './open-app.ts'
export { button, choose, fill, patience, rests, says, text } from './page.ts'
