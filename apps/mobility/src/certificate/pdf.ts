import { PDFDocument, rgb, StandardFonts } from '@cantoo/pdf-lib'
import type { PDFFont, PDFPage } from '@cantoo/pdf-lib'
import { printable } from './printable.ts'

/** What stands on the sheet, already in the person's language. */
export interface Sheet {
  title: string
  lines: readonly { label: string; value: string }[]
  days: { title: string; months: readonly { name: string; days: string }[] }
  rules: { title: string; text: readonly string[] }
  proof: { title: string; text: readonly string[] }
  /** The signed certificate, for checking. */
  code: string
}

const [width, height, margin] = [595.28, 841.89, 56]
const ink = rgb(0.06, 0.16, 0.18)
const soft = rgb(0.26, 0.34, 0.36)
const accent = rgb(0.04, 0.33, 0.39)

/** The certificate as a PDF of one sheet; the signed line is in it, for the page that checks it. */
export async function pdfOf(sheet: Sheet): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  document.setTitle(sheet.title)
  document.setSubject(sheet.code)
  document.setCreator('Selfdata')
  const fonts = {
    plain: await document.embedFont(StandardFonts.Helvetica),
    bold: await document.embedFont(StandardFonts.HelveticaBold),
  }
  const pen = penOn(document.addPage([width, height]), fonts)
  pen.rule(accent, 3)
  pen.text(sheet.title, { size: 22, bold: true, after: 18 })
  for (const { label, value } of sheet.lines) {
    pen.text(label, { size: 9, colour: soft, after: 1 })
    pen.text(value, { size: 13, bold: true, after: 9 })
  }
  pen.text(sheet.days.title, { size: 11, bold: true, before: 6, after: 4 })
  for (const { name, days } of sheet.days.months)
    pen.text(`${name} : ${days}`, { size: 8.5, colour: soft, after: 1 })
  for (const { title, text } of [sheet.rules, sheet.proof]) {
    pen.text(title, { size: 11, bold: true, before: 12, after: 4 })
    for (const line of text) pen.text(line, { size: 9, colour: soft, after: 3 })
  }
  return document.save()
}

/** The signed line in a PDF of ours; undefined in any other. */
export async function codeInPdf(bytes: Uint8Array): Promise<string | undefined> {
  try {
    return (await PDFDocument.load(bytes, { updateMetadata: false })).getSubject()
  } catch {
    return undefined
  }
}

interface Style {
  size: number
  bold?: boolean
  colour?: ReturnType<typeof rgb>
  before?: number
  after: number
}

function penOn(page: PDFPage, fonts: { plain: PDFFont; bold: PDFFont }) {
  let y = height - margin
  return {
    rule(colour: ReturnType<typeof rgb>, thickness: number): void {
      page.drawLine({
        start: { x: margin, y },
        end: { x: width - margin, y },
        thickness,
        color: colour,
      })
      y -= 40
    },
    text(text: string, { size, bold = false, colour = ink, before = 0, after }: Style): void {
      const font = bold ? fonts.bold : fonts.plain
      y -= before
      for (const line of wrapped(printable(text), font, size)) {
        page.drawText(line, { x: margin, y: y - size, size, font, color: colour })
        y -= size * 1.35
      }
      y -= after
    },
  }
}

function wrapped(text: string, font: PDFFont, size: number): string[] {
  const lines = ['']
  for (const word of text.split(' ')) {
    const longer = lines.at(-1) === '' ? word : `${lines.at(-1)} ${word}`
    if (font.widthOfTextAtSize(longer, size) <= width - 2 * margin) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
