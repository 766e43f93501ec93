import { join } from 'node:path'
import { openDocumentWriter } from '#electron/services/documents/openWriter'
import { buildChartReport } from '#shared/engine/documents/chartReport'
import { documentsPl } from '#shared/engine/documents/documents.pl'
import { type DocumentInput, type DocumentRow, documentModelSchema } from '#shared/engine/documents/model'
import { timelinessChart } from '#shared/engine/statistics/shownChart'
import { electionPapers } from '#shared/registers/elections/papers/catalogue'
import { office, sampleCard, sampleRegister, sampleSessionList, shield } from '../../unit/electron/documents/samples'
import { played } from '../../unit/electron/documents/wholeElection'

/** A paper to be printed: what it is, its model, and the rows of a register. */
export interface Shape {
  readonly what: string
  readonly make: () => DocumentInput
  readonly rows?: readonly DocumentRow[]
}

/** Writes the page a paper is printed from into a folder. @returns its path and its title. */
export async function pageOf({ what, make, rows = [] }: Shape, folder: string) {
  const model = documentModelSchema.parse(make())
  const file = join(folder, `${what.replaceAll(' ', '-')}.html`)
  const writer = await openDocumentWriter('html', { file, document: model })
  if (rows.length > 0) await writer.write(rows)
  await writer.finish()
  return { file, title: model.title }
}

const charts = (): DocumentInput => {
  const { base64, width, height } = shield()
  const counts = { all: 5, inTime: 4, metLate: 1, late: 0, open: 0, undated: 0, unclear: 0 }
  const by = { ...counts, name: 'Alicja Modrzew', median: 12, percentile90: 20, shareInTime: 0.8 }
  return buildChartReport({
    office,
    register: 'Interpelacje',
    period: 'za rok 2026',
    printedOn: '2026-11-21',
    charts: [
      {
        chart: timelinessChart('Czas odpowiedzi', 'Radny', [by], documentsPl.chartWords),
        picture: { png: base64, widthMm: width, heightMm: height },
      },
    ],
  })
}

/** A paper of an election that was held. */
function ofElection(kind: string): DocumentInput {
  const paper = electionPapers(played().print('2027-12-20')).find((one) => one.kind === kind)
  if (paper === undefined) throw new Error(kind)
  return paper.build()
}

const register = sampleRegister(['number', 'date', 'title', 'status'])
/** One paper of each shape. */
export const shapes: readonly Shape[] = [
  { what: 'register with grouped headings', make: () => register.model, rows: register.rows },
  { what: 'card', make: sampleCard },
  { what: 'list of a session', make: () => sampleSessionList() },
  { what: 'report with a chart', make: charts },
  { what: 'letter', make: () => ofElection('courtLetter') },
  { what: 'announcement', make: () => ofElection('announcement') },
  { what: 'ballot', make: () => ofElection('ballot') },
  { what: 'protocol', make: () => ofElection('tellersProtocol') },
]
