import type { RowValue, Values } from '../../core/values/values'
import type { FieldDefinition } from '../../model/field'
import type { Office } from '../../model/office'
import { letterhead } from '../documents/letterhead'
import { type DocumentInput, type DocumentModel, documentModelSchema } from '../documents/model'
import type { RecordLetterPrint, Surroundings } from '../register'
import { paperScope, partNames } from './paperScope'
import { startProbes } from './probe'
import { namedFields, type PolishTexts, type KnownRegisters } from './recordNames'
import { recordScope } from './recordScope'
import { joinScopes } from './scope'
import { nameKey } from './tag'
import { tryLine } from './tryLine'

type Block = DocumentModel['blocks'][number]
type Build = (print: RecordLetterPrint) => DocumentInput

interface LetterSource {
  readonly catalogue: KnownRegisters
  readonly texts: PolishTexts
  readonly office: Office
  readonly register: string
  readonly build: Build
}

/** One thing that may be otherwise in a record: another choice, nothing in a field, nothing it leads to. */
interface Turn {
  /** Field and choice, where the turn is another choice of one. */
  readonly choice?: { readonly name: string; readonly label: string }
  /** Tag of the field that is empty. */
  readonly absent?: string
  /** Tag of the field that holds a small number, and that number as it is printed. */
  readonly number?: { readonly tag: string; readonly printed: string }
  readonly values: Values
  readonly office: Office
  readonly around: Surroundings
  readonly end?: string
}

/** A text of the paper as a template may say it, with the block it stands in. */
interface Told {
  readonly block: Block
  readonly text: string
  /** The same as the paper prints it, with the probes. */
  readonly printed: string
  /** What it is, so that variants of one are told from others. */
  readonly key: string
}

/**
 * A letter as a template. It is built of probe records, once for each thing that may be otherwise: what always says the same
 * stands in the template as text with fields, what hangs on a choice as conditions, and what cannot be told by either is
 * printed as the program itself says it (`{Akapit 5}`). `undefined` for a paper that cannot be built of probes.
 */
export function letterTemplate(source: LetterSource): DocumentInput | undefined {
  try {
    return made(source)
  } catch {
    // A builder that reads more into a record than probes can say; the caller offers the paper in its parts.
    return undefined
  }
}

