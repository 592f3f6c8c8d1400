import type { Iri } from '@selfdata/vocab'
import { appliesTo } from '../rules/visitor.ts'
import { modesBeyond, normalModes } from '../rules/access-mode.ts'
import { sameWho, whoKey } from '../rules/who.ts'
import type { AccessMode } from '../rules/access-mode.ts'
import type { AccessRule, Reach } from '../rules/access-rule.ts'
import type { Visitor } from '../rules/visitor.ts'
import type { Who } from '../rules/who.ts'

/**
 * What changes for somebody, ready to be said in one plain sentence: "`who` will (no longer) be
 * able to `gains` (`loses`) `on`".
 */
export interface AccessChange {
  who: Who
  client?: Iri
  on: string
  reaches: Reach
  gains: AccessMode[]
  loses: AccessMode[]
}

type Subject = Pick<AccessChange, 'who' | 'client' | 'on' | 'reaches'>

/** The differences between two sets of rules of one resource; none when both allow the same. */
export function changesBetween(
  before: readonly AccessRule[],
  after: readonly AccessRule[],
): AccessChange[] {
  const subjects = new Map(
    [...before, ...after].flatMap(subjectsOf).map((subject) => [keyOf(subject), subject]),
  )
  const excepted = new Set([...before, ...after].flatMap(exceptedBy).map(keyOf))
  return [...subjects].flatMap(([key, subject]) => {
    const modes = excepted.has(key) ? modesAtTheDoor : modesOfOwn
    const had = modes(subject, before)
    const has = modes(subject, after)
    const gains = modesBeyond(has, had)
    const loses = modesBeyond(had, has)
    return gains.length + loses.length === 0 ? [] : [Object.assign({ gains, loses }, subject)]
  })
}

/** Whether two lists say the same, whatever their order. */
export function sameChanges(one: readonly AccessChange[], other: readonly AccessChange[]): boolean {
  const texts = (changes: readonly AccessChange[]) =>
    changes
      .map((change) => `${keyOf(change)} +${change.gains.join()} -${change.loses.join()}`)
      .toSorted()
  return texts(one).join('\n') === texts(other).join('\n')
}

/** Whom a rule is about, and whom it leaves out. */
function subjectsOf(rule: AccessRule): Subject[] {
  return [subjectOf(rule, {}), ...exceptedBy(rule)]
}

function exceptedBy(rule: AccessRule): Subject[] {
  return (rule.except ?? []).map((exception) => subjectOf(rule, exception))
}

function subjectOf(rule: AccessRule, { who = rule.who, client = rule.client }): Subject {
  return { who, ...(client !== undefined && { client }), on: rule.on, reaches: rule.reaches }
}

/** What the rules about exactly these say. */
function modesOfOwn(subject: Subject, rules: readonly AccessRule[]): AccessMode[] {
  return normalModes(
    rules
      .filter(
        ({ who, client, reaches }) =>
          sameWho(who, subject.who) && client === subject.client && reaches === subject.reaches,
      )
      .flatMap((rule) => rule.modes),
  )
}

/** What all rules together let these do: for those whom a wider rule includes, or leaves out. */
function modesAtTheDoor(subject: Subject, rules: readonly AccessRule[]): AccessMode[] {
  const visitor = visitorOf(subject)
  return normalModes(
    rules
      .filter((rule) => rule.reaches === subject.reaches && appliesTo(rule, visitor))
      .flatMap((rule) => rule.modes),
  )
}

function visitorOf({ who, client }: Subject): Visitor {
  const app = client === undefined ? {} : { client }
  if (who === 'everyone') return app
  if (who === 'signed-in') return { agent: '', ...app }
  return 'agent' in who ? { agent: who.agent, ...app } : { agent: '', groups: [who.group], ...app }
}

function keyOf({ who, client, on, reaches }: Subject): string {
  return `${whoKey(who)} through ${client ?? 'any app'} on ${on} (${reaches})`
}
