import { afterEach, describe, expect, it } from 'vitest'
import { accessibilityProblems } from '../testing/accessibility.ts'
import { mountInApp } from '../testing/mount.ts'
import StackedBarChart from './StackedBarChart.vue'

const props = {
  label: 'Distance par mois',
  columns: [
    { key: '2026-01', label: 'janv.', fullLabel: 'janvier 2026' },
    { key: '2026-02', label: 'févr.', fullLabel: 'février 2026', unknown: true },
    { key: '2026-03', label: 'mars', fullLabel: 'mars 2026' },
  ],
  series: [
    { key: 'bus', label: 'Bus', mark: 3 },
    { key: 'bike', label: 'Vélo', mark: 2 },
  ],
  values: { '2026-01': { bus: 10, bike: 5 }, '2026-03': { bike: 20 } },
  format: (value: number) => `${value} km`,
}

describe('a chart of stacked bars', () => {
  let wrapper: Awaited<ReturnType<typeof mountInApp>>
  afterEach(() => wrapper.unmount())
  const bars = () => wrapper.findAll('button')
  const key = (name: string) => wrapper.get('[role=toolbar]').trigger('keydown', { key: name })

  it('reads each bar out with its values, and a gap as unknown, not as zero', async () => {
    wrapper = await mountInApp(StackedBarChart, { props })
    expect(bars().map((bar) => bar.get('.sr-only').text())).toEqual([
      'janvier 2026: 15 km. Bus 10 km, Vélo 5 km',
      'février 2026: pas de données',
      'mars 2026: 20 km. Vélo 20 km',
    ])
    expect(await accessibilityProblems({ isPart: true })).toEqual([])
  })

  it('is one stop for the keyboard; arrows move inside and stay inside', async () => {
    wrapper = await mountInApp(StackedBarChart, { props })
    const stops = () => bars().filter((bar) => bar.attributes('tabindex') === '0').length
    expect(stops()).toBe(1)
    await key('ArrowLeft')
    expect(wrapper.emitted('update:selected')?.at(-1)).toEqual(['2026-02'])
    expect(document.activeElement?.querySelector('.sr-only')?.textContent).toContain('février')
    await key('Home')
    await key('ArrowLeft')
    expect(wrapper.emitted('update:selected')?.at(-1)).toEqual(['2026-01'])
    expect(stops()).toBe(1)
  })

  it('has the same figures in a table', async () => {
    wrapper = await mountInApp(StackedBarChart, { props })
    const rows = wrapper
      .findAll('tbody tr')
      .map((row) => row.findAll('th, td').map((c) => c.text()))
    expect(rows).toEqual([
      ['janvier 2026', '10 km', '5 km', '15 km'],
      ['février 2026', '–', '–', 'pas de données'],
      ['mars 2026', '0 km', '20 km', '20 km'],
    ])
  })

  it('says what was measured in part only, and what stands beside to compare', async () => {
    const [first, ...rest] = props.columns
    const columns = [{ ...first!, partial: true, reference: 18 }, ...rest]
    const chart = { ...props, columns, reference: 'L’an dernier' }
    wrapper = await mountInApp(StackedBarChart, { props: chart })
    expect(bars()[0]!.get('.sr-only').text()).toBe(
      'janvier 2026: 15 km (mesuré en partie). Bus 10 km, Vélo 5 km. L’an dernier: 18 km',
    )
    const cells = wrapper
      .findAll('tbody tr')[0]!
      .findAll('td')
      .map((cell) => cell.text())
    expect(cells).toEqual(['10 km (mesuré en partie)', '5 km (mesuré en partie)', '15 km', '18 km'])
    expect(wrapper.findAll('tbody tr')[1]!.findAll('td').at(-1)!.text()).toBe('–')
    expect(await accessibilityProblems({ isPart: true })).toEqual([])
  })
})
