import type { CampaignRefusal } from '../campaigns/errors.ts'
import type { VoteRefusal } from '../decisions/errors.ts'

/** What can go wrong with campaigns and votes, for the caller: status and words. */
export const campaignProblems = {
  'campaign-unknown': {
    status: 404,
    fr: 'Aucune campagne de ce nom n’est connue ici.',
    en: 'No campaign of that name is known here.',
  },
  'campaign-exists': {
    status: 409,
    fr: 'Ce nom est déjà celui d’une campagne. Une campagne modifiée est une nouvelle campagne.',
    en: 'A campaign has this name already. A changed campaign is a new campaign.',
  },
  'draft-changed': {
    status: 412,
    fr: 'Ce brouillon a été modifié entre-temps par quelqu’un d’autre.',
    en: 'Somebody else changed this draft meanwhile.',
  },
  'campaign-sent': {
    status: 409,
    fr: 'Cette campagne a été transmise : rien n’en change plus. Commencez-en une nouvelle.',
    en: 'This campaign was handed over: nothing of it changes any more. Begin a new one.',
  },
  'draft-refused': {
    status: 422,
    fr: 'Une partie de cette campagne n’a pas la forme attendue.',
    en: 'A part of this campaign does not have the expected form.',
  },
  'checklist-open': {
    status: 422,
    fr: 'Il manque des points de la liste : la campagne ne peut pas encore être transmise.',
    en: 'Items of the checklist are open: the campaign cannot be handed over yet.',
  },
  'campaign-overlaps': {
    status: 409,
    fr: 'Une autre campagne compte les mêmes lieux aux mêmes dates : soustraire les deux résultats trahirait des personnes.',
    en: 'Another campaign counts the same places on the same days: subtracting the two results would give people away.',
  },
  'no-time-to-decide': {
    status: 422,
    fr: 'La décision ne pourrait pas être prise avant la clôture. Repoussez la clôture.',
    en: 'The decision could not be taken before the closing. Move the closing later.',
  },
  'other-digest': {
    status: 409,
    fr: 'Ce n’est pas la version de la campagne dont vous parlez.',
    en: 'This is not the version of the campaign that you speak of.',
  },
  'not-the-host': {
    status: 422,
    fr: 'Cette campagne n’est pas à décider ni à compter ici.',
    en: 'This campaign is not to be decided on or counted here.',
  },
  'host-refused': {
    status: 502,
    fr: 'L’organisme qui doit décider n’a pas accepté la demande.',
    en: 'The body that is to decide did not accept the request.',
  },
  'host-unreachable': {
    status: 503,
    fr: 'L’organisme qui doit décider ne répond pas. La demande sera renvoyée.',
    en: 'The body that is to decide does not answer. The request will be sent again.',
  },
  'not-open': {
    status: 409,
    fr: 'Ce n’est pas, ou plus, possible à ce stade.',
    en: 'This is not, or no longer, possible at this stage.',
  },
  'reason-missing': {
    status: 422,
    fr: 'Dites pourquoi, en quelques mots : c’est publié.',
    en: 'Say why, in a few words: it is published.',
  },
  'comment-refused': {
    status: 422,
    fr: 'Un commentaire est un texte simple de 2 000 caractères au plus, cinq par personne.',
    en: 'A comment is plain text of at most 2,000 characters, five per person.',
  },
  'no-contribution': {
    status: 404,
    fr: 'Vous ne participez pas à cette campagne.',
    en: 'You do not take part in this campaign.',
  },
  'offer-gone': {
    status: 410,
    fr: 'Cette personne a repris ce qu’elle proposait.',
    en: 'This person took back what they offered.',
  },
  'offer-unreadable': {
    status: 502,
    fr: 'L’espace de cette personne ne répond pas, ou ne contient rien d’utilisable. Réessayez plus tard.',
    en: 'This person’s pod does not answer, or holds nothing usable. Try again later.',
  },
  'counted-already': {
    status: 409,
    fr: 'Le compte est fait : ce qui est dans un total publié n’en peut plus sortir. Vos lignes sont effacées, et rien de nouveau ne sera lu.',
    en: 'The count is done: what is inside a published total cannot be taken out. Your lines are erased, and nothing new is read.',
  },
  'not-a-member': {
    status: 403,
    fr: 'Seuls les membres votent ici.',
    en: 'Only members vote here.',
  },
  'ballot-refused': {
    status: 422,
    fr: 'Ce bulletin n’est pas de ce vote.',
    en: 'This ballot is not of this vote.',
  },
  'voted-already': {
    status: 409,
    fr: 'Une personne, une voix : vous avez déjà votre bulletin, ou il est déjà dans l’urne.',
    en: 'One person, one vote: you have your ballot already, or it is in the box.',
  },
  'has-interest': {
    status: 403,
    fr: 'Vous avez un intérêt dans cette campagne : vous ne votez pas.',
    en: 'You have an interest in this campaign: you do not vote.',
  },
} as const satisfies Record<
  CampaignRefusal | VoteRefusal | 'campaign-unknown',
  { status: number; fr: string; en: string }
>
