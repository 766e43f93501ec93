/**
 * Hybrid logical clock (Kulkarni et al. 2014): a reading never goes back, even when the workstation's clock does, and
 * readings of different workstations never collide. Text that sorts by code units: time, counter, replica.
 */
export function nextReading(last: string | undefined, now: number, replica: string): string {
  const [lastTime = 0, lastCounter = -1] = last === undefined ? [] : parse(last)
  const time = Math.max(now, lastTime)
  const counter = time === lastTime ? lastCounter + 1 : 0
  return `${time.toString(36).padStart(9, '0')}-${counter.toString(36).padStart(4, '0')}-${replica}`
}

function parse(reading: string): readonly number[] {
  return reading
    .split('-')
    .slice(0, 2)
    .map((part) => parseInt(part, 36))
}
