import { buildRecordLetter } from '#shared/engine/documents/papers'
import { builtInParts } from '#shared/engine/templates/paperScope'
import { type DocumentInput, documentModelSchema } from '#shared/engine/documents/model'
import { letterTemplate } from '#shared/engine/templates/letterTemplate'
import type { BuiltInPaper } from '#shared/engine/templates/paperList'
import { type PaperCopy, recordScope, type TemplateSource } from '#shared/engine/templates/recordScope'
import type { TemplateScope } from '#shared/engine/templates/scope'
import { cardTemplate, partsTemplate, registerTemplate } from '#shared/engine/templates/starter'
import { textsOf } from '#shared/text/texts'
import { letterOf, surroundings } from './letters'
import type { QuerySettings } from './queryTypes'
import type { Stores } from './registerStore'

/** Which record a template is to be filled with, for whom, and the keys of the names it uses. */
export interface TemplateQuestion {
  readonly register: string
  readonly record: string
  readonly copy: PaperCopy
  readonly used: readonly string[]
}

/** A record as a template is filled with it, from what lies in memory; `undefined` for one that is not there. */
export function templateScopeOf(
  stores: Stores,
  { register, record, copy, used }: TemplateQuestion,
): TemplateScope | undefined {
  const store = stores.get(register)
  const slot = store?.table.slotOf(record)
  if (store === undefined || slot === undefined) return undefined
  const polish = textsOf('pl', store.catalogue)
  const { find } = surroundings(stores, record)
  const source: TemplateSource = {
    catalogue: store.catalogue,
    texts: polish.register,
    words: polish.app.words,
    copy,
    wanted: new Set(used),
    find,
    leading: (from, field, to) => {
      const own = stores.get(from)
      const ids =
        own?.table
          .incoming(to)
          .flatMap((link) => (link.field === field && link.from.register === from ? [link.from.id] : [])) ?? []
      const order = new Map(
        surroundings(stores, to)
          .belonging(from, to)
          .map(({ id }, index) => [id, index]),
      )
      return [...new Set(ids)]
        .sort((one, other) => (order.get(one) ?? ids.length) - (order.get(other) ?? ids.length))
        .flatMap((id) => {
          const values = find(from, id)
          return values === undefined ? [] : [{ id, values }]
        })
    },
  }
  return recordScope(source, register, { id: record, values: store.printed(slot) })
}

/** A built-in paper as a template to be changed in Word. */
export function builtInTemplate(
  stores: Stores,
  { office, today }: QuerySettings,
  register: string,
  paper: BuiltInPaper,
): DocumentInput | undefined {
  const store = stores.get(register)
  if (store === undefined) return undefined
  const { definition, catalogue } = store
  const texts = textsOf('pl', catalogue).register
  const frame = { office, definition, text: texts(register) }
  const titled = { ...frame, title: paper.name }
  switch (paper.kind) {
    case 'card':
      return cardTemplate(frame)
    case 'register': {
      const [view] = definition.views
      const { orientation } = definition.print
      return registerTemplate({ ...frame, columns: view.columns.map(({ field }) => field), orientation })
    }
    case 'letter': {
      const build = (print: Parameters<typeof buildRecordLetter>[2]) => buildRecordLetter(definition, paper.id, print)
      const byFields = letterTemplate({ catalogue, texts, office, register, build })
      if (byFields !== undefined) return byFields
      // The parts of the paper are those it has of a record that is there; without one, of a paper in general.
      const [record] = store.records()
      const question = { register, record: record?.id ?? '', letter: paper.id, day: today }
      const letter = record === undefined ? undefined : letterOf(stores, { office, today, language: 'pl' }, question)
      return partsTemplate(titled, letter === undefined ? [] : builtInParts(documentModelSchema.parse(letter)))
    }
    case 'group':
      return partsTemplate(titled, [])
  }
}
