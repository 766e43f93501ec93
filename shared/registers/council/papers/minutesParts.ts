import { typeset } from '../../../engine/documents/typography'
import type { PrintedRecord, RecordLetterPrint } from '../../../engine/register'
import type { Office } from '../../../model/office'
import { linksIn, namesInCell, rowsIn, type Values } from '../../../core/values/values'
import { chairingsOf } from '../chamber/chairs'
import { itemOutcomes } from '../agendaItems/definition'
import { type Block, namesOf, paragraph, textOr } from './frame'
import { actOf } from './meetings'
import type { MinutesCourse } from './minutesCourse'
import { councilPapersPl } from './words.pl'

const words = councilPapersPl.minutes

/** Who chaired; from when to when where the chair was taken over. */
export function chairedBy({ values, around }: RecordLetterPrint): string {
  const notes = around?.belonging('notes', around.record) ?? []
  const chairings = chairingsOf({ meeting: { id: around?.record ?? '', values }, notes })
  if (chairings.length < 2 || chairings.every(({ from }) => from === undefined)) return textOr(values['chairing'])
  return chairings.map(({ name, from = '', to = '' }) => words.chairedTimes(name, from, to)).join(', ')
}

/** The vote that changed the agenda, where it is known. */
function votedBy(item: Values): string {
  const number = linksIn(item['changeVote'])[0]?.written
  return number === undefined ? '' : ` (${words.byVote(number)})`
}

/** The agenda as it stood in the end, and what was put into it or taken off. */
export function agendaBlocks(standing: readonly PrintedRecord[], all: readonly PrintedRecord[]): readonly Block[] {
  return [
    ...(standing.length === 0
      ? []
      : [
          {
            kind: 'list' as const,
            items: standing.map(({ values: item }) => ({
              marker: `${textOr(item['position'], '–').replace(/\.$/u, '')}.`,
              text: typeset(textOr(item['title'])),
            })),
          },
        ]),
    ...changes(all, 'inserted', words.inserted),
    ...changes(all, 'removed', words.removed),
  ]
}

/** Who kept the minutes and who chaired sign them. */
export function minutesSignatures(values: Values): Block {
  return {
    kind: 'signatures',
    people: [
      { post: words.recorder, name: typeset(namesOf(values['recorder'])) },
      { post: words.chair, name: typeset(namesOf(values['chairing'])) },
    ],
  }
}

/** Items put into the agenda or taken off it, in one sentence. */
function changes(
  items: readonly PrintedRecord[],
  change: 'inserted' | 'removed',
  say: (items: string) => string,
): readonly Block[] {
  const named = items.flatMap(({ values }) =>
    values['change'] === change
      ? [`${textOr(values['position'], '–').replace(/\.$/u, '')}. ${textOr(values['title'])}${votedBy(values)}`]
      : [],
  )
  return named.length === 0 ? [] : [paragraph(say(named.join('; ')))]
}

/** An item as the minutes tell it: whose draft, what committees said, its course, votes and outcome. */
export function itemBlocks(
  { id, values: item }: PrintedRecord,
  happened: MinutesCourse,
  { councilNominative: council, executivePost }: Office,
): readonly Block[] {
  const draft = item['draftNo']
  const known = Object.entries(words.proposers).find(([choice]) => choice === item['proposer'])?.[1]
  const proposer = item['proposer'] === 'mayor' && executivePost !== '' ? executivePost : known
  const outcome = itemOutcomes.find((one) => one === item['outcome'])
  const act = actOf(item)
  const course = item['course']
  const title = textOr(item['title'])
  return [
    {
      kind: 'paragraph',
      lead: words.item(textOr(item['position'], '')),
      text: typeset(typeof draft === 'string' ? `${title} (${words.draft(draft)})` : title),
    },
    ...(proposer === undefined ? [] : [paragraph(words.proposer(proposer))]),
    ...(namesOf(item['referent']) === '' ? [] : [paragraph(words.referent(namesOf(item['referent'])))]),
    ...rowsIn(item['opinions']).flatMap(({ body, opinion }) =>
      body !== undefined && typeof opinion === 'string'
        ? [paragraph(words.opinion(namesInCell(body).join(', '), opinion))]
        : [],
    ),
    ...(typeof course === 'string' ? course.split('\n').map(paragraph) : []),
    ...happened.ofItem(
      id,
      act !== undefined && outcome === 'adopted'
        ? [paragraph(words.adoptedAct(council === '' ? words.council : council, act))]
        : outcome === undefined || happened.isVoted(id, outcome)
          ? []
          : [paragraph(words.outcomes[outcome])],
    ),
  ]
}
