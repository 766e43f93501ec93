import type { DocumentInput } from '#shared/engine/documents/model'
import { buildGroupPaper, buildPeriodPaper, buildRecordLetter } from '#shared/engine/documents/papers'
import { timeliness } from '#shared/engine/statistics/timeliness'
import { letterTemplate } from '#shared/engine/templates/letterTemplate'
import { type BuiltInPaper, chartsPaper, deskPlace, timelinessPaper } from '#shared/engine/templates/paperList'
import { type PaperCopy, recordScope, type TemplateSource } from '#shared/engine/templates/recordScope'
import type { TemplateScope } from '#shared/engine/templates/scope'
import { cardTemplate, registerTemplate, screenFrame, wholeTemplate } from '#shared/engine/templates/starter'
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

/** A built-in paper as a template to be changed in Word; `register` is where it is made, which may be the desk. */
export function builtInTemplate(
  stores: Stores,
  settings: QuerySettings,
  register: string,
  paper: BuiltInPaper,
): DocumentInput | undefined {
  const { office, today } = settings
  if (register === deskPlace) return wholeTemplate(screenFrame(office, undefined), paper.name)
  const store = stores.get(register)
  if (store === undefined) return undefined
  const { definition, catalogue } = store
  const texts = textsOf('pl', catalogue).register
  const frame = { office, definition, text: texts(register) }
  const whole = (model: Omit<DocumentInput, 'blocks'>) => wholeTemplate(model, paper.name)
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
      // Its page is that of the paper of a record that is there; without one, of letters in general.
      const [record] = store.records()
      const question = { register, record: record?.id ?? '', letter: paper.id, day: today }
      const letter = record === undefined ? undefined : letterOf(stores, { ...settings, language: 'pl' }, question)
      return whole(letter ?? screenFrame(office, 'letter'))
    }
    case 'group':
      return whole(buildGroupPaper(definition, paper.id, { entries: [], office, today }).document)
    case 'period': {
      if (paper.id === timelinessPaper) return whole(screenFrame(office, 'landscape'))
      if (paper.id === chartsPaper) return whole(screenFrame(office, undefined))
      const print = { office, entries: [], period: '', printedOn: today, timeliness: timeliness([]) }
      return whole(buildPeriodPaper(definition, paper.id, print))
    }
    case 'screen': {
      const { look } = definition.screenPapers?.find(({ id }) => id === paper.id) ?? {}
      return whole(screenFrame(office, look))
    }
  }
}
