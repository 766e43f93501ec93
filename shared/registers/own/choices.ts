/** What an office says of the choices of a field: each of the three one a line. */
interface ChoiceLines {
  readonly choices: string
  readonly choiceNames: string
  readonly choicesOff: string
}

/** The choices of a field, one a line, each once. */
export function choicesOf({ choices }: Pick<ChoiceLines, 'choices'>): readonly string[] {
  return [...new Set(choices.split('\n').map((one) => one.trim()))].filter((one) => one !== '')
}

/**
 * The names the office gave to choices, one a line: `choice=name`. What entries hold stays the choice itself, so that a
 * new name changes none of them, and what was entered meanwhile elsewhere bears it too.
 */
export function choiceNames(
  choices: readonly string[],
  { choiceNames: lines }: Pick<ChoiceLines, 'choiceNames'>,
): ReadonlyMap<string, string> {
  const known = new Set(choices)
  return new Map(
    lines.split('\n').flatMap((line) => {
      // A choice may hold the sign itself: the longest one is meant.
      let at = line.lastIndexOf('=')
      while (at > 0 && !known.has(line.slice(0, at))) at = line.lastIndexOf('=', at - 1)
      const name = line
        .slice(at + 1)
        .trim()
        .slice(0, 200)
      return at > 0 && name !== '' ? [[line.slice(0, at), name] as const] : []
    }),
  )
}

/** The choices that are not offered any more; none where nothing would be left to choose. */
export function choicesGone(
  choices: readonly string[],
  { choicesOff }: Pick<ChoiceLines, 'choicesOff'>,
): readonly string[] {
  const off = new Set(choicesOff.split('\n'))
  const gone = choices.filter((choice) => off.has(choice))
  return gone.length === choices.length ? [] : gone
}

/** The words of the choices of a field: their own, or the names the office gave them. */
export function choiceWords(field: ChoiceLines): Readonly<Record<string, string>> {
  const choices = choicesOf(field)
  const names = choiceNames(choices, field)
  return Object.fromEntries(choices.map((choice) => [choice, names.get(choice) ?? choice]))
}

/** The lines of choices as they are edited: those entries may hold, in their order, and the text that adds others. */
export interface EditedChoices {
  readonly kept: readonly string[]
  readonly fresh: string
}

/** Tells the choices that are stored from those being added; what is typed twice is being added. */
export function editedChoices(choices: string, stored: readonly string[]): EditedChoices {
  const left = new Set(stored)
  const kept: string[] = []
  const fresh: string[] = []
  for (const line of choices === '' ? [] : choices.split('\n')) {
    if (left.delete(line.trim())) kept.push(line.trim())
    else fresh.push(line)
  }
  return { kept: [...kept, ...left], fresh: fresh.join('\n') }
}

/** The lines of choices both parts make. */
export function choiceLines({ kept, fresh }: EditedChoices): string {
  return [...kept, ...(fresh === '' ? [] : [fresh])].join('\n')
}
