import { formatDayInWords } from '../../../core/calendar/days'
import type { DocumentInput } from '../../../engine/documents/model'
import { typeset } from '../../../engine/documents/typography'
import type { Block } from '../papers/frame'
import { named, type Print, workPaper } from './papers'
import { ageIn, bandName, type Sg01, type Sg01Line, type Sg01Settings } from './sg01'
import { activityPl as words, type ActivityWords } from './words.pl'

const heading = (text: string): Block => ({ kind: 'heading', level: 2, text: typeset(text) })

/** Lines of the form with what each is called. */
export function sg01Tables(
  sg01: Sg01,
  { bands }: Pick<Sg01Settings, 'bands'>,
  text: ActivityWords['sg01'],
): readonly { readonly title: string; readonly lines: readonly (Sg01Line & { readonly name: string })[] }[] {
  const calledBy = (labels: Readonly<Record<string, string>>) => (line: Sg01Line) => ({
    ...line,
    name: line.id === '' ? text.noData : named(labels, line.id),
  })
  const ages = Object.fromEntries(bands.map((band) => [String(band), bandName(String(band), bands, text)]))
  return [
    { title: text.total, lines: [{ ...sg01.total, name: text.total }] },
    { title: text.ages, lines: sg01.ages.map(calledBy(ages)) },
    { title: text.education, lines: sg01.education.map(calledBy(text.educations)) },
    { title: text.occupations, lines: sg01.occupations.map(calledBy(text.groups)) },
  ]
}

/** What is known of the mayor, as names and values. */
export function mayorFacts(
  { mayor }: Pick<Sg01Settings, 'mayor'>,
  year: number,
  text: ActivityWords['sg01'],
): readonly (readonly [string, string])[] {
  const { sex, birthYear, education, occupationGroup } = mayor
  return [
    [text.mayorFields.sex, sex === undefined ? text.notSaid : text.sexes[sex]],
    [text.age, birthYear === undefined ? text.notSaid : String(ageIn(year, birthYear))],
    [text.mayorFields.education, education === undefined ? text.notSaid : text.educations[education]],
    [text.mayorFields.occupationGroup, occupationGroup === undefined ? text.notSaid : text.groups[occupationGroup]],
  ]
}

/** The numbers of the form SG-01, laid out to be copied line by line. */
export function sg01Paper(
  print: Omit<Print, 'period'> & { readonly sg01: Sg01; readonly settings: Sg01Settings },
): DocumentInput {
  const { sg01, settings, office } = print
  const text = words.sg01
  const hasUnknown = sg01.total.unknown > 0
  return workPaper({ ...print, period: text.paperLine(formatDayInWords(sg01.asOf)) }, text.paper, [], 'portrait', [
    ...sg01Tables(sg01, settings, text).flatMap(({ title, lines }): readonly Block[] => [
      heading(title),
      {
        kind: 'table',
        columns: [
          { heading: text.line, width: hasUnknown ? 80 : 102 },
          { heading: text.female, width: 22, align: 'right' },
          { heading: text.male, width: 22, align: 'right' },
          ...(hasUnknown ? [{ heading: text.unknown, width: 24, align: 'right' as const }] : []),
          { heading: text.sum, width: 22, align: 'right' },
        ],
        rows: lines.map(({ name, female, male, unknown }) => ({
          kind: 'row',
          cells: [
            typeset(name),
            ...[female, male, ...(hasUnknown ? [unknown] : []), female + male + unknown].map((count) => ({
              text: String(count),
              number: count,
            })),
          ],
        })),
      },
    ]),
    heading(text.mayor),
    {
      kind: 'facts',
      facts: mayorFacts(settings, Number(sg01.asOf.slice(0, 4)), text).map(([name, value]) => ({
        name,
        value: typeset(value),
      })),
    },
    ...(sg01.missing.length === 0
      ? []
      : [
          heading(text.missing),
          // Whom it is missing of stands on the screen: the paper may go round.
          { kind: 'paragraph' as const, text: typeset(`${text.noData}: ${sg01.missing.length}`) },
        ]),
    { kind: 'paragraph', style: 'note', text: typeset(text.check) },
    { kind: 'signatures', people: [{ post: typeset(office.keeperPost), name: typeset(office.keeperName) }] },
  ])
}
