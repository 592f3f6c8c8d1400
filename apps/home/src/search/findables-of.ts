import { whoKey } from '@selfdata/access'
import type { AccessOfWho, RecordedGrant } from '@selfdata/access'
import type { CityService } from '@selfdata/city'
import type { HistoryItem } from '../history/history-item.ts'
import type { Content } from '../queries/contents.ts'
import type { ListedRequest } from '../queries/requests.ts'
import { grantName } from '../words/grant-name.ts'
import type { useTerms } from '../words/use-terms.ts'
import type { useWords } from '../words/use-words.ts'
import { whoId } from '../words/who-id.ts'
import type { Findable } from './search.ts'

type Words = ReturnType<typeof useWords>
type Terms = ReturnType<typeof useTerms>

/** Everybody who has access, or had it. */
export function findablePeople(
  { others, grants }: { others: readonly AccessOfWho[]; grants: readonly RecordedGrant[] },
  { words, has, had }: { words: Words; has: string; had: string },
): Findable[] {
  const past = grants.map(({ grant }) => ({ who: { agent: grant.to } }))
  const all = new Map([...past, ...others].map((one) => [whoId(one), one.who]))
  const now = new Set(others.map((one) => whoId(one)))
  return [...all].map(([id, who]) => ({
    kind: 'who',
    title: words.who(who),
    detail: now.has(id) ? has : had,
    to: `/access/who/${id}`,
    words: whoKey(who),
  }))
}

/** What lies in the pod. */
export function findableData(
  contents: readonly Content[],
  { words }: { words: Words },
): Findable[] {
  return contents.map(({ series }) => ({
    kind: 'data',
    title: words.series(series),
    detail: words.place(series.id),
    to: `/data/${series.stream}/${series.source}`,
    ...(series.publisher && { words: words.who({ agent: series.publisher }) }),
  }))
}

/** What was agreed, with its reasons. */
export function findableAgreements(
  grants: readonly RecordedGrant[],
  { words, terms, now }: { words: Words; terms: Terms; now: Date },
): Findable[] {
  return grants.map((one) => ({
    kind: 'agreements',
    title: terms.title(one.grant),
    detail: `${words.brief({ agent: one.grant.to })} · ${terms.status(one, now)}`,
    to: `/grants/${grantName(one.grant)}`,
    words: [
      words.textOf(one.grant.description),
      ...one.grant.purposes.map((iri) => terms.purpose(iri)),
      ...one.grant.permissions.map(({ target }) => words.place(target)),
    ].join(' '),
  }))
}

/** What was asked. */
export function findableRequests(
  requests: readonly ListedRequest[],
  { words, terms, untitled }: { words: Words; terms: Terms; untitled: string },
): Findable[] {
  return requests.map(({ id, request, status }) => ({
    kind: 'requests',
    title: words.textOf(request.title) || untitled,
    detail: `${words.brief({ agent: request.to })} · ${terms.statusText(status)}`,
    to: `/requests/${id}`,
    words: words.textOf(request.description),
  }))
}

/** What happened. */
export function findableHistory(
  items: readonly HistoryItem[],
  { sentence, moment }: { sentence: (item: HistoryItem) => string; moment: (at: string) => string },
): Findable[] {
  return items.map((item) => ({
    kind: 'history',
    title: sentence(item),
    detail: moment(item.at),
    to: item.to ?? `/history#about=${whoId({ who: { agent: item.who } })}`,
    ...(item.note !== undefined && { words: item.note }),
  }))
}

/** Services of the city that can be connected. */
export function findableServices(
  services: readonly CityService[],
  { words, title }: { words: Words; title: (name: string) => string },
): Findable[] {
  return services.map(({ name, description }) => ({
    kind: 'pages',
    title: title(words.textOf(name)),
    detail: words.textOf(description),
    to: '/connect',
  }))
}
