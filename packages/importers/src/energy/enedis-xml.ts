import { dateAfter } from '@selfdata/records'
import { numberOf } from '../table/table.ts'
import type { ReadContext } from '../reader.ts'
import { xmlReader, type FileHandler } from '../xml/xml-reader.ts'
import { addDay, addPeak, addPower } from './add-reading.ts'
import { localClock } from './local-clock.ts'
import { measureOf } from './measure.ts'
import { Registers } from './registers.ts'
import { minutesOf } from './step-minutes.ts'

/** XML flows of Enedis: R50, R151, R171, R4x and the answers of the service for detailed measures. */
export const enedisXmlReader = xmlReader((context) => new EnedisHandler(context))

// Elements that hold one value each, and are entries therefore.
const entries = new Set([
  'points',
  'mesure',
  'PDC',
  'valeur',
  'mesureDatee',
  'Donnees_Releve',
  'Donnees_Point_Mesure',
])

class EnedisHandler implements FileHandler {
  readonly #context: ReadContext
  readonly #clock: (text: string) => number | undefined
  /** The texts around the values: unit, number of the point, kind of measure. */
  readonly #around = new Map<string, string>()
  #texts: Map<string, string> | undefined
  #entry = -1
  #line = 0
  #isDated = false
  /** Sums of registers by day, of the supplier's and of the distributor's. */
  #registers = { supplier: 0, distributor: 0, known: false }
  #registerClass = ''
  readonly #registersOf: Registers

  constructor(context: ReadContext) {
    this.#context = context
    this.#clock = localClock(context.timeZone)
    this.#registersOf = new Registers(context)
  }

