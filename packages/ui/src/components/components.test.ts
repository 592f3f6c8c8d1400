import { AccessDeniedError, UnreachableError } from '@selfdata/pod'
import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { h } from 'vue'
import { assertAccessible, mountInApp } from '../testing/mount.ts'
import { useToasts } from '../toast/toasts.ts'
import DataTable from './DataTable.vue'
import EmptyState from './EmptyState.vue'
import ErrorState from './ErrorState.vue'
import LoadingState from './LoadingState.vue'
import OfflineBanner from './OfflineBanner.vue'
import PartialState from './PartialState.vue'
import ToastArea from './ToastArea.vue'
import UiButton from './UiButton.vue'
import UiDialog from './UiDialog.vue'
import UiField from './UiField.vue'
import UiProgress from './UiProgress.vue'
import UiSegments from './UiSegments.vue'

let wrapper: Awaited<ReturnType<typeof mountInApp>>
const url = 'https://pod.example/selfdata/'

afterEach(async () => {
  await assertAccessible()
  wrapper.unmount()
  document.body.replaceChildren()
})

describe('a button', () => {
  it('is a link when it leads somewhere', async () => {
    wrapper = await mountInApp(UiButton, {
      props: { to: '/import' },
      slots: { default: 'Importer' },
    })
    expect(wrapper.element.tagName).toBe('A')
    expect(wrapper.attributes('href')).toBe('/import')
  })

  it('keeps the focus while it is busy, and does nothing', async () => {
    const onClick = vi.fn<() => void>()
    const props = { busy: true, onClick }
    wrapper = await mountInApp(UiButton, { props, slots: { default: 'Enregistrer' } })
    wrapper.element.focus()
    await wrapper.trigger('click')
    expect(onClick).not.toHaveBeenCalled()
    expect(document.activeElement).toBe(wrapper.element)
    await wrapper.setProps({ busy: false, onClick })
    await wrapper.trigger('click')
    expect(onClick).toHaveBeenCalledOnce()
  })
})

it('a field ties label, hint and error to its control', async () => {
  const props = { label: 'Adresse', hint: 'Par exemple', error: 'Indiquez une adresse.' }
  wrapper = await mountInApp(UiField, { props })
  const input = wrapper.get('input')
  const described = input.attributes('aria-describedby')!.split(' ')
  expect(described.map((id) => document.getElementById(id)?.textContent?.trim())).toEqual([
    'Par exemple',
    'Indiquez une adresse.',
  ])
  expect(input.attributes('aria-invalid')).toBe('true')
  expect(wrapper.get('label').attributes('for')).toBe(input.attributes('id'))
})

it('a choice among a few is made of radio buttons', async () => {
  const options = [
    { value: 'a', label: 'CO₂e' },
    { value: 'b', label: 'Distance' },
  ]
  wrapper = await mountInApp(UiSegments, { props: { label: 'Mesure', options, modelValue: 'a' } })
  await wrapper.findAll('input')[1]!.setValue()
  expect(wrapper.emitted('update:modelValue')).toEqual([['b']])
})

it('a table names its rows and columns', async () => {
  const columns = [
    { key: 'month', label: 'Mois' },
    { key: 'km', label: 'Distance', numeric: true },
  ]
  const rows = [{ key: '1', month: 'janvier', km: '12 km' }]
  wrapper = await mountInApp(DataTable, { props: { caption: 'Distances', columns, rows } })
  expect(wrapper.get('tbody th').attributes('scope')).toBe('row')
  expect(wrapper.get('tbody td').text()).toBe('12 km')
})

it('long work shows how far it is and can be stopped', async () => {
  const onStop = vi.fn<() => void>()
  const props = { label: 'Lecture', done: 3, total: 12, onStop }
  wrapper = await mountInApp(UiProgress, { props })
  expect(wrapper.text()).toMatch(/25\s%/u)
  expect(wrapper.get('progress').attributes('value')).toBe('0.25')
  await wrapper.get('button').trigger('click')
  expect(onStop).toHaveBeenCalledOnce()
})

