import { useState } from 'react'
import type { DocumentModel } from '#shared/engine/documents/model'
import type { Register } from '#shared/engine/register'
import type { View } from '#shared/model/view'
import { ownPaper } from '#shared/engine/templates/paperList'
import type { PaperCopy } from '#shared/engine/templates/recordScope'
import { textsOf } from '#shared/text/texts'
import { useCatalogue, useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'
import type { ListResult } from '../../data/query/queryTypes'
import { useOfficeTemplates } from '../templates/useOfficeTemplates'
import { useTemplatePaper } from '../templates/useTemplatePaper'
import type { ViewTab } from '../register/useViews'
import { CheckPrintDialog } from './CheckPrintDialog'
import { PrintDialog, type PrintSource, type TemplateSource } from './PrintDialog'
import { registerExport } from './registerExport'
import { saysPersonal, shownList } from './shownList'

interface Props {
  readonly definition: Register
  readonly tab: ViewTab
  readonly view: View
  readonly result: ListResult
  readonly chamber: boolean
  /** Makes the card of the open entry; absent where none is open. */
  readonly card:
    (() => Promise<{ readonly suggestedName: string; readonly document: DocumentModel } | undefined>) | undefined
  /** The open entry. */
  readonly record: string | undefined
  readonly onClose: () => void
}

/** Prints what the screen of a register shows: the card of the open entry, or the list. */
export function PrintList({ definition, tab, view, result, chamber, card, record, onClose }: Props) {
  const polish = textsOf('pl', useCatalogue())
  const workspace = useWorkspace()
  const today = useWorkspaceValue('today')
  const texts = useTexts()
  const { app, printing, register, templates } = texts
  const offices = useOfficeTemplates()
  const papers = useTemplatePaper()
  const [isChecking, setChecking] = useState(false)
  const list: PrintSource = {
    id: 'list',
    label: printing.list(app.plural(result.matched, register(definition.id).entries)),
    records: result.matched,
    // In the chamber nothing personal is offered.
    hasPersonal: !chamber && saysPersonal(definition, view),
    prepare: async (withPersonalData) => ({
      suggestedName: `${app.exporting.fileRegister}-${polish.register(definition.id).name.toLowerCase()}-${today}`,
      ...(await registerExport(workspace, {
        ...shownList(definition, polish, tab, view),
        definition,
        result,
        fitted: true,
        withPersonalData,
      })),
    }),
  }
  const ofRecord =
    record === undefined
      ? []
      : (offices ?? []).filter(
          ({ about, paper }) =>
            about === definition.id &&
            (paper.startsWith(ownPaper) ||
              paper === `card.${definition.id}` ||
              definition.letters?.some(({ id }) => paper === `${id}.${definition.id}`) === true),
        )
  const open: readonly PrintSource[] =
    card === undefined
      ? []
      : [{ id: 'card', label: printing.card, records: 1, hasPersonal: false, prepare: () => card() }]
  const byTemplate = ofRecord.map((template): TemplateSource => {
    const letter = definition.letters?.find(({ id }) => template.paper === `${id}.${definition.id}`)?.id
    const about = (copy: PaperCopy) => ({ record: record ?? '', letter, copy })
    return {
      id: template.record,
      label: templates.print.template(template.name),
      open: (copy) => papers.open(template, about(copy)),
      save: (copy) => papers.save(template, about(copy)),
    }
  })
  if (isChecking) {
    const { columns, filters } = shownList(definition, polish, tab, view)
    return <CheckPrintDialog definition={definition} columns={columns} filters={filters} onClose={onClose} />
  }
  return (
    <PrintDialog
      sources={[...open, list]}
      templates={byTemplate}
      chamber={chamber}
      {...(chamber ? {} : { onCheck: () => setChecking(true) })}
      onClose={onClose}
    />
  )
}
