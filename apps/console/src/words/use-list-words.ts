import { ageGroups, commuteBands } from '@selfdata/campaigns'
import type { CountedLabel, PlacesProblem } from '@selfdata/campaigns'
import { formatsOf } from '@selfdata/ui'
import { schemes } from '@selfdata/vocab'
import type { LangString, Transformation } from '@selfdata/vocab'
import { useI18n } from 'vue-i18n'
import type { BandChoice } from '../campaigns/list-choices.ts'
import { monthsOf } from '../campaigns/list-choices.ts'

const bandsBy: Record<BandChoice, readonly CountedLabel[]> = {
  commute: commuteBands,
  day: [],
}

/** The texts of a code list, in both languages: they are published with it. */
export function useListWords() {
  const { t } = useI18n({ useScope: 'global' })
  const problems: Record<PlacesProblem, () => string> = {
    'not-geojson': () => t('list.notGeojson'),
    'nothing-to-count': () => t('list.nothing'),
    'not-degrees': () => t('list.notDegrees'),
  }
  return {
    ages: ageGroups,
    bandChoices: () => [
      { value: 'commute' as const, label: t('list.commute') },
      { value: 'day' as const, label: t('list.day') },
    ],
    problem: (problem: PlacesProblem) => problems[problem](),
    bands: (choice: BandChoice) => bandsBy[choice],
    months: (start: string, end: string) => monthsOf(start, end).map(monthLabel),
    title: (transformation: Transformation): LangString =>
      schemes.Transformation.concepts[transformation]?.label ?? {},
    categories: (transformation: Transformation) => labelsOf(transformation),
  }
}

function monthLabel(key: string): CountedLabel {
  const named = (language: string) => formatsOf(language, 'UTC').month(key)
  return { key, title: { fr: named('fr'), en: named('en') } }
}

function labelsOf(transformation: Transformation): CountedLabel[] {
  const scheme = transformation === 'energy-by-dwelling' ? schemes.Dwelling : schemes.TransportMode
  return Object.entries(scheme.concepts).map(([key, { label }]) => ({ key, title: label }))
}
