import type { FileProblem } from '#shared/engine/import/table'

/** Votes of a report as rows under headings, and what of it is none or could not be read. */
export interface VoteReport {
  readonly rows: readonly (readonly string[])[]
  readonly problems: readonly FileProblem[]
}

interface Vote {
  readonly number: string
  readonly subject: string
  readonly session: string
  readonly day: string
  readonly hour: string
  /** By the word of the report. */
  readonly totals: ReadonlyMap<string, string>
  readonly ballots: ReadonlyMap<string, string>
}

/** Headings this program knows, and the words of reports whose count stands below them. */
const totals: readonly (readonly [heading: string, words: RegExp])[] = [
  ['Za', /^ZA$/u],
  ['Przeciw', /^PRZECIW$/u],
  ['Wstrzymało się', /^WSTRZYM/u],
  ['Nie głosowało', /^(?:BRAK GŁOS|NIE GŁOS)/u],
  ['Nieobecni', /^NIEOBECN/u],
]

/** One line, with words and days that a page parted at a hyphen put together again. */
function oneLine(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/(\d{4}-(?:\d{2}-)?) (?=\d{2})/gu, '$1')
    .replace(/(\p{L})- (?=\p{Lu})/gu, '$1-')
}

/**
 * Reads a report of a system councils vote by: a list of votes in sentences, or the sheet of one vote. `undefined` for any
 * other text. Each vote is a row with its sums and a column for everybody who voted, as matrices of votes have it.
 */
export function readVoteReport(text: string): VoteReport | undefined {
  // Both shapes name what was voted on and how somebody voted; without these no text is looked through.
  if (!/Głosowanie/u.test(text)) return undefined
  const line = oneLine(text)
  return readList(line) ?? readSheet(line)
}

const begins = /(?:^| )(\d{1,4})\. ?Głosowanie w sprawie /gu

/** „N. Głosowanie w sprawie … - czas głosowania: DZIEŃ, godz. GODZ, wyniki: ZA: n, … Wyniki imienne: Imię Nazwisko (ZA), …” */
function readList(line: string): VoteReport | undefined {
  const starts = [...line.matchAll(begins)]
  if (starts.length === 0 || !line.includes('wyniki:')) return undefined
  const session = /\b([IVXLCDM]+) sesj/u.exec(line.slice(0, starts[0]?.index ?? 0))?.[1] ?? ''
  const votes: Vote[] = []
  const unread: string[] = []
  const checks: string[] = []
  starts.forEach((start, index) => {
    const number = start[1] ?? ''
    const told = line.slice(start.index + start[0].length, starts[index + 1]?.index ?? line.length)
    const [head = '', names = ''] = told.split('Wyniki imienne:')
    const parts =
      /^(.*?) ?- ?czas głosowania: ?(\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4}),? godz\. ?(\d{1,2}:\d{2}),? wyniki: ?(.*)$/u.exec(
        head.trim(),
      )
    const [, subject = '', day = '', hour = '', sums = ''] = parts ?? []
    const counted = new Map(
      [...sums.matchAll(/(\p{Lu}[\p{Lu} ]{0,30}): ?(\d{1,4})/gu)].map(([, word = '', count = '']) => [
        word.trim(),
        count,
      ]),
    )
    if (parts === null || counted.size === 0) unread.push(number)
    // Who is there is asked by the same device.
    else if (!counted.has('ZA')) checks.push(`${number}. ${subject}`)
    else votes.push({ number, subject, session, day, hour, totals: counted, ballots: ballotsIn(names) })
  })
  return votes.length === 0 ? undefined : tableOf(votes, unread, checks)
}

/** „Imię Nazwisko (ZA), …”: the list ends where no comma follows; behind the last one a report has sums of its own. */
function ballotsIn(names: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [, name = '', mark = '', comma = ''] of names.matchAll(/([^,()]{1,120}) ?\(([^()]{1,40})\)(,?)/gu)) {
    // Of one councillor the report says the word of the sum.
    found.set(name.trim(), /^NIEOBECN/u.test(mark) ? 'NIEOBECNY' : mark.trim())
    if (comma === '') break
  }
  return found
}

const ballot =
  /(\d{1,3})\. (\p{Lu}[\p{L}'’ -]{1,80}?) (ZA|PRZECIW|WSTRZYM\p{Lu}+(?:\(\p{Lu}\))? SIĘ|BRAK GŁOSU|NIEOBECN[YA]|NIE GŁOSOWA\p{Lu}+)(?= |$)/gu

/** The sheet of one vote: subject, type, sums, and names with how each voted, twice side by side. */
function readSheet(line: string): VoteReport | undefined {
  const [head, list] = line.split('Uprawnieni do głosowania')
  if (head === undefined || list === undefined) return undefined
  const [from, to] = [head.indexOf('Głosowanie '), head.indexOf(' Typ głosowania')]
  if (from < 0 || to < from) return undefined
  const at = /Data głosowania:? ?(\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4}) (\d{1,2}:\d{2})/u.exec(head)
  const sum = (words: RegExp) => words.exec(head)?.[1]
  const sums: readonly (readonly [string, string | undefined])[] = [
    ['ZA', sum(/Głosy za (\d+)/u)],
    ['PRZECIW', sum(/Głosy przeciw (\d+)/u)],
    ['WSTRZYMUJĘ SIĘ', sum(/Głosy wstrzymujące się (\d+)/u)],
    ['NIE GŁOSOWAŁO', sum(/(?:Obecni niegłosujący|Głosy nieoddane) (\d+)/u)],
    ['NIEOBECNI', sum(/Liczba nieobecnych (\d+)/u)],
  ]
  const ballots = new Map([...list.matchAll(ballot)].map(([, , name = '', mark = '']) => [name.trim(), mark]))
  if (at === null || ballots.size === 0) return undefined
  const vote: Vote = {
    number: '1',
    subject: head.slice(from + 'Głosowanie '.length, to).trim(),
    session: /\b([IVXLCDM]+) sesj/u.exec(head)?.[1] ?? '',
    day: at[1] ?? '',
    hour: at[2] ?? '',
    totals: new Map(sums.flatMap(([word, count]) => (count === undefined ? [] : [[word, count] as const]))),
    ballots,
  }
  return tableOf([vote], [], [])
}

function tableOf(votes: readonly Vote[], unread: readonly string[], checks: readonly string[]): VoteReport {
  const names = [...new Set(votes.flatMap(({ ballots }) => [...ballots.keys()]))]
  const heads = totals.map(([heading]) => heading)
  const countOf = (vote: Vote, words: RegExp) => [...vote.totals].find(([word]) => words.test(word))?.[1] ?? ''
  return {
    rows: [
      ['Nr głosowania', 'Przedmiot', 'Sesja', 'Data sesji', 'Godzina głosowania', ...heads, ...names],
      ...votes.map((vote) => [
        vote.number,
        vote.subject,
        vote.session,
        vote.day,
        vote.hour,
        ...totals.map(([, words]) => countOf(vote, words)),
        ...names.map((name) => vote.ballots.get(name) ?? ''),
      ]),
    ],
    problems: [
      ...(unread.length === 0 ? [] : [{ code: 'unreadVotes' as const, numbers: unread }]),
      ...(checks.length === 0 ? [] : [{ code: 'outsideList' as const, names: checks }]),
    ],
  }
}
