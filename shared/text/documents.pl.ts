import type { Plural } from './registerText'

/**
 * Formulas of printed papers (papers.md A). Polish only: official documents are always Polish, whatever the language of
 * the screen. Functions take finished strings and join them; case endings are never guessed.
 */
export const documentsPl = {
  ordinal: 'Lp.',
  empty: '–',
  /** Author of files where the office has no name yet. */
  program: 'Kancelaria Rady',
  captions: { letterhead: 'Nagłówek: znak i nazwa urzędu', signatures: 'Miejsce na podpisy' },
  group: 'Grupa',
  logoAlt: (owner: string) => `Herb lub znak: ${owner}`,
  page: { before: 'Strona ', between: ' z ' },
  asOf: (day: string) => `Stan na dzień ${day}`,
  period: (from: string | undefined, to: string | undefined) =>
    from !== undefined && to !== undefined
      ? `za okres od ${from} do ${to}`
      : from !== undefined
        ? `za okres od ${from}`
        : `za okres do ${to ?? ''}`,
  filters: (filters: readonly string[]) => `Ograniczono do: ${filters.join('; ')}`,
  footer: (title: string, day: string) => `${title} · wydrukowano ${day}`,
  printed: (day: string, by: string) =>
    `Wydrukowano dnia ${day}${by === '' ? '' : `${day.endsWith('.') ? '' : '.'} Sporządził(a): ${by}.`}`,
  closing: {
    none: 'Rejestr nie zawiera żadnej pozycji.',
    contains: 'Rejestr zawiera',
    positions: { one: 'pozycję', few: 'pozycje', many: 'pozycji' } satisfies Plural,
    numbers: (first: string, last: string) => `od nr ${first} do nr ${last}`,
  },
  unused: 'numer niewykorzystany',
  sessionGroup: (session: string, day: string | undefined, numbers: string | undefined) =>
    `${session} sesja${day === undefined ? '' : ` – ${day}`}${numbers === undefined ? '' : ` (${numbers})`}`,
  noSession: 'bez sesji',
  numberRange: (first: string, last: string) => `nr ${first} – ${last}`,
  oneNumber: (number: string) => `nr ${number}`,
  card: { number: 'NR' },
  sessionList: {
    title: 'WYKAZ UCHWAŁ',
    subtitle: (session: string, councilGenitive: string, day: string) =>
      `podjętych na ${session} sesji ${councilGenitive} w dniu ${day}`,
    number: 'Nr uchwały',
    subject: 'W sprawie',
    votes: 'Za / przeciw / wstrz.',
    supervision: 'Nadzór',
    none: 'Na sesji nie podjęto uchwał.',
  },
} as const
