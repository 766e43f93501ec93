import { filesIn, type FileRef } from '../../core/values/values'
import type { RegisterRecord } from '../../core/values/record'
import type { RegisterDefinition } from '../../model/definition'
import type { RegisterText } from '../../model/registerText'

/** What a paper is made of: one record, a list, the records of a group or of a period, or what a screen shows. */
export type PaperKind = 'card' | 'register' | 'letter' | 'group' | 'period' | 'screen'

/** A built-in paper of a register; `paper` names it wherever it is saved. */
export interface BuiltInPaper {
  readonly paper: string
  readonly kind: PaperKind
  /** Id of the letter or paper in its definition. */
  readonly id: string
  readonly name: string
  /** Whether it is about one record, whose fields its template knows. */
  readonly isOfRecord: boolean
}

/** Words for papers every register has, in the language they are shown in. */
export interface PaperWords {
  readonly card: string
  readonly register: string
  /** The report of how a clock was kept, and that of the charts of a register without one. */
  readonly timeliness: string
  readonly charts: string
}

/** Ids of the papers the statistics of every register make of themselves. */
export const timelinessPaper = 'timeliness'
export const chartsPaper = 'charts'

/** What a paper of a register is called wherever it is saved. */
export const paperId = (id: string, register: string) => `${id}.${register}`

/** The papers the program makes of a register that a template may stand in for. */
export function builtInPapers(
  definition: RegisterDefinition,
  text: RegisterText,
  words: PaperWords,
): readonly BuiltInPaper[] {
  const { id: register, letters = [], papers = [], statistics, charts = [], screenPapers = [] } = definition
  const paper = (
    kind: PaperKind,
    id: string,
    name: string,
    isOfRecord = kind === 'card' || kind === 'letter',
  ): BuiltInPaper => ({ paper: paperId(id, register), kind, id, name, isOfRecord })
  return [
    paper('register', 'register', words.register),
    paper('card', 'card', words.card),
    // A file for other programs has the shape those expect.
    ...letters.flatMap(({ id, format }) =>
      format === undefined ? [paper('letter', id, text.letters?.[id] ?? id)] : [],
    ),
    ...papers.map(({ id }) => paper('group', id, text.papers[id] ?? id)),
    ...(statistics?.papers ?? []).map(({ id }) => paper('period', id, text.papers[id] ?? id)),
    ...(statistics === undefined ? [] : [paper('period', timelinessPaper, words.timeliness)]),
    ...(statistics === undefined && charts.length > 0 ? [paper('period', chartsPaper, words.charts)] : []),
    ...screenPapers.flatMap(({ id, prescribed, ofRecord }) =>
      prescribed === true ? [] : [paper('screen', id, text.screenPapers?.[id] ?? id, ofRecord === true)],
    ),
  ]
}

/** The desk stands where templates name their register: its papers are about no record. */
export const deskPlace = 'desk'
export const weekPaper = 'week'

/** The papers of the desk. */
export function deskPapers(words: { readonly week: string }): readonly BuiltInPaper[] {
  return [{ paper: paperId(weekPaper, deskPlace), kind: 'screen', id: weekPaper, name: words.week, isOfRecord: false }]
}

/** A template of the office as its record keeps it. */
export interface OfficeTemplate {
  readonly record: string
  readonly name: string
  readonly paper: string
  readonly about: string
  readonly file: FileRef
  readonly version: number
  readonly used: ReadonlySet<string>
}

/** Beginning of the paper of a template that stands in for none: a new paper of the office. */
export const ownPaper = 'own.'

/** A template as its record keeps it; `undefined` of a record that lacks something of it. */
export function templateOf({ id, trashed, values }: RegisterRecord): OfficeTemplate | undefined {
  const { name, paper, about, version, used } = values
  const [file] = filesIn(values['file'])
  if (trashed !== 0 || file === undefined) return undefined
  if (typeof name !== 'string' || typeof paper !== 'string' || typeof about !== 'string') return undefined
  return {
    record: id,
    name,
    paper,
    about,
    file,
    version: typeof version === 'number' ? version : 1,
    used: new Set(typeof used === 'string' ? used.split('\n') : []),
  }
}
