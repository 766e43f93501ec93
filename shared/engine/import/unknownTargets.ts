import { fold } from '../../core/folding/fold'
import type { Values } from '../../core/values/values'
import type { RegisterDefinition, RegisterNumbering } from '../../model/definition'
import type { ChoiceField, FieldDefinition } from '../../model/field'
import { readNumberOf } from '../numbering/numberingOf'

/** A record of another register that a file names and that is not there, but can be made from its name. */
export interface UnknownTarget {
  readonly register: string
  /** As the file names it first. */
  readonly written: string
  /** In how many cells. */
  readonly count: number
  /** Numbers of the first rows in the file. */
  readonly rows: readonly number[]
  /** Choices it must have, with what its name says of them. */
  readonly choices: Readonly<Record<string, string>>
  /** Whether the clerk had it made: it comes with the import. */
  readonly isMade: boolean
}

/** A record the clerk has made with the import: what the file calls it, and the choices it must have. */
export interface MadeTarget {
  readonly register: string
  readonly written: string
  readonly choices: Readonly<Record<string, string>>
}

/** How a record of a register is made from what it is called. */
export interface Making {
  /** The field that takes the name. */
  readonly named: string
  /** Choices it must have besides. */
  readonly choices: readonly ChoiceField[]
}

const takesName: ReadonlySet<FieldDefinition['type']> = new Set(['text', 'longText', 'caseSign', 'actNumber'])

/**
 * How a record is made from its name or number alone, with nothing to be chosen but from a list; `undefined` for a register
 * whose entries must say more, or whose names have parts.
 */
export function makingOf({ fields, key, title, titleWith = [], internal }: RegisterDefinition): Making | undefined {
  if (internal === true || titleWith.length > 0) return undefined
  const required = fields.filter((field) => field.required === true && field.type !== 'derived')
  // A title nobody can do without is the name; a key stays empty then, where it may.
  const named = title !== key && required.some(({ id }) => id === title) ? title : key
  if (fields.every(({ id, type }) => id !== named || !takesName.has(type))) return undefined
  const choices = required.flatMap((field) => (field.type === 'choice' ? [field] : []))
  return required.every(({ id, type }) => id === named || type === 'choice') ? { named, choices } : undefined
}

/** What the name of a record says of the choices it must have; those it does not say start as in a new record. */
export function choicesSaid({ choices }: Making, written: string): Readonly<Record<string, string>> {
  const name = fold(written)
  return Object.fromEntries(
    choices.flatMap(({ id, initial, named = {} }) => {
      const said = Object.keys(named)
        .filter((start) => name.startsWith(start) && !/^[\p{L}\p{N}]/u.test(name.slice(start.length)))
        // „Komisja doraźna” is more than „komisja”.
        .toSorted((a, b) => b.length - a.length)
        .map((start) => named[start])
      const choice = said[0] ?? initial
      return choice === undefined ? [] : [[id, choice]]
    }),
  )
}

/** The values of a record made from its name; `undefined` where a choice is still to be made. */
export function madeValues(
  definition: RegisterDefinition,
  numbering: RegisterNumbering,
  { written, choices }: Pick<MadeTarget, 'written' | 'choices'>,
): Values | undefined {
  const making = makingOf(definition)
  if (making === undefined) return undefined
  const chosen = making.choices.map(
    ({ id, choices: allowed }) => [id, allowed.find((one) => one === choices[id])] as const,
  )
  if (chosen.some(([, choice]) => choice === undefined)) return undefined
  const isNumber = definition.fields.some(({ id, type }) => id === making.named && type === 'actNumber')
  return {
    [making.named]: isNumber ? readNumberOf(numbering, written) : written,
    ...Object.fromEntries(chosen.flatMap(([id, choice]) => (choice === undefined ? [] : [[id, choice]]))),
  }
}

/** Under which a name of a register is the same as another one. */
export const targetKey = (register: string, written: string): string => `${register} ${fold(written)}`

const shownRows = 5

interface Counted extends UnknownTarget {
  readonly rows: number[]
  count: number
}

/** Gathers the records a file names in other registers and that are not there, while its rows are planned. */
export class UnknownTargets {
  readonly #makings: ReadonlyMap<string, Making>
  readonly #made: ReadonlyMap<string, MadeTarget>
  readonly #found = new Map<string, Counted>()

  /** `made` holds those the clerk had made, by the id they get. */
  constructor(others: readonly RegisterDefinition[], made: ReadonlyMap<string, MadeTarget> = new Map()) {
    this.#makings = new Map(
      others.flatMap((definition) => {
        const making = makingOf(definition)
        return making === undefined ? [] : [[definition.id, making] as const]
      }),
    )
    this.#made = made
  }

  /** Counts one cell that names a record nobody knows. */
  add(register: string, written: string, row: number): void {
    const making = this.#makings.get(register)
    if (making !== undefined) this.#count({ register, written, choices: choicesSaid(making, written) }, false, row)
  }

  /** Counts one cell that leads to a record; only one the clerk had made is of interest. */
  lead(record: string, row: number): void {
    const made = this.#made.get(record)
    if (made !== undefined) this.#count(made, true, row)
  }

  /** All of them, by register and name. */
  all(): readonly UnknownTarget[] {
    return [...this.#found.values()].toSorted(
      (a, b) => a.register.localeCompare(b.register) || a.written.localeCompare(b.written, 'pl', { numeric: true }),
    )
  }

  #count({ register, written, choices }: MadeTarget, isMade: boolean, row: number): void {
    const key = targetKey(register, written)
    const known = this.#found.get(key)
    if (known === undefined) this.#found.set(key, { register, written, choices, isMade, count: 1, rows: [row] })
    else {
      known.count++
      if (known.rows.length < shownRows && known.rows.at(-1) !== row) known.rows.push(row)
    }
  }
}
