import { formatDayInWords } from '../../../../core/calendar/days'
import type { Day, Values } from '../../../../core/values/values'
import { officePaper, signatureRows, type Block } from '../../../../engine/documents/officePaper'
import type { DocumentInput } from '../../../../engine/documents/model'
import { usableWidth } from '../../../../engine/documents/pageLayout'
import { typeset } from '../../../../engine/documents/typography'
import type { Office } from '../../../../model/office'
import { textAt } from '../../voting/values'
import type { CityOverview, ContestOverview } from '../procedure/overview'
import type { CommissionMember } from '../procedure/read'
import { estatePapersPl as words } from '../words/papers.pl'

/** Everything the papers of one election are made of. */
export interface EstatePrint {
  readonly office: Office
  readonly today: Day
  readonly city: CityOverview
  /** Names of the councils in the genitive, by unit. */
  readonly councils: ReadonlyMap<string, string>
  /** The election before, where it is known. */
  readonly previous?: CityOverview | undefined
}

/** The name of a unit’s council in the genitive: as the register has it, or made of kind and name. */
export function councilGenitive(values: Values): string {
  const given = textAt(values, 'councilName')
  if (given !== '') return given
  const name = textAt(values, 'name')
  switch (values['kind']) {
    case 'estate':
      return `Rady Osiedla ${name.replace(/^osiedle\s+/iu, '')}`
    case 'district':
      return `Rady Dzielnicy ${name.replace(/^dzielnica\s+/iu, '')}`
    case 'village':
      return `Rady Sołeckiej Sołectwa ${name.replace(/^sołectwo\s+/iu, '')}`
    default:
      return `rady jednostki pomocniczej ${name}`
  }
}

/** The council a contest elects, in the genitive, with its constituency. */
export function councilOf({ councils }: EstatePrint, { data, name }: ContestOverview): string {
  const council = (data.unit === undefined ? undefined : councils.get(data.unit)) ?? `rady jednostki ${name}`
  return data.constituency === '' ? council : `${council} w okręgu nr ${data.constituency}`
}

/** A day in words, or dots. */
export function dayOrBlank(day: Day | undefined): string {
  return day === undefined ? words.blank : formatDayInWords(day)
}

/** Running text. */
export function line(text: string): Block {
  return { kind: 'paragraph', text: typeset(text) }
}

/** A heading inside a paper. */
export function heading(text: string): Block {
  return { kind: 'heading', level: 2, text: typeset(text) }
}

type Table = Extract<Block, { kind: 'table' }>

/** An empty cell would print a dash, which is not for writing on. */
export const blankCell = '\u00a0'

/** A table of texts as wide as the page; the widths are shares of it, numbers stand to the right. */
export function table(
  columns: readonly (readonly [heading: string, width: number, align?: 'left' | 'right'])[],
  rows: readonly (readonly string[])[],
  rowMm?: number,
): Table {
  // All tables of a paper end where its text does.
  const scale = usableWidth('portrait') / columns.reduce((sum, [, width]) => sum + width, 0)
  return {
    kind: 'table',
    ...(rowMm === undefined ? {} : { rowMm }),
    columns: columns.map(([text, width, align = 'left']) => ({
      heading: text,
      width: Math.round(width * scale * 10) / 10,
      align,
    })),
    rows: rows.map((cells) => ({ kind: 'row', cells: [...cells] })),
  }
}

/** A paper of the office about the election. */
export function paper(
  { office }: EstatePrint,
  title: string,
  subtitle: string,
  blocks: readonly Block[],
): DocumentInput {
  return officePaper(office, { title, line: subtitle }, blocks)
}

/** Lines for a commission to sign on, three side by side; one for its chair where nobody is known. */
export function signatures(
  members: readonly CommissionMember[],
  posts: Readonly<Record<CommissionMember['role'], string>>,
): readonly Block[] {
  return signatureRows(
    (members.length === 0 ? [{ name: '', role: 'chair' as const }] : members).map(({ name, role }) => ({
      post: posts[role],
      name,
    })),
  )
}

/** Who signs what the commission of the city announces: its chair, and that of the council where none is known. */
export function announcer({ office, city }: EstatePrint): Block {
  const chair = city.election.commission.find(({ role }) => role === 'chair')
  return {
    kind: 'signatures',
    people: [
      chair === undefined
        ? { post: typeset(office.chairPost), name: typeset(office.chairName) }
        : { post: words.minutes.cityPosts.chair, name: typeset(chair.name) },
    ],
  }
}

/** A count as it is printed: thousands apart. */
export function countOf(count: number | undefined): string {
  return count === undefined ? '–' : count.toLocaleString('pl')
}

/** Turnout as it is printed: „8,59 %”. */
export function percentOf(hundredths: number | undefined): string {
  return hundredths === undefined ? '–' : `${(hundredths / 100).toFixed(2).replace('.', ',')} %`
}
