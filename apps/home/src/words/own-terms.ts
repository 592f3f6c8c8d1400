import type { NewGrant } from '@selfdata/access'

/** Terms of what a person gives of their own accord: nobody claimed a purpose or a legal ground. */
export function ownTerms(
  said: Pick<NewGrant, 'title' | 'to' | 'permissions' | 'client' | 'end'>,
): NewGrant {
  return {
    description: {},
    purposes: [],
    personalData: [],
    processing: [],
    recipients: [],
    ...said,
  }
}
