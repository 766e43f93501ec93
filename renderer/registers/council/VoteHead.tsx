import type { RegisterRecord } from '#shared/core/values/record'
import { linksIn } from '#shared/core/values/values'
import { type ChamberFacts, isByTotals, type Standing, textAt } from '#shared/registers/council/chamber/facts'
import { articleOf } from '#shared/registers/council/chamber/matters'
import { majorityOf } from '#shared/registers/council/majority'
import { majorities } from '#shared/registers/council/votes/definition'
import { useChamberTexts } from './useChamberTexts'

interface Props {
  readonly facts: ChamberFacts
  readonly vote: RegisterRecord
  readonly standing: Standing
  readonly onMajority: (majority: (typeof majorities)[number]) => void
}

const shown = ['for', 'against', 'abstained', 'notVoting', 'excluded'] as const

/** Above a vote that is taken: what on, its sums, what it needs and why. */
export function VoteHead({ facts, vote, standing, onMajority }: Props) {
  const text = useChamberTexts()
  const { tally, waiting, sum, present, needed } = standing
  const majority = majorityOf(vote.values)
  const subject = textAt(vote.values, 'subject') ?? ''
  const type = Object.entries(text.types).find(([id]) => id === vote.values['type'])?.[1] ?? text.types.rollCall
  const repeated = linksIn(vote.values['repeats'])[0]?.written
  const missing = needed === undefined ? undefined : needed - tally.for
  const isReached = missing !== undefined && missing <= 0
  const isByName = !isByTotals(vote)
  return (
    <>
      <div>
        <p className="meta">
          <b>{text.vote(textAt(vote.values, 'number') ?? '')}</b> · {type}
          {repeated === undefined ? '' : ` · ${text.repeats(repeated)}`} · {text.eligible(present - tally.excluded)} ·{' '}
          {isByName ? text.sum(sum + waiting, present) : text.sum(sum, present)}
        </p>
        <h1>{subject}</h1>
      </div>
      <div className="sums">
        <div role="status">
          <dl>
            {shown.map((mark) => (
              <div key={mark}>
                <dt>{text.counts[mark]}</dt>
                <dd>{tally[mark]}</dd>
              </div>
            ))}
            {isByName ? (
              <div>
                <dt>{text.counts.waiting}</dt>
                <dd>{waiting}</dd>
              </div>
            ) : (
              <div>
                <dt>{text.counts.invalid}</dt>
                <dd>{tally.invalid}</dd>
              </div>
            )}
          </dl>
        </div>
        <div className={isReached ? 'needed reached' : 'needed'}>
          <b>
            {missing === undefined || needed === undefined
              ? text.noSize
              : `${isReached ? text.reached : text.missing(missing)} · ${text.needed(needed, majority === 'absoluteStatutory' || majority === 'threeFifths' ? facts.size : undefined)}`}
          </b>
          <label>
            <span className="visually-hidden">{text.majority}</span>
            <select
              value={majority}
              onChange={(event) => {
                const chosen = majorities.find((one) => one === event.target.value)
                if (chosen !== undefined) onMajority(chosen)
              }}
            >
              {majorities.map((one) => (
                <option key={one} value={one}>
                  {text.majorities[one]}
                </option>
              ))}
            </select>
            , {text.article(articleOf(majority, subject))}
          </label>
        </div>
      </div>
    </>
  )
}
