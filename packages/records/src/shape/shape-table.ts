import {
  shapes,
  type Iri,
  type Property,
  type RecordName,
  type RecordTypes,
  type Shape,
} from '@selfdata/vocab'

/** A shape, ready for looking its properties up. */
export interface ShapeTable extends Shape {
  byIri: ReadonlyMap<Iri, Property>
  byKey: ReadonlyMap<string, Property>
}

/** A record of any shape, field by field. */
export type Fields = Record<string, unknown> & { id: Iri }

/** A typed record, field by field. */
export function fieldsOf(record: RecordTypes[RecordName]): Fields {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every record type is such an object
  return record as unknown as Fields
}

/** Fields that were read or checked by a shape, as its record. */
export function recordOf<N extends RecordName>(_name: N, fields: Fields): RecordTypes[N] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the shape's table and its type are one
  return fields as unknown as RecordTypes[N]
}

/** Whether a value can be a part: an object that has a name. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && 'id' in value
}

const tables = new Map<RecordName, ShapeTable>()

/** The table of a shape, made once. */
export function tableOf(name: RecordName): ShapeTable {
  let table = tables.get(name)
  if (!table) {
    const shape = shapes[name]
    table = {
      ...shape,
      byIri: new Map(shape.properties.map((property) => [property.iri, property])),
      byKey: new Map(shape.properties.map((property) => [property.key, property])),
    }
    tables.set(name, table)
  }
  return table
}

/** Whether a property has one value at most, so that its field is no array. */
export function isSingle({ kind, max }: Property): boolean {
  return max === 1 || kind === 'langString'
}

/** The values of a field, none, one or many. */
export function valuesOf(fields: Fields, property: Property): readonly unknown[] {
  const value = fields[property.key]
  if (value === undefined) return []
  return !isSingle(property) && Array.isArray(value) ? value : [value]
}
