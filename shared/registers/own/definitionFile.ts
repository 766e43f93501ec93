import { z } from 'zod'
import { fieldValueSchema } from '../../core/values/schema'
import type { FieldValue, Values } from '../../core/values/values'
import type { DocumentInput, DocumentRow } from '../../engine/documents/model'
import { MARGIN_MM } from '../../engine/documents/pageLayout'
import { definitions } from './definition'
import { changedRegister, readOverlay } from './overlay'
import { readDefinition } from './ownRegister'
import type { OwnProblem } from './problems'

/** What a file says it is; another version of the shape would say another one. */
const format = 'kancelaria-rady/definicja-rejestru-1'
/** Longer files are no definitions: 200 fields with all their words fit many times. */
const longest = 2_000_000

const fileShape = z.object({
  format: z.literal(format),
  definitions: z.array(z.record(z.string(), z.unknown())).length(1),
})
const stored = new Set<string>(definitions.fields.map(({ id }) => id))

/** A definition as a file that goes from office to office: what to write, and its one row. */
export function definitionFile(
  name: string,
  values: Values,
): { readonly document: DocumentInput; readonly rows: readonly DocumentRow[] } {
  const kept = Object.fromEntries(Object.entries(values).filter(([id]) => stored.has(id)))
  return {
    document: {
      title: name,
      subject: format,
      author: '',
      language: 'pl-PL',
      page: { orientation: 'portrait', marginMm: MARGIN_MM },
      font: 'Arial',
      letterhead: { lines: [] },
      footer: '',
      blocks: [{ kind: 'register', columns: [{ heading: 'definitions', width: 30 }] }],
    },
    rows: [{ kind: 'row', cells: [JSON.stringify(kept)] }],
  }
}

/**
 * Reads such a file, which may come from anybody. Only fields of a definition are taken over, each as a value a record can
 * hold; what makes no register is told. Never throws.
 */
export function readDefinitionFile(
  text: string,
): { readonly values: Values } | { readonly problems: readonly OwnProblem[] } | 'unreadable' {
  if (text.length > longest) return 'unreadable'
  const parsed = parse(text)
  const read = fileShape.safeParse(parsed)
  const [found] = read.data?.definitions ?? []
  if (found === undefined) return 'unreadable'
  const values: Record<string, FieldValue> = {}
  for (const id of stored) {
    if (!Object.hasOwn(found, id)) continue
    const value = fieldValueSchema.safeParse(found[id])
    if (!value.success) return 'unreadable'
    values[id] = value.data
  }
  const checked = changedRegister(values) === undefined ? readDefinition(values) : readOverlay(values)
  return checked.ok ? { values } : { problems: checked.problems }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
