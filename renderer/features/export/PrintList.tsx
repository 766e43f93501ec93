import { useEffect, useMemo, useState } from 'react'
import type { Register } from '#shared/engine/register'
import type { View } from '#shared/model/view'
import type { PaperCopy } from '#shared/engine/templates/recordScope'
import { textsOf } from '#shared/text/texts'
import { useCatalogue, useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'
import type { ListResult } from '../../data/query/queryTypes'
import { ownPapersOf, useOfficeTemplates } from '../templates/useOfficeTemplates'
import { useTemplatePaper } from '../templates/useTemplatePaper'
import type { ViewTab } from '../register/useViews'
import { CheckPrintDialog } from './CheckPrintDialog'
import type { PrintSource } from './paper'
import { PrintDialog } from './PrintDialog'
import { recordSources, severalSources } from './recordSources'
import { registerExport } from './registerExport'
import { saysPersonal, shownList } from './shownList'
import { useFolderMessage } from './useFolderMessage'
import { usePapers } from './usePapers'

interface Props {
  readonly definition: Register
  readonly tab: ViewTab
  readonly view: View
  readonly result: ListResult
  readonly chamber: boolean
  /** The open entry. */
  readonly record: string | undefined
  /** The entries that are selected. */
  readonly chosen: () => Promise<readonly string[]>
  readonly onClose: () => void
}

/** Prints what the screen of a register shows: the papers about the open entry, the list, the papers of the selected entries. */
export function PrintList({ definition, tab, view, result, chamber, record, chosen, onClose }: Props) {
  const polish = textsOf('pl', useCatalogue())
  const workspace = useWorkspace()
  const today = useWorkspaceValue('today')
  const texts = useTexts()
  const { app, printing, register, templates } = texts
  const offices = useOfficeTemplates()
  const byTemplate = useTemplatePaper()
  const papers = usePapers(definition)
  const sayFolder = useFolderMessage()
  const [isChecking, setChecking] = useState(false)
  const about = useMemo(() => ({ workspace, definition, papers, texts }), [workspace, definition, papers, texts])
  const card: PrintSource | undefined =
    record === undefined
      ? undefined
      : { id: 'card', label: printing.card, records: 1, hasPersonal: false, prepare: () => papers.card(record) }
  const [ofRecord, setOfRecord] = useState<readonly PrintSource[]>([])
  const [several, setSeveral] = useState<readonly PrintSource[]>([])
  useEffect(() => {
    let current = true
    if (record !== undefined)
      void recordSources(about, record).then((found) => {
        if (current) setOfRecord(found.filter(({ id }) => id !== 'card'))
      })
    void chosen().then((records) => {
      if (current && records.length > 1) setSeveral(severalSources(about, records, sayFolder))
    })
    return () => {
      current = false
    }
  }, [about, record, chosen, sayFolder])
  const list: PrintSource = {
    id: 'list',
    label: printing.list(app.plural(result.matched, register(definition.id).entries)),
    records: result.matched,
    // In the chamber nothing personal is offered.
    hasPersonal: !chamber && saysPersonal(definition, view),
    prepare: async ({ personal }) => ({
      kind: `register.${definition.id}`,
      suggestedName: `${app.exporting.fileRegister}-${polish.register(definition.id).name.toLowerCase()}-${today}`,
      ...(await registerExport(workspace, {
        ...shownList(definition, polish, tab, view),
        definition,
        result,
        fitted: true,
        withPersonalData: personal,
      })),
    }),
  }
  const own = (record === undefined ? [] : ownPapersOf(offices ?? [], definition.id)).map((template): PrintSource => {
    const one = (copy: PaperCopy) => ({ record: record ?? '', letter: undefined, copy })
    return {
      id: template.record,
      label: templates.print.template(template.name),
      records: 1,
      hasPersonal: false,
      inWord: {
        open: (copy) => byTemplate.open(template, one(copy)),
        save: (copy) => byTemplate.save(template, one(copy)),
      },
      prepare: ({ copy }) => byTemplate.prepare(template, one(copy)),
    }
  })
  if (isChecking) {
    const { columns, filters } = shownList(definition, polish, tab, view)
    return <CheckPrintDialog definition={definition} columns={columns} filters={filters} onClose={onClose} />
  }
  return (
    <PrintDialog
      sources={[
        ...(card === undefined ? [] : [card]),
        list,
        // Letters name whom they are for: never beside the projector.
        ...(chamber ? [] : ofRecord),
        ...own,
        ...(chamber ? [] : several),
      ]}
      chamber={chamber}
      {...(chamber ? {} : { onCheck: () => setChecking(true) })}
      onClose={onClose}
    />
  )
}
