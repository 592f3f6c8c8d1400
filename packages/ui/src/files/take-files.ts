/** The files that were chosen in a field; the same ones may then be chosen again, as after a failure. */
export function takeFiles({ target }: Event): File[] {
  if (!(target instanceof HTMLInputElement)) return []
  const files = [...(target.files ?? [])]
  target.value = ''
  return files
}
