import type { StateTone } from '#shared/model/field'
import { emptySeats } from '#shared/registers/elections/estates/procedure/confirm'
import type { ContestOverview } from '#shared/registers/elections/estates/procedure/overview'
import { useTexts } from '../../../data/context'
import { Chip } from '../../../components/Chip'
import { useEstateTexts } from './useEstateTexts'

/** Where a council’s election stands, in words. */
export function ResultChip({ contest }: { readonly contest: ContestOverview }) {
  const { register } = useTexts()
  const { words } = useEstateTexts()
  const text = words.results
  const { data, outcome, pending } = contest
  if (data.result !== undefined) {
    const tone: StateTone = data.result === 'elected' || data.result === 'automatic' ? 'met' : 'late'
    const empty = emptySeats(data)
    return (
      <>
        <Chip tone={tone}>{register('unitContests').choices['result']?.[data.result] ?? data.result}</Chip>
        {empty === 0 ? null : <div className="hint">{text.emptySeats(empty)}</div>}
      </>
    )
  }
  if (pending !== undefined) return <Chip tone="quiet">{words.pending}</Chip>
  if (outcome.course !== 'vote') return <Chip tone="soon">{words.courses[outcome.course]}</Chip>
  if (outcome.isValid === undefined) return <Chip tone="quiet">{text.waiting}</Chip>
  if (!outcome.isValid) return <Chip tone="late">{text.below}</Chip>
  return outcome.ties.some(({ lots }) => lots !== undefined) ? (
    <Chip tone="soon">{words.outcomes.tied}</Chip>
  ) : (
    <Chip tone="info">{text.valid}</Chip>
  )
}
