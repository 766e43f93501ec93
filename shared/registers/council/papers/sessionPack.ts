import { formatDayInWords } from '../../../core/calendar/days'
import { documentsPl } from '../../../engine/documents/documents.pl'
import { ownerOf } from '../../../engine/documents/letterhead'
import type { DocumentInput } from '../../../engine/documents/model'
import { typeset } from '../../../engine/documents/typography'
import type { LetterFile, PrintedRecord, RecordLetterPrint } from '../../../engine/register'
import { filesIn, namesInCell, rowsIn, type Values } from '../../../core/values/values'
import { type Block, councilPaper, dayOr, onNewPage, paragraph, standing, textOr } from './frame'
import { attendanceList, headingOf, meetingNotice, meetingOfLetter } from './meetings'
import { councilPapersPl } from './words.pl'

const words = councilPapersPl.pack

/**
 * Everything for a session in one document with continuous page numbers: the notice with the agenda, the drafts and materials,
 * the attendance list, and a sheet to vote by name on each draft.
 */
export function sessionPack(print: RecordLetterPrint): DocumentInput {
  const { items } = meetingOfLetter(print)
  const drafts = items.filter(({ values }) => values['kind'] === 'draft')
  return pack(print, words.title, [
    ...materials(items, print, 'all'),
    ...onNewPage(attendanceList(print)),
    ...drafts.flatMap(({ values }) => voteSheet(values, namesFor(print))),
  ])
}

/**
 * The pack for whoever is notified and is no councillor, and for publication: without what is signed, and without materials
 * that are not public; what was left out is stated (act on access to public information art. 8 ust. 5).
 */
export function sessionPackPublic(print: RecordLetterPrint): DocumentInput {
  const { items } = meetingOfLetter(print)
  const withheld = items.filter(({ values }) => values['redacted'] === true)
  const { excluded, published } = words
  return pack(print, words.publicTitle, [
    ...materials(items, print, 'public'),
    ...(withheld.length === 0
      ? []
      : [
          heading(excluded.title),
          {
            kind: 'facts' as const,
            facts: [
              { name: excluded.scope, value: typeset(excluded.items(withheld.map(positionOf).join(', '))) },
              ...excluded.blanks.map((name) => ({ name, value: councilPapersPl.blank })),
            ],
          },
        ]),
    heading(published.title),
    { kind: 'facts', facts: publishedFacts(print) },
  ])
}

/** The five data every published file must have, as far as they are known; the rest is written in. */
function publishedFacts({ office, today }: RecordLetterPrint) {
  const { facts } = words.published
  const known: Readonly<Record<keyof typeof facts, string>> = {
    owner: ownerOf(office),
    maker: [office.chairPost, office.chairName].filter((part) => part !== '').join(' '),
    enteredBy: '',
    madeOn: formatDayInWords(today),
    publishedOn: '',
  }
  return (['owner', 'maker', 'enteredBy', 'madeOn', 'publishedOn'] as const).map((fact) => ({
    name: facts[fact],
    value: known[fact] === '' ? councilPapersPl.blank : typeset(known[fact]),
  }))
}

const heading = (text: string): Block => ({ kind: 'heading', level: 2, text: typeset(text) })
const positionOf = ({ values }: PrintedRecord) => textOr(values['position'], '–').replace(/\.$/u, '')

function pack(print: RecordLetterPrint, title: string, blocks: readonly Block[]): DocumentInput {
  const { office, values } = print
  const meeting = meetingOfLetter(print)
  return councilPaper(office, { title, lines: [headingOf(meeting, office.councilGenitive), dayOr(values, 'date')] }, [
    ...onNewPage(meetingNotice(print), false),
    ...blocks,
  ])
}

