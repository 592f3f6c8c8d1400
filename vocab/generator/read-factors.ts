import { DCT, MOB, SD } from './namespaces.ts'
import { asker, filesOf, localName, readFile, root } from './turtle.ts'
import { Store } from 'n3'

/** The factor sets, oldest first, with their factors in the order in which they are to be taken. */
export function readFactors() {
  return filesOf('factors').map((file) => {
    const { ofType, one, all, texts } = asker(new Store(readFile(`${root}factors/${file}.ttl`)))
    const [set] = ofType(`${SD}FactorSet`)
    if (!set) throw new Error(`Reading factors/${file}.ttl failed: no sd:FactorSet in it`)
    const ranked = (type: string) =>
      ofType(type).toSorted(
        (a, b) => Number(one(a, `${SD}rank`) ?? 0) - Number(one(b, `${SD}rank`) ?? 0),
      )
    const origin = (subject: typeof set) => ({
      year: one(subject, `${DCT}temporal`) ?? '',
      source: one(subject, `${DCT}source`) ?? '',
      licence: one(subject, `${DCT}rights`) ?? '',
      ...(one(subject, `${DCT}description`) && { note: one(subject, `${DCT}description`) }),
    })
    return {
      id: set.value,
      issued: one(set, `${DCT}issued`) ?? '',
      label: texts(set, `${DCT}title`),
      factors: ranked(`${MOB}TransportFactor`).map((factor) => {
        const number = (name: string) => {
          const value = one(factor, MOB + name)
          return value === undefined ? undefined : Number(value)
        }
        const propulsion = one(factor, `${MOB}propulsion`)
        const from = number('minimumDistanceInMetres')
        const to = number('maximumDistanceInMetres')
        const constructionGrams = number('co2eConstructionInGramsPerKilometre')
        return {
          key: localName(factor.value),
          modes: all(factor, `${MOB}mode`).map(({ value }) => localName(value)),
          ...(propulsion && { propulsion: localName(propulsion) }),
          per: one(factor, `${MOB}perVehicle`) === 'true' ? 'vehicle' : 'passenger',
          totalGrams: number('co2eTotalInGramsPerKilometre'),
          ...(constructionGrams !== undefined && { constructionGrams }),
          ...(from !== undefined && { fromKilometres: from / 1000 }),
          ...(to !== undefined && { toKilometres: to / 1000 }),
          ...origin(factor),
        }
      }),
      references: ranked(`${SD}ReferenceValue`).map((reference) => ({
        key: localName(reference.value),
        value: Number(one(reference, `${SD}value`)),
        unit: one(reference, `${SD}unitText`) ?? '',
        ...origin(reference),
      })),
    }
  })
}
