import type { CountedLabel } from './code-list.ts'

/** Ages that people may tell, as a census has them. */
export const ageGroups: readonly CountedLabel[] = [
  { key: 'age-18-24', title: { fr: 'de 18 à 24 ans', en: '18 to 24 years' } },
  { key: 'age-25-39', title: { fr: 'de 25 à 39 ans', en: '25 to 39 years' } },
  { key: 'age-40-64', title: { fr: 'de 40 à 64 ans', en: '40 to 64 years' } },
  { key: 'age-65', title: { fr: '65 ans et plus', en: '65 years and over' } },
]

/** The hours of going to work and back, and the rest of the day. */
export const commuteBands: readonly CountedLabel[] = [
  { key: '07-09', title: { fr: '7 h à 9 h', en: '7 to 9 am' } },
  { key: '16-19', title: { fr: '16 h à 19 h', en: '4 to 7 pm' } },
  { key: 'other', title: { fr: 'autres heures', en: 'other hours' } },
]
