import { type ReactNode, useCallback, useState } from 'react'
import { letterDay } from '#shared/engine/documents/papers'
import type { Register } from '#shared/engine/register'
import type { RecordLetter } from '#shared/model/definition'
import { fieldLabel } from '#shared/model/registerText'
import type { Day } from '#shared/core/values/values'
import { useTexts, useWorkspace } from '../../data/context'
import { LetterDayDialog } from './LetterDayDialog'
import { usePapers } from './usePapers'

interface Asked {
  readonly letter: RecordLetter
  readonly marks: string
  readonly record: string
  readonly proposed: Day
}

/** Saves letters about a record; one whose day a field keeps asks for it first, in the dialog to be shown. */
export function useLetter(definition: Register): {
  readonly saveLetter: (letter: RecordLetter, record: string) => void
  readonly letterDialog: ReactNode
} {
  const workspace = useWorkspace()
  const texts = useTexts()
  const text = texts.register(definition.id)
  const { exportLetter } = usePapers(definition)
  const [asked, setAsked] = useState<Asked>()
  const ask = useCallback(
    async (letter: RecordLetter, record: string) => {
      const { marks } = letter
      const { today } = workspace.snapshot()
      if (marks === undefined) {
        await exportLetter(letter, record, { day: today, keeps: false })
        return
      }
      const view = await workspace.query.record(definition.id, record)
      if (view === undefined) return
      setAsked({ letter, marks, record, proposed: letterDay(letter, view.row.record.values, today) })
    },
    [workspace, definition, exportLetter],
  )
  return {
    saveLetter: useCallback((letter, record) => void ask(letter, record), [ask]),
    letterDialog:
      asked === undefined ? null : (
        <LetterDayDialog
          title={text.letters?.[asked.letter.id] ?? asked.letter.id}
          proposed={asked.proposed}
          keepLabel={texts.app.exporting.keepDay(fieldLabel(text, asked.marks))}
          onDay={(day, keeps) => void exportLetter(asked.letter, asked.record, { day, keeps })}
          onClose={() => setAsked(undefined)}
        />
      ),
  }
}
