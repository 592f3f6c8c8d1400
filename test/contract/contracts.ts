import { groupsAndApps } from './access-ending.ts'
import { givingAndTaking } from './access-giving.ts'
import { howMuch } from './access-how-much.ts'
import { seeing, whom } from './access-seeing.ts'
import { writing } from './access-writing.ts'
import { agreements } from './agreement-life.ts'
import { refusesHonestly } from './access-unreadable.ts'
import type { Contract } from './contract.ts'
import { documents } from './pod-documents.ts'
import { records } from './pod-records.ts'
import { setUp } from './pod-set-up.ts'

/** What `packages/access` promises. */
export const accessContract: Contract = {
  'Seeing who may do what': seeing,
  'For whom': whom,
  'How much': howMuch,
  'Giving and taking': givingAndTaking,
  'Writing rules safely': writing,
  'Groups and apps': groupsAndApps,
  'Requests and grants': agreements,
}

/** What `packages/pod` promises. */
export const podContract: Contract = {
  Documents: documents,
  Records: records,
  // Last: it gives the pod rules of its own.
  'Setting a pod up': setUp,
}

/** What `packages/access` does where it cannot read the rules: in every case, it says so. */
export const unreadableRules: Contract = Object.fromEntries(
  Object.entries(accessContract).map(([group, cases]) => [
    group,
    Object.fromEntries(Object.keys(cases).map((sentence) => [sentence, refusesHonestly])),
  ]),
)
