import { useEffect, useState } from 'react'
import { readingAt } from '#shared/engine/deadlines/hours'
import type { ClockReading } from '#shared/engine/deadlines/reading'

const minute = 60_000

/** A reading as it stands now: a clock of hours goes on while a person looks at it, all others are the same until midnight. */
export function useReadingNow(reading: ClockReading): ClockReading {
  const [now, setNow] = useState(() => new Date().toISOString())
  const ticks = reading.hours !== undefined
  useEffect(() => {
    if (!ticks) return undefined
    const tick = () => setNow(new Date().toISOString())
    // The place it is shown in may have been there long before it.
    tick()
    const timer = setInterval(tick, minute)
    return () => clearInterval(timer)
  }, [ticks])
  return ticks ? readingAt(reading, now) : reading
}
