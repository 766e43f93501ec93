import { formatDay } from '../../core/calendar/days'
import type { Day } from '../../core/values/values'
import type { Office } from '../../model/office'
import { addressOn, journalActs } from '../documents/journal'
import { journalName } from '../documents/journalActs'
import { type DocumentModel, textOfCell } from '../documents/model'
import { officeCases } from './officeCases'
import type { PaperCopy } from './recordScope'
import type { TemplateNames, TemplateScope } from './scope'
import { nameKey } from './tag'

const scopeOf = (pairs: readonly (readonly [string, TemplateScope['values'][string]])[]): TemplateScope => ({
  values: Object.fromEntries(pairs.map(([name, cell]) => [nameKey(name), cell])),
  lists: {},
})

/** What a template knows of the office, by the names it is asked for. */
export function officeWords(office: Office): readonly (readonly [name: string, text: string])[] {
  return [
    ['Rada', office.councilNominative],
    ['Urząd', office.officeName],
    ['Adres urzędu', office.address],
    ['Miejscowość urzędu', office.place],
    ['Organ wykonawczy', office.executivePost],
    ['Organ wykonawczy – imię i nazwisko', office.executiveName],
    ['Przewodniczący', office.chairPost],
    ['Przewodniczący – imię i nazwisko', office.chairName],
    ['Prowadzący rejestr', office.keeperPost],
    ['Prowadzący rejestr – imię i nazwisko', office.keeperName],
    ...officeCases(office),
  ]
}

/** What every template may say whatever it is about. */
const paperNames = {
  day: 'Dzień pisma',
  today: 'Dzisiaj',
  isPublic: 'Kopia publiczna',
  isOffice: 'Kopia urzędowa',
  title: 'Tytuł pisma',
} as const

/** The line by which a paper about one entry is checked against the history (`documents/fingerprint.ts`). */
const fingerprintName = 'Odcisk treści'

/** What a paper about one entry may say besides. */
export const entryPaperNames: TemplateNames = {
  values: new Map([[nameKey(fingerprintName), fingerprintName]]),
  lists: new Map(),
}

/** Whether a template prints the fingerprint, by the keys of the names it uses. */
export function saysFingerprint(used: ReadonlySet<string>): boolean {
  return used.has(nameKey(fingerprintName))
}

export const fingerprintScope = (line: string): TemplateScope => scopeOf([[fingerprintName, line]])

/** Office, day and kind of copy as a template is filled with them. */
export function paperScope(office: Office, day: Day, copy: PaperCopy): TemplateScope {
  const dayCell = { text: formatDay(day), day }
  return scopeOf([
    ...officeWords(office),
    ...journalActs(office).map((act) => [journalName(act.name), addressOn(act, day)] as const),
    [paperNames.day, dayCell],
    [paperNames.today, dayCell],
    [paperNames.isPublic, copy === 'public' ? 'tak' : 'nie'],
    [paperNames.isOffice, copy === 'office' ? 'tak' : 'nie'],
  ])
}

/** Names of the parts of the built-in paper: runs of its paragraphs, and its tables, in their order. */
export const partNames = {
  paragraphs: (index: number) => `Treść ${index}`,
  /** One paragraph, counted from the beginning or from the end: signatures count as one. */
  paragraph: (index: number) => `Akapit ${index}`,
  fromEnd: (index: number) => `Akapit ${index} od końca`,
  /** Those between two whose places are known. */
  between: (from: number, toEnd: number) => `Akapity od ${from} do ${toEnd} od końca`,
  table: (index: number) => `Tabela ${index}`,
  text: 'Tekst',
  column: (index: number) => `Kolumna ${index}`,
  post: 'Podpis',
  person: 'Podpisujący',
  signatures: 'Podpisy',
} as const

/**
 * The built-in paper whole, as the program sets it: all before its last signatures, and those with what follows them. Put in where a
 * paragraph says so, for nobody can name beforehand how many tables an election has.
 */
export const wholePaper = { whole: 'Treść pisma', end: 'Zakończenie pisma' } as const
export const wholePaperKeys = { whole: nameKey(wholePaper.whole), end: nameKey(wholePaper.end) } as const

/** Most parts of a kind a template may name. */
const mostParts = 12
const mostColumns = 20

/** A part of the built-in paper, as `builtInParts` takes it apart. */
export type BuiltInPart =
  | { readonly kind: 'texts'; readonly texts: readonly { readonly text: string; readonly isHeading: boolean }[] }
  | { readonly kind: 'table'; readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'signatures'; readonly people: readonly { readonly post: string; readonly name: string }[] }
  | { readonly kind: 'register' }

