import { filesIn, type FileRef } from '../../core/values/values'
import type { RegisterRecord } from '../../core/values/record'
import type { RegisterDefinition } from '../../model/definition'
import type { RegisterText } from '../../model/registerText'

/** What a paper is made of: one record, a list, or the records of a group. */
export type PaperKind = 'card' | 'register' | 'letter' | 'group'

/** A built-in paper of a register; `paper` names it wherever it is saved. */
export interface BuiltInPaper {
  readonly paper: string
  readonly kind: PaperKind
  /** Id of the letter or paper in its definition. */
  readonly id: string
  readonly name: string
}

/** The papers the program makes of a register that a template may stand in for; those of a period are built in. */
export function builtInPapers(
  definition: RegisterDefinition,
  text: RegisterText,
  words: { readonly card: string; readonly register: string },
): readonly BuiltInPaper[] {
  const { id: register, letters = [], papers = [] } = definition
  const paper = (kind: PaperKind, id: string, name: string): BuiltInPaper => ({
    paper: `${id}.${register}`,
    kind,
    id,
    name,
  })
  return [
    paper('register', 'register', words.register),
    paper('card', 'card', words.card),
    // A file for other programs has the shape those expect.
    ...letters.flatMap(({ id, format }) =>
      format === undefined ? [paper('letter', id, text.letters?.[id] ?? id)] : [],
    ),
    ...papers.map(({ id }) => paper('group', id, text.papers[id] ?? id)),
  ]
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
