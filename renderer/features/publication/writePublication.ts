import { isRunnableName } from '#shared/program/attachments/fileTypes'
import { aboutPage, publicationPage, type PublishedFile, textPage } from '#shared/program/publication/publicationPage'
import type { Particulars } from '#shared/engine/publication/particulars'
import { publicationPl } from '#shared/engine/publication/publication.pl'
import type { ListedFile } from '../../data/query/questions/publication'
import type { Workspace } from '../../data/workspace'
import type { FolderWriter } from '../export/exportFolder'
import { bindPages } from './redaction/bindPages'
import type { Redaction } from './redaction/redactPdf'
import { writeLetters } from './writeLetters'
import { type Publication, publishedRegister } from './publicationDocument'

/** What becomes of an attached file. */
export type FileDecision = 'none' | 'whole' | 'pages' | 'text'

/** A file that was looked through. */
export interface LookedFile extends ListedFile {
  readonly text: string
}

/** An attached file with what was decided on it. */
interface DecidedFile {
  readonly of: LookedFile
  readonly decision: FileDecision
  /** What is left out of it, in words. */
  readonly leftOut: readonly string[]
  /** Its pages as they were seen, where they are published. */
  readonly drawn: Extract<Redaction, { kind: 'done' }> | undefined
}

interface Decided {
  readonly particulars: Particulars
  /** Keys of what was found and is published. */
  readonly confirmed: readonly string[]
  readonly files: readonly DecidedFile[]
  readonly withPdf: boolean
}

const { file } = publicationPl
const filesAtOnce = 20
const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`

/**
 * Writes a folder for the bulletin: the register as a page, a PDF where there is one, and as data with what describes them;
 * attached files as they are, as pages with places covered, or their text without what was left out, each with a page that says
 * what the law asks for; a first page that lists it all.
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
  listed.push(...(await writeLetters(workspace, folder, publication, particulars, confirmed, onProgress)))

  const named = await Promise.all(
    files
      .filter(({ decision }) => decision !== 'none')
      .map(async (decided) => {
        const { of } = decided
        const [entry = ''] = await query.publishedWords([of.entry])
        const name = await query.publishedText(of.file.sha256, of.file.name, confirmed)
        return { ...decided, entry, name }
      }),
  )
  /** A page beside a file. */
  const beside = async (name: string, html: string, what: 'about' | 'textOnly', entry: string) => {
    const path = await folder.page(`${name.slice(0, 100)}.html`, html, [file.attachments, entry])
    listed.push({ path, what, entry })
  }
  const whole = named.filter(({ decision, name }) => decision === 'whole' && !isRunnableName(name))
  let missing = 0
  for (let start = 0; start < whole.length; start += filesAtOnce) {
    const part = whole.slice(start, start + filesAtOnce)
    onProgress(part[0]?.name ?? '')
    const paths = await folder.attachments(
      part.map(({ of, entry, name }) => ({ sha256: of.file.sha256, path: [file.attachments, entry, name] })),
    )
    for (const [index, path] of paths.entries()) {
      const { entry = '', name = '' } = part[index] ?? {}
      if (path === null) missing += 1
      else {
        listed.push({ path, what: 'attachment', entry })
        await beside(name, aboutPage(path, { ...particulars, leftOut: [] }), 'about', entry)
      }
    }
  }
  for (const { of, entry, name, decision, leftOut, drawn } of named) {
    const said = { ...particulars, leftOut }
    if (decision === 'text') {
      onProgress(name)
      const text = await query.publishedText(of.file.sha256, of.text, confirmed)
      await beside(name, textPage(name, [text], said), 'textOnly', entry)
    } else if (decision === 'pages' && drawn !== undefined) {
      onProgress(name)
      const pdf = await bindPages(
        drawn.pages.map(({ after }) => after),
        name,
        said,
      )
      const path = await folder.bytes(`${name.replace(/\.pdf$/iu, '').slice(0, 100)}.pdf`, pdf, [
        file.attachments,
        entry,
      ])
      listed.push({ path, what: 'pages', entry })
      await beside(name, textPage(name, drawn.texts, said), 'textOnly', entry)
    }
  }
  const { title } = document
  await folder.page(file.page, publicationPage({ title, day: today, particulars, files: listed }))
  return missing
}
