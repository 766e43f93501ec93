import type { RegisterDefinition, ScreenPaper } from '../../model/definition'
import type { Office } from '../../model/office'
import type { RegisterText } from '../../model/registerText'
import { documentsPl } from '../documents/documents.pl'
import { letterhead, ownerOf } from '../documents/letterhead'
import type { DocumentInput } from '../documents/model'
import { LETTER_MARGIN_MM, MARGIN_MM, usableWidth } from '../documents/pageLayout'
import { partNames, wholePaper } from './paperScope'
import { namedColumns, namedFields, rollNames, sectionName } from './recordNames'
import { rowNames } from './registerScope'

/**
 * Built-in papers as templates: the same papers with tags in place of what the program would have said, to be changed in
 * Word. They are document models like any other and are written as such.
 */

type Block = DocumentInput['blocks'][number]

const tag = (name: string) => `{${name}}`
const opened = (name: string) => `{#${name}}`
const closed = (name: string) => `{/${name}}`
const line = (text: string): Block => ({ kind: 'paragraph', text })

/** A row of a table that is repeated for each entry of a list: the loop begins in its first cell and ends in its last one. */
function repeated(list: string, cells: readonly string[]) {
  const last = cells.length - 1
  return {
    kind: 'row' as const,
    cells: cells.map((cell, index) => `${index === 0 ? opened(list) : ''}${cell}${index === last ? closed(list) : ''}`),
  }
}

interface Frame {
  readonly office: Office
  readonly definition: RegisterDefinition
  readonly text: RegisterText
  readonly title: string
}

function framed({ office, definition, text, title }: Frame, blocks: readonly Block[]): DocumentInput {
  return {
    title,
    subject: text.name,
    author: ownerOf(office),
    language: 'pl-PL',
    page: { orientation: 'portrait', marginMm: MARGIN_MM },
    font: 'Arial',
    letterhead: letterhead(office, definition.print.keeper),
    footer: tag('Tytuł pisma'),
    blocks: [...blocks],
  }
}

const keeper: Block = {
  kind: 'signatures',
  people: [{ post: tag('Prowadzący rejestr'), name: tag('Prowadzący rejestr – imię i nazwisko') }],
}

/** The card of a record: all its fields by sections, each left out where it is empty; its rows as tables. */
export function cardTemplate(frame: Omit<Frame, 'title'>): DocumentInput {
  const { definition, text } = frame
  const fields = namedFields(definition, text).filter(({ field }) => field.type !== 'derived' || field.inner !== true)
  const sections = definition.sections.flatMap((section): readonly Block[] => {
    const own = fields.filter(({ field }) => field.section === section)
    if (own.length === 0) return []
    const facts: { name: string; value: string }[] = []
    const tables: Block[] = []
    for (const { field, name } of own) {
      if (field.type === 'rows') {
        const columns = namedColumns(field, text)
        tables.push(
          line(opened(name)),
          { kind: 'facts', facts: columns.map((column) => ({ name: column.name, value: tag(column.name) })) },
          line(closed(name)),
        )
      } else if (field.type === 'roll')
        facts.push({
          name: `${opened(name)}${name}: ${tag(rollNames.choice)} (${tag(rollNames.count)})`,
          value: `${tag(rollNames.people)}${closed(name)}`,
        })
      // A row of its own, printed only where there is something to say.
      else facts.push({ name: `{#${name} | niepuste}${name}`, value: `${tag(name)}{/}` })
    }
    const label = text.sections[section] ?? section
    return [
      line(opened(sectionName(label))),
      { kind: 'heading', level: 2, text: label },
      ...(facts.length === 0 ? [] : [{ kind: 'facts' as const, facts }]),
      ...tables,
      line(closed(sectionName(label))),
    ]
  })
  return framed({ ...frame, title: text.cardTitle }, [
    { kind: 'heading', level: 1, text: tag('Tytuł pisma') },
    { kind: 'paragraph', style: 'subtitle', align: 'center', text: documentsPl.asOf(tag('Dzień pisma | słownie')) },
    ...sections,
    { kind: 'paragraph', style: 'note', text: tag('Odcisk treści') },
    keeper,
  ])
}

