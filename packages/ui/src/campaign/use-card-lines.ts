import type { Card, CardLine } from '@selfdata/campaigns'
import type { CivicRole, Iri } from '@selfdata/vocab'
import { useI18n } from 'vue-i18n'
import { useFormats } from '../language/use-formats.ts'
import { useTextOf } from '../language/use-text-of.ts'
import { useDecidedWords } from './use-decided-words.ts'
import { useRoleNames } from './use-role-names.ts'
import { useTransformationWords } from './use-transformation-words.ts'

/** One of the eight lines, in words: the first text is what counts, the others explain it. */
export interface CardWords {
  line: CardLine
  label: string
  texts: string[]
}

/** Puts the eight lines of a card into words. `names` are those of the WebIDs in it. */
export function useCardLines() {
  const { t } = useI18n({ useScope: 'global' })
  const formats = useFormats()
  const textOf = useTextOf()
  const roles = useRoleNames()
  const transformation = useTransformationWords()
  const decided = useDecidedWords()
  const day = (date: string) =>
    formats.value.dayOfMoment(date.length === 10 ? `${date}T12:00:00Z` : date)

  function leaves({ leaves: one }: Card): string[] {
    const { trimEndsInMetres: metres, perPersonCap, countingMode, transformationVersion } = one
    return [
      transformation(one.transformation),
      ...(metres > 0 ? [t('ui.campaign.leaves.trim', { metres })] : []),
      t('ui.campaign.leaves.cap', { count: formats.value.whole(perPersonCap) }),
      ...(countingMode === 'split' ? [t('ui.campaign.leaves.split')] : []),
      t('ui.campaign.leaves.version', { version: transformationVersion }),
    ]
  }

  type Names = Readonly<Record<Iri, string>>

  function asks({ asks: { controller, counter } }: Card, names: Names): string[] {
    const nameOf = (webId: Iri) => names[webId] ?? hostOf(webId)
    if (counter === undefined) return [nameOf(controller)]
    return [nameOf(controller), t('ui.campaign.asks.counter', { name: nameOf(counter) })]
  }

  return (card: Card, names: Names = {}): CardWords[] => [
    { line: 'asks', label: t('ui.campaign.line.asks'), texts: asks(card, names) },
    {
      line: 'why',
      label: t('ui.campaign.line.why'),
      texts: [
        textOf(card.why.question),
        t('ui.campaign.why.feeds', { decision: textOf(card.why.decisionFed) }),
        t('ui.campaign.why.never', { uses: textOf(card.why.notFor) }),
      ],
    },
    { line: 'leaves', label: t('ui.campaign.line.leaves'), texts: leaves(card) },
    {
      line: 'seesLines',
      label: t('ui.campaign.line.seesLines'),
      texts: [
        card.leaves.countingMode === 'split'
          ? t('ui.campaign.sees.nobody')
          : t('ui.campaign.sees.roles', { roles: roles(card.seesLines) }),
        ...(card.leaves.countingMode === 'records'
          ? [t('ui.campaign.sees.oneByOne', { roles: roles(card.seesRecords) })]
          : []),
        t('ui.campaign.sees.recordsOnlyYou'),
      ],
    },
    { line: 'decided', label: t('ui.campaign.line.decided'), texts: decided(card.decided) },
    {
      line: 'until',
      label: t('ui.campaign.line.until'),
      texts: [
        t('ui.campaign.until.freeze', { day: day(card.until.freezeAt) }),
        t('ui.campaign.until.kept', { days: card.until.retentionDays }, card.until.retentionDays),
      ],
    },
    {
      line: 'stop',
      label: t('ui.campaign.line.stop'),
      texts: [
        t('ui.campaign.stop.you'),
        t('ui.campaign.stop.not'),
        t('ui.campaign.stop.campaign', { roles: roles(stoppers(card)) }),
        t('ui.campaign.stop.weakness', { weakness: textOf(card.stop.weakness) }),
      ],
    },
    {
      line: 'answer',
      label: t('ui.campaign.line.answer'),
      texts: [
        t('ui.campaign.answer.by', { day: day(card.answer.answerBy) }),
        t('ui.campaign.answer.result', { day: day(card.answer.publishBy) }),
        t('ui.campaign.answer.group', { people: card.answer.minGroupSize }),
      ],
    },
  ]
}

/** Who can stop the whole campaign: the one who asks, and others than the single person. */
function stoppers({ stop }: Card): CivicRole[] {
  const others = stop.by.filter((role) => role !== 'contributor' && role !== 'requester')
  return ['requester', ...others]
}

/** The best name there is for a WebID that nobody named. */
function hostOf(webId: string): string {
  return URL.parse(webId)?.host ?? webId
}
