/** Namespaces that the generator itself speaks. */
export const SH = 'http://www.w3.org/ns/shacl#'
export const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
export const XSD = 'http://www.w3.org/2001/XMLSchema#'
export const SKOS = 'http://www.w3.org/2004/02/skos/core#'
export const QUDT = 'http://qudt.org/schema/qudt/'
export const DCT = 'http://purl.org/dc/terms/'
export const CDT = 'http://w3id.org/awslabs/neptune/SPARQL-CDTs/'
export const SD = 'https://w3id.org/selfdata/ns/core#'
export const MOB = 'https://w3id.org/selfdata/ns/mobility#'
/** Lists of the codes of a scheme, for `sh:in`: `codes:transport-mode` is made from the SKOS file. */
export const CODES = 'https://w3id.org/selfdata/shapes/codes#'
export const SCHEMES = 'https://w3id.org/selfdata/codes/'
