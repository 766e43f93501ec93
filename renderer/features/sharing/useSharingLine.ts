import { formatInstant } from '#shared/core/calendar/days'
import { useTexts, useWorkspaceValue } from '../../data/context'

/** In a few words how far the exchange with other workstations is; `undefined` where nothing is shared. */
export function useSharingLine(): string | undefined {
  const { isOn, upToDate, awaySince, waiting, refused, problem, disputes } = useWorkspaceValue('sharing')
  const { line } = useTexts().sharing
  if (isOn !== true) return undefined
  const time = (instant: string) => formatInstant(instant).slice(-5)
  const state =
    problem !== undefined
      ? line.stopped
      : awaySince !== undefined
        ? line.away(waiting, time(awaySince))
        : waiting > 0
          ? line.sending(waiting)
          : upToDate === undefined
            ? line.starting
            : line.upToDate(time(upToDate))
  return [state, ...(refused === 0 ? [] : [line.denied]), ...(disputes === 0 ? [] : [line.disputes(disputes)])].join(
    ' · ',
  )
}
