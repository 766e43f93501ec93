import { type DocumentInput, documentModelSchema } from '#shared/engine/documents/model'
import { saidBy, tableDescription } from '#shared/engine/publication/openData'
import { exclusionFacts, type Particulars, particularsFacts } from '#shared/engine/publication/particulars'
import { publicationPl } from '#shared/engine/publication/publication.pl'
import type { PublishedFile } from '#shared/program/publication/publicationPage'
import { textsOf } from '#shared/text/texts'
import type { Workspace } from '../../data/workspace'
import type { FolderWriter } from '../export/exportFolder'
import type { Publication } from './publicationDocument'

const { file } = publicationPl
const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`

/**
 * Writes the files for other programs a register has of its entries, as the votes of sessions, each with what describes it: a
 * schema for JSON, the columns for CSV. Of what was found in them only what is confirmed is there.
 */
export async function writeLetters(
  { query, snapshot }: Workspace,
  folder: FolderWriter,
  { definition, list }: Publication,
  particulars: Particulars,
  confirmed: readonly string[],
  onProgress: (name: string) => void,
): Promise<readonly PublishedFile[]> {
  const { catalogue, today } = snapshot()
  const { letters = {} } = textsOf('pl', catalogue).register(definition.id)
  const schemas = definition.code.letterSchemas ?? {}
  const listed: PublishedFile[] = []
  const described = new Set<string>()
  for (const { record, letter, format, entry: own } of await query.publishedLetters(list)) {
    const question = { register: definition.id, record, letter, day: today }
    const document = await query.publishedLetter(question, confirmed)
    if (document === undefined) continue
    const [entry = ''] = await query.publishedWords([own])
    // The label says the format too, which the ending of the file says.
    const name = (letters[letter] ?? letter).replace(/ \(.*\)$/u, '')
    onProgress(`${entry}: ${name}.${format}`)
    const path = await folder.document([file.data, entry, name], {
      format,
      document: documentModelSchema.parse(format === 'json' ? withFacts(document, particulars) : document),
    })
    listed.push({ path, what: format, entry })
    const schema = schemas[letter]
    if (format === 'csv') {
      const url = path.split('/').at(-1) ?? path
      const description = json(tableDescription(url, document.title, headingsOf(document), particulars))
      listed.push({
        path: await folder.page(`${url}-metadata.json`, description, [file.data, entry]),
        what: 'csvSchema',
        entry,
      })
    } else if (schema !== undefined && !described.has(letter)) {
      described.add(letter)
      const content = json({ ...schema, ...saidBy(particulars) })
      listed.push({ path: await folder.page(`${name}.schema.json`, content, [file.data]), what: 'schema' })
    }
  }
  return listed
}

function withFacts(document: DocumentInput, particulars: Particulars): DocumentInput {
  const facts = [...particularsFacts(particulars), ...exclusionFacts(particulars)]
  return { ...document, blocks: [{ kind: 'facts', facts }, ...document.blocks] }
}

function headingsOf({ blocks }: DocumentInput): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? block.columns.map(({ heading }) => heading) : []))
}
