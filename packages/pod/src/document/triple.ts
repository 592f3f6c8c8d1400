import type { Quad } from '@rdfjs/types'
import { DataFactory } from 'n3'

/** A statement between three IRIs. */
export function triple(subject: string, predicate: string, object: string): Quad {
  return DataFactory.quad(
    DataFactory.namedNode(subject),
    DataFactory.namedNode(predicate),
    DataFactory.namedNode(object),
  )
}
