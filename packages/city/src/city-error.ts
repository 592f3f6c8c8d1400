/**
 * What the person can do about it decides the kind. Of ends: `changed` by another device meanwhile
 * (look again), `over` (give anew), `end` that is past or too far away (choose another),
 * `elsewhere`: seen to by another city than ours. Of campaigns: `missing` (there is none),
 * `counted` already, `not-open` (any more), `not-a-member`, `voted` already, `version` (what was
 * seen is not what is asked now).
 */
export type CityErrorKind =
  | 'code'
  | 'sign-in'
  | 'too-many'
  | 'storage'
  | 'unreachable'
  | 'changed'
  | 'over'
  | 'end'
  | 'elsewhere'
  | 'missing'
  | 'counted'
  | 'not-open'
  | 'not-a-member'
  | 'voted'
  | 'version'
  | 'other'

/** The city server did not do what was asked. Message: `Asking <url> failed: 404 Not Found`. */
export class CityError extends Error {
  override readonly name = 'CityError'
  readonly kind: CityErrorKind
  /** Of the answer; 0 where none came. */
  readonly status: number

  constructor(
    kind: CityErrorKind,
    url: string,
    outcome: string,
    { cause, status = 0 }: { cause?: unknown; status?: number } = {},
  ) {
    super(`Asking <${url}> failed: ${outcome}`, { cause })
    this.kind = kind
    this.status = status
  }

  static unreachable(url: string, cause: unknown): CityError {
    return new CityError('unreachable', url, 'no answer', { cause })
  }

  /** Reads the `type` of a problem document; its text is for logs, never shown. */
  static async from(response: Response): Promise<CityError> {
    const problem: unknown = await response.json().catch(() => undefined)
    const type =
      typeof problem === 'object' && problem && 'type' in problem ? String(problem.type) : ''
    return new CityError(
      kindOf(response.status, type),
      response.url,
      `${response.status} ${response.statusText}`,
      { status: response.status },
    )
  }
}

/** By the last part of a problem's type. */
const ofCampaigns: Readonly<Record<string, CityErrorKind>> = {
  'no-campaign': 'missing',
  'no-release': 'missing',
  'no-contribution': 'missing',
  'counted-already': 'counted',
  'not-open': 'not-open',
  'not-a-member': 'not-a-member',
  'voted-already': 'voted',
  'other-digest': 'version',
}

function kindOf(status: number, type: string): CityErrorKind {
  const ofCampaign = ofCampaigns[type.slice(type.lastIndexOf('/') + 1)]
  if (ofCampaign) return ofCampaign
  const [, ending] = /\/expiry-(over|unknown|changed)$/.exec(type) ?? []
  if (ending === 'changed') return 'changed'
  if (ending) return 'over'
  if (type.endsWith('/end-refused')) return 'end'
  if (status === 401) return 'sign-in'
  if (status === 429) return 'too-many'
  if (type.includes('code') || status === 404 || status === 410) return 'code'
  if (type.includes('storage') || status === 403 || status === 422) return 'storage'
  return status >= 500 ? 'unreachable' : 'other'
}
