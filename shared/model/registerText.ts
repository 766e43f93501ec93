import { fillIn } from '../core/words/template'
import type { Plural } from '../core/words/plural'
import type { RegisterDefinition } from './definition'
import type { ChoiceField, DerivedField, FieldDefinition, RollField, RowsField } from './field'

/** What a check found, why it matters, and what to do. */
export interface CheckText {
  readonly title: string
  readonly why: string
  readonly next: string
}

/** Texts of a register as generic code uses them. Ids of fields, choices and views are looked up at run time. */
export interface RegisterText {
  readonly name: string
  readonly entries: Plural
  readonly newEntry: string
  /** What the register is for: first sentence of the empty state. */
  readonly purpose: string
  /** Other words for what it holds and the duties it serves, by which the search finds it. */
  readonly alsoCalled?: string
  /** Heading of the printed register in capitals, without the organ. */
  readonly printTitle: string
  /** Id of a title (`print.titles`) -> that of a list, and that of the card of one record where it differs. */
  readonly printTitles?: Readonly<Record<string, { readonly register: string; readonly card?: string }>>
  /** Heading of the printed card of one record in capitals; the record's name follows it. */
  readonly cardTitle: string
  readonly sections: Readonly<Record<string, string>>
  readonly fields: Readonly<Record<string, string>>
  /** Short column headings where a field's label is too long for a table. */
  readonly headings: Readonly<Partial<Record<string, string>>>
  /** Labels of links as seen from the other end: amends -> amended by. */
  readonly reverse: Readonly<Record<string, string>>
  /** field id -> choice or state id -> label; fields inside rows as `rows.column`. */
  readonly choices: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly views: Readonly<Record<string, string>>
  /** Clock id -> its texts. */
  readonly clocks: Readonly<Record<string, ClockText>>
  /** Minimum window id -> its name, and the article that sets it. */
  readonly windows?: Readonly<Record<string, Pick<ClockText, 'name' | 'article'>>>
  /** Id of a freeze -> why its fields are not changed any more, as a sentence. */
  readonly freezes?: Readonly<Record<string, string>>
  /** field id -> a word of help under the field. */
  readonly hints: Readonly<Record<string, string>>
  /** id of a reason -> how a derived value came about; `{value}` is that value as it is shown (`core/words/template.ts`). */
  readonly reasons: Readonly<Record<string, string>>
  /** Id of a check the register asks for -> its texts. */
  readonly checks?: Readonly<Record<string, CheckText>>
  /** id of a paper -> its button. */
  readonly papers: Readonly<Record<string, string>>
  /** id of a chart -> its title, which says what is counted. */
  readonly charts?: Readonly<Record<string, string>>
  /** Field that is summed -> what the sum is of, where the register has amounts of several kinds. */
  readonly sums?: Readonly<Record<string, string>>
  /** id of a letter -> its button. */
  readonly letters?: Readonly<Record<string, string>>
  /** id of a paper of a screen -> what it is called among templates. */
  readonly screenPapers?: Readonly<Record<string, string>>
  /** Button to the register's companion screen. */
  readonly companion?: string
  /** Button in the pane to the screen of its own about the record. */
  readonly recordScreen?: string
  /** id of a file for another program -> its name in the list of formats. */
  readonly transfers?: Readonly<Record<string, string>>
  /** What happens on a day of the calendar, by its `{name}`: „XII sesja”. */
  readonly event?: string
}

/**
 * What a deadline is called, where the law says so, the word for having met it: „wysłano”, and what is to be done:
 * „Wyślij uchwałę organowi nadzoru”. `short` names it beside its state in lists, `from` says in a sentence from which day
 * it is counted where that is not plain.
 */
export interface ClockText {
  readonly name: string
  readonly short?: string
  readonly article: string
  readonly from?: string
  readonly done?: string
  readonly todo?: string
}

type WithChoices<F> = F extends ChoiceField | RollField
  ? F
  : F extends DerivedField & { readonly states: object }
    ? F
    : never
type RowsOf<F> = F extends RowsField ? F : never
type LinksOf<F extends FieldDefinition> = F extends { readonly type: 'links' | 'roll' } ? F['id'] : never
type Labels<F> = F extends { readonly choices: readonly (infer C extends string)[] }
  ? Readonly<Record<C, string>>
  : F extends { readonly states: infer S }
    ? Readonly<Record<keyof S & string, string>>
    : never
type ColumnsOf<R extends RowsField> = R extends unknown
  ? { readonly [C in R['columns'][number] as `${R['id']}.${C['id']}`]: string }
  : never
type ColumnChoices<R extends RowsField> = R extends unknown
  ? { readonly [C in WithChoices<R['columns'][number]> as `${R['id']}.${C['id']}`]: Labels<C> }
  : never
type ClockIdOf<D extends RegisterDefinition> = D extends {
  readonly clocks: readonly { readonly id: infer I extends string }[]
}
  ? I
  : never
type WindowIdOf<D extends RegisterDefinition> = D extends {
  readonly windows: readonly { readonly id: infer I extends string }[]
}
  ? I
  : never
