import { useEffect, useState } from 'react'
import { Link } from 'react-router'
import { useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'
import type { UnpublishedView } from '../../data/query/questions/desk'

interface Props {
  readonly onOpen: (register: string, view: string) => void
}

/** What is to be published without a day the law sets, counted by the views that list it. */
export function UnpublishedViews({ onOpen }: Props) {
  const workspace = useWorkspace()
  const revision = useWorkspaceValue('revision')
  const { app, desk, register: textOf } = useTexts()
  const [views, setViews] = useState<readonly UnpublishedView[]>([])
  useEffect(() => {
    let current = true
    void workspace.query.unpublished().then((answer) => {
      if (current) setViews(answer)
    })
    return () => {
      current = false
    }
  }, [workspace, revision])
  if (views.length === 0) return null
  return (
    <section className="desk-part" aria-labelledby="unpublished">
      <header>
        <h2 id="unpublished">{desk.publishing.undated}</h2>
        <span className="help">{desk.publishing.undatedHelp}</span>
      </header>
      <ul className="unpublished">
        {views.map(({ register, view, count }) => {
          const text = textOf(register)
          return (
            <li key={`${register} ${view}`}>
              <Link
                to={`/register/${register}`}
                onClick={(event) => {
                  event.preventDefault()
                  onOpen(register, view)
                }}
              >
                {desk.inRegister(text.name, text.views[view] ?? view)}{' '}
                <span className="count">{app.common.entries(count)}</span>
              </Link>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
