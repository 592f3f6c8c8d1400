import type { SplitRefusal } from '../split/errors.ts'

/** What can go wrong between two operators, and with results, for the caller: status and words. */
export const splitProblems = {
  'release-unknown': {
    status: 404,
    fr: 'Le résultat de cette campagne n’est pas paru ici.',
    en: 'The result of this campaign is not out here.',
  },
  'not-split': {
    status: 422,
    fr: 'Cette campagne ne se compte pas à deux.',
    en: 'This campaign is not counted by two.',
  },
  'not-operators': {
    status: 403,
    fr: 'Cette campagne nomme d’autres opérateurs.',
    en: 'This campaign names other operators.',
  },
  'one-body': {
    status: 403,
    fr: 'Les deux opérateurs relèvent du même organisme : à eux deux ils verraient tout.',
    en: 'Both operators belong to one body: together they would see everything.',
  },
  'too-early': {
    status: 409,
    fr: 'La campagne n’est pas close.',
    en: 'The campaign is not closed.',
  },
  'given-already': {
    status: 409,
    fr: 'Cette moitié du compte a déjà été remise : elle ne l’est qu’une fois.',
    en: 'This half of the count was given out already: it is given once.',
  },
  'run-unknown': {
    status: 409,
    fr: 'Aucun compte de ce nom n’est en cours : il faut recommencer.',
    en: 'No count of this name is under way: begin anew.',
  },
  'too-few': {
    status: 409,
    fr: 'Trop peu de contributions, ou pas les mêmes des deux côtés.',
    en: 'Too few contributions, or not the same on both sides.',
  },
} as const satisfies Record<
  SplitRefusal | 'release-unknown',
  { status: number; fr: string; en: string }
>
