import { documentsPl } from '#shared/engine/documents/documents.pl'
import { headingOf } from '#shared/engine/documents/printedFields'
import { printedColumns } from '#shared/engine/documents/registerRows'
import type { Register } from '#shared/engine/register'
import { textsOf } from '#shared/text/texts'
import type { ListResult } from '../../data/query/queryTypes'
import type { Workspace } from '../../data/workspace'
import { listText } from './listText'

/** More than a message is read with. */
export const mostCopied = 2_000

interface CopiedList {
  readonly definition: Register
  readonly result: ListResult
  readonly columns: readonly string[]
  readonly group?: string
  readonly withPersonalData: boolean
}

/**
 * Puts a list on the clipboard for a message, as text and as a table; what a public copy withholds is left out, as in a
 * file. Polish like every paper. @returns how many entries were copied, or why none.
 */
export async function copyList(
  workspace: Workspace,
  { definition, result, columns, group, withPersonalData }: CopiedList,
): Promise<number | 'tooMany' | 'failed'> {
  if (result.matched > mostCopied) return 'tooMany'
  const polish = textsOf('pl', workspace.snapshot().catalogue)
  const text = polish.register(definition.id)
  const printed = printedColumns({ definition, text, words: polish.app.words, columns, withPersonalData })
  const headings = [documentsPl.ordinal, ...printed.map(({ id }) => headingOf(id, text))]
  const rows = await workspace.query.printedRows(result.list, columns, group, 0, result.matched, withPersonalData)
  const copied = listText(headings, rows)
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([copied.text], { type: 'text/plain' }),
        'text/html': new Blob([copied.html], { type: 'text/html' }),
      }),
    ])
    return result.matched
  } catch {
    return 'failed'
  }
}
