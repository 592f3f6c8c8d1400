import { normalModes } from '../rules/access-mode.ts'
import type { AccessMode } from '../rules/access-mode.ts'
import type { Reach } from '../rules/access-rule.ts'
import type { Who } from '../rules/who.ts'
import type { RecordedGrant } from '../agreements/grant.ts'
import { statusOf } from '../agreements/status.ts'
import type { RuleLanguage } from '../rules/rule-place.ts'
import { narrowedForAll } from './broad-rules.ts'
import type { CarriedPlace, CarriedRule, CarriedRules } from './carried-rules.ts'
import { meantKey } from './carried-rules.ts'
import { movedIri } from './move.ts'
import type { Move } from './move.ts'

/** Access that somebody is to have in the new storage. */
export interface WantedAccess {
  who: Who
  client?: string
  modes: AccessMode[]
  reaches: Reach
}

/** What is wanted for one resource of the new storage. */
export interface WantedPlace {
  /** Below the storage. */
  path: string
  access: WantedAccess[]
}

/**
 * Why a rule does not move:
 * - `app`: the new server's rules know no apps; without it every app would be let in
 * - `group`: they know no groups, and no grant says who is meant
 * - `ended`: the grant that the group stands for is over
 * - `exception`: everyone but some; the new server would let these in too
 * - `control`: others get control over a new pod only by the person's own hand
 * - `hidden`: the rules could not be read in the old pod
 */
export type NotCarried = 'app' | 'group' | 'ended' | 'exception' | 'control' | 'hidden'

export interface WantedRules {
  places: WantedPlace[]
  /** What is left out, and why: nobody gets more than they had. */
  left: { path: string; who?: Who; modes: AccessMode[]; because: NotCarried }[]
  /** Groups whose end the new server cannot see to: their grants end at the next visit. */
  regrouped: string[]
}

export interface TranslateOptions {
  language: RuleLanguage
  move: Move
  /** The person's grants, with which groups are told apart. */
  grants: readonly RecordedGrant[]
  /** Everything in the archive, by its path below the storage. */
  paths: readonly string[]
  now: Date
}

/**
 * Says rules of one server for another, in its rule language: the person by their new WebID, what
 * cannot be said left out. Never wider than it was. The person's own rights are the new server's
 * own business and not part of it.
 */
export function wantedRules(carried: CarriedRules, options: TranslateOptions): WantedRules {
  const wanted: WantedRules = { places: [], left: [], regrouped: [] }
  for (const place of carried.places) {
    const translated = translate(place, options, wanted)
    wanted.places.push({ path: place.path, access: together(translated) })
  }
  if (options.language === 'acp') wanted.places = narrowedForAll(wanted.places, options.paths)
  return wanted
}

function translate(
  { path, rules, hidden }: CarriedPlace,
  options: TranslateOptions,
  wanted: WantedRules,
): WantedAccess[] {
  if (hidden) wanted.left.push({ path, modes: [], because: 'hidden' })
  return rules.flatMap((rule) => {
    const { who, reaches, client } = rule
    if (isOwner(who, options.move)) return []
    const leave = (because: NotCarried, modes = rule.modes): [] => {
      wanted.left.push({ path, who, modes, because })
      return []
    }
    if (rule.except && rule.except.length > 0) return leave('exception')
    if (client !== undefined && options.language === 'wac') return leave('app')
    const meant = meantNow(rule, options, wanted)
    if (typeof meant === 'string' && meant !== 'everyone' && meant !== 'signed-in') {
      return leave(meant)
    }
    if (rule.modes.includes('control')) leave('control', ['control'])
    const modes = rule.modes.filter((mode) => mode !== 'control')
    if (modes.length === 0) return []
    return [{ who: meant, modes, reaches, ...(client !== undefined && { client }) }]
  })
}

function isOwner(who: Who, { from, to }: Move): boolean {
  return typeof who === 'object' && 'agent' in who && [from.webId, to.webId].includes(who.agent)
}

function meantNow(
  { who }: CarriedRule,
  { move, language, grants, now }: TranslateOptions,
  wanted: WantedRules,
): Who | 'group' | 'ended' {
  if (typeof who === 'string') return who
  if ('agent' in who) return { agent: movedIri(who.agent, move) }
  if (language === 'wac') return { group: movedIri(who.group, move) }
  const recorded = grants.find(
    ({ grant: { expiry } }) => expiry?.by === 'server' && expiry.group === who.group,
  )
  if (!recorded) return 'group'
  const { grant, events } = recorded
  if (statusOf({ events, end: grant.end }, { now }) !== 'active') return 'ended'
  if (!wanted.regrouped.includes(who.group)) wanted.regrouped.push(who.group)
  return { agent: grant.to }
}

/** One line for each of those who are meant and each reach. */
function together(all: readonly WantedAccess[]): WantedAccess[] {
  const groups = Map.groupBy(all, (one) => `${meantKey(one)} ${one.reaches}`)
  return [...groups.values()].flatMap(([first, ...others]) =>
    first
      ? [{ ...first, modes: normalModes([first, ...others].flatMap(({ modes }) => modes)) }]
      : [],
  )
}
