import { CellGroups } from './cellGroups'
import { ImportPlan, type Planned } from './importPlan'
import type { ImportRequest } from './importRequest'
import { LinkTargets, withNamesOfToday } from './linkTargets'
import { plausibleYears } from '../../core/calendar/readDay'
import { isMissing } from '../../model/field'
import { linkPlacesOf } from '../../model/relations'
import { wrongOrder } from '../../model/dateOrder'
import { candidateFinder, type Match, matchRows } from './matchRows'
import { mergeRow } from './mergeRow'
import { type NumberedRow, numberWarnings } from './numberWarnings'
import { canBeTaken, type RowChoice, type RowReason, type RowWarning, type WarningCode } from './planTypes'
import { type CellWarning, isNote } from './cellReading'
import { writtenKey } from './recordKey'
import { repeatedValues } from './repeatedValues'
import { RollPeople } from './rollPeople'
import { UnknownTargets } from './unknownTargets'
import { KeyedRows } from './keyedRows'
import { asOfFile, besideOwn, ofWholeFile, wholeFileFields } from './wholeFile'
import { isEmptyRow, isHeadingRow, isTotalsRow, type ReadColumn, readColumns, type ReadRow, readRow } from './rowReader'

/**
 * Plans an import: reads every row, finds the records rows belong to, compares, checks the numbers over file and
 * register together, completes links. Nothing is dropped silently: every row has a state, and a reason where it is not
 * taken.
 */
