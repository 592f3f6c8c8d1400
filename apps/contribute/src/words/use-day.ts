import { useFormats } from '@selfdata/ui'

/** A date or an instant as a day with its year: “1 June 2027”. */
export function useDay(): (date: string) => string {
  const formats = useFormats()
  return (date) => formats.value.dayOfMoment(date.length === 10 ? `${date}T12:00:00Z` : date)
}
