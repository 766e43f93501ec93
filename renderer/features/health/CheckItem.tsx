import { List, Wrench } from 'lucide-react'
import { useState } from 'react'
import type { Severity } from '#shared/engine/health/check'
import type { RegisterDefinition } from '#shared/model/definition'
import type { StateTone } from '#shared/model/field'
import { textOfCheck } from '#shared/text/texts'
import { useTexts } from '../../data/context'
import { Button } from '../../components/Button'
import { Chip } from '../../components/Chip'
import type { CheckSummary } from '../../data/query/healthWatch'
import { Remarks } from './Remarks'
import { RepairDialog } from './RepairDialog'

export const tones: Readonly<Record<Severity, StateTone>> = { error: 'late', warning: 'soon', note: 'quiet' }

interface Props {
  readonly definition: RegisterDefinition
  readonly summary: CheckSummary
  readonly chamber: boolean
  /** Opens the register filtered to what the check found. */
  readonly onShow: () => void
}

/** A check that found something: how much, why it matters, what to do, and where. */
export function CheckItem({ definition, summary, chamber, onShow }: Props) {
  const { health, register } = useTexts()
  const [open, setOpen] = useState(false)
  const [repairing, setRepairing] = useState(false)
  const { check, severity, found, groups, silenced, repairable } = summary
  const { title, why, next } = textOfCheck(health, register(definition.id), check)
  return (
    <details className="health-check" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Chip tone={tones[severity]}>{health.severity[severity]}</Chip>
        <span className="title">{title}</span>
        <span className="amount">
          {health.found(found, groups)}
          {silenced === 0 ? null : <small> · {health.silencedCount(silenced)}</small>}
        </span>
      </summary>
      {open ? (
        <div className="check-body">
          <p>{why}</p>
          <p>
            <b>{health.next}</b> {next}
          </p>
          {found === 0 ? null : (
            <div className="check-actions">
              <Button size="small" icon={<List size={14} aria-hidden />} onClick={onShow}>
                {health.show}
              </Button>
              {repairable === 0 ? null : (
                <Button size="small" icon={<Wrench size={14} aria-hidden />} onClick={() => setRepairing(true)}>
                  {health.repair(repairable)}
                </Button>
              )}
            </div>
          )}
          <Remarks definition={definition} summary={summary} chamber={chamber} />
        </div>
      ) : null}
      {repairing ? (
        <RepairDialog
          definition={definition}
          check={check}
          title={title}
          chamber={chamber}
          onClose={() => setRepairing(false)}
        />
      ) : null}
    </details>
  )
}
