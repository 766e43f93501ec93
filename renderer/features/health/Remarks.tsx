import { BellOff, BellRing } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Link } from 'react-router'
import { fieldAt, type RegisterDefinition } from '#shared/model/definition'
import { fieldLabel } from '#shared/model/registerText'
import { textOfCheck } from '#shared/text/texts'
import { useTexts, useWorkspace } from '../../data/context'
import { recordPath } from '../../components/recordAddress'
import { Button } from '../../components/Button'
import type { CheckSummary, FoundRemark, Remark } from '../../data/query/healthWatch'
import { oddValue } from './oddValue'
import { useSilence } from './silence'
import { SilenceDialog } from './SilenceDialog'

/** Records listed on the page; the register shows all of them. */
const listed = 20

interface Props {
  readonly definition: RegisterDefinition
  readonly summary: CheckSummary
  readonly chamber: boolean
}

/** The first records a check found, and those that silence it, each with a way to it and to the other list. */
export function Remarks({ definition, summary, chamber }: Props) {
  const texts = useTexts()
  const { health } = texts
  const { check, found, silenced } = summary
  const remarks = useRemarks(definition.id, summary, false)
  const quiet = useRemarks(definition.id, summary, true)
  const { silence, unsilence } = useSilence()
  const [silencing, setSilencing] = useState<FoundRemark>()
  const { title } = textOfCheck(health, texts.register(definition.id), check)
  return (
    <>
      <ul className="remarks">
        {remarks.map((remark) => (
          <li key={remark.record}>
            <RecordLink definition={definition} remark={remark} />
            <OddPlace definition={definition} remark={remark} chamber={chamber} />
            <Button
              size="small"
              aria-label={health.silenceOf(remark.name)}
              icon={<BellOff size={14} aria-hidden />}
              onClick={() => setSilencing(remark)}
            >
              {health.silence}
            </Button>
          </li>
        ))}
      </ul>
      {found > listed ? <p className="rest">{health.more(found - listed)}</p> : null}
      {silenced === 0 ? null : (
        <details className="quiet-remarks">
          <summary>
            {health.silencedHeading} ({silenced})
          </summary>
          <ul className="remarks">
            {quiet.map((remark) => (
              <li key={remark.record}>
                <RecordLink definition={definition} remark={remark} />
                <span className="place">{chamber ? health.hidden : remark.reason}</span>
                <Button
                  size="small"
                  aria-label={health.unsilenceOf(remark.name)}
                  icon={<BellRing size={14} aria-hidden />}
                  onClick={() => void unsilence(definition.id, check, remark.record)}
                >
                  {health.unsilence}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {silencing === undefined ? null : (
        <SilenceDialog
          check={title}
          name={silencing.name}
          onReason={(reason) => void silence(definition.id, check, silencing.record, reason)}
          onClose={() => setSilencing(undefined)}
        />
      )}
    </>
  )
}

function RecordLink({ definition, remark }: { readonly definition: RegisterDefinition; readonly remark: FoundRemark }) {
  const { health } = useTexts()
  return (
    <Link
      className="record"
      to={recordPath({ register: definition.id, record: remark.record })}
      aria-label={health.open(remark.name)}
    >
      <b>{remark.name}</b> {remark.title}
    </Link>
  )
}

interface PlaceProps {
  readonly definition: RegisterDefinition
  readonly remark: Remark
  readonly chamber: boolean
}

/** Where a record is odd: the field, what stands there, other records concerned. */
export function OddPlace({ definition, remark, chamber }: PlaceProps) {
  const texts = useTexts()
  const { health } = texts
  const { field, value, names } = remark
  const isShown = isShownHere(definition, field, chamber)
  return (
    <span className="place">
      {field === undefined ? null : <i>{fieldLabel(texts.register(definition.id), field)}</i>}
      {field !== undefined && value !== undefined ? ': ' : ''}
      {value === undefined ? null : (
        <span className="value">{isShown ? oddValue(definition, field, value, texts) : health.hidden}</span>
      )}{' '}
      {names.length === 0 ? null : health.besides(names.slice(0, 5).join(', '))}
    </span>
  )
}

/** Whether a value may stand on the page: in the chamber only public ones, the most sensitive ones nowhere. */
export function isShownHere(definition: RegisterDefinition, path: string | undefined, chamber: boolean): boolean {
  const privacy = path === undefined ? undefined : fieldAt(definition, path)?.privacy
  return chamber ? privacy === 'public' : privacy !== 'special'
}

function useRemarks(register: string, summary: CheckSummary, silenced: boolean): readonly FoundRemark[] {
  const workspace = useWorkspace()
  const [remarks, setRemarks] = useState<readonly FoundRemark[]>([])
  useEffect(() => {
    let current = true
    void workspace.query.healthRemarks(register, summary.check, 0, listed, silenced).then((found) => {
      if (current) setRemarks(found)
    })
    return () => {
      current = false
    }
    // A new summary comes with every new result.
  }, [workspace, register, summary, silenced])
  return remarks
}
