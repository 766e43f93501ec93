import { useState } from 'react'
import { sampleOffice } from '#assets/sample/office'
import { sampleRecords } from '#assets/sample/records'
import { sameValue } from '#shared/engine/history/history'
import { isUnnamedOffice } from '#shared/engine/office/keptRegisters'
import { emptyOffice, type Office } from '#shared/model/office'
import { settingEdits } from '#shared/engine/office/settings/storedOffice'
import { useTexts, useWorkspace } from '../../data/context'
import { useToast } from '../../components/toasts'
import { nameOfCommand, useUndo } from '../history/undo'
import { sampleId, storedSample } from '../../data/sample'

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
      const records = sampleRecords({ today, id: sampleId })
      const name = { kind: 'addSample', register: registerOf(records), count: records.length } as const
      await workspace.run(name, [
        ...records.map(
          ({ id, register, values }) => ({ record: id, register, fields: values, presence: 'live' }) as const,
        ),
        ...(isUnnamedOffice(office) ? settingEdits(office, keeping(sampleOffice(), office)) : []),
      ])
      toast({ look: 'plain', text: texts.app.commands.did(nameOfCommand(texts, name)) })
    })
  const remove = () =>
    run(async () => {
      const records = await storedSample(workspace.database)
      const name = { kind: 'removeSample', register: registerOf(records), count: records.length } as const
      const { office } = workspace.snapshot()
      const outcome = await workspace.run(name, [
        ...records.map(({ id, register }) => ({ record: id, register, presence: 'absent' }) as const),
        ...(sameValue(office, keeping(sampleOffice(), office))
          ? settingEdits(office, keeping(emptyOffice, office))
          : []),
      ])
      if (outcome === undefined) return
      toast({
        look: 'plain',
        text: texts.app.commands.did(nameOfCommand(texts, name)),
        action: { label: texts.app.common.undo, run: () => void undoOnly(outcome.command.id) },
      })
    })
  return { add, remove, busy }
}

/** Which registers the office keeps is its own: the sample neither sets nor takes it. */
function keeping(office: Office, { profiles, kept }: Office): Office {
  return { ...office, profiles, kept }
}

/** A command is listed under one register; the sample's under that of its first record. */
function registerOf(records: readonly { readonly register: string }[]): string {
  return records[0]?.register ?? ''
}
