import { useEffect, useRef, useState } from 'react'
import type { Command } from '#shared/engine/history/history'
import { keyOf, type Decision, type Decisions } from '#shared/engine/merge/decide'
import type { Question } from '#shared/engine/merge/summary'
import { useTexts } from '../../data/context'
import { Button } from '../../components/Button'
import { ConflictCard } from './ConflictCard'

interface Props {
  readonly questions: readonly Question[]
  readonly commands: ReadonlyMap<string, Command>
  readonly decisions: Decisions
  readonly chamber: boolean
  readonly onDecide: (answers: ReadonlyMap<string, Decision>) => void
}

/** The conflicts one by one. Nothing is chosen beforehand; all that are left can be answered at once, and explicitly. */
export function ConflictReview({ questions, commands, decisions, chamber, onDecide }: Props) {
  const { merge } = useTexts()
  const { conflict: text } = merge
  const [at, setAt] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  const index = Math.min(at, questions.length - 1)
  const question = questions[index]
  const moved = useRef(false)
  useEffect(() => {
    if (!moved.current) return
    moved.current = false
    const choices = form.current?.querySelectorAll<HTMLInputElement>('input[type=radio]')
    const chosen = [...(choices ?? [])].find(({ checked }) => checked)
    ;(chosen ?? choices?.[0])?.focus()
  }, [index])
  if (question === undefined) return null
  const decided = questions.filter(({ merge: one, conflict }) => decisions.has(keyOf(one.record, conflict))).length
  const go = (to: number) => {
    moved.current = true
    setAt(Math.max(0, Math.min(questions.length - 1, to)))
  }
  /** The next one that is open, after this one and then from the beginning. */
  const next = () => {
    const order = [...questions.keys()].map((step) => (index + 1 + step) % questions.length)
    const open = order.find((place) => {
      const there = questions[place]
      return there !== undefined && !decisions.has(keyOf(there.merge.record, there.conflict))
    })
    go(open ?? index + 1)
  }
  const all = (kind: 'mine' | 'theirs') => {
    const open = questions.map(({ merge: one, conflict }) => keyOf(one.record, conflict))
    onDecide(new Map(open.filter((key) => !decisions.has(key)).map((key) => [key, { kind }] as const)))
  }
  return (
    <form
      ref={form}
      className="conflicts"
      aria-label={text.list}
      onSubmit={(event) => {
        event.preventDefault()
        next()
      }}
    >
      <div className="conflicts-head">
        <h3>{text.heading(index + 1, questions.length)}</h3>
        <p role="status">{text.progress(decided, questions.length)}</p>
      </div>
      <ConflictCard
        key={keyOf(question.merge.record, question.conflict)}
        question={question}
        commands={commands}
        decision={decisions.get(keyOf(question.merge.record, question.conflict))}
        chamber={chamber}
        onDecide={(decision) => onDecide(new Map([[keyOf(question.merge.record, question.conflict), decision]]))}
      />
      <p className="hint">{text.hint}</p>
      <div className="buttons">
        <Button disabled={index === 0} onClick={() => go(index - 1)}>
          {text.previous}
        </Button>
        <Button type="submit">{text.next}</Button>
        <span className="spread" />
        <Button look="quiet" disabled={decided === questions.length} onClick={() => all('mine')}>
          {text.allMine}
        </Button>
        <Button look="quiet" disabled={decided === questions.length} onClick={() => all('theirs')}>
          {text.allTheirs}
        </Button>
      </div>
    </form>
  )
}