  open(name: string, attributes: ReadonlyMap<string, string>, line: number): void {
    if (name === 'Classe_Temporelle' || name === 'Classe_Temporelle_Distributeur')
      this.#registerClass = name
    // Within a dated measure, a value is a text and no entry of its own.
    if (!entries.has(name) || this.#isDated) return
    this.#isDated = name === 'mesureDatee'
    this.#texts = new Map(attributes)
    this.#line = line
    this.#registers = { supplier: 0, distributor: 0, known: false }
    if (name !== 'Donnees_Releve') this.#entry = this.#context.book.atLine(line)
  }

  close(name: string, text: string): void {
    if (name === 'PDC')
      addPower(this.#context, this.#entry, {
        end: this.#clock(this.#text('H')),
        value: this.#text('V'),
        minutes: numberOf(this.#around.get('Pas_Publication') ?? ''),
        meter: this.#meter,
      })
    else if (name === 'points' || name === 'mesure') this.#measure()
    else if (name === 'valeur' && this.#texts?.has('d')) this.#register()
    else if (name === 'mesureDatee') this.#dated()
    else if (name === 'Donnees_Point_Mesure') this.#point()
    else if (name === 'Donnees_Releve') this.#midnight()
    else if (name === 'Valeur') this.#addRegister(text)
    else if (text !== '') {
      this.#texts?.set(name, text)
      this.#around.set(name, text)
    }
    if (name === 'Classe_Temporelle' || name === 'Classe_Temporelle_Distributeur')
      this.#registerClass = ''
  }

  /** Adds the readings of registers. */
  finish(): void {
    this.#registersOf.settle()
  }

  get #meter(): string {
    return (
      ['pointId', 'Id_PRM', 'Identifiant_PRM', 'prmId']
        .map((name) => this.#around.get(name))
        .find((one) => one) ?? ''
    )
  }

  #text(name: string): string {
    return this.#texts?.get(name) ?? ''
  }

  /** One value of the service for detailed measures; what it measures stands before it. */
  #measure(): void {
    const { book } = this.#context
    const kind = this.#around.get('grandeurPhysique')
    const [value, time] = [this.#text('v'), this.#clock(this.#text('d'))]
    const { scale = 1 } = measureOf(this.#around.get('unite') ?? '') ?? {}
    const told = { value, scale, meter: this.#meter }
    if (this.#around.get('grandeurMetier') === 'PROD') book.refuse(this.#entry, 'feed-in')
    else if (kind === 'PMA') addPeak(this.#context, this.#entry, { at: time, ...told })
    else if (kind === 'EA') addDay(this.#context, this.#entry, { time, ...told })
    else if (kind === 'PA')
      addPower(this.#context, this.#entry, {
        end: time,
        minutes: minutesOf(this.#text('p')),
        ...told,
      })
    else book.refuse(this.#entry, 'not-used', kind)
  }

  /** R4x tells the instant a step begins, in kilowatts. */
  #point(): void {
    const { book } = this.#context
    const minutes = numberOf(this.#around.get('Granularite') ?? '') ?? 10
    const start = this.#clock(this.#text('Horodatage'))
    if (this.#around.get('Grandeur_Metier') === 'PROD') book.refuse(this.#entry, 'feed-in')
    else if (this.#around.get('Grandeur_Physique') !== 'EA')
      book.refuse(this.#entry, 'not-used', this.#around.get('Grandeur_Physique'))
    else
      addPower(this.#context, this.#entry, {
        end: start === undefined ? undefined : start + minutes * 60_000,
        value: this.#text('Valeur_Point'),
        scale: 1000,
        minutes,
        meter: this.#meter,
        ...(this.#text('Statut_Point') === 'E' ? { quality: 'estimated' as const } : {}),
      })
  }

  #addRegister(text: string): void {
    const value = numberOf(text)
    if (value === undefined || this.#registerClass === '') return
    this.#registers.known = true
    this.#registers[this.#registerClass === 'Classe_Temporelle' ? 'supplier' : 'distributor'] +=
      value
  }

  /** R151 tells what the meter showed at the end of a day. */
  #midnight(): void {
    const { book, harvest } = this.#context
    const { supplier, distributor, known } = this.#registers
    if (!known) return
    const entry = book.atLine(this.#line)
    const date = this.#around.get('Date_Releve') ?? ''
    if (!/^\d{4}-\d\d-\d\d$/.test(date)) return book.refuse(entry, 'bad-time', date)
    const { scale = 1 } = measureOf(this.#around.get('Unite_Mesure_Index') ?? '') ?? {}
    harvest.metering.indexes.push({
      day: dateAfter(date, 1),
      resource: 'electricity',
      value: (supplier || distributor) * scale,
      meter: this.#meter,
      book,
      entry,
    })
  }

  /** One register at one midnight. */
  #register(): void {
    const { book } = this.#context
    const [value, day] = [numberOf(this.#text('v')), this.#text('d').slice(0, 10)]
    if (value === undefined || Number.isNaN(Date.parse(day)))
      return book.refuse(this.#entry, 'not-a-number', this.#text('v'))
    const isDistributor = /_D\d+$/.test(this.#around.get('codeCadran') ?? '')
    this.#registersOf.add({
      day,
      value,
      isDistributor,
      name: this.#around.get('codeCadran') ?? '',
      meter: this.#meter,
      entry: this.#entry,
    })
  }

  /** R171 tells what one register showed when it was read, which may be long after midnight. */
  #dated(): void {
    const { book } = this.#context
    this.#isDated = false
    const [kind, unit] = [this.#around.get('grandeurPhysique'), this.#around.get('unite')]
    const [date, value] = [this.#text('dateFin'), numberOf(this.#text('valeur'))]
    const at = this.#clock(date)
    if (this.#around.get('grandeurMetier') === 'PROD') return book.refuse(this.#entry, 'feed-in')
    if (kind !== 'EA' || !/^k?Wh$/.test(unit ?? ''))
      return book.refuse(this.#entry, 'not-used', kind)
    if (at === undefined) return book.refuse(this.#entry, 'bad-time', date)
    if (value === undefined) return book.refuse(this.#entry, 'not-a-number', this.#text('valeur'))
    this.#registersOf.add({
      meter: this.#meter,
      entry: this.#entry,
      name: this.#around.get('codeClasseTemporelle') ?? '',
      day: date.slice(0, 10),
      value: unit === 'kWh' ? value * 1000 : value,
      isDistributor: this.#around.get('typeCalendrier') === 'D',
      ...(!/T00:00(:00)?/.test(date) && { at }),
    })
  }
}
