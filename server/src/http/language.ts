/** The caller's language among ours, from `Accept-Language`; French when nothing else is said. */
export function languageOf(header: string | undefined): 'fr' | 'en' {
  const wished = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const quality = parameters.find((parameter) => parameter.trim().startsWith('q='))
      return { language: tag.split('-')[0], weight: quality ? Number(quality.split('=')[1]) : 1 }
    })
    .filter(({ language, weight }) => (language === 'fr' || language === 'en') && weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
  return wished[0]?.language === 'en' ? 'en' : 'fr'
}