/** The register of a view: heading and closing as the program says them, one row of the table for each entry. */
export function registerTemplate(
  frame: Omit<Frame, 'title'> & { readonly columns: readonly string[]; readonly orientation: 'portrait' | 'landscape' },
): DocumentInput {
  const { definition, text, columns, orientation } = frame
  const byId = new Map(namedFields(definition, text).map(({ field, name }) => [field.id, { field, name }]))
  const shown = columns.flatMap((id) => byId.get(id) ?? [])
  const width = usableWidth(orientation)
  const ordinalMm = 12
  const weights = shown.map(({ field }) => (field.type === 'longText' ? 3 : field.type === 'date' ? 0.8 : 1))
  const total = weights.reduce((sum, one) => sum + one, 0)
  const heads = shown.map(({ field, name }, index) => ({
    heading: text.headings[field.id] ?? name,
    width: ((width - ordinalMm) * (weights[index] ?? 1)) / Math.max(1, total),
  }))
  const document = framed({ ...frame, title: text.printTitle }, [
    ...builtInTexts(1),
    line(opened(rowNames.groups)),
    line(`{#${rowNames.heading}}`),
    { kind: 'heading', level: 2, text: tag(rowNames.heading) },
    line('{/}'),
    {
      kind: 'table',
      columns: [{ heading: documentsPl.ordinal, width: ordinalMm }, ...heads],
      points: 9,
      rows: [repeated(rowNames.rows, [tag(rowNames.ordinal), ...shown.map(({ name }) => tag(name))])],
    },
    line(closed(rowNames.groups)),
    ...builtInTexts(2),
    ...builtInSignatures,
  ])
  return { ...document, page: { ...document.page, orientation } }
}

/** A run of paragraphs as the program says them. */
function builtInTexts(index: number): readonly Block[] {
  const list = partNames.paragraphs(index)
  return [line(opened(list)), line(tag(partNames.text)), line(closed(list))]
}

const builtInSignatures: readonly Block[] = [
  line(opened(partNames.signatures)),
  { kind: 'signatures', people: [{ post: tag(partNames.post), name: tag(partNames.person) }] },
  line(closed(partNames.signatures)),
]

/** A blank paper about a record: letterhead, place and day, title, signature, and the fields to choose from at its end. */
export function blankTemplate(frame: Frame): DocumentInput {
  const { definition, text, title } = frame
  return framed(frame, [
    {
      kind: 'paragraph',
      align: 'right',
      text: documentsPl.letters.placeAndDay(tag('Miejscowość urzędu'), tag('Dzień pisma | słownie')),
    },
    { kind: 'heading', level: 1, text: title },
    ...namedFields(definition, text)
      .filter(({ field }) => field.type !== 'rows' && field.type !== 'files' && field.type !== 'roll')
      .map(({ name }) => line(`${name}: ${tag(name)}`)),
    { kind: 'signatures', people: [{ post: tag('Przewodniczący'), name: tag('Przewodniczący – imię i nazwisko') }] },
  ])
}

/**
 * A built-in paper whole: what the program says is put in where it stands, between the head and what the office writes before,
 * behind and above the signatures. For papers whose sentences are made of more than the fields of one record.
 */
export function wholeTemplate(model: Omit<DocumentInput, 'blocks'>, name: string): DocumentInput {
  return {
    ...model,
    title: name,
    subject: name,
    footer: model.footer === '' ? '' : tag('Tytuł pisma'),
    blocks: [line(tag(wholePaper.whole)), line(tag(wholePaper.end))],
  }
}

/** How a paper of a screen is set that cannot be made without what it is about. */
export function screenFrame(office: Office, look: ScreenPaper['look']): Omit<DocumentInput, 'blocks'> {
  const hasHead = look !== 'act' && look !== 'protocol'
  return {
    title: '',
    subject: '',
    author: ownerOf(office),
    language: 'pl-PL',
    page: {
      orientation: look === 'landscape' ? 'landscape' : 'portrait',
      marginMm: look === 'act' || look === 'letter' ? LETTER_MARGIN_MM : MARGIN_MM,
    },
    font: look === 'act' ? 'Times New Roman' : 'Arial',
    letterhead: hasHead ? letterhead(office, look === 'office' ? 'office' : undefined) : { lines: [] },
    footer: hasHead && look !== 'letter' ? tag('Tytuł pisma') : '',
  }
}