function made({ catalogue, texts, office, register, build }: LetterSource): DocumentInput {
  const probes = startProbes(catalogue, texts)
  const definition = catalogue.of(register)
  const text = texts(register)
  const fields = namedFields(definition, text)
  const today = probes.day('Dzień pisma')
  const end = probes.day('Termin')
  const values = probes.record(register)
  const found = new Map<string, Values>()
  const linkPath = new Map(
    fields.flatMap(({ field, name }) => (field.type === 'links' ? [[`probe ${field.id}`, name]] : [])),
  )
  const around: Surroundings = {
    record: 'probe',
    find(to, id) {
      const path = linkPath.get(id)
      if (path === undefined) return undefined
      if (!found.has(id)) found.set(id, probes.record(to, path))
      return found.get(id)
    },
    stored: () => undefined,
    belonging: () => [],
    leading: () => [],
  }
  const probed = probes.office(office)
  const reached = fields.flatMap(({ field }) => (field.type === 'links' ? [field.to] : []))
  const wanted = new Set(
    [register, ...reached].flatMap((id) => namedFields(catalogue.of(id), texts(id)).map(({ name }) => nameKey(name))),
  )
  const base = { values, office: probed, around }
  const turns: readonly Turn[] = [
    { ...base, end },
    { ...base, end: '2030-12-01' },
    { ...base, around: { ...around, find: () => undefined } },
    ...fields.flatMap(({ field, name }) => turnsOf(field, name, values).map((turn) => ({ ...base, ...turn }))),
  ]
  const told = (turn: Turn): readonly Told[] => {
    const { values: own, office: its, around: beside } = turn
    const model = documentModelSchema.parse(build({ office: its, today, values: own, around: beside, end: turn.end }))
    return model.blocks.flatMap((block) => textsOf(block, probes.tagged))
  }
  const model = documentModelSchema.parse(build({ office: probed, today, values, around, end: undefined }))
  const first = told(base)
  const others = turns.map((turn) => ({ turn, told: told(turn) }))
  // Another choice with something it says missing: apart from each other both may be right.
  const paired = others.flatMap(({ turn, told: list }) =>
    turn.choice === undefined
      ? []
      : fields.flatMap(({ field, name }) =>
          list.some((one) => one.text.includes(`{${name}`)) ? [without(turn.values, field.id)] : [],
        ),
  )
  const mixed = [...paired, ...mixtures(turns, values)].map((own) => {
    const scope = recordScope(
      {
        catalogue,
        texts,
        words: { yes: 'tak', no: 'nie' },
        copy: 'office',
        wanted,
        find: around.find,
        leading: () => [],
      },
      register,
      { id: 'probe', values: own },
    )
    const paper = paperScope(probed, today, 'office')
    return { told: told({ ...base, values: own }), levels: [{ scope: joinScopes(scope, paper), position: 0 }] }
  })
  const steady = settled(
    first,
    others.map((one) => one.told),
  )
  // A paper of yet another number of paragraphs has no places to name.
  if (
    mixed.some(({ told: list }) =>
      steady.after === 0 && steady.before === first.length
        ? list.length !== first.length
        : list.length < steady.before + steady.after,
    )
  )
    throw new Error('The paper has no fixed parts.')
  const lines = first.map((one, index) => {
    const isBefore = index < steady.before
    const isAfter = index >= first.length - steady.after
    if (!isBefore && !isAfter) return undefined
    const fromEnd = first.length - index
    const variants = others.map(({ turn, told: list }) => ({
      turn,
      text: (isBefore ? list[index] : list[list.length - fromEnd])?.text ?? '',
    }))
    const labelsOf = (name: string) => {
      const field = fields.find((one) => one.name === name)?.field.id
      return field === undefined ? {} : (text.choices[field] ?? {})
    }
    const line = lineOf(one.text, variants, labelsOf)
    const isRight =
      line !== undefined &&
      mixed.every(({ told: list, levels }) => {
        const said = (isBefore ? list[index] : list[list.length - fromEnd])?.printed
        return said !== undefined && sameText(said, tryLine(line, levels))
      })
    // Who signs must not hang on the record unnoticed.
    if (one.block.kind === 'signatures' && (line !== one.text || !isRight)) throw new Error('Signatures change.')
    return isRight ? line : `{${isBefore ? partNames.paragraph(index + 1) : partNames.fromEnd(fromEnd)}}`
  })
  return {
    ...model,
    letterhead: letterhead(office, definition.print.keeper),
    author: office.officeName,
    title: text.name,
    footer: '{Tytuł pisma}',
    blocks: blocksOf(first, lines, steady),
  }
}

function turnsOf(
  field: FieldDefinition,
  name: string,
  values: Values,
): readonly Pick<Turn, 'choice' | 'absent' | 'number' | 'values'>[] {
  const gone = values[field.id] === undefined ? [] : [{ absent: name, values: without(values, field.id) }]
  if (field.type === 'choice')
    return [
      ...gone.map(({ values: own }) => ({ values: own })),
      ...field.choices.slice(1).map((id) => ({ choice: { name, label: id }, values: { ...values, [field.id]: id } })),
    ]
  // Papers that count rows, or hang on how large a number is, say nothing of it while a record has no rows and large numbers.
  if (field.type === 'rows') return [{ values: { ...values, [field.id]: [rowOf(field)] } }]
  if (field.type === 'integer')
    return [
      ...gone,
      {
        number: { tag: name, printed: String(smallNumber) },
        values: { ...values, [field.id]: smallNumber },
      },
    ]
  if (field.type === 'boolean') return [...gone, { values: { ...values, [field.id]: false } }]
  if (field.type === 'persons') return [...gone, { values: { ...values, [field.id]: ['A B', 'C D'] } }]
  if (field.type === 'derived' && field.as === 'state')
    return [
      ...gone,
      ...Object.keys(field.states ?? {})
        .slice(1)
        .map((id) => ({ values: { ...values, [field.id]: id } })),
    ]
  return gone
}

