import { linksIn, rollIn, type Values } from '../../../core/values/values'
import type { PrintedRecord, Surroundings } from '../../../engine/register'
import { type CourseEvent, courseOf } from '../chamber/course'
import { withKind } from '../chamber/noteWords'
import { isRunning, textAt } from '../chamber/facts'
import { candidatesOf, majorityOf, neededFor, tallyOf } from '../majority'
import { noteKinds } from '../notes/definition'
import { ballotMarks } from '../votes/definition'
import { type Block, namesOf, paragraph, standing, textOr } from './frame'
import { isByName } from './meetings'
import { councilPapersPl } from './words.pl'

const words = councilPapersPl.minutes

/** What happened at a meeting, told under the items it happened at. */
export interface MinutesCourse {
  /** What came before any item was taken up. */
  readonly before: readonly Block[]
  readonly ofItem: (item: string) => readonly Block[]
  /** Votes that belong to no item of the agenda. */
  readonly loose: readonly Block[]
}

/**
 * Puts what was noted with its hour under the items: notes and votes under their own, who came and left and what was noted
 * besides under the item that was dealt with then. Votes without an hour, as registers from elsewhere have them, close
 * their item.
 */
export function minutesCourse(
  values: Values,
  items: readonly PrintedRecord[],
  around: Surroundings | undefined,
): MinutesCourse {
  const votesOfItem = new Map(items.map(({ id }) => [id, around?.belonging('votes', id) ?? []] as const))
  const own = around?.belonging('votes', around.record) ?? []
  const ofItems = [...votesOfItem.values()].flat()
  const known = new Set(ofItems.map(({ id }) => id))
  const loose = own.filter(({ id }) => !known.has(id))
  const events = courseOf({
    meeting: { id: around?.record ?? '', values },
    items,
    votes: [...ofItems, ...loose],
    notes: around?.belonging('notes', around.record) ?? [],
    people: standing(values['attendance']).map(([name]) => ({ key: name, name })),
  })
  const size = values['statutorySize']
  const say = (event: CourseEvent) => eventBlocks(event, typeof size === 'number' ? size : undefined)
  const told = new Map<string, Block[]>()
  const before: Block[] = []
  const voted = new Set<string>()
  let current: string | undefined
  for (const event of events) {
    if (event.kind === 'item') current = event.record.id
    const place = ('record' in event ? itemOf(event.record.values) : undefined) ?? current
    // Votes of no item stand behind all of them.
    if (event.kind === 'vote') {
      voted.add(event.record.id)
      if (!known.has(event.record.id)) continue
    }
    const blocks = say(event)
    const there = place === undefined ? undefined : told.get(place)
    if (place === undefined || !votesOfItem.has(place)) before.push(...blocks)
    else if (there === undefined) told.set(place, [...blocks])
    else there.push(...blocks)
  }
  const untimed = (votes: readonly PrintedRecord[]) =>
    votes
      .filter((vote) => !voted.has(vote.id) && !isRunning(vote))
      .flatMap((vote) => voteBlocks(vote.values, typeof size === 'number' ? size : undefined))
  return {
    before,
    ofItem: (item) => [...(told.get(item) ?? []), ...untimed(votesOfItem.get(item) ?? [])],
    loose: loose
      .filter((vote) => !isRunning(vote))
      .flatMap((vote) => voteBlocks(vote.values, typeof size === 'number' ? size : undefined)),
  }
}

function itemOf(values: Values): string | undefined {
  return linksIn(values['item'])[0]?.record
}

function eventBlocks(event: CourseEvent, size: number | undefined): readonly Block[] {
  switch (event.kind) {
    // The frame of the minutes says these.
    case 'opened':
    case 'closed':
    case 'item':
      return []
    case 'came':
    case 'back':
    case 'left':
      return [paragraph(words[event.kind](event.at, event.name, event.present))]
    case 'resumed':
      return [paragraph(words.resumed(event.at))]
    case 'vote':
      return voteBlocks(event.record.values, size)
    case 'note':
      return [paragraph(noteLine(event.at, event.record.values))]
  }
}

function noteLine(at: string, values: Values): string {
  const kind = noteKinds.find((one) => one === values['kind']) ?? 'other'
  const text = textAt(values, 'text')?.replace(/[.\s]+$/u, '')
  if (kind === 'break') return words.pause(at, text ?? '')
  if (kind === 'chairing') return words.tookChair(at, namesOf(values['who']))
  const said = kind === 'other' && text !== undefined ? text : withKind(words.noteKinds[kind], text)
  return words.noted(at, said, namesOf(values['who']))
}

/** A vote in the short form of session systems, by name where it was noted so. */
function voteBlocks(vote: Values, size: number | undefined): readonly Block[] {
  const tally = tallyOf(vote)
  const number = textAt(vote, 'number')
  const subject = textOr(vote['subject'])
  const type = Object.entries(councilPapersPl.vote.types).find(([id]) => id === vote['type'])?.[1]
  const title = number === undefined ? words.voted(subject) : words.votedAs(number, type ?? '', subject)
  if (tally === undefined) return [paragraph(title)]
  const majority = majorityOf(vote)
  const needed = majority === 'simple' ? undefined : neededFor(majority, tally, size)
  const repeated = linksIn(vote['repeats'])[0]?.written
  const candidates = candidatesOf(vote)
  const [first] = candidates
  const result = vote['result']
  const marks = standing(vote['ballots'])
  return [
    paragraph(title),
    ...(repeated === undefined ? [] : [paragraph(words.repeated(repeated))]),
    ...(needed === undefined ? [] : [paragraph(words.needed(councilPapersPl.vote.majorities[majority], needed))]),
    ...(first === undefined
      ? [paragraph(words.counts(tally.for, tally.against, tally.abstained, tally.notVoting, tally.absent))]
      : candidates.map(({ name, votes }) => paragraph(`${words.candidate(name, votes)}.`))),
    ...(tally.excluded === 0 || isByName(vote) ? [] : [paragraph(words.excludedCount(tally.excluded))]),
    ...(isByName(vote)
      ? ballotMarks.flatMap((mark) => {
          const names = marks.flatMap(([name, own]) => (own === mark ? [name] : []))
          return names.length === 0 ? [] : [paragraph(words.byName(words.marks[mark], names.join(', ')))]
        })
      : []),
    ...(first !== undefined && result === 'adopted' && first.votes !== candidates[1]?.votes
      ? [paragraph(words.elected(first.name))]
      : vote['type'] === 'procedural' && (result === 'adopted' || result === 'notAdopted' || result === 'noQuorum')
        ? [paragraph(words.results[result])]
        : []),
  ]
}

/** How many were in the room when the meeting was opened, as far as hours were noted. */
export function presentAtOpening(values: Values): number {
  const opened = textAt(values, 'openedAt')
  const attendance = values['attendance']
  const present = Object.values(rollIn(attendance)).filter((mark) => mark === 'present').length
  if (opened === undefined) return present
  const events = courseOf({
    meeting: { id: '', values },
    items: [],
    votes: [],
    notes: [],
    people: standing(attendance).map(([name]) => ({ key: name, name })),
  })
  const opening = events.find(({ kind }) => kind === 'opened')
  return opening !== undefined && 'present' in opening ? opening.present : present
}
