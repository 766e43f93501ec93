import { ArrowLeft } from 'lucide-react'
import { useState } from 'react'
import { formatDay, isDay } from '#shared/core/calendar/days'
import type { CellValue } from '#shared/core/values/values'
import { canReopen, confirmedFields, confirmObstacles } from '#shared/registers/elections/estates/procedure/confirm'
import type { ContestOverview } from '#shared/registers/elections/estates/procedure/overview'
import type { ElectionRules } from '#shared/registers/elections/estates/rules/rules'
import { useTexts, useWorkspace, useWorkspaceValue } from '../../../data/context'
import { Button } from '../../../components/Button'
import { Field } from '../../../components/Field'
import { ParsedInput } from '../../../fields/ParsedInput'
import { NamesTable } from '../NamesTable'
import { ResultChip } from './ResultChip'
import { useEstateTexts } from './useEstateTexts'

interface Props {
  readonly contest: ContestOverview
  readonly rules: Pick<ElectionRules, 'nomination' | 'allocation'>
  readonly onBack: () => void
}

/** One council’s result: votes, the seats they give, lots where they are equal, and its confirmation. */
export function ContestResult({ contest, rules, onBack }: Props) {
  const workspace = useWorkspace()
  const { app } = useTexts()
  const today = useWorkspaceValue('today')
  const { words, rules: ruleWords } = useEstateTexts()
  const text = words.results
  const { data, outcome } = contest
  const [drawn, setDrawn] = useState<readonly string[]>([])
  const [tieOn, setTieOn] = useState<CellValue | undefined>(today)
  const [protocol, setProtocol] = useState('')
  const { confirmedOn } = data
  const isConfirmed = confirmedOn !== undefined
  const obstacles = confirmObstacles(contest, drawn)
  // Nobody is elected before the last protocol came, nor where too few voted.
  const isCounted = contest.pending === undefined && (outcome.course === 'automatic' || outcome.isValid === true)
  const lots = outcome.isValid === true ? outcome.ties.flatMap((tie) => tie.lots ?? []) : []
  const settling = outcome.ties.find(({ settled }) => settled.length > 0)
  const elected = new Map(data.elected.map(({ nomination, how }) => [nomination, how] as const))
  const write = (fields: Parameters<typeof workspace.run>[1][number]['fields']) =>
    workspace.run({ kind: 'edit', register: 'unitContests', record: contest.id, label: contest.name }, [
      { record: contest.id, register: 'unitContests', ...(fields === undefined ? {} : { fields }) },
    ])
  const confirm = () =>
    write({
      ...confirmedFields(contest, drawn),
      confirmedOn: today,
      ...(lots.length > 0
        ? {
            tieOn: typeof tieOn === 'string' && isDay(tieOn) ? tieOn : today,
            tieProtocol: protocol.trim() === '' ? undefined : protocol.trim(),
          }
        : {}),
    })
  const reopen = () =>
    write({
      result: undefined,
      elected: undefined,
      confirmedOn: undefined,
      tieHow: undefined,
      tieOn: undefined,
      tieProtocol: undefined,
    })
  return (
    <section aria-label={contest.name} className="estate-contest">
      <div className="pane-row">
        <Button autoFocus icon={<ArrowLeft size={16} aria-hidden />} onClick={onBack}>
          {words.parts.results}
        </Button>
        <h2>{contest.name}</h2>
        <span className="hint">{words.candidates.counts(contest.candidates.length, data.seats)}</span>
        <ResultChip contest={contest} />
        <span className="hint">{words.entry.turnout(words.percent(outcome.turnout))}</span>
      </div>
      <NamesTable
        headings={{ name: text.name, votes: text.votes, outcome: text.outcome }}
        rows={outcome.names
          .toSorted((a, b) => b.votes - a.votes)
          .map(({ key, name, votes, outcome: how }) => ({
            key,
            name,
            votes,
            outcome: (
              <>
                {isConfirmed
                  ? words.outcomes[elected.has(key) ? (elected.get(key) === 'tie' ? 'tie' : 'elected') : 'notElected']
                  : isCounted
                    ? words.outcomes[how]
                    : words.outcomes.notElected}
                {!isConfirmed && lots.some(({ keys }) => keys.includes(key)) ? (
                  <label className="checkbox">
                    <input
                      type="checkbox"
                      checked={drawn.includes(key)}
                      onChange={(event) =>
                        setDrawn(event.target.checked ? [...drawn, key] : drawn.filter((other) => other !== key))
                      }
                    />
                    {text.drawn(name)}
                  </label>
                ) : null}
              </>
            ),
          }))}
      />
      {rules.nomination === 'list' && outcome.course === 'vote' ? (
        <p className="hint">{text.allocations[rules.allocation]}</p>
      ) : null}
      {settling !== undefined ? <p className="hint">{text.byRule(ruleWords.choices.tie[settling.how])}</p> : null}
      {!isConfirmed && lots.length > 0 ? (
        <fieldset className="choices estate-lots">
          <legend>{text.tieTitle}</legend>
          <Field label={text.tieOn} hint={app.form.dateHint}>
            {(id, describedBy) => (
              <ParsedInput
                id={id}
                describedBy={describedBy}
                kind="date"
                value={tieOn}
                today={today}
                onChange={setTieOn}
              />
            )}
          </Field>
          <Field label={text.tieProtocol}>
            {(id) => (
              <input
                id={id}
                className="input"
                maxLength={60}
                value={protocol}
                onChange={(event) => setProtocol(event.target.value)}
              />
            )}
          </Field>
        </fieldset>
      ) : null}
      {confirmedOn !== undefined ? (
        <div className="pane-row">
          <span>{text.confirmed(formatDay(confirmedOn))}</span>
          {canReopen(data) ? (
            <Button onClick={() => void reopen()}>{text.reopen}</Button>
          ) : (
            <span className="hint">{text.madeAlready(formatDay(data.sessionOn ?? confirmedOn))}</span>
          )}
        </div>
      ) : (
        <>
          {obstacles.map((obstacle) => (
            <p key={obstacle.code} className="notice">
              {words.obstacle(obstacle)}
            </p>
          ))}
          <div className="pane-row">
            <Button look="primary" disabled={obstacles.length > 0} onClick={() => void confirm()}>
              {text.confirm}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}
