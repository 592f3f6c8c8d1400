/** Ranges as they are kept: `22:00-06:00,12:30-14:30`; people also write 22h00 – 6h. */
export function hoursOf(text: string): string {
  return text
    .split(/[,;]/)
    .map((range) =>
      range
        .split(/[-–—]/)
        .map((time) => {
          const [, hours = '0', minutes = '00'] = /(\d{1,2})(?:[:hH](\d{2})?)?/.exec(time) ?? []
          return `${hours.padStart(2, '0')}:${minutes}`
        })
        .join('-'),
    )
    .join(',')
}
