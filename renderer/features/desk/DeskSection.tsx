import { Fragment } from 'react'
import { Link } from 'react-router'
import { readingKey } from '#shared/engine/deadlines/clocks'
import type { DeskGroup, DeskPartContent } from '#shared/engine/desk/desk'
import { useTexts } from '../../data/context'
import type { DeskTask } from '../../data/query/queryTypes'
import { type TaskAction, TaskRow } from './TaskRow'

interface Props {
  readonly content: DeskPartContent<DeskTask>
  /** Whether its tasks stand under headings by what is to be done. */
  readonly byKind: boolean
  readonly onAction: (action: TaskAction, task: DeskTask) => void
  /** Opens the register at exactly the tasks a group counts. */
  readonly onGroup: (group: DeskGroup) => void
}

/** One part of the desk: its tasks, and links to the registers that list all of them. */
export function DeskSection({ content: { part, count, rows, groups }, byKind, onAction, onGroup }: Props) {
  const { app, desk, register, language } = useTexts()
  const help = part === 'late' || part === 'backlog' ? desk.partHelp[part] : undefined
  const id = `desk-${part}`
  return (
    <section className="desk-part" aria-labelledby={id}>
      <header>
        <h2 id={id}>
          {desk.parts[part]} <span className="count">{count.toLocaleString(language)}</span>
        </h2>
        {help === undefined ? null : <span className="help">{help}</span>}
        <span className="groups">
          {groups.map((group) => {
            const text = register(group.register)
            return (
              <Link
                key={`${group.register}.${group.clock}`}
                to={`/register/${group.register}`}
                onClick={(event) => {
                  event.preventDefault()
                  onGroup(group)
                }}
              >
                {desk.inRegister(text.name, text.clocks[group.clock]?.name ?? group.clock)}{' '}
                <span className="count">{app.common.entries(group.count)}</span>
              </Link>
            )
          })}
        </span>
      </header>
      {(byKind ? kindsOf(rows) : [rows]).map((some) => {
        const [first] = some
        if (first === undefined) return null
        const text = register(first.register)
        return (
          <Fragment key={byKind ? kindOf(first) : part}>
            {byKind ? (
              <h3 className="kind">
                {desk.inRegister(text.name, text.clocks[first.reading.clock.id]?.name ?? first.reading.clock.id)}
              </h3>
            ) : null}
            <ul className="tasks">
              {some.map((task) => (
                <TaskRow key={`${task.record} ${readingKey(task.reading)}`} task={task} onAction={onAction} />
              ))}
            </ul>
          </Fragment>
        )
      })}
      {rows.length > 0 && rows.length < count ? <p className="help">{desk.more(rows.length, count)}</p> : null}
    </section>
  )
}

const kindOf = ({ register, reading }: DeskTask): string => `${register}.${reading.clock.id}`

/** The tasks by what is to be done; kinds in the order of their first task, tasks in theirs. */
function kindsOf(rows: readonly DeskTask[]): readonly (readonly DeskTask[])[] {
  const kinds = [...new Set(rows.map(kindOf))]
  return kinds.map((kind) => rows.filter((task) => kindOf(task) === kind))
}
