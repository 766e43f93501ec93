import { fieldsOfClock, startFields } from '../model/clock'
import { overruledField } from './deadlines/clocks'
import { snoozedField } from './desk/snooze'
import { fieldAt, fieldOf } from '../model/definition'
import type { RegisterText } from '../model/registerText'
import { withOfficeFields } from './health/officeFields'
import { generalRules } from './present/derive'
import { unknownRegister } from './unknownRegister'
import type { Register, RegisterModule } from './register'

/** Why a register is not among those of the program. */
export interface CatalogueProblem {
  readonly register: string
  /** What its definition names and is not there, e.g. `rule: daysLeft`. */
  readonly missing: readonly string[]
}

/** The registers the program works with, as a value: handed to whatever works over any register. */
export interface Catalogue {
  /** Registers the office keeps, in the order of the navigation. */
  readonly registers: readonly Register[]
  /** Those and the ones the program keeps for itself. */
  readonly all: readonly Register[]
  readonly find: (id: string) => Register | undefined
  /** The register with this id; of one the program does not know what can be shown of it (`unknownRegister.ts`). */
  readonly of: (id: string) => Register
  /** A register as the program brings it, before the office changed it; none for one it keeps for itself. */
  readonly ready: (id: string) => RegisterModule | undefined
  readonly texts: Readonly<Record<'pl' | 'en', Readonly<Record<string, RegisterText>>>>
  /** Registers left out, so that one bad definition never keeps the program from starting. */
  readonly problems: readonly CatalogueProblem[]
}

/**
 * Puts registers together. One whose definition names what is not there is left out and told of. `ready` are those of the
 * program where the office changed some, or has others of its own.
 */
export function assembleCatalogue(
  modules: readonly RegisterModule[],
  ready: readonly RegisterModule[] = modules,
): Catalogue {
  const ids = new Set(modules.map(({ definition }) => definition.id))
  const problems: CatalogueProblem[] = []
  const good: RegisterModule[] = []
  for (const one of modules) {
    const missing = [...missingIn(one, ids)]
    if (good.some(({ definition }) => definition.id === one.definition.id))
      missing.push(`id: ${one.definition.id} (twice)`)
    if (missing.length === 0) good.push(one)
    else problems.push({ register: one.definition.id, missing })
  }
  const registers = good.map(({ definition, code = {} }): Register => ({ ...withOfficeFields(definition), code }))
  const byId = new Map(registers.map((register) => [register.id, register]))
  const texts = (language: 'pl' | 'en') =>
    Object.fromEntries(good.map(({ definition, texts: words }) => [definition.id, words[language]]))
  return {
    registers: registers.filter(({ internal }) => internal !== true),
    all: registers,
    find: (id) => byId.get(id),
    ready: (id) => ready.find(({ definition }) => definition.id === id && definition.internal !== true),
    of: (id) => byId.get(id) ?? unknownRegister(id),
    texts: { pl: texts('pl'), en: texts('en') },
    problems,
  }
}

