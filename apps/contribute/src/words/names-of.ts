import type { CampaignDetail } from '@selfdata/city'
import type { LangString } from '@selfdata/vocab'

/** Names of those who ask and count, by WebID, in the person's language. */
export function namesOf(
  { operators = [] }: Pick<CampaignDetail, 'operators'>,
  textOf: (text: LangString) => string,
): Record<string, string> {
  return Object.fromEntries(operators.map(({ webId, name }) => [webId, textOf(name)]))
}
