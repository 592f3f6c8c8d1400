import { foaf, ldp, pim, solid } from '@selfdata/vocab'
import type { LangString } from '@selfdata/vocab'

/** What identity cards say, which no shape of ours describes. */
export const profileLabels: ReadonlyMap<string, LangString> = new Map<string, LangString>([
  [foaf.name, { fr: 'nom', en: 'name' }],
  [foaf.maker, { fr: 'rédigé par', en: 'written by' }],
  [foaf.primaryTopic, { fr: 'parle de', en: 'is about' }],
  [foaf.Person, { fr: 'personne', en: 'person' }],
  [foaf.PersonalProfileDocument, { fr: 'fiche d’identité', en: 'identity card' }],
  [solid.oidcIssuer, { fr: 'se connecte par', en: 'signs in with' }],
  [solid.privateTypeIndex, { fr: 'plan du pod, privé', en: 'map of the pod, private' }],
  [solid.publicTypeIndex, { fr: 'plan du pod, public', en: 'map of the pod, public' }],
  [pim.storage, { fr: 'pod', en: 'pod' }],
  [pim.preferencesFile, { fr: 'préférences', en: 'preferences' }],
  [ldp.inbox, { fr: 'boîte de réception', en: 'inbox' }],
])
