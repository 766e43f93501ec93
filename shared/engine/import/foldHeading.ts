import { fold } from '../../core/folding/fold'

/** Headings as they are compared: folded, without punctuation and underscores. */
export function foldHeading(heading: string): string {
  return fold(heading.replace(/[_.:*/()[\]-]+/g, ' '))
}
