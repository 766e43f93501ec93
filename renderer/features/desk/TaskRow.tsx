import type { Register } from '#shared/engine/register'
import { EllipsisVertical } from 'lucide-react'
import { type KeyboardEvent } from 'react'
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { Link } from 'react-router'
import { formatDay } from '#shared/core/calendar/days'
import { snoozedField } from '#shared/engine/desk/snooze'
import { fieldOf, type RecordLetter } from '#shared/model/definition'
import { useCatalogue, useTexts, useWorkspaceValue } from '../../data/context'
import { recordPath } from '../../components/recordAddress'
import { deskKeys, pressed } from '../../components/keys'
import { Button } from '../../components/Button'
import type { DeskTask } from '../../data/query/queryTypes'
import { useLetter } from '../export/useLetter'
import { ClockChip } from '../record/ClockChip'
import { taskName } from './taskName'
import { markingOf } from './useTaskActions'

/** What a clerk can do with a task; the screen carries it out. */
export type TaskAction = 'letter' | 'open' | 'markToday' | 'otherDay' | 'snooze' | 'unsnooze'

interface Props {
  readonly task: DeskTask
  readonly onAction: (action: TaskAction, task: DeskTask) => void
}

/** One task: how it stands, what is to be done and with which record, and the step that does it. */
export function TaskRow({ task, onAction }: Props) {
  const catalogue = useCatalogue()
  const texts = useTexts()
  const today = useWorkspaceValue('today')
  const { desk, deadlines, register } = texts
  const definition = catalogue.of(task.register)
  const name = taskName(texts, task)
  const done = register(task.register).clocks[task.reading.clock.id]?.done ?? desk.done
  const { saveLetter, letterDialog } = useLetter(definition)
  const letter = letterOf(definition, task)
  const actions = actionsOf(definition, task)
  const labels: Readonly<Record<TaskAction, string>> = {
    letter: letter === undefined ? '' : (register(task.register).letters?.[letter.id] ?? letter.id),
    open: desk.open,
    markToday: desk.markToday(done),
    otherDay: desk.otherDay,
    snooze: desk.snooze,
    unsnooze: desk.unsnooze,
  }
  const keys: readonly (readonly [string, TaskAction])[] = [
    [deskKeys.mark, 'markToday'],
    [deskKeys.otherDay, 'otherDay'],
    [deskKeys.letter, 'letter'],
    [deskKeys.snooze, task.snoozed === undefined ? 'snooze' : 'unsnooze'],
  ]
  const onKeyDown = (event: KeyboardEvent) => {
    const found = keys.find(([key, action]) => pressed(event, key) && actions.includes(action))
    if (found === undefined) return
    event.preventDefault()
    act(found[1])
  }
  const placesOf = ({ field, ids }: NonNullable<DeskTask['places']>) =>
    ids.map((id) => register(task.register).choices[field]?.[id] ?? id)
  const [first = 'open', ...others] = actions
  return (
    <li className="task">
      <span className="task-state">
        <ClockChip definition={definition} reading={task.reading} />
      </span>
      <div className="task-what">
        <Link
          className="task-open"
          to={recordPath(task)}
          onClick={(event) => {
            event.preventDefault()
            onAction('open', task)
          }}
          onKeyDown={onKeyDown}
        >
          {name}
        </Link>
        <small>
          <span className="task-day">
            {task.snoozed === undefined
              ? desk.ends(deadlines.deskEnd(task.reading, today))
              : desk.snoozedUntil(formatDay(task.snoozed.day), task.snoozed.reason)}
          </span>
          {task.places === undefined ? null : <span className="task-title">{placesOf(task.places).join(', ')}</span>}
          {task.title === '' ? null : <span className="task-title">{task.title}</span>}
        </small>
      </div>
      <span className="task-actions">
        <Button onClick={() => act(first)} aria-label={`${labels[first]}: ${name}`}>
          {labels[first]}
        </Button>
        {others.length === 0 ? null : (
          <MenuTrigger>
            <AriaButton className="button icon" aria-label={desk.moreActions(name)}>
              <EllipsisVertical size={14} aria-hidden />
            </AriaButton>
            <Popover placement="bottom end">
              <Menu className="menu" aria-label={desk.moreActions(name)} onAction={run}>
                {others.map((action) => (
                  <MenuItem key={action} id={action}>
                    {labels[action]}
                  </MenuItem>
                ))}
              </Menu>
            </Popover>
          </MenuTrigger>
        )}
      </span>
      {letterDialog}
    </li>
  )

  function run(id: string | number) {
    const action = others.find((other) => other === id)
    if (action !== undefined) act(action)
  }

  function act(action: TaskAction) {
    if (action === 'letter' && letter !== undefined) saveLetter(letter, task.record)
    else onAction(action, task)
  }
}

/** The letter that is sent when the task is late, such as a reminder. */
function letterOf({ letters }: Register, { reading }: DeskTask): RecordLetter | undefined {
  if (reading.state !== 'late') return undefined
  return letters?.find(({ id }) => id === reading.clock.letter)
}

/** What can be done with a task, its one step first. */
function actionsOf(definition: Register, task: DeskTask): readonly TaskAction[] {
  const canSnooze = fieldOf(definition, snoozedField) !== undefined
  const mark: readonly TaskAction[] = [
    ...(markingOf(definition, task) === undefined ? [] : (['markToday', 'otherDay'] as const)),
    ...(letterOf(definition, task) === undefined ? [] : (['letter'] as const)),
    'open',
  ]
  if (task.snoozed !== undefined) return ['unsnooze', ...mark]
  return canSnooze ? [...mark, 'snooze'] : mark
}
