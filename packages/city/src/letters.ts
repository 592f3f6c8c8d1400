import { renderSVG } from 'uqr'

/** A code and where it is to be typed in. */
export interface Letter {
  code: string
  /** ISO 8601. */
  expires: string
}

/** What all letters of one service say. */
export interface LetterHead {
  service: string
  name: { fr: string; en: string }
  description: { fr: string; en: string }
  contact: string
  /** Address of the app in which people connect services. */
  app: string
}

/**
 * A page to be printed: one sheet per code, in French and English, with a QR code that opens the app
 * with the code filled in. The code stands after `#`, which browsers do not send to servers.
 *
 * The customer's number and address are not on it: the operator's own mailing puts them there.
 */
export function lettersPage(letters: readonly Letter[], head: LetterHead): string {
  const sheets = letters.map((letter) => sheet(letter, head)).join('\n')
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<title>${escaped(head.name.fr)}</title>
<style>
body { font: 12pt/1.5 sans-serif; margin: 0 }
article { page-break-after: always; padding: 25mm 20mm }
.code { font: bold 16pt/1.6 monospace; letter-spacing: .05em }
svg { width: 40mm; height: 40mm }
</style>
</head>
<body>
${sheets}
</body>
</html>
`
}

/** What the drawing on a letter says: the service and its code stand after `#`, for the app alone. */
export function letterLink({
  app,
  service,
  code,
}: Pick<LetterHead, 'app' | 'service'> & Pick<Letter, 'code'>): string {
  return `${app.replace(/\/+$/, '')}/connect#${new URLSearchParams({ service, code })}`
}

function sheet({ code, expires }: Letter, head: LetterHead): string {
  const { service, name, description, contact, app } = head
  const link = letterLink({ service, code, app })
  const until = (language: string) =>
    new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(expires))
  return `<article>
<section lang="fr">
<h1>${escaped(name.fr)} : vos données dans votre espace personnel</h1>
<p>${escaped(description.fr)}</p>
<p>Ouvrez <strong>${escaped(app)}</strong>, choisissez « Relier un service » et tapez ce code,
ou visez le dessin avec votre téléphone :</p>
<p class="code">${escaped(code)}</p>
${renderSVG(link, { ecc: 'M', border: 2 })}
<p>Ce code sert une fois, jusqu’au ${until('fr')}. Une question ? ${escaped(contact)}</p>
</section>
<section lang="en">
<h2>${escaped(name.en)}: your data in your own space</h2>
<p>${escaped(description.en)}</p>
<p>Open <strong>${escaped(app)}</strong>, choose “Connect a service” and type the code above, or point
your phone at the drawing. It works once, until ${until('en')}. Questions? ${escaped(contact)}</p>
</section>
</article>`
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
