import { isPrinted } from '#shared/engine/documents/printedFields'
import { fieldOf, type RegisterDefinition } from '#shared/model/definition'
import { fieldsOf, type View } from '#shared/model/view'
import type { Texts } from '#shared/text/texts'
import type { ViewTab } from '../register/useViews'

/** What a list on screen says of itself on paper: columns, filters, groups, and the name of a view that is not the plain one. */
export function shownList(definition: RegisterDefinition, polish: Texts, tab: ViewTab, view: View) {
  const isPlain = tab.id === definition.views[0].id
  // Official documents are always Polish.
  const name = tab.saved ? tab.name : (polish.register(definition.id).views[tab.id] ?? tab.name)
  return {
    columns: view.columns.map(({ field }) => field),
    filters: view.filters,
    ...(isPlain ? {} : { viewName: name }),
    ...(view.group === undefined || view.group === '' ? {} : { group: view.group }),
  }
}

/** Whether a list, its filters and groups included, says anything a public copy withholds. */
export function saysPersonal(definition: RegisterDefinition, view: View): boolean {
  const said = [...view.columns.map(({ field }) => field), ...view.filters.flatMap(fieldsOf)]
  return (
    definition.print.rule !== undefined ||
    [...said, view.group ?? ''].some((id) => {
      const field = fieldOf(definition, id)
      return field !== undefined && !isPrinted(field.privacy, {})
    })
  )
}
