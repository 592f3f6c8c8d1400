import { strToU8, zipSync } from 'fflate'

/** A small workbook: one sheet, its texts shared as Excel does. */
export function workbook(
  sheet: string,
  rows: (string | number)[][],
  { isFrom1904 = false }: { isFrom1904?: boolean } = {},
): Uint8Array {
  const texts: string[] = []
  const cell = (value: string | number, row: number, column: number) => {
    const place = `r="${String.fromCharCode(66 + column)}${row}"`
    return typeof value === 'number'
      ? `<c ${place}><v>${value}</v></c>`
      : `<c ${place} t="s"><v>${texts.push(value) - 1}</v></c>`
  }
  const data = rows
    .map(
      (cells, i) =>
        `<row r="${i + 8}">${cells.map((value, j) => cell(value, i + 8, j)).join('')}</row>`,
    )
    .join('')
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="r"><workbookPr date1904="${isFrom1904}"/><sheets><sheet name="${sheet}" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${data}</sheetData></worksheet>`),
    'xl/sharedStrings.xml': strToU8(
      `<sst>${texts.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    ),
  })
}
