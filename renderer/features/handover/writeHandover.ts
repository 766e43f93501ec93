import { buildLog } from '#shared/engine/documents/log'
import { documentModelSchema } from '#shared/engine/documents/model'
import { writtenNumber } from '#shared/engine/documents/registerRows'
import { indexPage, type IndexPage } from '#shared/program/handover/indexPage'
import type { Register } from '#shared/engine/register'
import { listedFields } from '#shared/model/definition'
import { handoverPl } from '#shared/program/handover/handover.pl'
import { textsOf } from '#shared/text/texts'
import { filesIn } from '#shared/core/values/values'
import { readHead } from '../../data/commands/commandWriter'
import type { ListResult } from '../../data/query/queryTypes'
import type { Workspace } from '../../data/workspace'
import type { FolderWriter } from '../export/exportFolder'
import { registerExport } from '../export/registerExport'
import { countLogRows, logRows } from '../log/logRows'

export type HandoverProgress =
  | { readonly kind: 'registers'; readonly name: string }
  | { readonly kind: 'attachments'; readonly done: number; readonly of: number }

interface Attached {
  readonly register: string
  readonly entry: string
  readonly name: string
  readonly sha256: string
}

const text = handoverPl.page
const rowsAtOnce = 500
const filesAtOnce = 20

/**
 * Writes everything the program holds so that it can be read without it. Each register as the official Word document, and
 * as a spreadsheet with all its fields; the log; the attached files; a page that lists it all.
 * @returns how many attached files could not be copied.
 */
export async function writeHandover(
  workspace: Workspace,
  folder: FolderWriter,
  onProgress: (progress: HandoverProgress) => void,
): Promise<number> {
  const { office, today, preferences, catalogue } = workspace.snapshot()
  const polish = textsOf('pl', catalogue)
  const listed: IndexPage['registers'][number][] = []
  const attached: Attached[] = []
  for (const definition of catalogue.registers) {
    const { name } = polish.register(definition.id)
    onProgress({ kind: 'registers', name })
    const [view] = definition.views
    const query = { register: definition.id, filters: [] }
    const result = await workspace.query.list({
      ...query,
      sort: view.sort,
      ...(view.group === undefined || view.group === '' ? {} : { group: view.group }),
    })
    const trashed = await workspace.query.count({ ...query, sort: [], trash: true })
    const files =
      result.matched === 0
        ? []
        : [
            { label: 'DOCX', path: await writeRegister(workspace, folder, definition, name, 'docx', result) },
            { label: 'XLSX', path: await writeRegister(workspace, folder, definition, name, 'xlsx', result) },
          ]
    listed.push({ name, entries: result.matched, trashed, files })
    attached.push(...(await attachedFiles(workspace, definition, name, result)))
  }

  onProgress({ kind: 'registers', name: text.log })
  const logPath = await writeLog(workspace, folder)
  const operations = await workspace.database.commands.count()
  listed.push({ name: text.log, entries: operations, trashed: 0, files: [{ label: 'XLSX', path: logPath }] })

  const paths: (string | null)[] = []
  for (let start = 0; start < attached.length; start += filesAtOnce) {
    onProgress({ kind: 'attachments', done: start, of: attached.length })
    const part = attached.slice(start, start + filesAtOnce)
    paths.push(
      ...(await folder.attachments(
        part.map(({ register, entry, name, sha256 }) => ({
          sha256,
          path: [text.attachmentsFolder, register, entry, name],
        })),
      )),
    )
  }
  const html = indexPage({
    office: office.officeName || office.councilNominative,
    day: today,
    by: preferences.userName,
    registers: listed,
    attachments: attached.map(({ register, entry, name }, at) => ({
      register,
      entry,
      name,
      path: paths[at] ?? undefined,
    })),
  })
  await folder.page(text.file, html)
  return paths.filter((path) => path === null).length
}

async function writeRegister(
  workspace: Workspace,
  folder: FolderWriter,
  definition: Register,
  name: string,
  format: 'docx' | 'xlsx',
  result: ListResult,
): Promise<string> {
  const [{ columns, group = '' }] = definition.views
  const file = await registerExport(workspace, {
    definition,
    result,
    filters: [],
    withPersonalData: true,
    // The document is the register as it is signed; the sheet is there to be searched, and holds every field.
    ...(format === 'docx'
      ? { fitted: true, columns: columns.map(({ field }) => field), ...(group === '' ? {} : { group }) }
      : { columns: listedFields(definition).map(({ id }) => id) }),
  })
  return folder.document([text.registersFolder, name], { format, ...file })
}

async function writeLog(workspace: Workspace, folder: FolderWriter): Promise<string> {
  const { database } = workspace
  const { office, today, preferences } = workspace.snapshot()
  const newestFirst = await database.commands.reverse().primaryKeys()
  const document = buildLog({
    office,
    period: {},
    filters: [],
    printedOn: today,
    printedBy: preferences.userName,
    operations: newestFirst.length,
    hash: (await readHead(database))?.hash,
  })
  const records = await countLogRows(database, newestFirst)
  return folder.document([text.registersFolder, text.log], {
    format: 'xlsx',
    document: documentModelSchema.parse(document),
    rows: { batches: logRows(database, newestFirst, true), records },
  })
}

async function attachedFiles(
  workspace: Workspace,
  definition: Register,
  register: string,
  result: ListResult,
): Promise<readonly Attached[]> {
  const fields = definition.fields.filter(({ type }) => type === 'files').map(({ id }) => id)
  const attached: Attached[] = []
  for (let start = 0; start < result.matched; start += rowsAtOnce)
    for (const { record } of await workspace.query.rows(result.list, start, start + rowsAtOnce)) {
      // The number alone: names of folders are seen by everybody who handles the disk.
      const entry = writtenNumber({ definition }, record.values) ?? text.noNumber
      for (const field of fields)
        for (const { name, sha256 } of filesIn(record.values[field])) attached.push({ register, entry, name, sha256 })
    }
  return attached
}