/** What a definition names, of its own fields, its code and other registers by their ids, and is not there. */
export function missingIn(
  { definition, code = {} }: Pick<RegisterModule, 'definition' | 'code'>,
  registers: ReadonlySet<string>,
): readonly string[] {
  const missing: string[] = []
  const fields = new Set(definition.fields.map(({ id }) => id))
  const need = (kind: string, id: string | undefined, isThere: boolean) => {
    if (id !== undefined && !isThere) missing.push(`${kind}: ${id}`)
  }
  const field = (id: string) => need('field', id, fields.has(id))
  const path = (id: string) => need('field', id, fieldAt(definition, id) !== undefined)
  for (const one of definition.fields) {
    need('section', one.section, definition.sections.includes(one.section))
    if (one.type === 'links' || one.type === 'roll') need('register', one.to, registers.has(one.to))
    if (one.type === 'links')
      need('maker', one.makes, one.makes !== undefined && code.makers?.[one.makes] !== undefined)
    if (one.askedFor !== undefined) field(one.askedFor.field)
    if (one.type === 'roll') {
      need('offer', one.offer, code.offers?.[one.offer] !== undefined)
      for (const id of one.looksAt) need('register', id, registers.has(id))
    }
    if (one.type === 'links' && one.ties !== undefined)
      for (const id of [
        one.ties.written,
        ...(one.ties.with ?? []),
        ...(one.ties.on === undefined ? [] : [one.ties.on]),
      ])
        field(id)
    const columns = one.type === 'rows' ? one.columns : []
    for (const column of columns) {
      if (column.type !== 'links') continue
      need('register', column.to, registers.has(column.to))
      const { written, on } = column.ties ?? {}
      // Names are tied in the column they stand in.
      need('column', written, written === column.id)
      need(
        'column',
        on,
        columns.some(({ id }) => id === on),
      )
    }
    if (one.type !== 'derived') continue
    for (const id of one.along ?? []) need('links', id, fieldOf(definition, id)?.type === 'links')
    need('rule', one.derive, generalRules.includes(one.derive) || code.rules?.[one.derive] !== undefined)
    need('reason', one.reason, one.reason !== undefined && code.reasons?.[one.reason] !== undefined)
  }
  for (const id of [definition.title, definition.key, ...(definition.titleWith ?? []), ...definition.order]) field(id)
  for (const id of definition.carry ?? []) field(id)
  for (const id of definition.unpublished ?? [])
    need(
      'view',
      id,
      definition.views.some((view) => view.id === id),
    )
  const { names = [], from = [], to } = definition.knownBy ?? {}
  for (const id of [...names, ...from, ...(to === undefined ? [] : [to])]) field(id)
  for (const clock of definition.clocks ?? []) for (const id of fieldsOfClock(clock)) path(id)
  // What is agreed for one time of a clock that comes round must not hold for the next.
  if (definition.clocks?.some(({ kind }) => kind === 'each' || kind === 'again') === true)
    for (const id of [overruledField, snoozedField]) path(`${id}.occurrence`)
  for (const { field: guarded, start, when = [] } of definition.windows ?? [])
    for (const id of [guarded, ...startFields(start), ...when.map((one) => one.field)]) field(id)
  for (const { fields, by } of definition.freezes ?? []) {
    for (const id of fields) field(id)
    for (const one of by) need('register', one.register, registers.has(one.register))
  }
  for (const { first, then } of definition.dateOrder ?? []) for (const id of [first, then]) path(id)
  for (const view of definition.views) for (const column of view.columns) field(column.field)
  for (const id of definition.health?.repeats ?? []) field(id)
  for (const id of definition.health?.checks ?? []) need('check', id, code.checks?.[id] !== undefined)
  const { rule } = definition.print
  need('print rule', rule, rule !== undefined && code.printRules?.[rule] !== undefined)
  for (const { id } of definition.papers ?? []) need('paper', id, code.groupPapers?.[id] !== undefined)
  for (const { id, when } of definition.letters ?? []) {
    need('letter', id, code.letters?.[id] !== undefined)
    if (when !== undefined) field(when.field)
  }
  for (const id of Object.keys(code.letterFiles ?? {})) need('letter with files', id, code.letters?.[id] !== undefined)
  for (const { id } of definition.transfers ?? []) need('transfer', id, code.transfers?.[id] !== undefined)
  for (const { day, by, parts, times, when = [] } of definition.charts ?? []) {
    for (const id of [day, ...when.map((one) => one.field)]) field(id)
    for (const id of [by === 'month' ? undefined : by.field, parts]) if (id !== undefined) field(id)
    need('clock', times, definition.clocks?.some(({ id }) => id === times) === true)
  }
  for (const { id, dates = [] } of definition.statistics?.papers ?? []) {
    need('paper', id, code.periodPapers?.[id] !== undefined)
    for (const one of dates) field(one)
  }
  return missing
}