type FreezeIdOf<D extends RegisterDefinition> = D extends {
  readonly freezes: readonly { readonly id: infer I extends string }[]
}
  ? I
  : never
type PaperIdOf<D extends RegisterDefinition> = D extends {
  readonly papers: readonly { readonly id: infer I extends string }[]
}
  ? I
  : never
type LetterIdOf<D extends RegisterDefinition> = D extends {
  readonly letters: readonly { readonly id: infer I extends string }[]
}
  ? I
  : never
type ScreenPaperIdOf<D extends RegisterDefinition> = D extends {
  readonly screenPapers: readonly { readonly id: infer I extends string }[]
}
  ? I
  : never
type TitleIdOf<D extends RegisterDefinition> = D['print'] extends {
  readonly titles: readonly { readonly id: infer I extends string }[]
}
  ? I
  : never
type TransferIdOf<D extends RegisterDefinition> = D extends {
  readonly transfers: readonly { readonly id: infer I extends string }[]
}
  ? I
  : never
type ChartIdOf<D extends RegisterDefinition> = D extends {
  readonly charts: readonly { readonly id: infer I extends string }[]
}
  ? I
  : never
type StatisticsPaperIdOf<D extends RegisterDefinition> = D extends {
  readonly statistics: { readonly papers: readonly { readonly id: infer I extends string }[] }
}
  ? I
  : never
type Merge<U> = (U extends unknown ? (u: U) => void : never) extends (i: infer I) => void ? I : never
type Maybe<T> = [T] extends [never] ? object : Merge<T>

/** The texts a definition needs, complete: a missing label is a type error. */
export type RegisterTextOf<D extends RegisterDefinition> = RegisterText & {
  readonly sections: Readonly<Record<D['sections'][number], string>>
  readonly fields: Readonly<Record<D['fields'][number]['id'], string>> & Maybe<ColumnsOf<RowsOf<D['fields'][number]>>>
  readonly headings: Readonly<Partial<Record<D['fields'][number]['id'], string>>>
  readonly reverse: Readonly<Record<LinksOf<D['fields'][number]>, string>>
  readonly choices: { readonly [F in WithChoices<D['fields'][number]> as F['id']]: Labels<F> } & Maybe<
    ColumnChoices<RowsOf<D['fields'][number]>>
  >
  readonly views: Readonly<Record<D['views'][number]['id'], string>>
  readonly clocks: Readonly<Record<ClockIdOf<D>, ClockText>>
  readonly papers: Readonly<Record<PaperIdOf<D> | StatisticsPaperIdOf<D>, string>>
} & ([WindowIdOf<D>] extends [never]
    ? object
    : { readonly windows: Readonly<Record<WindowIdOf<D>, Pick<ClockText, 'name' | 'article'>>> }) &
  ([FreezeIdOf<D>] extends [never] ? object : { readonly freezes: Readonly<Record<FreezeIdOf<D>, string>> }) &
  ([TitleIdOf<D>] extends [never]
    ? object
    : { readonly printTitles: Readonly<Record<TitleIdOf<D>, { readonly register: string; readonly card?: string }>> }) &
  ([ChartIdOf<D>] extends [never] ? object : { readonly charts: Readonly<Record<ChartIdOf<D>, string>> }) &
  ([ScreenPaperIdOf<D>] extends [never]
    ? object
    : { readonly screenPapers: Readonly<Record<ScreenPaperIdOf<D>, string>> }) &
  ([LetterIdOf<D>] extends [never] ? object : { readonly letters: Readonly<Record<LetterIdOf<D>, string>> }) &
  ([TransferIdOf<D>] extends [never] ? object : { readonly transfers: Readonly<Record<TransferIdOf<D>, string>> })

/** Label of a field, or of a column inside a field of rows (`field.column`). */
export function fieldLabel(text: RegisterText, path: string): string {
  return text.fields[path] ?? path
}

/** Label of what an import fills: a column inside a row bears the name of its field before its own. */
export function targetLabel(text: RegisterText, path: string): string {
  const [field = path, column] = path.split('.')
  return column === undefined ? fieldLabel(text, field) : `${fieldLabel(text, field)}: ${fieldLabel(text, path)}`
}

/** Heading of a column: the short label where there is one. */
export function columnHeading(text: RegisterText, field: string): string {
  return text.headings[field] ?? fieldLabel(text, field)
}

/** What happens on a day of the calendar: „XII sesja”; by its bare name where the register has no words for it. */
export function eventText({ event }: RegisterText, name: string): string {
  return event === undefined ? name : fillIn(event, { name })
}

/**
 * What a choice or a state of a field is called; its id where it has no name. Ids come from entries and files too: one that every
 * object bears of itself („constructor”) has none.
 */
export function choiceLabel({ choices }: Pick<RegisterText, 'choices'>, path: string, id: string): string {
  const labels = Object.hasOwn(choices, path) ? choices[path] : undefined
  return labels !== undefined && Object.hasOwn(labels, id) ? (labels[id] ?? id) : id
}