const without = (values: Values, field: string): Values =>
  Object.fromEntries(Object.entries(values).filter(([id]) => id !== field))

const smallNumber = 2

/** A row in which every column holds something. */
function rowOf({ columns }: Extract<FieldDefinition, { readonly type: 'rows' }>): RowValue {
  const cells = columns.flatMap((column): readonly (readonly [string, RowValue[string]])[] => {
    switch (column.type) {
      case 'text':
      case 'longText':
        return [[column.id, 'A B']]
      case 'date':
        return [[column.id, '2030-06-01']]
      case 'choice':
        return column.choices.slice(0, 1).map((choice) => [column.id, choice])
      case 'boolean':
        return [[column.id, true]]
      case 'integer':
      case 'money':
        return [[column.id, smallNumber]]
      default:
        return []
    }
  })
  return Object.fromEntries(cells)
}

/** What a text says in a turn that changes nothing but a number it prints. */
const saidWith = (base: string, { number }: Turn) =>
  number === undefined ? base : base.replaceAll(`{${number.tag}}`, number.printed)

const sameText = (one: string, other: string) => one.replaceAll('\u00a0', ' ') === other.replaceAll('\u00a0', ' ')

/** How many records are tried in which several things are otherwise at once. */
const tried = 40

/** Records in which each field is as in one of its turns, or as usual; which, a fixed row of numbers says. */
function mixtures(turns: readonly Turn[], values: Values): readonly Values[] {
  let state = 1
  const chance = (of: number) => {
    state = (state * 48_271) % 2_147_483_647
    return state % of
  }
  return Array.from({ length: tried }, (_, round) => {
    let mixed = values
    for (const { values: turned } of turns) {
      // Some records are nearly full, some nearly empty.
      if (chance(8) > 1 + (round % 6)) continue
      const changed = Object.keys(values).filter((id) => turned[id] !== values[id])
      for (const id of changed) {
        const now = turned[id]
        const others = Object.entries(mixed).filter(([other]) => other !== id)
        mixed = Object.fromEntries(now === undefined ? others : [...others, [id, now] as const])
      }
    }
    return mixed
  })
}

/** How many texts stand at the beginning and at the end of all variants alike in kind, so that their places can be named. */
function settled(first: readonly Told[], others: readonly (readonly Told[])[]) {
  if (others.every((list) => list.length === first.length && list.every((one, at) => one.key === first[at]?.key)))
    return { before: first.length, after: 0 }
  const shared = (list: readonly Told[], at: (of: readonly Told[], index: number) => Told | undefined) => {
    let count = 0
    while (at(list, count) !== undefined && at(list, count)?.text === at(first, count)?.text) count++
    return count
  }
  const least = Math.min(first.length, ...others.map((list) => list.length))
  const changed = others.filter((list) => list.length !== first.length)
  const before = Math.min(least, ...changed.map((list) => shared(list, (of, index) => of[index])))
  const after = Math.min(
    least - before,
    ...changed.map((list) => shared(list, (of, index) => of[of.length - 1 - index])),
  )
  return { before, after }
}

/** One text with fields, defaults and conditions; `undefined` where it hangs on more than those can say. */
function lineOf(
  base: string,
  variants: readonly { readonly turn: Turn; readonly text: string }[],
  labelsOf: (field: string) => Readonly<Record<string, string>>,
): string | undefined {
  const changed = variants.filter(({ turn, text }) => text !== saidWith(base, turn))
  const choices = changed.filter(({ turn }) => turn.choice !== undefined)
  const defaults = new Map<string, string>()
  for (const { turn, text } of changed) {
    if (turn.choice !== undefined) continue
    const missing = turn.absent === undefined ? undefined : defaultIn(base, text, turn.absent)
    if (missing === undefined) return undefined
    defaults.set(missing.tag, missing.text)
  }
  const [choice] = choices
  const name = choice?.turn.choice?.name
  if (choices.some(({ turn }) => turn.choice?.name !== name)) return undefined
  const withDefaults = (text: string) =>
    [...defaults].reduce(
      (sofar, [tag, words]) => (words === '' ? sofar : sofar.replaceAll(`{${tag}}`, `{${tag} | brak: ${words}}`)),
      text,
    )
  if (name === undefined) return withDefaults(base)
  const labels = labelsOf(name)
  const labelled = choices.map(({ turn, text }) => {
    const id = turn.choice?.label ?? ''
    return { label: labels[id] ?? id, text }
  })
  // What is said otherwise stands first; the rest, a field without a choice too, says what is usual.
  return [
    ...labelled.map(({ label, text }) => `{#${name} = ${label}}${withDefaults(text)}{/}`),
    ...labelled.map(({ label }) => `{^${name} = ${label}}`),
    withDefaults(base),
    ...labelled.map(() => '{/}'),
  ].join('')
}

