import { BellOff } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { RegisterDefinition } from '#shared/model/definition'
import { textOfCheck } from '#shared/text/texts'
import { useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'
import { Button } from '../../components/Button'
import type { Remark } from '../../data/query/healthWatch'
import { OddPlace } from './Remarks'
import { useSilence } from './silence'
import { SilenceDialog } from './SilenceDialog'
import './health.css'

interface Props {
  readonly definition: RegisterDefinition
  readonly check: string
  readonly record: string
  readonly name: string
  readonly chamber: boolean
}

/** Why a record stands in a list filtered by a check, and what to do about it; gone once it is mended or silenced. */
export function HealthRemark({ definition, check, record, name, chamber }: Props) {
  const workspace = useWorkspace()
  const revision = useWorkspaceValue('revision')
  const { health, register } = useTexts()
  const [remark, setRemark] = useState<Remark>()
  const [silencing, setSilencing] = useState(false)
  const { silence } = useSilence()
  useEffect(() => {
    let current = true
    void workspace.query.healthRemark(definition.id, check, record).then((found) => {
      if (current) setRemark(found)
    })
    return () => {
      current = false
    }
  }, [workspace, definition, check, record, revision])
  if (remark === undefined) return null
  const { title, next } = textOfCheck(health, register(definition.id), check)
  return (
    <section className="health-remark" aria-label={health.remark}>
      <b>{title}</b>
      <OddPlace definition={definition} remark={remark} chamber={chamber} />
      <p>{next}</p>
      <Button size="small" icon={<BellOff size={14} aria-hidden />} onClick={() => setSilencing(true)}>
        {health.silence}
      </Button>
      {silencing ? (
        <SilenceDialog
          check={title}
          name={name}
          onReason={(reason) => void silence(definition.id, check, record, reason)}
          onClose={() => setSilencing(false)}
        />
      ) : null}
    </section>
  )
}
