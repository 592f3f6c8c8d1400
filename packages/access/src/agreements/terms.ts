import type { DateTime, Iri, LangString } from '@selfdata/vocab'
import type { AccessMode } from '../rules/access-mode.ts'

/** What is asked for or agreed: who may do what, why, on which ground, and until when. */
export interface Terms {
  /** In a few words. */
  title: LangString
  description: LangString
  /** WebID of the one who gets access. */
  to: Iri
  /** Only through this app. */
  client?: Iri
  permissions: Permission[]
  /** DPV purposes, or codes below them. At least one. */
  purposes: Iri[]
  /** DPV legal basis, such as `eu-gdpr:A6-1-a-explicit-consent`. */
  legalBasis?: Iri
  /** Kinds of personal data (DPV-PD). */
  personalData: Iri[]
  /** What is done with them (DPV processing). */
  processing: Iri[]
  /** Who answers for it. */
  controller?: Iri
  /** Whoever gets to see the data as well. */
  recipients: Iri[]
  /** Page with the full information. */
  notice?: Iri
  start?: DateTime
  /** When access ends; open when absent. */
  end?: DateTime
}

/** Some modes on one resource, or on a container with what lies in it. */
export interface Permission {
  /** URL. Where the one who asks cannot know it, `path` instead. */
  target?: string
  /** Below the person's storage: `selfdata/mobility/trips/`. */
  path?: string
  modes: AccessMode[]
}