export function planImport(request: ImportRequest): ImportPlan {
  const { rows, header, definition, context, counting, newId } = request
  const wholeFile = request.wholeFile ?? {}
  // Numbers begin anew in every election: rows are told by them within the one the file is of, and never among others.
  const unsaid = wholeFileFields(definition, request.columns).map(({ id }) => id)
  const keyFields = request.keyFields.length === 0 ? [] : [...new Set([...unsaid, ...request.keyFields])]
  const existing = withNamesOfToday(definition, request.existing, request.linked)
  const choices = request.choices ?? new Map<number, RowChoice>()
  const first = header === undefined ? 0 : header + 1
  const data = rows.slice(first)
  const columns = readColumns(request.columns, definition, data, context)
  const headings = header === undefined ? undefined : rows[header]
  const codes = new Map<WarningCode, number>()
  const count = (code: WarningCode) => codes.set(code, (codes.get(code) ?? 0) + 1)

  const groups = new CellGroups()
  const warnedCells = new Set<number>()
  const keyed = new KeyedRows(request.keys, existing)
  const skipped = new Map<number, Partial<Pick<Planned, 'reason' | 'read' | 'warnings' | 'warned' | 'offered'>>>()
  const read = new Map<number, ReadRow>()
  // Totals stand at the end of a file; behind them only other totals and blanks.
  const lastEntry = data.findLastIndex((cells) => !isEmptyRow(cells) && !isTotalsRow(cells))
  data.forEach((cells, index) => {
    const row = first + index + 1
    const unasked = request.hiddenRows?.has(row) === true ? 'hidden' : index > lastEntry ? 'totals' : undefined
    const reason = skipReason(cells, headings, unasked, choices.get(row))
    if (reason !== undefined) {
      // A row the clerk skipped can be taken again, so it is known what it may change.
      skipped.set(row, { reason, ...(canBeTaken(reason) ? { read: readRow(cells, columns, () => undefined) } : {}) })
      return
    }
    const asked = keyed.question(row)
    if (asked !== undefined && choices.get(row) === undefined) {
      for (const { code } of asked.warnings) count(code)
      skipped.set(row, { ...asked, read: readRow(cells, columns, () => undefined) })
      return
    }
    const onWarning = ({ index, target }: ReadColumn, warning: CellWarning) => {
      count(warning.code)
      groups.add(index, target.path, warning, row, cells[index] ?? '', target.field.type === 'roll')
      if (!isNote(warning)) warnedCells.add(row)
    }
    read.set(row, ofWholeFile(readRow(cells, columns, onWarning), wholeFile))
  })

  const links = new LinkTargets(definition, context.numbering, request.linked)
  for (const { id, values } of existing) links.add(id, values)
  const people = new RollPeople(definition, request.linked ?? [], request.inOffice ?? (() => []))
  const rowsRead = [...read].map(([row, one]) => ({ row, ...one, values: links.compared(one.values) }))
  const compared = existing.map((record) => {
    const values = asOfFile(links.compared(record.values), wholeFile)
    return values === record.values ? record : { ...record, values }
  })
  const candidatesOf = candidateFinder(compared, definition, keyFields)
  const found = matchRows(rowsRead, compared, definition, keyFields, choices, candidatesOf, keyed.sure)
  const byId = new Map(existing.map((record) => [record.id, record]))
  const matches = new Map(
    [...found].map(([row, match]): readonly [number, Match] => {
      const stored = match.record === undefined ? undefined : byId.get(match.record.id)
      return [row, stored === undefined ? match : { ...match, record: stored }]
    }),
  )
  const ids = new Map<number, string>()
  for (const [row, { values }] of read) {
    const id = matches.get(row)?.record?.id ?? newId()
    ids.set(row, id)
    links.add(id, values)
  }

  const others = (request.linked ?? []).map((one) => one.definition)
  const unknown = new UnknownTargets(others, request.made)
  const linkPaths = new Set(definition.fields.flatMap(linkPlacesOf).map(({ path }) => path))
  // A column of rows as a whole says the links of all their columns.
  const leads = ({ path, field }: ReadColumn['target']) =>
    field.type === 'rows' ? linkPlacesOf(field).map((place) => place.path) : linkPaths.has(path) ? [path] : []
  const linkColumns = columns.flatMap((column) => leads(column.target).map((path) => ({ index: column.index, path })))
  const peopleColumns = columns.filter(({ target }) => target.field.type === 'roll')
  const columnOf = new Map(columns.map(({ index, target }) => [target.path, index]))
  const after = new Map<string, NumberedRow>(existing.map(({ id, values }) => [id, { id, values }]))
  const merged = new Map<number, Planned>()
  for (const [row, unlinked] of read) {
    const match = matches.get(row)
    const led = besideOwn(links.resolve(unlinked, match?.record?.values), wholeFile, match?.record?.values)
    const known = people.resolve(led.values, match?.record?.values)
    const linked = { ...led, values: known.values }
    const { fields, kept } = mergeRow(linked, match?.record?.values)
    for (const { index, path } of linkColumns) {
      for (const warning of links.warnings(path, linked)) {
        count(warning.code)
        groups.add(index, path, warning, row, rows[row - 1]?.[index] ?? '')
        if (!isNote(warning)) warnedCells.add(row)
      }
    }
    if (known.warnings.size > 0)
      for (const { index, heading, target } of peopleColumns) {
        const warning = known.warnings.get(heading)
        if (warning === undefined) continue
        count(warning.code)
        groups.add(index, target.path, warning, row, rows[row - 1]?.[index] ?? '')
        if (!isNote(warning)) warnedCells.add(row)
      }
    for (const field of kept) {
      count('keptReadable')
      const index = columnOf.get(field)
      if (index !== undefined) groups.add(index, field, { code: 'keptReadable' }, row, rows[row - 1]?.[index] ?? '')
    }
    const id = ids.get(row) ?? newId()
    const values = { ...match?.record?.values, ...fields }
    const warnings: RowWarning[] = []
    const key = writtenKey(values, keyFields)
    if (match?.several !== undefined) warnings.push({ code: 'severalRecords', key, records: match.several })
    if (match?.earlier !== undefined || match?.beside !== undefined)
      warnings.push({ code: 'repeatedKey', key, rows: match.earlier ?? [], records: match.beside ?? [] })
    for (const order of wrongOrder(definition, values)) warnings.push({ code: 'dateOrder', ...order })
    const nameless = values[definition.key] === undefined && values[definition.title] === undefined
    const base = { row, read: linked, people: known, warned: kept.size > 0, warnings }
    if (nameless) {
      // Nothing needs a look more than what is refused.
      merged.set(row, { ...base, warned: true, state: 'error', reason: 'nameless' })
      continue
    }
    const missing = definition.fields.filter((field) => isMissing(field, values))
    if (missing.length > 0) warnings.push({ code: 'requiredMissing', fields: missing.map((field) => field.id) })
    after.set(id, { id, values, row })
    for (const { path } of linkColumns) {
      const { to, records, unknown: names } = links.led(path, linked)
      for (const written of names) unknown.add(to, written, row)
      for (const record of records) unknown.lead(record, row)
    }
    const record = match?.record === undefined ? {} : { record: match.record }
    if (match?.record !== undefined && Object.keys(fields).length === 0)
      merged.set(row, { ...base, ...record, state: 'unchanged' })
    else merged.set(row, { ...base, ...record, id, fields, state: match?.record === undefined ? 'new' : 'update' })
  }

  const keyIsNumber = definition.numberGuard !== undefined && keyFields.includes(definition.numberGuard.number)
  const numbers = numberWarnings(
    definition,
    [...after.values()],
    { years: plausibleYears(context.today), ...counting },
    context.numbering,
    keyIsNumber,
  )
  const repeated = repeatedValues(definition, [...after.values()], keyFields)
  const planned = data.map((_, index): Planned => {
    const row = first + index + 1
    const plan = merged.get(row)
    if (plan === undefined) return { row, state: 'skipped', warned: false, warnings: [], ...skipped.get(row) }
    const warnings = [...plan.warnings, ...(repeated.get(row) ?? []), ...(numbers.warnings.get(row) ?? [])]
    for (const { code } of warnings) count(code)
    return { ...plan, warnings, warned: plan.warned || warnedCells.has(row) || warnings.length > 0 }
  })
  return new ImportPlan(request, {
    columns,
    planned,
    links,
    codes,
    groups: groups.all(),
    counter: numbers.counter,
    candidatesOf,
    unknown: unknown.all(),
  })
}

function skipReason(
  cells: readonly string[],
  headings: readonly string[] | undefined,
  unasked: RowReason | undefined,
  choice: RowChoice | undefined,
): RowReason | undefined {
  if (isEmptyRow(cells)) return 'empty'
  if (isHeadingRow(cells, headings)) return 'heading'
  if (choice !== undefined) return choice.kind === 'skip' ? 'chosen' : undefined
  return unasked
}
