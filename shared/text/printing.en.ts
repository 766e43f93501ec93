import type { PrintingText } from './printing.pl'

export const printingEn: PrintingText = {
  title: 'Print',
  what: 'What to print',
  list: (entries) => `the list as on screen (${entries})`,
  card: 'the card of the open entry',
  run: 'Print…',
  pdf: 'PDF preview',
  preparing: (done, of) => `Prepared ${done} of ${of}`,
  printed: 'The document was handed over to the printer.',
  shown: 'The PDF is open in a window of its own. Print or save it from there.',
  stopped: 'Printing was stopped.',
  tooMany: (most) =>
    `A list this long cannot be printed at once: at most ${most} entries. Narrow it with a filter or save it as Word (Ctrl+E).`,
  elsewhere:
    'You can print the list of a register, the card of an open entry, and the sheet of the week from the desk. Go there and press Ctrl+P.',
  year: 'Year',
  yearAll: 'all entries of the list',
  yearHint: (field) => `The register of one year by “${field}”; the filters of the list still apply.`,
  columns: 'Columns',
  columnsView: 'as in the list',
  columnsAll: 'all fields of the register',
  openSaved: 'Open after saving',
  copy: 'Copy for an e-mail',
  copied: (entries) => `Copied: ${entries}. Paste them into the message (Ctrl+V).`,
  copyFailed: 'Copying failed: the system did not hand over the clipboard. Try again or save a file.',
  copyTooMany: (most) => `The clipboard takes at most ${most} entries. Narrow the list or save a file.`,
}
