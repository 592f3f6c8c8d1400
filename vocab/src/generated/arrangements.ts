// Generated from the RDF of this package by `npm run generate`. Do not edit.

import type { Arrangement, DecisionRule } from './types.ts'

/** The five models of governance. */
export const arrangements: readonly Arrangement[] = [
  {
    id: 'https://w3id.org/selfdata/arrangements#personal-cloud',
    title: {
      en: 'Personal cloud',
      fr: 'Cloud personnel',
    },
    modelNumber: 1,
    weakness: {
      en: 'The person is alone before many requests.',
      fr: 'La personne est seule devant beaucoup de demandes.',
    },
    power: [
      {
        id: 'https://w3id.org/selfdata/arrangements#personal-cloud-1',
        powerKind: 'grant',
        heldBy: ['contributor'],
        byRule: 'https://w3id.org/selfdata/arrangements#one-consent',
      },
      {
        id: 'https://w3id.org/selfdata/arrangements#personal-cloud-2',
        powerKind: 'compute',
        heldBy: ['contributor'],
        where: 'https://w3id.org/dpv#WithinVirtualEnvironment',
      },
      {
        id: 'https://w3id.org/selfdata/arrangements#personal-cloud-3',
        powerKind: 'see-records',
        heldBy: ['contributor'],
      },
      {
        id: 'https://w3id.org/selfdata/arrangements#personal-cloud-4',
        powerKind: 'see-lines',
        heldBy: ['contributor', 'requester'],
      },
      {
        id: 'https://w3id.org/selfdata/arrangements#personal-cloud-5',
        powerKind: 'see-results',
        heldBy: ['contributor', 'requester', 'public'],
      },
      {
        id: 'https://w3id.org/selfdata/arrangements#personal-cloud-6',
        powerKind: 'approve',
        heldBy: ['requester'],
        byRule: 'https://w3id.org/selfdata/arrangements#requester-alone',
      },
      {
        id: 'https://w3id.org/selfdata/arrangements#personal-cloud-7',
        powerKind: 'revoke',
        heldBy: ['contributor'],
        byRule: 'https://w3id.org/selfdata/arrangements#one-consent',
      },
      {
        id: 'https://w3id.org/selfdata/arrangements#personal-cloud-8',
        powerKind: 'amend',
        heldBy: ['contributor'],
        byRule: 'https://w3id.org/selfdata/arrangements#one-consent',
      },
      {
        id: 'https://w3id.org/selfdata/arrangements#personal-cloud-9',
        powerKind: 'audit',
        heldBy: ['contributor', 'auditor'],
      },
    ],
  },
  {
    id: 'https://w3id.org/selfdata/arrangements#direct-transfer',
    title: {
      en: 'Direct transfer',
      fr: 'Transfert direct',
    },
    modelNumber: 2,
    weakness: {
      en: 'Copies multiply.',
      fr: 'Les copies se multiplient.',
    },
    power: [
      {
        id: 'https://w3id.org/selfdata/arrangements#direct-transfer-1',
        powerKind: 'grant',
        heldBy: ['contributor'],
        byRule: 'https://w3id.org/selfdata/arrangements#one-consent',
      },
      {
        id: 'https://w3id.org/selfdata/arrangements#direct-transfer-2',
        powerKind: 'compute',
        heldBy: ['requester'],
      },
      {
        id: 'https://w3id.org/selfdata/arrangements#direct-transfer-3',
        powerKind: 'see-records',
        heldBy: ['contributor', 'requester', 'holder'],
      },
      {
        id: 'https://w3id.org/selfdata/arrangements#direct-transfer-4',
        powerKind: 'see-lines',
        heldBy: ['contributor', 'requester'],
      },
      {
        id: 'https://w3id.org/selfdata/arrangements#direct-transfer-5',
        powerKind: 'see-results',
        heldBy: ['contributor', 'requester'],
      },
      {
        id: 'https://w3id.org/selfdata/arrangements#direct-transfer-6',
        powerKind: 'approve',
        heldBy: ['requester'],
        byRule: 'https://w3id.org/selfdata/arrangements#requester-alone',
      },
      {
        id: 'https://w3id.org/selfdata/arrangements#direct-transfer-7',
        powerKind: 'revoke',
        heldBy: ['contributor'],
        byRule: 'https://w3id.org/selfdata/arrangements#one-consent',
      },
      {
        id: 'https://w3id.org/selfdata/arrangements#direct-transfer-8',
        powerKind: 'amend',
        heldBy: ['requester'],
        byRule: 'https://w3id.org/selfdata/arrangements#one-consent',
      },
      {
        id: 'https://w3id.org/selfdata/arrangements#direct-transfer-9',
        powerKind: 'audit',
        heldBy: ['contributor', 'auditor'],
      },
    ],
  },
  {
    id: 'https://w3id.org/selfdata/arrangements#trusted-third-party',
    title: {
      en: 'Trusted third party',
      fr: 'Tiers de confiance',
    },
    modelNumber: 3,
    weakness: {
      en: 'All rests on trust in one body.',
      fr: 'Tout repose sur la confiance en un seul organisme.',
    },
    power: [
      {
        id: 'https://w3id.org/selfdata/arrangements#trusted-third-party-1',
        powerKind: 'grant',
        heldBy: ['contributor'],
        byRule: 'https://w3id.org/selfdata/arrangements#one-consent',
      },
      {
        id: 'https://w3id.org/selfdata/arrangements#trusted-third-party-2',
        powerKind: 'compute',
        heldBy: ['intermediary'],
        where: 'https://w3id.org/dpv/legal/eu/dga#SecureProcessingEnvironment',
      },
      {
        id: 'https://w3id.org/selfdata/arrangements#trusted-third-party-3',
        powerKind: 'see-records',
        heldBy: ['contributor', 'intermediary'],
      },
      {
        id: 'https://w3id.org/selfdata/arrangements#trusted-third-party-4',
        powerKind: 'see-lines',
        heldBy: ['contributor', 'intermediary'],
      },
      {
        id: 'https://w3id.org/selfdata/arrangements#trusted-third-party-5',
        powerKind: 'see-results',
        heldBy: ['contributor', 'requester', 'public'],
      },
      {
        id: 'https://w3id.org/selfdata/arrangements#trusted-third-party-6',
        powerKind: 'approve',
        heldBy: ['intermediary'],
        byRule: 'https://w3id.org/selfdata/arrangements#charter-review',
      },
      {
        id: 'https://w3id.org/selfdata/arrangements#trusted-third-party-7',
        powerKind: 'revoke',
        heldBy: ['contributor'],
        byRule: 'https://w3id.org/selfdata/arrangements#one-consent',
      },
      {
        id: 'https://w3id.org/selfdata/arrangements#trusted-third-party-8',
        powerKind: 'revoke',
        heldBy: ['intermediary'],
        byRule: 'https://w3id.org/selfdata/arrangements#charter-review',
      },
      {
        id: 'https://w3id.org/selfdata/arrangements#trusted-third-party-9',
        powerKind: 'amend',
        heldBy: ['intermediary'],
        byRule: 'https://w3id.org/selfdata/arrangements#charter-review',
      },
      {
        id: 'https://w3id.org/selfdata/arrangements#trusted-third-party-10',
        powerKind: 'audit',
        heldBy: ['contributor', 'auditor'],
      },
    ],
  },
  {
    id: 'https://w3id.org/selfdata/arrangements#data-cooperative',
    title: {
      en: 'Data cooperative',
      fr: 'Coopérative de données',
    },
    modelNumber: 4,
    weakness: {
      en: 'Members have to turn out, and the cooperative has to be paid for.',
      fr: 'Il faut que les membres votent, et payer la coopérative.',
    },
    power: [
      {
        id: 'https://w3id.org/selfdata/arrangements#data-cooperative-1',
        powerKind: 'grant',
        heldBy: ['contributor'],
        byRule: 'https://w3id.org/selfdata/arrangements#one-consent',
      },
      {
        id: 'https://w3id.org/selfdata/arrangements#data-cooperative-2',
        powerKind: 'compute',
        heldBy: ['intermediary'],
        where: 'https://w3id.org/dpv/legal/eu/dga#SecureProcessingEnvironment',
      },
      {
        id: 'https://w3id.org/selfdata/arrangements#data-cooperative-3',
        powerKind: 'see-records',
        heldBy: ['contributor'],
      },
      {
        id: 'https://w3id.org/selfdata/arrangements#data-cooperative-4',
        powerKind: 'see-lines',
        heldBy: ['contributor', 'intermediary'],
      },
      {
        id: 'https://w3id.org/selfdata/arrangements#data-cooperative-5',
        powerKind: 'see-results',
        heldBy: ['membership', 'contributor', 'requester', 'public'],
      },
      {
        id: 'https://w3id.org/selfdata/arrangements#data-cooperative-6',
        powerKind: 'approve',
        heldBy: ['membership'],
        byRule: 'https://w3id.org/selfdata/arrangements#member-vote',
      },
      {
        id: 'https://w3id.org/selfdata/arrangements#data-cooperative-7',
        powerKind: 'revoke',
        heldBy: ['contributor'],
        byRule: 'https://w3id.org/selfdata/arrangements#one-consent',
      },
      {
        id: 'https://w3id.org/selfdata/arrangements#data-cooperative-8',
        powerKind: 'revoke',
        heldBy: ['membership'],
        byRule: 'https://w3id.org/selfdata/arrangements#member-vote',
      },
      {
        id: 'https://w3id.org/selfdata/arrangements#data-cooperative-9',
        powerKind: 'amend',
        heldBy: ['membership'],
        byRule: 'https://w3id.org/selfdata/arrangements#member-vote',
      },
      {
        id: 'https://w3id.org/selfdata/arrangements#data-cooperative-10',
        powerKind: 'audit',
        heldBy: ['membership', 'contributor', 'auditor'],
      },
    ],
  },
  {
    id: 'https://w3id.org/selfdata/arrangements#civic-data-trust',
    title: {
      en: 'Civic data trust',
      fr: 'Fiducie civique de données',
    },
    modelNumber: 5,
    weakness: {
      en: 'One has to know who appoints the board.',
      fr: 'Il faut savoir qui nomme le conseil.',
    },
    power: [
      {
        id: 'https://w3id.org/selfdata/arrangements#civic-data-trust-1',
        powerKind: 'grant',
        heldBy: ['contributor'],
        byRule: 'https://w3id.org/selfdata/arrangements#one-consent',
      },
      {
        id: 'https://w3id.org/selfdata/arrangements#civic-data-trust-2',
        powerKind: 'compute',
        heldBy: ['intermediary'],
        where: 'https://w3id.org/dpv/legal/eu/dga#SecureProcessingEnvironment',
      },
      {
        id: 'https://w3id.org/selfdata/arrangements#civic-data-trust-3',
        powerKind: 'see-records',
        heldBy: ['contributor'],
      },
      {
        id: 'https://w3id.org/selfdata/arrangements#civic-data-trust-4',
        powerKind: 'see-lines',
        heldBy: ['contributor', 'intermediary'],
      },
      {
        id: 'https://w3id.org/selfdata/arrangements#civic-data-trust-5',
        powerKind: 'see-results',
        heldBy: ['contributor', 'requester', 'public'],
      },
      {
        id: 'https://w3id.org/selfdata/arrangements#civic-data-trust-6',
        powerKind: 'approve',
        heldBy: ['board'],
        byRule: 'https://w3id.org/selfdata/arrangements#board-vote',
      },
      {
        id: 'https://w3id.org/selfdata/arrangements#civic-data-trust-7',
        powerKind: 'revoke',
        heldBy: ['contributor'],
        byRule: 'https://w3id.org/selfdata/arrangements#one-consent',
      },
      {
        id: 'https://w3id.org/selfdata/arrangements#civic-data-trust-8',
        powerKind: 'revoke',
        heldBy: ['board'],
        byRule: 'https://w3id.org/selfdata/arrangements#board-vote',
      },
      {
        id: 'https://w3id.org/selfdata/arrangements#civic-data-trust-9',
        powerKind: 'amend',
        heldBy: ['board'],
        byRule: 'https://w3id.org/selfdata/arrangements#board-vote',
      },
      {
        id: 'https://w3id.org/selfdata/arrangements#civic-data-trust-10',
        powerKind: 'audit',
        heldBy: ['contributor', 'public', 'auditor'],
      },
    ],
  },
]

