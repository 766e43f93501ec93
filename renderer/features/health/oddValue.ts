import { formatDay, isDay } from '#shared/core/calendar/days'
import { fieldAt, type RegisterDefinition } from '#shared/model/definition'
import { displayValue } from '#shared/model/display'
import type { Texts } from '#shared/text/texts'

/** Longer texts are shown by their beginning and end, where what was cut or left over stands. */
const longest = 280

/** What stands in a field, as the page of the health check shows it: blanks that are not seen are made visible. */
export function oddValue(
  definition: RegisterDefinition,
  path: string | undefined,
  value: string,
  texts: Texts,
): string {
  if (isDay(value)) return formatDay(value)
  const field = path === undefined ? undefined : fieldAt(definition, path)
  const text = texts.register(definition.id)
  const shown = field?.type === 'choice' ? displayValue(field, value, text, texts.app.words, path) : value
  return withVisibleBlanks(shortened(shown))
}

/** Marks blanks that look like a space or like nothing: no-break spaces, line breaks, tabs, runs of spaces. */
export function withVisibleBlanks(text: string): string {
  return text
    .replace(/\r?\n/g, '↵')
    .replace(/\t/g, '⇥')
    .replace(/[\u00a0\u202f\u2007]/g, '⍽')
    .replace(/ {2,}|^ | $/g, (blanks) => '·'.repeat(blanks.length))
}

function shortened(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 80)} […] ${text.slice(-70)}`
}
