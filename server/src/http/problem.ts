import { z } from '@hono/zod-openapi'
import { campaignProblems } from './campaign-problems.ts'
import { splitProblems } from './split-problems.ts'

/** RFC 9457. The title is in the caller's language; `type` ends in a key that never changes. */
export const ProblemBody = z
  .object({
    type: z.string().openapi({ example: '/problems/code-unknown' }),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().optional(),
  })
  .openapi('Problem')

/** What can go wrong, for the caller: status and words. */
export const problems = {
  ...campaignProblems,
  ...splitProblems,
  'not-signed-in': {
    status: 401,
    fr: 'Connectez-vous : cette demande n’est pas accompagnée d’une preuve d’identité valable.',
    en: 'Sign in: this request carries no valid proof of who you are.',
  },
  'not-allowed': {
    status: 403,
    fr: 'Vous êtes bien identifié, mais cette action ne vous est pas ouverte.',
    en: 'You are signed in, but this is not yours to do.',
  },
  'service-unknown': {
    status: 404,
    fr: 'Aucun service de ce nom n’est proposé ici.',
    en: 'No service of that name is offered here.',
  },
  'batch-unknown': {
    status: 404,
    fr: 'Aucun envoi de ce numéro n’est connu.',
    en: 'No batch of that number is known.',
  },
  'not-found': { status: 404, fr: 'Il n’y a rien à cette adresse.', en: 'Nothing is here.' },
  'code-mistyped': {
    status: 422,
    fr: 'Ce code contient une erreur de frappe. Comparez-le au courrier, groupe par groupe.',
    en: 'This code was typed wrong. Compare it with the letter, group by group.',
  },
  'code-unknown': {
    status: 422,
    fr: 'Ce code n’existe pas pour ce service. Vérifiez qu’il vient bien de ce service.',
    en: 'This code does not exist for this service. Check that this service sent it.',
  },
  'code-expired': {
    status: 422,
    fr: 'Ce code n’est plus valable. Demandez-en un nouveau au service.',
    en: 'This code is no longer valid. Ask the service for a new one.',
  },
  'code-used': {
    status: 422,
    fr: 'Ce code a déjà servi. Un code ne sert qu’une fois : demandez-en un nouveau au service.',
    en: 'This code was used already. A code works once: ask the service for a new one.',
  },
  'too-many-guesses': {
    status: 429,
    fr: 'Trop de codes erronés. Réessayez dans une heure.',
    en: 'Too many wrong codes. Try again in an hour.',
  },
  'storage-not-in-profile': {
    status: 422,
    fr: 'Votre profil ne dit pas que cet espace est à vous. Ajoutez-le d’abord à votre profil.',
    en: 'Your profile does not say that this storage is yours. Add it to your profile first.',
  },
  'storage-profile-unreadable': {
    status: 422,
    fr: 'Votre profil n’a pas pu être lu depuis ce serveur. Réessayez plus tard.',
    en: 'This server could not read your profile. Try again later.',
  },
  'storage-not-an-address': {
    status: 422,
    fr: 'Ceci n’est pas l’adresse d’un espace de stockage.',
    en: 'This is not the address of a storage.',
  },
  'storage-claimed-by-another': {
    status: 422,
    fr: 'Une autre personne a déjà indiqué cet espace comme le sien.',
    en: 'Another person has named this storage as theirs already.',
  },
  'expiry-unknown': {
    status: 404,
    fr: 'Aucune fin d’accès n’est assurée à cette adresse.',
    en: 'No end of access is seen to at this address.',
  },
  'expiry-over': {
    status: 410,
    fr: 'Cet accès a pris fin. Pour le rouvrir, donnez-le de nouveau.',
    en: 'This access has ended. To open it again, give it anew.',
  },
  'expiry-changed': {
    status: 409,
    fr: 'La fin de cet accès a été changée entre-temps, depuis un autre appareil.',
    en: 'The end of this access was changed meanwhile, on another device.',
  },
  'end-refused': {
    status: 422,
    fr: 'Cette date de fin est passée, ou trop lointaine.',
    en: 'This end is past, or too far away.',
  },
  'too-many-expiries': {
    status: 429,
    fr: 'Trop d’accès à durée limitée ont été ouverts. Réessayez dans une heure.',
    en: 'Too much access with an end was opened. Try again in an hour.',
  },
  'too-many-requests': {
    status: 429,
    fr: 'Trop de demandes à la fois. Réessayez dans une minute.',
    en: 'Too many requests at once. Try again in a minute.',
  },
  'clock-doubt': {
    status: 503,
    fr: 'L’heure de ce serveur n’est pas sûre : personne n’entre tant qu’elle ne l’est pas.',
    en: 'This server is not sure of the time: nobody comes in until it is.',
  },
  'link-unknown': {
    status: 404,
    fr: 'Vous n’êtes pas relié à ce service dans cet espace.',
    en: 'You are not linked with this service in this storage.',
  },
  'grant-elsewhere': {
    status: 422,
    fr: 'Cet accord ne se trouve pas dans cet espace.',
    en: 'This grant does not lie in this storage.',
  },
  'recorder-unknown': {
    status: 404,
    fr: 'Vous n’avez pas d’enregistrement de ce numéro.',
    en: 'You have no recorder of that number.',
  },
  'recorder-secret': {
    status: 401,
    fr: 'Le mot de passe n’est pas le bon, ou l’enregistrement est arrêté.',
    en: 'The password is not the right one, or recording was stopped.',
  },
  'recorder-closed': {
    status: 403,
    fr: 'Le pod est fermé à cet enregistrement.',
    en: 'The pod is closed to this recorder.',
  },
  'pod-away': {
    status: 503,
    fr: 'Le pod ne répond pas. Rien n’est gardé ici : renvoyez plus tard.',
    en: 'The pod does not answer. Nothing is kept here: send again later.',
  },
  // Not 429: OwnTracks on the iPhone throws away what is answered with 4xx.
  'too-many-positions': {
    status: 503,
    fr: 'Trop de positions à la fois. Renvoyez plus tard.',
    en: 'Too many positions at once. Send again later.',
  },
  'request-invalid': {
    status: 400,
    fr: 'La demande n’a pas la forme attendue.',
    en: 'The request does not have the expected form.',
  },
  'key-missing': {
    status: 400,
    fr: 'L’en-tête Idempotency-Key manque : il permet de renvoyer le même lot sans le doubler.',
    en: 'The header Idempotency-Key is missing: with it a batch can be sent again safely.',
  },
  'key-reused': {
    status: 422,
    fr: 'Cette Idempotency-Key a déjà servi pour un autre contenu.',
    en: 'This Idempotency-Key was used for other content.',
  },
  'batch-in-progress': {
    status: 409,
    fr: 'Ce même lot est en cours de lecture. Réessayez dans un instant.',
    en: 'This very batch is being read now. Try again in a moment.',
  },
  'body-too-large': {
    status: 413,
    fr: 'Le contenu envoyé est trop grand.',
    en: 'What was sent is too large.',
  },
  'media-type': {
    status: 415,
    fr: 'Ce format n’est pas lu ici.',
    en: 'This format is not read here.',
  },
  'backlog-full': {
    status: 429,
    fr: 'Trop d’enregistrements attendent déjà d’être livrés. Réessayez plus tard.',
    en: 'Too many records wait to be delivered already. Try again later.',
  },
  'disk-full': {
    status: 507,
    fr: 'Le serveur n’a plus de place. Rien n’a été accepté : renvoyez le même lot plus tard.',
    en: 'The server has no room left. Nothing was accepted: send the same batch again later.',
  },
  unavailable: {
    status: 503,
    fr: 'Le serveur ne peut pas répondre en ce moment.',
    en: 'The server cannot answer at the moment.',
  },
  internal: {
    status: 500,
    fr: 'Le serveur a rencontré une erreur. Elle est notée.',
    en: 'The server met an error. It has been noted.',
  },
} as const satisfies Record<string, { status: number; fr: string; en: string }>

