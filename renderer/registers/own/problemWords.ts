import type { RowValue } from '#shared/core/values/values'
import { definitions } from '#shared/registers/own/definition'
import type { OwnProblem } from '#shared/registers/own/problems'
import type { OwnScreenText } from '#shared/registers/own/screen.pl'
import type { Texts } from '#shared/text/texts'

/** What is wrong with a definition, in words, each once; rows are named by their labels, or by their place. */
export function problemWords(
  problems: readonly OwnProblem[],
  fields: readonly RowValue[],
  clocks: readonly RowValue[],
  views: readonly RowValue[],
  words: OwnScreenText,
  texts: Pick<Texts, 'register'>,
): readonly string[] {
  const text = texts.register(definitions.id)
  const said = problems.map((problem) => {
    const { at, row, column } = problem
    const label = column === undefined ? undefined : text.fields[`${at}.${column}`]
    if (row === undefined || at === 'other' || at === 'name') {
      const place = at === 'other' ? words.registerPlace : (text.fields[at] ?? words.registerPlace)
      return words.problem(problem, place, label)
    }
    const named =
      at === 'fields' ? fields[row]?.['label'] : at === 'views' ? views[row]?.['name'] : clocks[row]?.['name']
    const name = typeof named === 'string' && named !== '' ? named : String(row + 1)
    const placeOf = { fields: words.fieldPlace, clocks: words.clockPlace, views: words.viewPlace }
    return words.problem(problem, at === 'pattern' ? words.registerPlace : placeOf[at](name), label)
  })
  return [...new Set(said)]
}
