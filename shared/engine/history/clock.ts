/**
 * Hybrid logical clock (Kulkarni et al. 2014): a reading never goes back, even when the workstation's clock does, and
 * readings of different workstations never collide. Text that sorts by code units: time, counter, replica.
 */
export function nextReading(last: string | undefined, now: number, replica: string): string {
  const [lastTime = 0, lastCounter = -1] = last === undefined ? [] : parse(last)
  const isBehind = now <= lastTime
  // A counter that is full goes on a millisecond later, or the readings would no longer sort.
  const isFull = isBehind && lastCounter >= highestCounter
  const time = isFull ? lastTime + 1 : Math.max(now, lastTime)
  const counter = isBehind && !isFull ? lastCounter + 1 : 0
  return `${timeText(time)}-${counter.toString(36).padStart(4, '0')}-${replica}`
}

const highestCounter = 36 ** 4 - 1

/**
 * Readings begin with a text below this one: no clock of an office is so wrong as to say 2200. A reading from beyond was
 * forged, and must not become the one all later readings have to follow.
 */
export const readingLimit = timeText(Date.UTC(2200, 0, 1))

/**
 * Readings taken in from elsewhere begin with a text below this one: what was forged just below the limit above would leave
 * no room for the readings that have to follow it.
 */
const acceptedLimit = timeText(Date.UTC(2100, 0, 1))

/** Whether a text is a reading some workstation can have made. */
export function isReading(text: string): boolean {
  return /^[0-9a-z]{9}-[0-9a-z]{4}-[0-9A-Za-z]{1,40}$/u.test(text) && text < acceptedLimit
}

/** The moment a reading was taken at, as its workstation's clock said, or a little after where others were ahead. */
export function momentOf(reading: string): string {
  return new Date(parse(reading)[0] ?? 0).toISOString()
}

function timeText(time: number): string {
  return time.toString(36).padStart(9, '0')
}

function parse(reading: string): readonly number[] {
  return reading
    .split('-')
    .slice(0, 2)
    .map((part) => parseInt(part, 36))
}
