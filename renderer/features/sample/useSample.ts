import { useState } from 'react'
import { sampleOffice } from '#assets/sample/office'
import { sampleResolutions } from '#assets/sample/resolutions'
import { sameValue } from '#shared/history/history'
import { emptyOffice } from '#shared/settings/office'
import { useTexts, useWorkspace } from '../../app/context'
import { useToast } from '../../app/toasts'
import { nameOfCommand, useUndo } from '../../app/undo'
import { sampleId, sampleIds } from '../../data/sample'

const count = 240
/** Any number would do; the same one gives every office the same town. */
const seed = 2026

/** Puts the invented town in and takes exactly it out again, each as one command. */
export function useSample() {
  const workspace = useWorkspace()
  const texts = useTexts()
  const toast = useToast()
  const { undoOnly } = useUndo()
  const [busy, setBusy] = useState(false)
  const run = async (work: () => Promise<void>) => {
    setBusy(true)
    try {
      await work()
    } finally {
      setBusy(false)
    }
  }
  const add = () =>
    run(async () => {
      const { today, office } = workspace.snapshot()
      const records = [...sampleResolutions(count, seed, { today, id: sampleId })]
      const name = { kind: 'addSample', register: 'resolutions', count: records.length } as const
      if (sameValue(office, emptyOffice)) await workspace.setOffice(sampleOffice())
      await workspace.run(
        name,
        records.map(({ id, values }) => ({ record: id, register: 'resolutions', fields: values, presence: 'live' })),
      )
      toast({ look: 'plain', text: texts.app.commands.did(nameOfCommand(texts, name)) })
    })
  const remove = () =>
    run(async () => {
      const ids = await sampleIds(workspace.database)
      const name = { kind: 'removeSample', register: 'resolutions', count: ids.length } as const
      const outcome = await workspace.run(
        name,
        ids.map((record) => ({ record, register: 'resolutions', presence: 'absent' })),
      )
      if (sameValue(workspace.snapshot().office, sampleOffice())) await workspace.setOffice(emptyOffice)
      if (outcome === undefined) return
      toast({
        look: 'plain',
        text: texts.app.commands.did(nameOfCommand(texts, name)),
        action: { label: texts.app.common.undo, run: () => void undoOnly(outcome.command.id) },
      })
    })
  return { add, remove, busy }
}
