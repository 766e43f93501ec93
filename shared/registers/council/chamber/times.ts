/** From when to when somebody was in the room; an open end for who is there still, an open start for who was there from the start. */
export interface Span {
  readonly from: string | undefined
  readonly to: string | undefined
}

const hour = /^(\d{1,2})[:.](\d{2})$/u

/** Minutes since midnight of an hour as people write it (`9:20`, `9.20`); `undefined` for anything else. */
export function minutesOf(text: string): number | undefined {
  const found = hour.exec(text.trim())
  const [, hours = '', minutes = ''] = found ?? []
  return found === null || Number(hours) > 24 || Number(minutes) > 59 ? undefined : Number(hours) * 60 + Number(minutes)
}

/** What is noted of somebody's hours (`9:20-11:05, 11:30-`), in its order; `undefined` where it is written otherwise. */
export function readTimes(text: string): readonly Span[] | undefined {
  const spans = text.split(/[,;]/u).map((part): Span | undefined => {
    const [from = '', to = '', ...more] = part.split(/[-–—]/u).map((end) => end.trim())
    const isHour = (end: string) => end === '' || minutesOf(end) !== undefined
    if (more.length > 0 || !/[-–—]/u.test(part) || !isHour(from) || !isHour(to) || (from === '' && to === ''))
      return undefined
    return { from: from === '' ? undefined : from, to: to === '' ? undefined : to }
  })
  return spans.every((span) => span !== undefined) ? spans : undefined
}

/** Hours as they stand in a roll. */
function writeTimes(spans: readonly Span[]): string {
  return spans.map(({ from = '', to = '' }) => `${from}-${to}`).join(', ')
}

/** Whether somebody noted present is in the room now: nobody noted that he left, or he came back. */
export function isInNow(times: string | undefined): boolean {
  const spans = times === undefined ? undefined : readTimes(times)
  return spans === undefined || spans.at(-1)?.to === undefined
}

/** Whether somebody noted present was in the room at an hour; yes where his hours are not noted, or not legibly. */
export function isInAt(times: string | undefined, at: string): boolean {
  const spans = times === undefined ? undefined : readTimes(times)
  const moment = minutesOf(at)
  if (spans === undefined || moment === undefined) return true
  return spans.some(({ from, to }) => {
    const start = from === undefined ? 0 : (minutesOf(from) ?? 0)
    const end = to === undefined ? Number.POSITIVE_INFINITY : (minutesOf(to) ?? 0)
    return start <= moment && moment < end
  })
}

/** The hours of somebody who comes now. What was written otherwise stays, and the hour stands behind it. */
export function arrived(times: string | undefined, at: string): string {
  if (times === undefined || times === '') return `${at}-`
  const spans = readTimes(times)
  return spans === undefined ? `${times}, ${at}-` : writeTimes([...spans, { from: at, to: undefined }])
}

/** The hours of somebody who leaves now. @param since when he came, where no hours of his are noted: the opening. */
export function departed(times: string | undefined, at: string, since: string | undefined): string {
  if (times === undefined || times === '') return writeTimes([{ from: since, to: at }])
  const spans = readTimes(times)
  const last = spans?.at(-1)
  return spans === undefined || last === undefined
    ? `${times}, -${at}`
    : writeTimes([...spans.slice(0, -1), { ...last, to: at }])
}
