import { fold } from '../../core/folding/fold'
import type { RegisterDefinition } from '../../model/definition'
import type { DerivedField } from '../../model/field'
import { foldHeading } from './foldHeading'
import type { CellContext } from './readCell'

/** First words of headings under which lists keep how a matter stands. */
const stateWords: ReadonlySet<string> = new Set(['stan', 'status', 'state'])
/** Share of the cells that must name states where the heading says nothing. */
const mostCells = 0.5

/** How a deadline stands is no state of the entry. */
const isState = (field: RegisterDefinition['fields'][number]): field is DerivedField =>
  field.type === 'derived' && field.as === 'state' && field.derive !== 'deadline' && field.inner !== true

/**
 * The state of an entry a column of a file seems to tell: by its heading, or by cells that are called as the states of the
 * register are. A state is computed from days and links, so such a column fills no field; the clerk is told instead of
 * finding it left out.
 */
export function toldState(
  heading: string,
  cells: readonly string[],
  { fields }: Pick<RegisterDefinition, 'fields'>,
  { text, printed }: Pick<CellContext, 'text' | 'printed'>,
): string | undefined {
  const states = fields.filter(isState)
  const [first] = states
  if (first === undefined) return undefined
  const folded = foldHeading(heading)
  const texts = [text, ...(printed === undefined ? [] : [printed])]
  const isCalled = ({ id }: DerivedField) =>
    texts.some((one) =>
      [one.fields[id], one.headings[id]].some((name) => name !== undefined && foldHeading(name) === folded),
    )
  const named = states.find(isCalled)
  if (named !== undefined) return named.id
  if (stateWords.has(folded.split(' ')[0] ?? '')) return first.id
  const filled = cells.map(fold).filter((cell) => cell !== '')
  if (filled.length === 0) return undefined
  return states.find(({ id }) => {
    const labels = new Set(texts.flatMap((one) => Object.values(one.choices[id] ?? {}).map(fold)))
    return filled.filter((cell) => labels.has(cell)).length > filled.length * mostCells
  })?.id
}
