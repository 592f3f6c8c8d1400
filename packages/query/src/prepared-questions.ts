import { schemes } from '@selfdata/vocab'
import type { LangString } from '@selfdata/vocab'

const bicycle = schemes.TransportMode.concepts['bicycle']?.iri

/** A question that is ready to be asked, and to be changed. */
export interface PreparedQuestion {
  readonly id: string
  readonly title: LangString
  readonly domain: 'mobility' | 'energy'
  readonly sparql: string
}

/**
 * The months of each meter of each home: of sources that tell of one meter the fullest counts, none
 * twice; a bill over several months is none.
 */
function ofEachMeter(amount: string, resource?: '?resource'): string {
  const also = resource ? ` ${resource}` : ''
  return `  { SELECT ?place ?meter ?start${also} (MAX(?amount) AS ?most) WHERE {
    ?month a eng:ConsumptionMonthSummary ;
      schema:startDate ?start ;${resource ? `\n      eng:resource ${resource} ;` : ''}
      ${amount} ?amount ;
      eng:home ?place ;
      eng:meterPoint ?meter .
    FILTER NOT EXISTS { ?month schema:endDate ?end }
  } GROUP BY ?place ?meter ?start${also} }
  OPTIONAL { ?place schema:name ?home }`
}

/** Questions that most people have, each an example of how to ask. */
export const preparedQuestions: readonly PreparedQuestion[] = [
  {
    id: 'distance-by-mode',
    domain: 'mobility',
    title: { fr: 'Combien de kilomètres par mode ?', en: 'How many kilometres by mode?' },
    sparql: `SELECT ?mode (ROUND(SUM(?metres) / 1000) AS ?km) WHERE {
  ?month a mob:ModeMonthSummary ;
    mob:mode ?mode ;
    mob:distanceInMetres ?metres .
}
GROUP BY ?mode
ORDER BY DESC(?km)`,
  },
  {
    id: 'emissions-by-month',
    domain: 'mobility',
    title: { fr: 'Combien de CO₂e chaque mois ?', en: 'How much CO₂e each month?' },
    sparql: `SELECT ?start (ROUND(SUM(?grams) / 1000) AS ?kg) WHERE {
  ?month a mob:ModeMonthSummary ;
    schema:startDate ?start ;
    mob:co2eInGrams ?grams .
}
GROUP BY ?start
ORDER BY ?start`,
  },
  {
    id: 'best-cycling-month',
    domain: 'mobility',
    title: { fr: 'Quels mois ai-je le plus pédalé ?', en: 'In which months did I cycle most?' },
    sparql: `SELECT ?start (ROUND(SUM(?metres) / 1000) AS ?km) WHERE {
  VALUES ?mode { <${bicycle}> }
  ?month a mob:ModeMonthSummary ;
    mob:mode ?mode ;
    schema:startDate ?start ;
    mob:distanceInMetres ?metres .
}
GROUP BY ?start
ORDER BY DESC(?km)
LIMIT 6`,
  },
  {
    id: 'longest-trips',
    domain: 'mobility',
    title: { fr: 'Quels ont été mes plus longs trajets ?', en: 'Which were my longest trips?' },
    sparql: `SELECT ?start (ROUND(SUM(?metres) / 1000) AS ?km) WHERE {
  ?trip a mob:Trip ;
    schema:startTime ?start ;
    mob:hasLeg/mob:distanceInMetres ?metres .
}
GROUP BY ?trip ?start
ORDER BY DESC(?km)
LIMIT 10`,
  },
  {
    id: 'consumption-by-month',
    domain: 'energy',
    title: { fr: 'Combien ai-je consommé chaque mois ?', en: 'How much did I use each month?' },
    sparql: `SELECT ?home ?start ?resource (ROUND(SUM(?most) / 1000) AS ?kWh) WHERE {
${ofEachMeter('eng:energyInWattHours', '?resource')}
}
GROUP BY ?place ?home ?start ?resource
ORDER BY ?home ?start`,
  },
  {
    id: 'water-by-month',
    domain: 'energy',
    title: { fr: 'Combien d’eau chaque mois ?', en: 'How much water each month?' },
    sparql: `SELECT ?home ?start (SUM(?most) AS ?litres) WHERE {
${ofEachMeter('eng:volumeInLitres')}
}
GROUP BY ?place ?home ?start
ORDER BY ?home ?start`,
  },
  {
    id: 'heaviest-months',
    domain: 'energy',
    title: {
      fr: 'Dans quels mois ai-je pris le plus d’énergie ?',
      en: 'In which months did I use most energy?',
    },
    sparql: `SELECT ?home ?start ?resource (ROUND(SUM(?most) / 1000) AS ?kWh) WHERE {
${ofEachMeter('eng:energyInWattHours', '?resource')}
}
GROUP BY ?place ?home ?start ?resource
ORDER BY DESC(?kWh)
LIMIT 6`,
  },
  {
    id: 'bills',
    domain: 'energy',
    title: {
      fr: 'Que disent mes factures de plusieurs mois ?',
      en: 'What do my bills over several months say?',
    },
    sparql: `SELECT ?home ?start ?end ?resource ?litres ?wattHours WHERE {
  ?bill a eng:ConsumptionMonthSummary ;
    schema:startDate ?start ;
    schema:endDate ?end ;
    eng:resource ?resource .
  OPTIONAL { ?bill eng:home/schema:name ?home }
  OPTIONAL { ?bill eng:volumeInLitres ?litres }
  OPTIONAL { ?bill eng:energyInWattHours ?wattHours }
}
ORDER BY ?home ?start`,
  },
  {
    id: 'highest-powers',
    domain: 'energy',
    title: {
      fr: 'Quels jours ai-je tiré le plus de puissance ?',
      en: 'On which days did I draw most power?',
    },
    sparql: `SELECT ?start ?VA WHERE {
  ?peak a eng:MaximumPower ;
    schema:startTime ?start ;
    eng:maximumVoltAmperes ?VA .
}
ORDER BY DESC(?VA)
LIMIT 10`,
  },
]
