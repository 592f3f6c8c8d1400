import { hashHex } from '@selfdata/records'
import { shallowRef } from 'vue'

const key = 'selfdata.home.noted'
const limit = 500
const noted = shallowRef<readonly string[]>(read())

/**
 * What the person has taken note of on this device, so that it is not said again. Kept as hashes: no
 * name and no address lies in the browser.
 */
export function useNoted() {
  const nameOf = (subject: string) => hashHex(subject).slice(0, 16)
  return {
    isNoted: (subject: string) => noted.value.includes(nameOf(subject)),
    note(subject: string): void {
      keep([...noted.value.filter((one) => one !== nameOf(subject)), nameOf(subject)])
    },
    forget(subject: string): void {
      keep(noted.value.filter((one) => one !== nameOf(subject)))
    },
  }
}

function keep(list: readonly string[]): void {
  noted.value = list.slice(-limit)
  localStorage.setItem(key, JSON.stringify(noted.value))
}

function read(): readonly string[] {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : []
  } catch {
    return []
  }
}
