import { headingOf } from '../documents/printedFields'
import type { RegisterText } from '../../model/registerText'
import { foldHeading } from './foldHeading'
import type { ChangedHeading, HiddenKeys } from './table'

/** Headings of a printed paper that somebody changed in Word, with their places. Blanks and the ends of lines say nothing. */
export function changedHeadings(
  headings: readonly string[],
  { fields }: Pick<HiddenKeys, 'fields'>,
  text: RegisterText,
): readonly ChangedHeading[] {
  const bare = (heading: string | undefined) => foldHeading(heading ?? '').replaceAll(' ', '')
  return [...fields].flatMap(([index, field]) => {
    const written = headings[index] ?? ''
    const isOwn = [text.fields[field], text.headings[field]].some((own) => bare(own) === bare(written))
    return isOwn ? [] : [{ place: index + 1, written, printed: headingOf(field, text) }]
  })
}