export type ProblemKey = keyof typeof problems

/** A problem that HTTP itself brings about, such as a header that is missing. */
export class RequestError extends Error {
  override readonly name = 'RequestError'
  readonly key: ProblemKey
  readonly detail: string | undefined

  constructor(key: ProblemKey, detail?: string) {
    super(`Reading a request failed: ${key}`)
    this.key = key
    this.detail = detail
  }
}

/** A caller asks more often than is allowed. */
export class TooManyRequestsError extends Error {
  override readonly name = 'TooManyRequestsError'
  /** Seconds. */
  readonly retryAfter: number

  constructor(retryAfter: number) {
    super(`Reading a request failed: too many, go on in ${retryAfter} s`)
    this.retryAfter = retryAfter
  }
}

/** An answer that describes a problem. */
export function problemResponse(
  key: ProblemKey,
  { language, detail, headers }: { language: 'fr' | 'en'; detail?: string; headers?: HeadersInit },
): Response {
  const { status, [language]: title } = problems[key]
  const body = { type: `/problems/${key}`, title, status, ...(detail && { detail }) }
  const all = new Headers(headers)
  all.set('content-type', 'application/problem+json')
  all.set('content-language', language)
  // What was sent and not read would be taken for the next request.
  if (key === 'body-too-large') all.set('connection', 'close')
  return new Response(JSON.stringify(body), { status, headers: all })
}
