import { useEffect, useRef, useState } from 'react'
import type { RegisterRecord } from '#shared/core/values/record'
import { rowsIn, type Values } from '#shared/core/values/values'
import { type ChamberFacts, standingOf } from '#shared/registers/council/chamber/facts'
import type { majorities } from '#shared/registers/council/votes/definition'
import { Button } from '../../components/Button'
import { chamberKeys } from './chamberKeys'
import { useChamberTexts } from './useChamberTexts'
import { VoteHead } from './VoteHead'

interface Props {
  readonly facts: ChamberFacts
  readonly vote: RegisterRecord
  readonly onTotal: (field: (typeof totals)[number], value: number | undefined) => void
  /** Votes of the candidate in this row. */
  readonly onCandidate: (row: number, votes: number | undefined) => void
  readonly onMajority: (majority: (typeof majorities)[number]) => void
  readonly onClose: () => void
  readonly onDrop: () => void
}

const totals = ['for', 'against', 'abstained', 'notVoting', 'invalid', 'excluded'] as const

/** A secret vote or an election while it is counted: sums only, which must come to those present. */
export function TotalsPanel(props: Props) {
  const { facts, vote, onTotal, onCandidate, onMajority, onClose, onDrop } = props
  const text = useChamberTexts()
  const form = useRef<HTMLDivElement>(null)
  useEffect(() => {
    form.current?.querySelector('input')?.focus()
  }, [vote.id])
  const standing = standingOf(facts, vote)
  const candidates = rowsIn(vote.values['candidates'])
  const labels = {
    ...text.counts,
    ...(candidates.length === 0 ? {} : { against: text.againstAll }),
  }
  const asked = candidates.length === 0 ? totals : totals.filter((total) => total !== 'for')
  return (
    <>
      <VoteHead facts={facts} vote={vote} standing={standing} onMajority={onMajority} />
      <div
        ref={form}
        className="totals-entry"
        role="group"
        aria-label={text.totals}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey || !(event.target instanceof HTMLInputElement)) return
          event.preventDefault()
          const inputs = [...event.currentTarget.querySelectorAll('input')]
          inputs[(inputs.indexOf(event.target) + 1) % inputs.length]?.focus()
        }}
      >
        {candidates.map(({ name, votes }, row) => (
          <Total
            // A row has no name but its place.
            key={`candidate ${row}`}
            label={typeof name === 'string' ? text.votesOf(name) : ''}
            value={typeof votes === 'number' ? votes : undefined}
            onChange={(value) => onCandidate(row, value)}
          />
        ))}
        {asked.map((total) => (
          <Total
            key={total}
            label={labels[total]}
            value={numberAt(vote.values, total)}
            onChange={(value) => onTotal(total, value)}
          />
        ))}
      </div>
      <p className="hint">{text.totalsHint}</p>
      <p role="status" className="sum-state">
        {text.sum(standing.sum, standing.present)}
      </p>
      <div className="chamber-tools">
        <span className="spread" />
        <Button size="small" look="quiet" onClick={onDrop}>
          {text.dropVote}
        </Button>
        <Button look={standing.unclosed === undefined ? 'primary' : 'plain'} keys={chamberKeys.close} onClick={onClose}>
          {text.closeVote}
        </Button>
      </div>
    </>
  )
}

function numberAt(values: Values, field: string): number | undefined {
  const value = values[field]
  return typeof value === 'number' ? value : undefined
}

interface TotalProps {
  readonly label: string
  readonly value: number | undefined
  readonly onChange: (value: number | undefined) => void
}

/** A whole number, saved as it is typed; nothing for anything else, so that a slip of the finger never becomes a vote. */
function Total({ label, value, onChange }: TotalProps) {
  const [typed, setTyped] = useState(value === undefined ? '' : String(value))
  const [known, setKnown] = useState(value)
  // Taken back, or noted in another window.
  if (known !== value) {
    setKnown(value)
    setTyped(value === undefined ? '' : String(value))
  }
  return (
    <label>
      <span>{label}</span>
      <input
        className="input figure"
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => {
          const next = event.target.value.trim()
          if (!/^\d{0,3}$/u.test(next)) return
          setTyped(next)
          onChange(next === '' ? undefined : Number(next))
        }}
      />
    </label>
  )
}