/** Drafts and whatever else has a proposer, an opinion or files. */
function materials(
  items: readonly PrintedRecord[],
  print: RecordLetterPrint,
  copy: 'all' | 'public',
): readonly Block[] {
  const { executivePost } = print.office
  const named = { ...councilPapersPl.minutes.proposers, ...(executivePost === '' ? {} : { mayor: executivePost }) }
  const rows = items.flatMap((item): readonly (readonly string[])[] => {
    const { values } = item
    const opinions = rowsIn(values['opinions']).flatMap(({ body, opinion }) =>
      typeof opinion === 'string' ? [`${namesInCell(body).join(', ')}: ${opinion}`] : [],
    )
    const files = filesOf(item, items.length).map(({ name, note }) => (note === undefined ? name : `${name} (${note})`))
    const proposer = Object.entries(named).find(([id]) => id === values['proposer'])?.[1]
    if (values['kind'] !== 'draft' && proposer === undefined && opinions.length + files.length === 0) return []
    const isWithheld = copy === 'public' && values['redacted'] === true
    return [
      [
        positionOf(item),
        textOr(values['draftNo'], ''),
        textOr(values['title']),
        [proposer ?? '', ...opinions].filter((part) => part !== '').join('; '),
        isWithheld ? words.withheld : files.join('; '),
      ],
    ]
  })
  const { columns } = words
  return [
    { kind: 'heading', level: 2, text: typeset(words.materials), newPage: true },
    rows.length === 0
      ? paragraph(words.noMaterials)
      : {
          kind: 'table',
          columns: [
            { heading: columns.position, width: 14 },
            { heading: columns.draftNo, width: 18 },
            { heading: columns.title, width: 62 },
            { heading: columns.proposer, width: 42 },
            { heading: columns.files, width: 34 },
          ],
          rows: rows.map((cells) => ({
            kind: 'row',
            cells: cells.map((cell) => (cell === '' ? documentsPl.empty : typeset(cell))),
          })),
        },
    ...(packFiles(copy)(print).length === 0 ? [] : [paragraph(words.beside)]),
  ]
}

/**
 * The materials that lie beside the pack in its folder, named by the printed number of their item so that they sort as the agenda
 * does: „07a-1 projekt.pdf”. Those that are not public stay out of the public one.
 */
export function packFiles(copy: 'all' | 'public'): (print: RecordLetterPrint) => readonly LetterFile[] {
  return (print) => {
    const { items } = meetingOfLetter(print)
    return items
      .filter(({ values }) => copy === 'all' || values['redacted'] !== true)
      .flatMap((item) => filesOf(item, items.length).map(({ sha256, name }) => ({ sha256, name })))
  }
}

/** Files of an item by the names they have beside the pack. */
function filesOf(item: PrintedRecord, items: number) {
  const [, number = '', rest = ''] = /^(\d*)(.*)$/su.exec(positionOf(item).replaceAll('–', '')) ?? []
  const position = `${number.padStart(String(items).length < 2 ? 2 : String(items).length, '0')}${rest}`
  return filesIn(item.values['files']).map(({ sha256, name, note }, at) => ({
    sha256,
    name: `${position}-${at + 1} ${name}`,
    note,
  }))
}

/** Who may vote: those who stand in the attendance, else the members of that day. */
function namesFor({ values, offered }: RecordLetterPrint): readonly string[] {
  const noted = standing(values['attendance']).map(([name]) => name)
  return noted.length > 0 ? noted : (offered?.('attendance') ?? [])
}

/** A sheet to note a vote by name by hand, should the devices fail; signed by who counts. */
function voteSheet(item: Values, names: readonly string[]): readonly Block[] {
  const { sheet } = words
  const lines = names.length > 0 ? names : Array.from({ length: 15 }, () => '')
  const cross = { width: 19, align: 'center' as const }
  return [
    { kind: 'heading', level: 2, text: typeset(sheet.title), newPage: true },
    {
      kind: 'facts',
      facts: [
        { name: sheet.item, value: typeset(textOr(item['position'])) },
        { name: sheet.subject, value: typeset(textOr(item['title'])) },
      ],
    },
    {
      kind: 'table',
      rowMm: 6,
      columns: [
        { heading: documentsPl.ordinal, width: 10, align: 'right' },
        { heading: sheet.name, width: 84 },
        { heading: sheet.for, ...cross },
        { heading: sheet.against, ...cross },
        { heading: sheet.abstained, ...cross },
        { heading: sheet.notVoting, ...cross },
      ],
      rows: lines.map((name, index) => ({
        kind: 'row',
        cells: [{ text: String(index + 1), number: index + 1 }, typeset(name), '', '', '', ''],
      })),
    },
    { kind: 'signatures', people: [{ post: typeset(sheet.counted), name: '' }] },
  ]
}
