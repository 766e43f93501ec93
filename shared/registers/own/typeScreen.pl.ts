/** Polish words of the dialog that changes the kind of a field. */
export const typeScreenPl = {
  open: 'Zmień rodzaj…',
  saveFirst: 'Najpierw zapisz zmiany w układzie: rodzaj zmienia się razem z wartościami we wpisach.',
  title: (label: string) => `Zmień rodzaj pola „${label}”`,
  kind: 'Nowy rodzaj',
  help: 'Tak będzie wyglądać każda wartość. Czego nie da się odczytać, zostaje jako tekst do poprawy. Całość cofa Ctrl+Z.',
  none: 'W polu nie ma jeszcze żadnej wartości.',
  tooMany: 'Za dużo różnych albo za długich wartości na listę wyboru (najwyżej 200). Wybierz inny rodzaj.',
  table: 'Co stanie się z wartościami',
  before: 'Teraz',
  after: 'Po zmianie',
  count: 'Wpisy',
  outcomes: { same: 'bez zmian', other: 'zapisane inaczej', unread: 'zostaje tekstem do poprawy' },
  summary: (same: string, other: string, unread: string) =>
    `Bez zmian: ${same}, zapisane inaczej: ${other}, do poprawy: ${unread}.`,
  more: (count: string) => `i jeszcze ${count} różnych wartości`,
  run: 'Zmień rodzaj',
  done: (label: string) => `Zmieniono rodzaj pola „${label}”.`,
  reading: 'Czytanie wartości…',
}

export type TypeScreenText = typeof typeScreenPl
