// Generated from the RDF of this package by `npm run generate`. Do not edit.

import type { Iri, LangString, SchemeName } from './types.ts'

export interface Concept {
  iri: Iri
  label: LangString
  /** The code it is a kind of. */
  broader?: string
  /** What other systems call it, by system: `google`, `cozy`, `netex`, … */
  notations: Record<string, string[]>
}

export interface Scheme {
  name: SchemeName
  iri: Iri
  label: LangString
  concepts: Record<string, Concept>
}

export const schemes: Record<SchemeName, Scheme> = {
  AccessChannel: {
    name: 'AccessChannel',
    iri: 'https://w3id.org/selfdata/codes/access-channel#',
    label: {
      en: 'Ways to one’s data',
      fr: 'Chemins vers ses données',
    },
    concepts: {
      portal: {
        iri: 'https://w3id.org/selfdata/codes/access-channel#portal',
        label: {
          en: 'Customer portal',
          fr: 'Espace client',
        },
        notations: {},
      },
      api: {
        iri: 'https://w3id.org/selfdata/codes/access-channel#api',
        label: {
          en: 'Programming interface',
          fr: 'Interface de programmation',
        },
        notations: {},
      },
      connector: {
        iri: 'https://w3id.org/selfdata/codes/access-channel#connector',
        label: {
          en: 'Connector of this suite',
          fr: 'Connecteur de cette suite',
        },
        notations: {},
      },
      'rights-request': {
        iri: 'https://w3id.org/selfdata/codes/access-channel#rights-request',
        label: {
          en: 'Rights request',
          fr: 'Demande d’accès',
        },
        notations: {},
      },
      paper: {
        iri: 'https://w3id.org/selfdata/codes/access-channel#paper',
        label: {
          en: 'Letter',
          fr: 'Courrier',
        },
        notations: {},
      },
      counter: {
        iri: 'https://w3id.org/selfdata/codes/access-channel#counter',
        label: {
          en: 'Counter',
          fr: 'Guichet',
        },
        notations: {},
      },
    },
  },
  AppointmentChannel: {
    name: 'AppointmentChannel',
    iri: 'https://w3id.org/selfdata/codes/appointment-channel#',
    label: {
      en: 'Ways to meet',
      fr: 'Manières de se voir',
    },
    concepts: {
      'on-site': {
        iri: 'https://w3id.org/selfdata/codes/appointment-channel#on-site',
        label: {
          en: 'On site',
          fr: 'Sur place',
        },
        notations: {},
      },
      telephone: {
        iri: 'https://w3id.org/selfdata/codes/appointment-channel#telephone',
        label: {
          en: 'By telephone',
          fr: 'Par téléphone',
        },
        notations: {},
      },
      video: {
        iri: 'https://w3id.org/selfdata/codes/appointment-channel#video',
        label: {
          en: 'By video',
          fr: 'En visio',
        },
        notations: {},
      },
      'home-visit': {
        iri: 'https://w3id.org/selfdata/codes/appointment-channel#home-visit',
        label: {
          en: 'At home',
          fr: 'À domicile',
        },
        notations: {},
      },
    },
  },
  AppointmentStatus: {
    name: 'AppointmentStatus',
    iri: 'https://w3id.org/selfdata/codes/appointment-status#',
    label: {
      en: 'Statuses of an appointment',
      fr: 'États d’un rendez-vous',
    },
    concepts: {
      scheduled: {
        iri: 'https://w3id.org/selfdata/codes/appointment-status#scheduled',
        label: {
          en: 'Set',
          fr: 'Fixé',
        },
        notations: {},
      },
      rescheduled: {
        iri: 'https://w3id.org/selfdata/codes/appointment-status#rescheduled',
        label: {
          en: 'Moved',
          fr: 'Déplacé',
        },
        notations: {},
      },
      cancelled: {
        iri: 'https://w3id.org/selfdata/codes/appointment-status#cancelled',
        label: {
          en: 'Cancelled',
          fr: 'Annulé',
        },
        notations: {},
      },
      kept: {
        iri: 'https://w3id.org/selfdata/codes/appointment-status#kept',
        label: {
          en: 'Over',
          fr: 'Passé',
        },
        notations: {},
      },
      missed: {
        iri: 'https://w3id.org/selfdata/codes/appointment-status#missed',
        label: {
          en: 'Missed',
          fr: 'Manqué',
        },
        notations: {},
      },
    },
  },
  Benefit: {
    name: 'Benefit',
    iri: 'https://w3id.org/selfdata/codes/benefit#',
    label: {
      en: 'Benefits',
      fr: 'Prestations',
    },
    concepts: {
      rsa: {
        iri: 'https://w3id.org/selfdata/codes/benefit#rsa',
        label: {
          en: 'Minimum income (RSA)',
          fr: 'Revenu de solidarité active (RSA)',
        },
        notations: {},
      },
      'activity-bonus': {
        iri: 'https://w3id.org/selfdata/codes/benefit#activity-bonus',
        label: {
          en: 'In-work bonus',
          fr: 'Prime d’activité',
        },
        notations: {},
      },
      'disabled-adult-allowance': {
        iri: 'https://w3id.org/selfdata/codes/benefit#disabled-adult-allowance',
        label: {
          en: 'Disabled adult’s allowance (AAH)',
          fr: 'Allocation aux adultes handicapés (AAH)',
        },
        notations: {},
      },
      'disabled-child-allowance': {
        iri: 'https://w3id.org/selfdata/codes/benefit#disabled-child-allowance',
        label: {
          en: 'Disabled child’s allowance (AEEH)',
          fr: 'Allocation d’éducation de l’enfant handicapé (AEEH)',
        },
        notations: {},
      },
      'disability-compensation': {
        iri: 'https://w3id.org/selfdata/codes/benefit#disability-compensation',
        label: {
          en: 'Disability compensation (PCH)',
          fr: 'Prestation de compensation du handicap (PCH)',
        },
        notations: {},
      },
      'autonomy-allowance': {
        iri: 'https://w3id.org/selfdata/codes/benefit#autonomy-allowance',
        label: {
          en: 'Care allowance for older people (APA)',
          fr: 'Allocation personnalisée d’autonomie (APA)',
        },
        notations: {},
      },
      'family-support': {
        iri: 'https://w3id.org/selfdata/codes/benefit#family-support',
        label: {
          en: 'Single parent’s support (ASF)',
          fr: 'Allocation de soutien familial (ASF)',
        },
        notations: {},
      },
      'housing-aid': {
        iri: 'https://w3id.org/selfdata/codes/benefit#housing-aid',
        label: {
          en: 'Housing aid (APL, ALF, ALS)',
          fr: 'Aide au logement (APL, ALF, ALS)',
        },
        notations: {},
      },
      'housing-fund': {
        iri: 'https://w3id.org/selfdata/codes/benefit#housing-fund',
        label: {
          en: 'Housing solidarity fund (FSL)',
          fr: 'Fonds de solidarité pour le logement (FSL)',
        },
        notations: {},
      },
      'energy-voucher': {
        iri: 'https://w3id.org/selfdata/codes/benefit#energy-voucher',
        label: {
          en: 'Energy voucher',
          fr: 'Chèque énergie',
        },
        notations: {},
      },
      'health-cover': {
        iri: 'https://w3id.org/selfdata/codes/benefit#health-cover',
        label: {
          en: 'Solidarity health cover (C2S)',
          fr: 'Complémentaire santé solidaire (C2S)',
        },
        notations: {},
      },
      'grant-for-studies': {
        iri: 'https://w3id.org/selfdata/codes/benefit#grant-for-studies',
        label: {
          en: 'Grant for studies',
          fr: 'Bourse',
        },
        notations: {},
      },
      'transport-fare': {
        iri: 'https://w3id.org/selfdata/codes/benefit#transport-fare',
        label: {
          en: 'Reduced fare on public transport',
          fr: 'Tarif solidaire des transports',
        },
        notations: {},
      },
      'canteen-fare': {
        iri: 'https://w3id.org/selfdata/codes/benefit#canteen-fare',
        label: {
          en: 'School meals priced by family income',
          fr: 'Tarif de cantine selon le quotient familial',
        },
        notations: {},
      },
      other: {
        iri: 'https://w3id.org/selfdata/codes/benefit#other',
        label: {
          en: 'Another right',
          fr: 'Autre droit',
        },
        notations: {},
      },
    },
  },
  CampaignState: {
    name: 'CampaignState',
    iri: 'https://w3id.org/selfdata/codes/campaign-state#',
    label: {
      en: 'States of a campaign',
      fr: 'États d’une campagne',
    },
    concepts: {
      draft: {
        iri: 'https://w3id.org/selfdata/codes/campaign-state#draft',
        label: {
          en: 'Draft',
          fr: 'Brouillon',
        },
        notations: {},
      },
      'in-review': {
        iri: 'https://w3id.org/selfdata/codes/campaign-state#in-review',
        label: {
          en: 'In review',
          fr: 'À l’examen',
        },
        notations: {},
      },
      approved: {
        iri: 'https://w3id.org/selfdata/codes/campaign-state#approved',
        label: {
          en: 'Approved',
          fr: 'Acceptée',
        },
        notations: {},
      },
      open: {
        iri: 'https://w3id.org/selfdata/codes/campaign-state#open',
        label: {
          en: 'Open',
          fr: 'Ouverte',
        },
        notations: {},
      },
      frozen: {
        iri: 'https://w3id.org/selfdata/codes/campaign-state#frozen',
        label: {
          en: 'Closed, being counted',
          fr: 'Close, en cours de comptage',
        },
        notations: {},
      },
      counted: {
        iri: 'https://w3id.org/selfdata/codes/campaign-state#counted',
        label: {
          en: 'Counted',
          fr: 'Comptée',
        },
        notations: {},
      },
      released: {
        iri: 'https://w3id.org/selfdata/codes/campaign-state#released',
        label: {
          en: 'Released',
          fr: 'Publiée',
        },
        notations: {},
      },
      answered: {
        iri: 'https://w3id.org/selfdata/codes/campaign-state#answered',
        label: {
          en: 'Answered',
          fr: 'Suivie d’une réponse',
        },
        notations: {},
      },
      refused: {
        iri: 'https://w3id.org/selfdata/codes/campaign-state#refused',
        label: {
          en: 'Refused',
          fr: 'Refusée',
        },
        notations: {},
      },
      halted: {
        iri: 'https://w3id.org/selfdata/codes/campaign-state#halted',
        label: {
          en: 'Halted',
          fr: 'Arrêtée',
        },
        notations: {},
      },
    },
  },
  CellStatus: {
    name: 'CellStatus',
    iri: 'https://w3id.org/selfdata/codes/cell-status#',
    label: {
      en: 'States of a cell',
      fr: 'États d’une case',
    },
    concepts: {
      published: {
        iri: 'https://w3id.org/selfdata/codes/cell-status#published',
        label: {
          en: 'Published',
          fr: 'Publiée',
        },
        notations: {},
      },
      withheld: {
        iri: 'https://w3id.org/selfdata/codes/cell-status#withheld',
        label: {
          en: 'Withheld: too few people',
          fr: 'Retenue : trop peu de personnes',
        },
        notations: {},
      },
      zero: {
        iri: 'https://w3id.org/selfdata/codes/cell-status#zero',
        label: {
          en: 'Zero',
          fr: 'Zéro',
        },
        notations: {},
      },
    },
  },
  CivicRole: {
    name: 'CivicRole',
    iri: 'https://w3id.org/selfdata/codes/civic-role#',
    label: {
      en: 'Roles',
      fr: 'Rôles',
    },
    concepts: {
      contributor: {
        iri: 'https://w3id.org/selfdata/codes/civic-role#contributor',
        label: {
          en: 'The person who contributes',
          fr: 'La personne qui contribue',
        },
        notations: {},
      },
      holder: {
        iri: 'https://w3id.org/selfdata/codes/civic-role#holder',
        label: {
          en: 'The holder of the data',
          fr: 'Le détenteur des données',
        },
        notations: {},
      },
      requester: {
        iri: 'https://w3id.org/selfdata/codes/civic-role#requester',
        label: {
          en: 'The requester',
          fr: 'Le demandeur',
        },
        notations: {},
      },
      intermediary: {
        iri: 'https://w3id.org/selfdata/codes/civic-role#intermediary',
        label: {
          en: 'The intermediary',
          fr: 'L’intermédiaire',
        },
        notations: {},
      },
      membership: {
        iri: 'https://w3id.org/selfdata/codes/civic-role#membership',
        label: {
          en: 'The members',
          fr: 'Les membres',
        },
        notations: {},
      },
      board: {
        iri: 'https://w3id.org/selfdata/codes/civic-role#board',
        label: {
          en: 'The board',
          fr: 'Le conseil',
        },
        notations: {},
      },
      auditor: {
        iri: 'https://w3id.org/selfdata/codes/civic-role#auditor',
        label: {
          en: 'The auditor',
          fr: 'Le contrôleur',
        },
        notations: {},
      },
      public: {
        iri: 'https://w3id.org/selfdata/codes/civic-role#public',
        label: {
          en: 'Everybody',
          fr: 'Tout le monde',
        },
        notations: {},
      },
    },
  },
  CountingMode: {
    name: 'CountingMode',
    iri: 'https://w3id.org/selfdata/codes/counting-mode#',
    label: {
      en: 'Ways to count',
      fr: 'Manières de compter',
    },
    concepts: {
      records: {
        iri: 'https://w3id.org/selfdata/codes/counting-mode#records',
        label: {
          en: 'Minimised records, with a right to read',
          fr: 'Des enregistrements réduits, avec un droit de lecture',
        },
        notations: {},
      },
      vector: {
        iri: 'https://w3id.org/selfdata/codes/counting-mode#vector',
        label: {
          en: 'Capped counts, read at the closing',
          fr: 'Des comptes plafonnés, lus à la clôture',
        },
        notations: {},
      },
      split: {
        iri: 'https://w3id.org/selfdata/codes/counting-mode#split',
        label: {
          en: 'Counts split in two, that nobody sees',
          fr: 'Des comptes partagés en deux, que personne ne voit',
        },
        notations: {},
      },
    },
  },
  DayColour: {
    name: 'DayColour',
    iri: 'https://w3id.org/selfdata/codes/day-colour#',
    label: {
      en: 'Colours of days',
      fr: 'Couleurs des jours',
    },
    concepts: {
      blue: {
        iri: 'https://w3id.org/selfdata/codes/day-colour#blue',
        label: {
          en: 'Blue',
          fr: 'Bleu',
        },
        notations: {},
      },
      white: {
        iri: 'https://w3id.org/selfdata/codes/day-colour#white',
        label: {
          en: 'White',
          fr: 'Blanc',
        },
        notations: {},
      },
      red: {
        iri: 'https://w3id.org/selfdata/codes/day-colour#red',
        label: {
          en: 'Red',
          fr: 'Rouge',
        },
        notations: {},
      },
      ordinary: {
        iri: 'https://w3id.org/selfdata/codes/day-colour#ordinary',
        label: {
          en: 'Ordinary',
          fr: 'Ordinaire',
        },
        notations: {},
      },
      peak: {
        iri: 'https://w3id.org/selfdata/codes/day-colour#peak',
        label: {
          en: 'Peak day',
          fr: 'Pointe mobile',
        },
        notations: {},
      },
    },
  },
  DecisionMethod: {
    name: 'DecisionMethod',
    iri: 'https://w3id.org/selfdata/codes/decision-method#',
    label: {
      en: 'Ways to decide',
      fr: 'Manières de décider',
    },
    concepts: {
      'individual-consent': {
        iri: 'https://w3id.org/selfdata/codes/decision-method#individual-consent',
        label: {
          en: 'Each person, for themselves',
          fr: 'Chaque personne, pour elle-même',
        },
        notations: {},
      },
      'self-declared': {
        iri: 'https://w3id.org/selfdata/codes/decision-method#self-declared',
        label: {
          en: 'The requester alone, within the law',
          fr: 'Le demandeur seul, dans la loi',
        },
        notations: {},
      },
      'charter-review': {
        iri: 'https://w3id.org/selfdata/codes/decision-method#charter-review',
        label: {
          en: 'Review against a public charter',
          fr: 'Examen au regard d’une charte publique',
        },
        notations: {},
      },
      'member-ballot': {
        iri: 'https://w3id.org/selfdata/codes/decision-method#member-ballot',
        label: {
          en: 'Members’ ballot, one person one vote',
          fr: 'Vote des membres, une personne une voix',
        },
        notations: {},
      },
      'board-vote': {
        iri: 'https://w3id.org/selfdata/codes/decision-method#board-vote',
        label: {
          en: 'Board vote, reasons published',
          fr: 'Vote du conseil, raisons publiées',
        },
        notations: {},
      },
    },
  },
  DecisionOutcome: {
    name: 'DecisionOutcome',
    iri: 'https://w3id.org/selfdata/codes/decision-outcome#',
    label: {
      en: 'Outcomes of a decision',
      fr: 'Issues d’une décision',
    },
    concepts: {
      accepted: {
        iri: 'https://w3id.org/selfdata/codes/decision-outcome#accepted',
        label: {
          en: 'Accepted',
          fr: 'Acceptée',
        },
        notations: {},
      },
      refused: {
        iri: 'https://w3id.org/selfdata/codes/decision-outcome#refused',
        label: {
          en: 'Refused',
          fr: 'Refusée',
        },
        notations: {},
      },
      'no-quorum': {
        iri: 'https://w3id.org/selfdata/codes/decision-outcome#no-quorum',
        label: {
          en: 'Too few voters',
          fr: 'Pas assez de votants',
        },
        notations: {},
      },
      halted: {
        iri: 'https://w3id.org/selfdata/codes/decision-outcome#halted',
        label: {
          en: 'Halted',
          fr: 'Arrêtée',
        },
        notations: {},
      },
    },
  },
  Dwelling: {
    name: 'Dwelling',
    iri: 'https://w3id.org/selfdata/codes/dwelling#',
    label: {
      en: 'Kinds of dwelling',
      fr: 'Types de logement',
    },
    concepts: {
      flat: {
        iri: 'https://w3id.org/selfdata/codes/dwelling#flat',
        label: {
          en: 'Flat',
          fr: 'Appartement',
        },
        notations: {},
      },
      house: {
        iri: 'https://w3id.org/selfdata/codes/dwelling#house',
        label: {
          en: 'House',
          fr: 'Maison',
        },
        notations: {},
      },
    },
  },
  EnergyResource: {
    name: 'EnergyResource',
    iri: 'https://w3id.org/selfdata/codes/energy-resource#',
    label: {
      en: 'Energy resources',
      fr: 'Énergies et fluides',
    },
    concepts: {
      electricity: {
        iri: 'https://w3id.org/selfdata/codes/energy-resource#electricity',
        label: {
          en: 'Electricity',
          fr: 'Électricité',
        },
        notations: {},
      },
      gas: {
        iri: 'https://w3id.org/selfdata/codes/energy-resource#gas',
        label: {
          en: 'Gas',
          fr: 'Gaz',
        },
        notations: {},
      },
      water: {
        iri: 'https://w3id.org/selfdata/codes/energy-resource#water',
        label: {
          en: 'Water',
          fr: 'Eau',
        },
        notations: {},
      },
    },
  },
  EntitlementStatus: {
    name: 'EntitlementStatus',
    iri: 'https://w3id.org/selfdata/codes/entitlement-status#',
    label: {
      en: 'Statuses of an entitlement',
      fr: 'États d’un droit',
    },
    concepts: {
      pending: {
        iri: 'https://w3id.org/selfdata/codes/entitlement-status#pending',
        label: {
          en: 'Asked for, being examined',
          fr: 'Demandé, en cours d’étude',
        },
        notations: {},
      },
      active: {
        iri: 'https://w3id.org/selfdata/codes/entitlement-status#active',
        label: {
          en: 'In force',
          fr: 'Ouvert',
        },
        notations: {},
      },
      suspended: {
        iri: 'https://w3id.org/selfdata/codes/entitlement-status#suspended',
        label: {
          en: 'Suspended',
          fr: 'Suspendu',
        },
        notations: {},
      },
      refused: {
        iri: 'https://w3id.org/selfdata/codes/entitlement-status#refused',
        label: {
          en: 'Refused',
          fr: 'Refusé',
        },
        notations: {},
      },
      ended: {
        iri: 'https://w3id.org/selfdata/codes/entitlement-status#ended',
        label: {
          en: 'Ended',
          fr: 'Terminé',
        },
        notations: {},
      },
    },
  },
  Evidence: {
    name: 'Evidence',
    iri: 'https://w3id.org/selfdata/codes/evidence#',
    label: {
      en: 'Evidence of an entry',
      fr: 'Preuves d’une fiche',
    },
    concepts: {
      declared: {
        iri: 'https://w3id.org/selfdata/codes/evidence#declared',
        label: {
          en: 'Declared by the holder',
          fr: 'Déclaré par le détenteur',
        },
        notations: {},
      },
      'read-in-register': {
        iri: 'https://w3id.org/selfdata/codes/evidence#read-in-register',
        label: {
          en: 'Read in a register',
          fr: 'Lu dans un registre',
        },
        notations: {},
      },
      tested: {
        iri: 'https://w3id.org/selfdata/codes/evidence#tested',
        label: {
          en: 'Tested with a real file',
          fr: 'Essayé avec un vrai fichier',
        },
        notations: {},
      },
      contested: {
        iri: 'https://w3id.org/selfdata/codes/evidence#contested',
        label: {
          en: 'Contested',
          fr: 'Contesté',
        },
        notations: {},
      },
    },
  },
  HeatSource: {
    name: 'HeatSource',
    iri: 'https://w3id.org/selfdata/codes/heat-source#',
    label: {
      en: 'Energies of heat',
      fr: 'Énergies de la chaleur',
    },
    concepts: {
      electricity: {
        iri: 'https://w3id.org/selfdata/codes/heat-source#electricity',
        label: {
          en: 'Electricity (heaters, tank)',
          fr: 'Électricité (radiateurs, ballon)',
        },
        notations: {},
      },
      'heat-pump': {
        iri: 'https://w3id.org/selfdata/codes/heat-source#heat-pump',
        label: {
          en: 'Heat pump',
          fr: 'Pompe à chaleur',
        },
        notations: {},
      },
      gas: {
        iri: 'https://w3id.org/selfdata/codes/heat-source#gas',
        label: {
          en: 'Gas',
          fr: 'Gaz',
        },
        notations: {},
      },
      'heat-network': {
        iri: 'https://w3id.org/selfdata/codes/heat-source#heat-network',
        label: {
          en: 'Heat network',
          fr: 'Réseau de chaleur',
        },
        notations: {},
      },
      oil: {
        iri: 'https://w3id.org/selfdata/codes/heat-source#oil',
        label: {
          en: 'Heating oil',
          fr: 'Fioul',
        },
        notations: {},
      },
      wood: {
        iri: 'https://w3id.org/selfdata/codes/heat-source#wood',
        label: {
          en: 'Wood',
          fr: 'Bois',
        },
        notations: {},
      },
      shared: {
        iri: 'https://w3id.org/selfdata/codes/heat-source#shared',
        label: {
          en: 'Shared heating of the building',
          fr: 'Chauffage collectif de l’immeuble',
        },
        notations: {},
      },
      other: {
        iri: 'https://w3id.org/selfdata/codes/heat-source#other',
        label: {
          en: 'Other',
          fr: 'Autre',
        },
        notations: {},
      },
    },
  },
  MeterQuality: {
    name: 'MeterQuality',
    iri: 'https://w3id.org/selfdata/codes/meter-quality#',
    label: {
      en: 'Meter quality',
      fr: 'Qualités d’une mesure',
    },
    concepts: {
      measured: {
        iri: 'https://w3id.org/selfdata/codes/meter-quality#measured',
        label: {
          en: 'Measured',
          fr: 'Mesurée',
        },
        notations: {},
      },
      corrected: {
        iri: 'https://w3id.org/selfdata/codes/meter-quality#corrected',
        label: {
          en: 'Corrected',
          fr: 'Corrigée',
        },
        notations: {},
      },
      estimated: {
        iri: 'https://w3id.org/selfdata/codes/meter-quality#estimated',
        label: {
          en: 'Estimated',
          fr: 'Estimée',
        },
        notations: {},
      },
    },
  },
  ModeSource: {
    name: 'ModeSource',
    iri: 'https://w3id.org/selfdata/codes/mode-source#',
    label: {
      en: 'Mode sources',
      fr: 'Origines du mode',
    },
    concepts: {
      stated: {
        iri: 'https://w3id.org/selfdata/codes/mode-source#stated',
        label: {
          en: 'Stated by the person',
          fr: 'Dit par la personne',
        },
        notations: {},
      },
      detected: {
        iri: 'https://w3id.org/selfdata/codes/mode-source#detected',
        label: {
          en: 'Detected by a device',
          fr: 'Détecté par un appareil',
        },
        notations: {},
      },
      operator: {
        iri: 'https://w3id.org/selfdata/codes/mode-source#operator',
        label: {
          en: 'Given by the operator',
          fr: 'Donné par l’exploitant',
        },
        notations: {},
      },
      assumed: {
        iri: 'https://w3id.org/selfdata/codes/mode-source#assumed',
        label: {
          en: 'Assumed',
          fr: 'Supposé',
        },
        notations: {},
      },
    },
  },
  Period: {
    name: 'Period',
    iri: 'https://w3id.org/selfdata/codes/period#',
    label: {
      en: 'Periods',
      fr: 'Périodes',
    },
    concepts: {
      day: {
        iri: 'https://w3id.org/selfdata/codes/period#day',
        label: {
          en: 'Day',
          fr: 'Jour',
        },
        notations: {},
      },
      month: {
        iri: 'https://w3id.org/selfdata/codes/period#month',
        label: {
          en: 'Month',
          fr: 'Mois',
        },
        notations: {},
      },
      year: {
        iri: 'https://w3id.org/selfdata/codes/period#year',
        label: {
          en: 'Year',
          fr: 'Année',
        },
        notations: {},
      },
      'between-readings': {
        iri: 'https://w3id.org/selfdata/codes/period#between-readings',
        label: {
          en: 'Between two readings',
          fr: 'Entre deux relevés',
        },
        notations: {},
      },
    },
  },
  PlaceRole: {
    name: 'PlaceRole',
    iri: 'https://w3id.org/selfdata/codes/place-role#',
    label: {
      en: 'Place roles',
      fr: 'Rôles d’un lieu',
    },
    concepts: {
      home: {
        iri: 'https://w3id.org/selfdata/codes/place-role#home',
        label: {
          en: 'Home',
          fr: 'Domicile',
        },
        notations: {},
      },
      work: {
        iri: 'https://w3id.org/selfdata/codes/place-role#work',
        label: {
          en: 'Work',
          fr: 'Travail',
        },
        notations: {},
      },
      school: {
        iri: 'https://w3id.org/selfdata/codes/place-role#school',
        label: {
          en: 'School',
          fr: 'Lieu d’études',
        },
        notations: {},
      },
      other: {
        iri: 'https://w3id.org/selfdata/codes/place-role#other',
        label: {
          en: 'Other',
          fr: 'Autre',
        },
        notations: {},
      },
    },
  },
  PowerKind: {
    name: 'PowerKind',
    iri: 'https://w3id.org/selfdata/codes/power-kind#',
    label: {
      en: 'Powers',
      fr: 'Pouvoirs',
    },
    concepts: {
      grant: {
        iri: 'https://w3id.org/selfdata/codes/power-kind#grant',
        label: {
          en: 'Open my data',
          fr: 'Ouvrir mes données',
        },
        notations: {},
      },
      compute: {
        iri: 'https://w3id.org/selfdata/codes/power-kind#compute',
        label: {
          en: 'Run the calculation',
          fr: 'Faire le calcul',
        },
        notations: {},
      },
      'see-records': {
        iri: 'https://w3id.org/selfdata/codes/power-kind#see-records',
        label: {
          en: 'See the original records',
          fr: 'Voir les données d’origine',
        },
        notations: {},
      },
      'see-lines': {
        iri: 'https://w3id.org/selfdata/codes/power-kind#see-lines',
        label: {
          en: 'See each person’s reduced lines',
          fr: 'Voir les lignes réduites de chaque personne',
        },
        notations: {},
      },
      'see-results': {
        iri: 'https://w3id.org/selfdata/codes/power-kind#see-results',
        label: {
          en: 'See the result',
          fr: 'Voir le résultat',
        },
        notations: {},
      },
      approve: {
        iri: 'https://w3id.org/selfdata/codes/power-kind#approve',
        label: {
          en: 'Accept a campaign',
          fr: 'Accepter une campagne',
        },
        notations: {},
      },
      revoke: {
        iri: 'https://w3id.org/selfdata/codes/power-kind#revoke',
        label: {
          en: 'Stop it',
          fr: 'L’arrêter',
        },
        notations: {},
      },
      amend: {
        iri: 'https://w3id.org/selfdata/codes/power-kind#amend',
        label: {
          en: 'Change the rules',
          fr: 'Changer les règles',
        },
        notations: {},
      },
      audit: {
        iri: 'https://w3id.org/selfdata/codes/power-kind#audit',
        label: {
          en: 'Inspect',
          fr: 'Contrôler',
        },
        notations: {},
      },
    },
  },
  Propulsion: {
    name: 'Propulsion',
    iri: 'https://w3id.org/selfdata/codes/propulsion#',
    label: {
      en: 'Vehicle propulsion',
      fr: 'Énergies du véhicule',
    },
    concepts: {
      human: {
        iri: 'https://w3id.org/selfdata/codes/propulsion#human',
        label: {
          en: 'Human',
          fr: 'Force humaine',
        },
        notations: {},
      },
      'electric-assist': {
        iri: 'https://w3id.org/selfdata/codes/propulsion#electric-assist',
        label: {
          en: 'Electric assistance',
          fr: 'Assistance électrique',
        },
        notations: {},
      },
      electric: {
        iri: 'https://w3id.org/selfdata/codes/propulsion#electric',
        label: {
          en: 'Electric',
          fr: 'Électrique',
        },
        notations: {},
      },
      combustion: {
        iri: 'https://w3id.org/selfdata/codes/propulsion#combustion',
        label: {
          en: 'Combustion',
          fr: 'Thermique',
        },
        notations: {},
      },
      petrol: {
        iri: 'https://w3id.org/selfdata/codes/propulsion#petrol',
        label: {
          en: 'Petrol',
          fr: 'Essence',
        },
        notations: {},
      },
      diesel: {
        iri: 'https://w3id.org/selfdata/codes/propulsion#diesel',
        label: {
          en: 'Diesel',
          fr: 'Diesel',
        },
        notations: {},
      },
      gas: {
        iri: 'https://w3id.org/selfdata/codes/propulsion#gas',
        label: {
          en: 'Compressed natural gas',
          fr: 'Gaz naturel pour véhicules',
        },
        notations: {},
      },
      hybrid: {
        iri: 'https://w3id.org/selfdata/codes/propulsion#hybrid',
        label: {
          en: 'Hybrid',
          fr: 'Hybride',
        },
        notations: {},
      },
      hydrogen: {
        iri: 'https://w3id.org/selfdata/codes/propulsion#hydrogen',
        label: {
          en: 'Hydrogen',
          fr: 'Hydrogène',
        },
        notations: {},
      },
    },
  },
  RideRole: {
    name: 'RideRole',
    iri: 'https://w3id.org/selfdata/codes/ride-role#',
    label: {
      en: 'Roles in a shared ride',
      fr: 'Rôles dans un trajet partagé',
    },
    concepts: {
      driver: {
        iri: 'https://w3id.org/selfdata/codes/ride-role#driver',
        label: {
          en: 'Driver',
          fr: 'Conducteur',
        },
        notations: {},
      },
      passenger: {
        iri: 'https://w3id.org/selfdata/codes/ride-role#passenger',
        label: {
          en: 'Passenger',
          fr: 'Passager',
        },
        notations: {},
      },
    },
  },
  TariffOption: {
    name: 'TariffOption',
    iri: 'https://w3id.org/selfdata/codes/tariff-option#',
    label: {
      en: 'Tariff options',
      fr: 'Options tarifaires',
    },
    concepts: {
      base: {
        iri: 'https://w3id.org/selfdata/codes/tariff-option#base',
        label: {
          en: 'Single rate',
          fr: 'Base',
        },
        notations: {},
      },
      'peak-off-peak': {
        iri: 'https://w3id.org/selfdata/codes/tariff-option#peak-off-peak',
        label: {
          en: 'Peak / off-peak',
          fr: 'Heures pleines / heures creuses',
        },
        notations: {},
      },
      tempo: {
        iri: 'https://w3id.org/selfdata/codes/tariff-option#tempo',
        label: {
          en: 'Tempo',
          fr: 'Tempo',
        },
        notations: {},
      },
      ejp: {
        iri: 'https://w3id.org/selfdata/codes/tariff-option#ejp',
        label: {
          en: 'EJP (peak days off)',
          fr: 'EJP (effacement des jours de pointe)',
        },
        notations: {},
      },
    },
  },
  TariffPeriod: {
    name: 'TariffPeriod',
    iri: 'https://w3id.org/selfdata/codes/tariff-period#',
    label: {
      en: 'Tariff periods',
      fr: 'Postes tarifaires',
    },
    concepts: {
      base: {
        iri: 'https://w3id.org/selfdata/codes/tariff-period#base',
        label: {
          en: 'Single rate',
          fr: 'Base',
        },
        notations: {},
      },
      peak: {
        iri: 'https://w3id.org/selfdata/codes/tariff-period#peak',
        label: {
          en: 'Peak hours',
          fr: 'Heures pleines',
        },
        notations: {},
      },
      'off-peak': {
        iri: 'https://w3id.org/selfdata/codes/tariff-period#off-peak',
        label: {
          en: 'Off-peak hours',
          fr: 'Heures creuses',
        },
        notations: {},
      },
      'tempo-blue-peak': {
        iri: 'https://w3id.org/selfdata/codes/tariff-period#tempo-blue-peak',
        label: {
          en: 'Tempo blue, peak hours',
          fr: 'Tempo bleu, heures pleines',
        },
        notations: {},
      },
      'tempo-blue-off-peak': {
        iri: 'https://w3id.org/selfdata/codes/tariff-period#tempo-blue-off-peak',
        label: {
          en: 'Tempo blue, off-peak hours',
          fr: 'Tempo bleu, heures creuses',
        },
        notations: {},
      },
      'tempo-white-peak': {
        iri: 'https://w3id.org/selfdata/codes/tariff-period#tempo-white-peak',
        label: {
          en: 'Tempo white, peak hours',
          fr: 'Tempo blanc, heures pleines',
        },
        notations: {},
      },
      'tempo-white-off-peak': {
        iri: 'https://w3id.org/selfdata/codes/tariff-period#tempo-white-off-peak',
        label: {
          en: 'Tempo white, off-peak hours',
          fr: 'Tempo blanc, heures creuses',
        },
        notations: {},
      },
      'tempo-red-peak': {
        iri: 'https://w3id.org/selfdata/codes/tariff-period#tempo-red-peak',
        label: {
          en: 'Tempo red, peak hours',
          fr: 'Tempo rouge, heures pleines',
        },
        notations: {},
      },
      'tempo-red-off-peak': {
        iri: 'https://w3id.org/selfdata/codes/tariff-period#tempo-red-off-peak',
        label: {
          en: 'Tempo red, off-peak hours',
          fr: 'Tempo rouge, heures creuses',
        },
        notations: {},
      },
      'ejp-normal': {
        iri: 'https://w3id.org/selfdata/codes/tariff-period#ejp-normal',
        label: {
          en: 'EJP, normal hours',
          fr: 'EJP, heures normales',
        },
        notations: {},
      },
      'ejp-peak': {
        iri: 'https://w3id.org/selfdata/codes/tariff-period#ejp-peak',
        label: {
          en: 'EJP, mobile peak',
          fr: 'EJP, pointe mobile',
        },
        notations: {},
      },
    },
  },
  Transformation: {
    name: 'Transformation',
    iri: 'https://w3id.org/selfdata/codes/transformation#',
    label: {
      en: 'Transformations',
      fr: 'Transformations',
    },
    concepts: {
      'corridor-counts': {
        iri: 'https://w3id.org/selfdata/codes/transformation#corridor-counts',
        label: {
          en: 'Passages per street link',
          fr: 'Passages par tronçon',
        },
        notations: {},
      },
      'crossing-counts': {
        iri: 'https://w3id.org/selfdata/codes/transformation#crossing-counts',
        label: {
          en: 'Crossings of a line',
          fr: 'Traversées d’une ligne',
        },
        notations: {},
      },
      'arrivals-by-cell': {
        iri: 'https://w3id.org/selfdata/codes/transformation#arrivals-by-cell',
        label: {
          en: 'Arrivals by zone',
          fr: 'Arrivées par zone',
        },
        notations: {},
      },
      'origin-destination': {
        iri: 'https://w3id.org/selfdata/codes/transformation#origin-destination',
        label: {
          en: 'Departures and arrivals between zones',
          fr: 'Départs et arrivées entre zones',
        },
        notations: {},
      },
      'mode-share': {
        iri: 'https://w3id.org/selfdata/codes/transformation#mode-share',
        label: {
          en: 'Share of each mode',
          fr: 'Part de chaque mode',
        },
        notations: {},
      },
      'energy-by-dwelling': {
        iri: 'https://w3id.org/selfdata/codes/transformation#energy-by-dwelling',
        label: {
          en: 'Energy by type of dwelling and month',
          fr: 'Énergie par type de logement et par mois',
        },
        notations: {},
      },
    },
  },
  TransportMode: {
    name: 'TransportMode',
    iri: 'https://w3id.org/selfdata/codes/transport-mode#',
    label: {
      en: 'Transport modes',
      fr: 'Modes de déplacement',
    },
    concepts: {
      walk: {
        iri: 'https://w3id.org/selfdata/codes/transport-mode#walk',
        label: {
          en: 'Walking',
          fr: 'Marche',
        },
        notations: {
          netex: ['foot'],
          cozy: ['WALKING', 'ON_FOOT', 'RUNNING'],
          openpath: ['WALKING'],
          google: ['WALKING', 'RUNNING', 'HIKING'],
          emd: ['1'],
        },
      },
      bicycle: {
        iri: 'https://w3id.org/selfdata/codes/transport-mode#bicycle',
        label: {
          en: 'Bicycle',
          fr: 'Vélo',
        },
        notations: {
          netex: ['bicycle'],
          cozy: ['BICYCLING'],
          openpath: ['BICYCLING'],
          google: ['CYCLING'],
          gbfs: ['bicycle/human'],
          emd: ['11', '17'],
        },
      },
      'e-bicycle': {
        iri: 'https://w3id.org/selfdata/codes/transport-mode#e-bicycle',
        label: {
          en: 'Electric bicycle',
          fr: 'Vélo électrique',
        },
        notations: {
          netex: ['bicycle'],
          google: ['CYCLING'],
          emd: ['11', '17'],
          cozy: ['BICYCLING_ELECTRIC'],
          openpath: ['E_BIKE'],
          gbfs: ['bicycle/electric_assist'],
        },
      },
      'shared-bicycle': {
        iri: 'https://w3id.org/selfdata/codes/transport-mode#shared-bicycle',
        label: {
          en: 'Shared bicycle',
          fr: 'Vélo partagé',
        },
        broader: 'bicycle',
        notations: {
          netex: ['bicycle'],
          cozy: ['BICYCLING'],
          openpath: ['BICYCLING'],
          emd: ['17', '18'],
          gbfs: ['bicycle'],
        },
      },
      'cargo-bicycle': {
        iri: 'https://w3id.org/selfdata/codes/transport-mode#cargo-bicycle',
        label: {
          en: 'Cargo bicycle',
          fr: 'Vélo cargo',
        },
        broader: 'bicycle',
        notations: {
          netex: ['bicycle'],
          gbfs: ['cargo_bicycle'],
        },
      },
      'e-scooter': {
        iri: 'https://w3id.org/selfdata/codes/transport-mode#e-scooter',
        label: {
          en: 'Electric kick scooter',
          fr: 'Trottinette électrique',
        },
        notations: {
          netex: ['scooter'],
          cozy: ['SCOOTER_ELECTRIC'],
          openpath: ['E_SCOOTER'],
          gbfs: ['scooter_standing'],
          emd: ['93'],
        },
      },
      moped: {
        iri: 'https://w3id.org/selfdata/codes/transport-mode#moped',
        label: {
          en: 'Moped (up to 50 cc)',
          fr: 'Scooter (50 cm³ au plus)',
        },
        notations: {
          netex: ['scooter'],
          cozy: ['MOPED'],
          openpath: ['MOPED'],
          google: ['MOTORCYCLING'],
          gbfs: ['moped'],
          emd: ['13', '14'],
        },
      },
      motorcycle: {
        iri: 'https://w3id.org/selfdata/codes/transport-mode#motorcycle',
        label: {
          en: 'Motorcycle',
          fr: 'Moto',
        },
        notations: {
          google: ['MOTORCYCLING'],
          netex: ['motorcycle'],
          cozy: ['MOTO_INF_250', 'MOTO_SUP_250'],
          emd: ['15', '16'],
        },
      },
      car: {
        iri: 'https://w3id.org/selfdata/codes/transport-mode#car',
        label: {
          en: 'Car',
          fr: 'Voiture',
        },
        notations: {
          netex: ['car', 'selfDrive'],
          cozy: ['CAR', 'IN_VEHICLE'],
          openpath: ['CAR'],
          google: ['IN_PASSENGER_VEHICLE', 'IN_VEHICLE'],
          gbfs: ['car'],
          emd: ['21'],
        },
      },
      'car-passenger': {
        iri: 'https://w3id.org/selfdata/codes/transport-mode#car-passenger',
        label: {
          en: 'Car (passenger)',
          fr: 'Voiture (passager)',
        },
        broader: 'car',
        notations: {
          netex: ['car'],
          emd: ['22'],
        },
      },
      'electric-car': {
        iri: 'https://w3id.org/selfdata/codes/transport-mode#electric-car',
        label: {
          en: 'Electric car',
          fr: 'Voiture électrique',
        },
        broader: 'car',
        notations: {
          netex: ['car'],
          emd: ['21'],
          cozy: ['CAR_ELECTRIC'],
          openpath: ['E_CAR'],
          gbfs: ['car/electric'],
        },
      },
      carpool: {
        iri: 'https://w3id.org/selfdata/codes/transport-mode#carpool',
        label: {
          en: 'Carpooling',
          fr: 'Covoiturage',
        },
        broader: 'car',
        notations: {
          netex: ['car'],
          emd: ['21', '22'],
          cozy: ['CARPOOL', 'CARPOOL_ELECTRIC'],
        },
      },
      'car-share': {
        iri: 'https://w3id.org/selfdata/codes/transport-mode#car-share',
        label: {
          en: 'Car sharing',
          fr: 'Autopartage',
        },
        broader: 'car',
        notations: {
          netex: ['selfDrive'],
          gbfs: ['car'],
          emd: ['21'],
        },
      },
      taxi: {
        iri: 'https://w3id.org/selfdata/codes/transport-mode#taxi',
        label: {
          en: 'Taxi, ride hailing',
          fr: 'Taxi, VTC',
        },
        notations: {
          netex: ['taxi'],
          gtfs: ['1500'],
          openpath: ['TAXI'],
          google: ['IN_TAXI'],
          emd: ['61'],
        },
      },
      bus: {
        iri: 'https://w3id.org/selfdata/codes/transport-mode#bus',
        label: {
          en: 'Bus',
          fr: 'Bus',
        },
        notations: {
          netex: ['bus'],
          gtfs: ['3'],
          cozy: ['BUS', 'BUS_ELECTRIC'],
          openpath: ['BUS'],
          google: ['IN_BUS'],
          emd: ['31', '34', '35', '36', '38', '39'],
        },
      },
      coach: {
        iri: 'https://w3id.org/selfdata/codes/transport-mode#coach',
        label: {
          en: 'Coach',
          fr: 'Autocar',
        },
        notations: {
          google: ['IN_BUS'],
          netex: ['coach'],
          gtfs: ['200'],
          emd: ['41', '42'],
        },
      },
      trolleybus: {
        iri: 'https://w3id.org/selfdata/codes/transport-mode#trolleybus',
        label: {
          en: 'Trolleybus',
          fr: 'Trolleybus',
        },
        notations: {
          netex: ['trolleyBus'],
          gtfs: ['11'],
        },
      },
      tram: {
        iri: 'https://w3id.org/selfdata/codes/transport-mode#tram',
        label: {
          en: 'Tram',
          fr: 'Tramway',
        },
        notations: {
          netex: ['tram'],
          gtfs: ['0'],
          cozy: ['TRAMWAY'],
          google: ['IN_TRAM'],
          emd: ['32'],
        },
      },
      metro: {
        iri: 'https://w3id.org/selfdata/codes/transport-mode#metro',
        label: {
          en: 'Metro',
          fr: 'Métro',
        },
        notations: {
          netex: ['metro'],
          gtfs: ['1'],
          cozy: ['SUBWAY'],
          google: ['IN_SUBWAY'],
          emd: ['33'],
        },
      },
      rail: {
        iri: 'https://w3id.org/selfdata/codes/transport-mode#rail',
        label: {
          en: 'Train',
          fr: 'Train',
        },
        notations: {
          netex: ['rail'],
          gtfs: ['2'],
          cozy: ['TRAIN'],
          openpath: ['TRAIN'],
          google: ['IN_TRAIN'],
          emd: ['51', '52', '53'],
        },
      },
      'suburban-rail': {
        iri: 'https://w3id.org/selfdata/codes/transport-mode#suburban-rail',
        label: {
          en: 'Suburban train',
          fr: 'RER, train de banlieue',
        },
        broader: 'rail',
        notations: {
          cozy: ['TRAIN'],
          openpath: ['TRAIN'],
          google: ['IN_TRAIN'],
          emd: ['51', '52', '53'],
          netex: ['urbanRail'],
        },
      },
      'high-speed-rail': {
        iri: 'https://w3id.org/selfdata/codes/transport-mode#high-speed-rail',
        label: {
          en: 'High-speed train',
          fr: 'Train à grande vitesse',
        },
        broader: 'rail',
        notations: {
          google: ['IN_TRAIN'],
          emd: ['51', '52', '53'],
          netex: ['intercityRail'],
          cozy: ['AIR_OR_HSR'],
        },
      },
      ferry: {
        iri: 'https://w3id.org/selfdata/codes/transport-mode#ferry',
        label: {
          en: 'Ferry',
          fr: 'Bac, navette fluviale ou maritime',
        },
        notations: {
          netex: ['ferry', 'water'],
          gtfs: ['4'],
          google: ['IN_FERRY'],
          emd: ['91'],
        },
      },
      cableway: {
        iri: 'https://w3id.org/selfdata/codes/transport-mode#cableway',
        label: {
          en: 'Cable car',
          fr: 'Téléphérique',
        },
        notations: {
          netex: ['cableway'],
          gtfs: ['6'],
          google: ['IN_GONDOLA_LIFT', 'IN_CABLECAR'],
          emd: ['95'],
        },
      },
      funicular: {
        iri: 'https://w3id.org/selfdata/codes/transport-mode#funicular',
        label: {
          en: 'Funicular',
          fr: 'Funiculaire',
        },
        notations: {
          netex: ['funicular'],
          gtfs: ['7'],
          google: ['IN_FUNICULAR'],
          emd: ['37'],
        },
      },
      air: {
        iri: 'https://w3id.org/selfdata/codes/transport-mode#air',
        label: {
          en: 'Plane',
          fr: 'Avion',
        },
        notations: {
          cozy: ['AIR_OR_HSR'],
          netex: ['air'],
          gtfs: ['1100'],
          openpath: ['AIR'],
          google: ['FLYING'],
          emd: ['92'],
        },
      },
      wheelchair: {
        iri: 'https://w3id.org/selfdata/codes/transport-mode#wheelchair',
        label: {
          en: 'Wheelchair',
          fr: 'Fauteuil roulant',
        },
        notations: {
          netex: ['other'],
          google: ['IN_WHEELCHAIR'],
          emd: ['94'],
        },
      },
      other: {
        iri: 'https://w3id.org/selfdata/codes/transport-mode#other',
        label: {
          en: 'Other',
          fr: 'Autre',
        },
        notations: {
          emd: ['95'],
          netex: ['other'],
          openpath: ['OTHER'],
          gbfs: ['other'],
        },
      },
      unknown: {
        iri: 'https://w3id.org/selfdata/codes/transport-mode#unknown',
        label: {
          en: 'Unknown',
          fr: 'Inconnu',
        },
        notations: {
          netex: ['unknown'],
          cozy: ['UNKNOWN'],
          openpath: ['UNKNOWN'],
          google: ['UNKNOWN_ACTIVITY_TYPE'],
        },
      },
    },
  },
  TripPurpose: {
    name: 'TripPurpose',
    iri: 'https://w3id.org/selfdata/codes/trip-purpose#',
    label: {
      en: 'Trip purposes',
      fr: 'Motifs de déplacement',
    },
    concepts: {
      home: {
        iri: 'https://w3id.org/selfdata/codes/trip-purpose#home',
        label: {
          en: 'Home',
          fr: 'Domicile',
        },
        notations: {
          emd: ['1', '2'],
          openpath: ['home'],
        },
      },
      work: {
        iri: 'https://w3id.org/selfdata/codes/trip-purpose#work',
        label: {
          en: 'Work',
          fr: 'Travail',
        },
        notations: {
          emd: ['11', '12', '13', '14', '81'],
          cozy: ['WORK', 'COMMUTE'],
          openpath: ['work', 'work_school'],
        },
      },
      study: {
        iri: 'https://w3id.org/selfdata/codes/trip-purpose#study',
        label: {
          en: 'Education',
          fr: 'Études',
        },
        notations: {
          openpath: ['work_school'],
          emd: ['21', '22', '23', '24', '25', '26', '27', '28', '29', '96', '97'],
        },
      },
      shopping: {
        iri: 'https://w3id.org/selfdata/codes/trip-purpose#shopping',
        label: {
          en: 'Shopping',
          fr: 'Achats',
        },
        notations: {
          emd: ['30', '31', '32', '33', '34', '35', '82', '98'],
          cozy: ['SHOPPING'],
          openpath: ['shopping'],
        },
      },
      health: {
        iri: 'https://w3id.org/selfdata/codes/trip-purpose#health',
        label: {
          en: 'Health',
          fr: 'Santé',
        },
        notations: {
          emd: ['41'],
          cozy: ['PERSONAL_MED'],
        },
      },
      administrative: {
        iri: 'https://w3id.org/selfdata/codes/trip-purpose#administrative',
        label: {
          en: 'Errands',
          fr: 'Démarches',
        },
        notations: {
          emd: ['42', '43'],
          openpath: ['personal'],
        },
      },
      leisure: {
        iri: 'https://w3id.org/selfdata/codes/trip-purpose#leisure',
        label: {
          en: 'Leisure, visits',
          fr: 'Loisirs, visites',
        },
        notations: {
          emd: ['51', '52', '53', '54'],
          cozy: ['ENTERTAINMENT'],
        },
      },
      meal: {
        iri: 'https://w3id.org/selfdata/codes/trip-purpose#meal',
        label: {
          en: 'Meal',
          fr: 'Repas',
        },
        broader: 'leisure',
        notations: {
          emd: ['53'],
          openpath: ['meal'],
        },
      },
      sport: {
        iri: 'https://w3id.org/selfdata/codes/trip-purpose#sport',
        label: {
          en: 'Sport',
          fr: 'Sport',
        },
        broader: 'leisure',
        notations: {
          emd: ['51'],
          cozy: ['SPORT', 'EXERCISE'],
        },
      },
      escort: {
        iri: 'https://w3id.org/selfdata/codes/trip-purpose#escort',
        label: {
          en: 'Accompanying someone',
          fr: 'Accompagnement',
        },
        notations: {
          emd: ['61', '62', '63', '64', '71', '72', '73', '74'],
          cozy: ['PICK_DROP'],
          openpath: ['pick_drop'],
        },
      },
      travel: {
        iri: 'https://w3id.org/selfdata/codes/trip-purpose#travel',
        label: {
          en: 'Holiday travel',
          fr: 'Voyage',
        },
        notations: {
          cozy: ['TRAVEL'],
        },
      },
      transfer: {
        iri: 'https://w3id.org/selfdata/codes/trip-purpose#transfer',
        label: {
          en: 'Transfer',
          fr: 'Correspondance',
        },
        notations: {
          openpath: ['transit_transfer'],
        },
      },
      other: {
        iri: 'https://w3id.org/selfdata/codes/trip-purpose#other',
        label: {
          en: 'Other',
          fr: 'Autre',
        },
        notations: {
          emd: ['91'],
          cozy: ['OTHER_PURPOSE'],
          openpath: ['other', 'other_reason'],
        },
      },
    },
  },
  ValidationKind: {
    name: 'ValidationKind',
    iri: 'https://w3id.org/selfdata/codes/validation-kind#',
    label: {
      en: 'Validation kinds',
      fr: 'Genres de validation',
    },
    concepts: {
      entry: {
        iri: 'https://w3id.org/selfdata/codes/validation-kind#entry',
        label: {
          en: 'Boarding',
          fr: 'Montée',
        },
        notations: {},
      },
      exit: {
        iri: 'https://w3id.org/selfdata/codes/validation-kind#exit',
        label: {
          en: 'Alighting',
          fr: 'Descente',
        },
        notations: {},
      },
      transfer: {
        iri: 'https://w3id.org/selfdata/codes/validation-kind#transfer',
        label: {
          en: 'Transfer',
          fr: 'Correspondance',
        },
        notations: {},
      },
      inspection: {
        iri: 'https://w3id.org/selfdata/codes/validation-kind#inspection',
        label: {
          en: 'Inspection',
          fr: 'Contrôle',
        },
        notations: {},
      },
      refusal: {
        iri: 'https://w3id.org/selfdata/codes/validation-kind#refusal',
        label: {
          en: 'Refusal',
          fr: 'Refus',
        },
        notations: {},
      },
    },
  },
  WithdrawalEffect: {
    name: 'WithdrawalEffect',
    iri: 'https://w3id.org/selfdata/codes/withdrawal-effect#',
    label: {
      en: 'Effects of a withdrawal',
      fr: 'Effets d’un retrait',
    },
    concepts: {
      'removed-before-count': {
        iri: 'https://w3id.org/selfdata/codes/withdrawal-effect#removed-before-count',
        label: {
          en: 'Your lines were never counted',
          fr: 'Vos lignes n’ont jamais été comptées',
        },
        notations: {},
      },
      'removed-from-store': {
        iri: 'https://w3id.org/selfdata/codes/withdrawal-effect#removed-from-store',
        label: {
          en: 'Your lines are deleted; the next result will be without you',
          fr: 'Vos lignes sont effacées ; le prochain résultat se fera sans vous',
        },
        notations: {},
      },
      'frozen-in-publication': {
        iri: 'https://w3id.org/selfdata/codes/withdrawal-effect#frozen-in-publication',
        label: {
          en: 'Already in a published total that cannot point to you',
          fr: 'Déjà dans un total publié, qui ne peut pas vous désigner',
        },
        notations: {},
      },
    },
  },
}
