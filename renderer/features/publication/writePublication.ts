import { isRunnableName } from '#shared/program/attachments/fileTypes'
import { publicationPage, type PublishedFile, textPage } from '#shared/program/publication/publicationPage'
import type { Particulars } from '#shared/engine/publication/particulars'
import { publicationPl } from '#shared/engine/publication/publication.pl'
import type { ListedFile } from '../../data/query/questions/publication'
import type { Workspace } from '../../data/workspace'
import type { FolderWriter } from '../export/exportFolder'
import { type Publication, publishedRegister } from './publicationDocument'

/** What becomes of an attached file. */
export type FileDecision = 'none' | 'whole' | 'text'

/** A file that was looked through. */
export interface LookedFile extends ListedFile {
  readonly text: string
}

interface Decided {
  readonly particulars: Particulars
  /** Keys of what was found and is published. */
  readonly confirmed: readonly string[]
  readonly files: readonly { readonly of: LookedFile; readonly decision: FileDecision }[]
  readonly withPdf: boolean
}

const { file } = publicationPl
const filesAtOnce = 20
const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`

/**
 * Writes a folder for the bulletin: the register as a page, a PDF where there is one, and as data with what describes them;
 * attached files as they are or their text without what was left out; a first page that lists it all.
 * @returns how many attached files could not be copied.
 */
export async function writePublication(
  workspace: Workspace,
  folder: FolderWriter,
  publication: Publication,
  { particulars, confirmed, files, withPdf }: Decided,
  onProgress: (name: string) => void,
): Promise<number> {
  const { query } = workspace
  const { today } = workspace.snapshot()
  const register = await publishedRegister(workspace, publication, particulars, confirmed)
  const { document, data } = register
  const listed: PublishedFile[] = []
  const formats = withPdf ? (['html', 'pdf', 'csv'] as const) : (['html', 'csv'] as const)
  for (const format of formats) {
    onProgress(`${file.register}.${format}`)
    listed.push({
      path: await folder.document([file.register], { format, document, rows: register.rows() }),
      what: format,
    })
  }
  listed.push({ path: await folder.page(file.csvSchema, json(register.csvSchema)), what: 'csvSchema' })
  onProgress(`${file.register}.json`)
  listed.push({
    path: await folder.document([file.register], { format: 'json', document: data.document, rows: data.rows() }),
    what: 'json',
  })
  listed.push({ path: await folder.page(file.schema, json(register.schema)), what: 'schema' })

  const named = await Promise.all(
    files
      .filter(({ decision }) => decision !== 'none')
      .map(async ({ of, decision }) => {
        const [entry = ''] = await query.publishedWords([of.entry])
        const name = await query.publishedText(of.file.sha256, of.file.name, confirmed)
        return { of, decision, entry, name }
      }),
  )
  const whole = named.filter(({ decision, name }) => decision === 'whole' && !isRunnableName(name))
  let missing = 0
  for (let start = 0; start < whole.length; start += filesAtOnce) {
    const part = whole.slice(start, start + filesAtOnce)
    onProgress(part[0]?.name ?? '')
    const paths = await folder.attachments(
      part.map(({ of, entry, name }) => ({ sha256: of.file.sha256, path: [file.attachments, entry, name] })),
    )
    paths.forEach((path, index) => {
      const entry = part[index]?.entry ?? ''
      if (path === null) missing += 1
      else listed.push({ path, what: 'attachment', entry })
    })
  }
  for (const { of, entry, name } of named.filter(({ decision }) => decision === 'text')) {
    onProgress(name)
    const text = await query.publishedText(of.file.sha256, of.text, confirmed)
    const html = textPage(name, text, particulars)
    const path = await folder.page(`${name.slice(0, 100)}.html`, html, [file.attachments, entry])
    listed.push({ path, what: 'textOnly', entry })
  }
  const { title } = document
  await folder.page(file.page, publicationPage({ title, day: today, particulars, files: listed }))
  return missing
}
