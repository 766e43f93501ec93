import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { clockRow } from '#shared/engine/deadlines/clocks'
import { isOfOccurrence } from '#shared/engine/deadlines/occurrences'
import { snoozedField } from '#shared/engine/desk/snooze'
import { writtenNumber } from '#shared/engine/documents/registerRows'
import { fieldOf, type RegisterDefinition } from '#shared/model/definition'
import { type Day, type FieldValue, rowsIn, type Values } from '#shared/core/values/values'
import { useCatalogue, useTexts, useWorkspace } from '../../data/context'
import { recordPath } from '../../components/recordAddress'
import { useToast } from '../../components/toasts'
import { nameOfCommand, useUndo } from '../history/undo'
import type { DeskTask } from '../../data/query/queryTypes'

export interface TaskActions {
  readonly open: (task: DeskTask) => void
  /** Enters the day that meets the clock. */
  readonly mark: (task: DeskTask, day: Day) => Promise<void>
  /** Puts the task aside until a day, or back on the desk. */
  readonly snooze: (task: DeskTask, day: Day, reason: string) => Promise<void>
  readonly unsnooze: (task: DeskTask) => Promise<void>
}

/** What one day entered fills in. */
interface Marking {
  readonly field: string
  /** Path of the text that names the day. */
  readonly label: string
  readonly valueOf: (values: Values, day: Day) => FieldValue
}

/** How one day entered meets a task; `undefined` where the record must be opened. */
export function markingOf(definition: RegisterDefinition, { reading }: DeskTask): Marking | undefined {
  const { metBy = '', marks = metBy, marksRow: row } = reading.clock
  const [id = '', column] = marks.split('.')
  const field = fieldOf(definition, id)
  // A clock that is met again and again names the column of its days itself.
  const marksRow = row ?? (column === undefined ? undefined : { day: column, cells: {} })
  if (field?.type === 'date') return { field: field.id, label: field.id, valueOf: (_, day) => day }
  if (field?.type !== 'rows' || marksRow === undefined) return undefined
  return {
    field: field.id,
    label: `${field.id}.${marksRow.day}`,
    valueOf: (values, day) => [...rowsIn(values[field.id]), { ...marksRow.cells, [marksRow.day]: day }],
  }
}

/** What can be done with a task without leaving the desk; each is one command that can be taken back. */
export function useTaskActions(): TaskActions {
  const catalogue = useCatalogue()
  const workspace = useWorkspace()
  const texts = useTexts()
  const toast = useToast()
  const navigate = useNavigate()
  const { undoOnly } = useUndo()
  return useMemo(() => {
    const edit = async (
      task: DeskTask,
      field: string,
      valueOf: (values: Values, definition: RegisterDefinition) => FieldValue | undefined,
    ) => {
      const definition = catalogue.of(task.register)
      // The record as it is now: the desk may be a moment older.
      const view = await workspace.query.record(task.register, task.record)
      if (view === undefined) return
      const { values } = view.row.record
      const { register, record } = task
      const label = writtenNumber({ definition }, values) ?? ''
      const name = { kind: 'editField', register, record, label, field } as const
      const outcome = await workspace.run(name, [
        { record, register, fields: { [field]: valueOf(values, definition) } },
      ])
      if (outcome === undefined) return
      toast({
        look: 'plain',
        text: texts.app.commands.did(nameOfCommand(texts, name)),
        action: { label: texts.app.common.undo, run: () => void undoOnly(outcome.command.id) },
      })
    }
    const otherRows = (task: DeskTask, values: Values) =>
      rowsIn(values[snoozedField]).filter(
        (row) => row['clock'] !== task.reading.clock.id || !isOfOccurrence(row, task.reading.occurrence),
      )
    return {
      open: (task) => {
        const { metBy, marks = metBy } = task.reading.clock
        void navigate(recordPath(task, marks?.split('.')[0]))
      },
      mark: async (task, day) => {
        const marking = markingOf(catalogue.of(task.register), task)
        if (marking !== undefined) await edit(task, marking.field, (values) => marking.valueOf(values, day))
      },
      snooze: (task, day, reason) =>
        edit(task, snoozedField, (values) => [
          ...otherRows(task, values),
          { ...clockRow(task.reading), day, ...(reason === '' ? {} : { reason }) },
        ]),
      unsnooze: (task) =>
        edit(task, snoozedField, (values) => {
          const rest = otherRows(task, values)
          return rest.length === 0 ? undefined : rest
        }),
    }
  }, [catalogue, workspace, texts, toast, navigate, undoOnly])
}
