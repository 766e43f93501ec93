import { columnsIn } from '../../../model/shorthand'
import { foundFaults, lineFindings } from './signatureLines'

/**
 * Fields of a list of signatures: its lines as on paper, filled on a screen of its own, and what they came to, which is written
 * when they are erased and names nobody.
 */
export function signatureFields<const S extends string>(section: S) {
  return [
    {
      id: 'signatures',
      type: 'rows',
      ownScreen: true,
      section,
      privacy: 'private',
      wide: true,
      columns: columnsIn(section, 'private', [
        { id: 'surname', type: 'text' },
        { id: 'givenNames', type: 'text' },
        { id: 'pesel', type: 'text' },
        { id: 'address', type: 'text' },
        { id: 'checked', type: 'boolean' },
        { id: 'fault', type: 'choice', choices: foundFaults },
      ]),
    },
    {
      id: 'listCounts',
      type: 'rows',
      standard: true,
      ownScreen: true,
      section,
      privacy: 'office',
      columns: columnsIn(section, 'office', [
        { id: 'finding', type: 'choice', choices: lineFindings },
        { id: 'count', type: 'integer' },
      ]),
    },
  ] as const
}