/** The words that stand in place of an empty field, where they take just its place. */
function defaultIn(
  base: string,
  text: string,
  name: string,
): { readonly tag: string; readonly text: string } | undefined {
  for (const tag of [`${name} | słownie`, name]) {
    const [before, after, more] = base.split(`{${tag}}`)
    if (before === undefined || after === undefined || more !== undefined) continue
    if (!text.startsWith(before) || !text.endsWith(after) || text.length < before.length + after.length) continue
    const words = text.slice(before.length, text.length - after.length)
    if (!/[{}|,]/u.test(words)) return { tag, text: words }
  }
  return undefined
}

/** The texts of a block, one by one as `builtInParts` counts them; what is no text stands for itself. */
function textsOf(block: Block, tagged: (text: string) => string): readonly Told[] {
  if (block.kind === 'heading' || block.kind === 'paragraph') {
    const lead = block.kind === 'paragraph' && block.lead !== '' ? `${block.lead} ` : ''
    return [{ block, key: block.kind, text: tagged(lead + block.text), printed: lead + block.text }]
  }
  if (block.kind === 'signatures')
    return [
      {
        block: {
          ...block,
          people: block.people.map(({ post, name, ...one }) => ({ ...one, post: tagged(post), name: tagged(name) })),
        },
        key: block.kind,
        text: block.people.map(({ post, name }) => tagged(`${post}\n${name}`)).join('\n'),
        printed: block.people.map(({ post, name }) => `${post}\n${name}`).join('\n'),
      },
    ]
  if (block.kind === 'facts')
    return block.facts.map((fact) => ({
      block: { ...block, facts: [fact] },
      key: `fact ${fact.name}`,
      text: tagged(fact.value),
      printed: fact.value,
    }))
  if (block.kind === 'list')
    return block.items.map((item) => ({
      block: { ...block, items: [item] },
      key: `item ${item.marker}`,
      text: tagged(item.text),
      printed: item.text,
    }))
  throw new Error(`No template of ${block.kind}`)
}

function blocksOf(
  first: readonly Told[],
  lines: readonly (string | undefined)[],
  { before, after }: { readonly before: number; readonly after: number },
): DocumentInput['blocks'] {
  const blocks: DocumentInput['blocks'] = []
  first.forEach(({ block }, index) => {
    const line = lines[index]
    const last = blocks.at(-1)
    if (block.kind === 'signatures') blocks.push(block)
    else if (line !== undefined && block.kind === 'facts') {
      const facts = block.facts.map(({ name }) => ({ name, value: line }))
      if (last?.kind === 'facts') blocks[blocks.length - 1] = { ...last, facts: [...last.facts, ...facts] }
      else blocks.push({ ...block, facts })
    } else if (line !== undefined && block.kind === 'list') {
      const items = block.items.map(({ marker }) => ({ marker, text: line }))
      if (last?.kind === 'list') blocks[blocks.length - 1] = { ...last, items: [...last.items, ...items] }
      else blocks.push({ ...block, items })
    } else if (line !== undefined && (block.kind === 'heading' || block.kind === 'paragraph'))
      blocks.push({ ...block, ...(block.kind === 'paragraph' ? { lead: '' } : {}), text: line })
    else if (index === before) {
      const list = partNames.between(before + 1, after + 1)
      for (const text of [`{#${list}}`, `{${partNames.text}}`, `{/${list}}`]) blocks.push({ kind: 'paragraph', text })
    }
  })
  return blocks
}
