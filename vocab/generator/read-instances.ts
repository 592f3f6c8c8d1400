import { DataFactory } from 'n3'
import type { Quad_Subject, Store } from 'n3'
import type { PropertyModel, ShapeModel } from './read-shapes.ts'
import { asker, localName } from './turtle.ts'

/**
 * Every thing of a shape in a store, as the plain data its type promises. For data that the
 * vocabulary itself publishes; what comes from outside is decoded and judged by
 * `@selfdata/records`.
 */
export function readInstances(
  store: Store,
  shapes: readonly ShapeModel[],
  name: string,
): Instance[] {
  const shape = shapes.find((one) => one.name === name)
  if (!shape) throw new Error(`Reading instances failed: no shape is called ${name}`)
  return asker(store)
    .ofType(shape.class)
    .map((subject) => instance(subject, shape, { store, shapes }))
}

type Instance = { id: string } & Record<string, unknown>

interface Context {
  store: Store
  shapes: readonly ShapeModel[]
}

function instance(subject: Quad_Subject, shape: ShapeModel, context: Context): Instance {
  const fields = shape.properties.map((property) => [
    property.key,
    valueOf(subject, property, context),
  ])
  return {
    id: subject.value,
    ...Object.fromEntries(fields.filter(([, value]) => value !== undefined)),
  }
}

function valueOf(subject: Quad_Subject, property: PropertyModel, context: Context): unknown {
  const { all, texts } = asker(context.store)
  if (property.kind === 'langString') return texts(subject, property.iri)
  const values = all(subject, property.iri).map(({ value }) => plain(value, property, context))
  return property.max === 1 ? values[0] : values
}

function plain(value: string, { kind, shape }: PropertyModel, context: Context): unknown {
  if (kind === 'integer' || kind === 'decimal') return Number(value)
  if (kind === 'boolean') return value === 'true'
  if (kind === 'code') return localName(value)
  if (kind !== 'record') return value
  const part = context.shapes.find(({ name }) => name === shape)!
  return instance(DataFactory.namedNode(value), part, context)
}
