import type { EntryBook } from './entry-book.ts'

/** Books what is missing when a text broke off before its end. */
export function refuseRest(
  end: { whole: true } | { whole: false; line: number },
  book: EntryBook,
): void {
  if (!end.whole) book.refuse(book.atLine(end.line), 'cut-short')
}
