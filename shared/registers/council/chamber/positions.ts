const letters = 'abcdefghijklmnoprstuwz'

/**
 * The printed number of an item put behind another: `7a` behind 7, `7b` behind 7a, the next whole one at the end. The others
 * keep theirs.
 * @param taken all printed numbers of the agenda, in its order.
 */
export function positionAfter(taken: readonly string[], after: string | undefined): string {
  const clean = taken.map((position) => position.trim().replace(/\.$/u, ''))
  const wholes = clean.flatMap((position) => (/^\d+$/u.test(position) ? [Number(position)] : []))
  const behind = after?.trim().replace(/\.$/u, '')
  const isLast = behind === undefined || behind === clean.at(-1)
  const root = /^(\d+)/u.exec(behind ?? '')?.[1]
  if (isLast && (root === undefined || root === behind)) return String(Math.max(0, ...wholes) + 1)
  const base = root ?? '0'
  const own = new Set(clean.map((position) => position.toLowerCase()))
  const letter = Array.from(letters).find((one) => !own.has(`${base}${one}`))
  return letter === undefined ? base : `${base}${letter}`
}