/** The decision rules they name. */
export const decisionRules: readonly DecisionRule[] = [
  {
    id: 'https://w3id.org/selfdata/arrangements#board-vote',
    title: {
      en: 'The board, with reasons published',
      fr: 'Le conseil, raisons publiées',
    },
    decisionMethod: 'board-vote',
    electorate: 'board',
    quorumShare: 0.66,
    majorityShare: 0.66,
    openForDays: 7,
    recusalRequired: true,
    publicCommentDays: 21,
  },
  {
    id: 'https://w3id.org/selfdata/arrangements#charter-review',
    title: {
      en: 'The intermediary, against a public charter',
      fr: 'L’intermédiaire, au regard d’une charte publique',
    },
    decisionMethod: 'charter-review',
  },
  {
    id: 'https://w3id.org/selfdata/arrangements#member-vote',
    title: {
      en: 'The members, one person one vote',
      fr: 'Les membres, une personne une voix',
    },
    decisionMethod: 'member-ballot',
    electorate: 'membership',
    quorumShare: 0.1,
    majorityShare: 0.5,
    openForDays: 14,
  },
  {
    id: 'https://w3id.org/selfdata/arrangements#one-consent',
    title: {
      en: 'Each person, for themselves',
      fr: 'Chaque personne, pour elle-même',
    },
    decisionMethod: 'individual-consent',
  },
  {
    id: 'https://w3id.org/selfdata/arrangements#requester-alone',
    title: {
      en: 'The requester alone, within the law',
      fr: 'Le demandeur seul, dans la loi',
    },
    decisionMethod: 'self-declared',
  },
]