it('a dialog takes the focus, says what it is about, and closes by Escape', async () => {
  const props = { open: true, title: 'Corriger', description: 'Comment était-ce ?' }
  wrapper = await mountInApp(UiDialog, { props, slots: { default: () => h('button', 'Vélo') } })
  await flushPromises()
  const dialog = document.querySelector('[role=dialog]')!
  expect(dialog.contains(document.activeElement)).toBe(true)
  expect(document.getElementById(dialog.getAttribute('aria-labelledby')!)?.textContent).toContain(
    'Corriger',
  )
  document.activeElement!.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
  )
  await flushPromises()
  expect(wrapper.emitted('update:open')?.at(-1)).toEqual([false])
})

describe('the states of a page', () => {
  it('loading: a status that stays while its text changes', async () => {
    wrapper = await mountInApp(LoadingState, { props: { label: 'Lecture…', loading: true } })
    const status = wrapper.get('[role=status]').element
    expect(status.textContent).toBe('Lecture…')
    await wrapper.setProps({ loading: false })
    expect(wrapper.get('[role=status]').element).toBe(status)
    expect(status.textContent).toBe('')
  })

  it('empty: what to do next', async () => {
    const slots = { default: 'Importez un fichier.', actions: () => h('button', 'Importer') }
    wrapper = await mountInApp(EmptyState, { props: { title: 'Pas de trajets' }, slots })
    expect(wrapper.text()).toContain('Importer')
  })

  it('refused: an alert with the host and a way to try again', async () => {
    const error = new AccessDeniedError('Reading', url, '403 Forbidden')
    wrapper = await mountInApp(ErrorState, { props: { error } })
    expect(wrapper.get('[role=alert]').text()).toContain('pod.example')
    expect(wrapper.get('details').text()).toContain(error.message)
    await wrapper.get('button').trigger('click')
    expect(wrapper.emitted('retry')).toHaveLength(1)
  })

  it('offline is not the fault of the pod', async () => {
    const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    const error = new UnreachableError('Reading', url, 'no connection')
    wrapper = await mountInApp(ErrorState, { props: { error } })
    expect(wrapper.text()).toContain('Vous êtes hors ligne')
    onLine.mockRestore()
  })

  it('partial: which source is missing', async () => {
    const failures = [
      { source: 'Carte de bus', error: new AccessDeniedError('Reading', url, '403') },
    ]
    wrapper = await mountInApp(PartialState, { props: { failures } })
    expect(wrapper.text()).toContain('Carte de bus')
    await wrapper.setProps({ failures: [] })
    expect(wrapper.text()).toBe('')
  })

  it('offline: a banner that comes and goes', async () => {
    wrapper = await mountInApp(OfflineBanner)
    expect(wrapper.text()).toBe('')
    const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    window.dispatchEvent(new Event('offline'))
    await flushPromises()
    expect(wrapper.get('[role=status]').text()).toContain('Hors ligne')
    onLine.mockRestore()
  })
})

it('a message goes by itself, but not while somebody is in it', async () => {
  vi.useFakeTimers()
  wrapper = await mountInApp(ToastArea)
  useToasts().say('Fait.')
  await vi.advanceTimersByTimeAsync(11_000)
  expect(wrapper.get('[role=status]').text()).toBe('Fait.')
  await wrapper.get('button').trigger('focusin')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(useToasts().toasts.value).toHaveLength(1)
  await wrapper.get('button').trigger('focusout')
  await vi.advanceTimersByTimeAsync(13_000)
  expect(useToasts().toasts.value).toEqual([])
  vi.useRealTimers()
})

it('a message says what was done and takes it back once', async () => {
  const undo = vi.fn<() => void>()
  wrapper = await mountInApp(ToastArea)
  useToasts().say('Corrigé : vélo.', { undo })
  await flushPromises()
  const button = [...document.querySelectorAll('button')].find((one) =>
    one.textContent?.includes('Annuler'),
  )!
  button.click()
  await flushPromises()
  expect(undo).toHaveBeenCalledOnce()
  expect(useToasts().toasts.value).toEqual([])
})