/** Takes the built-in paper apart: paragraphs that follow one another are one part, whatever stands between them another. */
export function builtInParts({ blocks }: Pick<DocumentModel, 'blocks'>): readonly BuiltInPart[] {
  const parts: BuiltInPart[] = []
  const text = (line: string, isHeading = false) => {
    const last = parts.at(-1)
    const one = { text: line, isHeading }
    if (last?.kind === 'texts') parts[parts.length - 1] = { ...last, texts: [...last.texts, one] }
    else parts.push({ kind: 'texts', texts: [one] })
  }
  for (const block of blocks)
    switch (block.kind) {
      case 'heading':
        text(block.text, true)
        break
      case 'paragraph':
        text(block.lead === '' ? block.text : `${block.lead} ${block.text}`)
        break
      case 'list':
        for (const { marker, text: item } of block.items) text(`${marker} ${item}`)
        break
      case 'formHead':
        text(block.title, true)
        if (block.subtitle !== '') text(block.subtitle)
        break
      case 'facts':
        parts.push({ kind: 'table', headings: [], rows: block.facts.map(({ name, value }) => [name, value]) })
        break
      case 'table':
        parts.push({
          kind: 'table',
          headings: block.columns.map(({ heading }) => heading),
          rows: block.rows.map(({ cells }) => cells.map(textOfCell)),
        })
        break
      case 'signatures':
        parts.push({ kind: 'signatures', people: block.people })
        break
      case 'register':
        parts.push({ kind: 'register' })
        break
      case 'columnBreak':
      case 'letterhead':
      case 'gap':
      case 'picture':
        break
    }
  return parts
}

/** Longest paper whose single paragraphs can be named. */
const mostLines = 30

function linesOf({ blocks }: Pick<DocumentModel, 'blocks'>): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') return [block.text]
    if (block.kind === 'paragraph') return [block.lead === '' ? block.text : `${block.lead} ${block.text}`]
    if (block.kind === 'facts') return block.facts.map(({ value }) => value)
    if (block.kind === 'list') return block.items.map(({ text }) => text)
    return block.kind === 'signatures' ? [''] : []
  })
}

/** The parts of the built-in paper as a template is filled with them: what the program itself would have said. */
export function builtInScope(model: Pick<DocumentModel, 'title' | 'blocks'>): TemplateScope {
  const lists: Record<string, TemplateScope[]> = {}
  let texts = 0
  let tables = 0
  for (const part of builtInParts(model)) {
    if (part.kind === 'texts')
      lists[nameKey(partNames.paragraphs(++texts))] = part.texts.map(({ text }) => scopeOf([[partNames.text, text]]))
    if (part.kind === 'table')
      lists[nameKey(partNames.table(++tables))] = part.rows.map((cells) =>
        scopeOf(cells.map((cell, index) => [partNames.column(index + 1), cell])),
      )
    if (part.kind === 'signatures')
      lists[nameKey(partNames.signatures)] = part.people.map(({ post, name }) =>
        scopeOf([
          [partNames.post, post],
          [partNames.person, name],
        ]),
      )
  }
  const lines = linesOf(model)
  const values: TemplateScope['values'] = { [nameKey(paperNames.title)]: model.title }
  if (lines.length <= mostLines)
    lines.forEach((line, index) => {
      values[nameKey(partNames.paragraph(index + 1))] = line
      values[nameKey(partNames.fromEnd(lines.length - index))] = line
      for (let end = 1; end <= lines.length - index; end++)
        lists[nameKey(partNames.between(index + 1, end))] = lines
          .slice(index, lines.length - end + 1)
          .map((text) => scopeOf([[partNames.text, text]]))
    })
  return { values, lists }
}

const named = (names: readonly string[]) => new Map(names.map((name) => [nameKey(name), name]))

/** What a template of a paper that has no streamed rows may say besides. */
export const wholePaperNames: TemplateNames = { values: named(Object.values(wholePaper)), lists: new Map() }

/** Names every template may use: the office, the day, the copy, and the parts of the paper it stands in for. */
export function paperTemplateNames(office: Office): TemplateNames {
  const list = (name: string, values: readonly string[]) =>
    [nameKey(name), { name, names: (): TemplateNames => ({ values: named(values), lists: new Map() }) }] as const
  const numbers = Array.from({ length: mostParts }, (_, index) => index + 1)
  const lines = Array.from({ length: mostLines }, (_, index) => index + 1)
  const columns = Array.from({ length: mostColumns }, (_, index) => partNames.column(index + 1))
  return {
    values: named([
      ...officeWords(office).map(([name]) => name),
      ...journalActs(office).map(({ name }) => journalName(name)),
      ...Object.values(paperNames),
      ...lines.flatMap((index) => [partNames.paragraph(index), partNames.fromEnd(index)]),
    ]),
    lists: new Map([
      ...numbers.map((index) => list(partNames.paragraphs(index), [partNames.text])),
      ...numbers.map((index) => list(partNames.table(index), columns)),
      ...lines.flatMap((from) => lines.map((end) => list(partNames.between(from, end), [partNames.text]))),
      list(partNames.signatures, [partNames.post, partNames.person]),
    ]),
  }
}
