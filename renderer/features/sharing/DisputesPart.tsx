import { useEffect, useState } from 'react'
import { type Decision, keyOf, openConflicts } from '#shared/engine/merge/decide'
import { questionsOf } from '#shared/engine/merge/summary'
import type { Disputes } from '../../data/sharing/disputes'
import { useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'
import { Button } from '../../components/Button'
import { useToast } from '../../components/toasts'
import { ConflictCard } from '../transfer/ConflictCard'

/** Entries about which workstations said different things; an answer settles one for everybody. */
export function DisputesPart({ chamber }: { readonly chamber: boolean }) {
  const workspace = useWorkspace()
  const revision = useWorkspaceValue('revision')
  const { disputes: count } = useWorkspaceValue('sharing')
  const { disputes: text } = useTexts().sharing
  const toast = useToast()
  const [disputes, setDisputes] = useState<Disputes>()
  const [decisions, setDecisions] = useState<ReadonlyMap<string, Decision>>(new Map())
  useEffect(() => {
    let isCurrent = true
    void workspace.sharing.disputes().then((found) => {
      if (isCurrent) setDisputes(found)
    })
    return () => {
      isCurrent = false
    }
  }, [workspace, revision, count])
  if (disputes === undefined) return null
  const settle = async (record: string) => {
    if ((await workspace.sharing.settle(record, decisions)) !== undefined) toast({ look: 'plain', text: text.settled })
  }
  return (
    <section className="transfer-part" aria-labelledby="sharing-disputes">
      <h2 id="sharing-disputes">{text.title}</h2>
      <p className="lead">{text.lead}</p>
      {disputes.merges.map((merge) => (
        <form
          key={merge.record}
          className="conflicts"
          onSubmit={(event) => {
            event.preventDefault()
            void settle(merge.record)
          }}
        >
          {questionsOf([merge], decisions).map((question) => {
            const key = keyOf(merge.record, question.conflict)
            return (
              <ConflictCard
                key={key}
                question={question}
                commands={disputes.commands}
                decision={decisions.get(key)}
                chamber={chamber}
                sides={text}
                onDecide={(decision) => setDecisions((all) => new Map([...all, [key, decision]]))}
              />
            )
          })}
          <Button look="primary" type="submit" disabled={openConflicts(merge, decisions).length > 0}>
            {text.settle}
          </Button>
        </form>
      ))}
    </section>
  )
}
