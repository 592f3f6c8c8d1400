import type { EnergyResource } from '@selfdata/vocab'

/**
 * Amounts of energy, water and money in the words and units of a language. Values inside are watt
 * hours, watts, litres and euros.
 */
export function amountsOf(language: string) {
  const { whole, one, two, money, coins, price } = formatsOf(language)

  function energy(wattHours: number): string {
    const kilo = wattHours / 1000
    return unit(
      (Math.abs(kilo) < 1 ? two : Math.abs(kilo) < 99.5 ? one : whole).format(kilo),
      'kWh',
    )
  }
  function water(litres: number): string {
    if (Math.abs(litres) < 995) return unit(whole.format(litres), language === 'fr' ? 'l' : 'L')
    const cubic = litres / 1000
    return unit((Math.abs(cubic) < 99.5 ? one : whole).format(cubic), 'm³')
  }
  function power(watts: number): string {
    return watts < 995 ? unit(whole.format(watts), 'W') : unit(one.format(watts / 1000), 'kW')
  }
  return {
    amount: (resource: EnergyResource, value: number) =>
      resource === 'water' ? water(value) : energy(value),
    energy,
    water,
    power,
    /** Mean power, or litres per hour. */
    rate: (resource: EnergyResource, value: number) =>
      resource === 'water' ? `${water(value)}/h` : power(value),
    voltAmperes: (value: number) => unit(one.format(value / 1000), 'kVA'),
    /** Kilowatt hours or cubic metres, as gestures and bands count them. */
    units: (resource: EnergyResource, value: number) =>
      unit(
        (Math.abs(value) < 9.95 ? one : whole).format(value),
        resource === 'water' ? 'm³' : 'kWh',
      ),
    cubicMetres: (value: number) => unit(one.format(value), 'm³'),
    kilowattHours: (value: number) => unit(whole.format(value), 'kWh'),
    /** Whole euros from ten on. */
    euros: (value: number) => (Math.abs(value) < 9.995 ? coins : money).format(value),
    /** Of an estimate, which knows no cents. */
    roughEuros: (value: number) => (Math.abs(value) < 0.995 ? coins : money).format(value),
    exactEuros: (value: number) => coins.format(value),
    /** The price of a kilowatt hour or a cubic metre. */
    price: (resource: EnergyResource, value: number) =>
      resource === 'water' ? `${coins.format(value)}/m³` : `${price.format(value)}/kWh`,
    number: (value: number) => one.format(value),
  }
}

/** A value and its unit stay on one line. */
const unit = (text: string, name: string) => `${text}\u00A0${name}`

function formatsOf(language: string) {
  const locale = language === 'en' ? 'en-GB' : language
  const number = (maximumFractionDigits: number) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits })
  const euros = (digits: number) =>
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: 'EUR',
      maximumFractionDigits: digits,
      minimumFractionDigits: digits,
    })
  return {
    whole: number(0),
    one: number(1),
    two: number(2),
    money: euros(0),
    coins: euros(2),
    price: euros(4),
  }
}
