import { linksIn, rollIn, type Values } from '../../../core/values/values'
import type { PrintedRecord, Surroundings } from '../../../engine/register'
import { type CourseEvent, courseOf } from '../chamber/course'
import { withKind } from '../chamber/noteWords'
import { isRunning, textAt } from '../chamber/facts'
import { candidatesOf, electedIn, majorityOf, requiredIn, type Tally, tallyOf } from '../majority'
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
  /** `conclusion`: what came of the item, told behind the last vote that decided of it, else at its end. */
  readonly ofItem: (item: string, conclusion?: readonly Block[]) => readonly Block[]
  /** Whether the last vote that decided of an item says its outcome already. */
  readonly isVoted: (item: string, outcome: string) => boolean
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
  const told = new Map<string, Told[]>()
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
    const one = { blocks: say(event), decides: event.kind === 'vote' && isDecision(event.record.values) }
    const there = place === undefined ? undefined : told.get(place)
    if (place === undefined || !votesOfItem.has(place)) before.push(...one.blocks)
    else if (there === undefined) told.set(place, [one])
    else there.push(one)
  }
  const untimed = (votes: readonly PrintedRecord[]): readonly Told[] =>
    votes
      .filter((vote) => !voted.has(vote.id) && !isRunning(vote))
      .map(({ values: vote }) => ({
        blocks: voteBlocks(vote, typeof size === 'number' ? size : undefined),
        decides: isDecision(vote),
      }))
  return {
    before,
    ofItem: (item, conclusion = []) => {
      const all = [...(told.get(item) ?? []), ...untimed(votesOfItem.get(item) ?? [])]
      const last = all.findLastIndex(({ decides }) => decides)
      const end = last === -1 ? all.length : last + 1
      return [
        ...all.slice(0, end).flatMap(({ blocks }) => blocks),
        ...conclusion,
        ...all.slice(end).flatMap(({ blocks }) => blocks),
      ]
    },
    isVoted: (item, outcome) => {
      const last = votesOfItem.get(item)?.findLast((vote) => isDecision(vote.values) && !isRunning(vote))
      return outcome === (last?.values['result'] === 'notAdopted' ? 'rejected' : last?.values['result'])
    },
    loose: loose
      .filter((vote) => !isRunning(vote))
      .flatMap((vote) => voteBlocks(vote.values, typeof size === 'number' ? size : undefined)),
  }
}

/** What is told of one event, and whether it may have decided of the item. */
interface Told {
  readonly blocks: readonly Block[]
  readonly decides: boolean
}

const isDecision = (vote: Values) => vote['type'] !== 'procedural'

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
  const required = requiredIn(majority, tally, size)
  const repeated = linksIn(vote['repeats'])[0]?.written
  const candidates = candidatesOf(vote)
  const marks = standing(vote['ballots'])
  return [
    paragraph(title),
    ...(repeated === undefined ? [] : [paragraph(words.repeated(repeated))]),
    ...(required === undefined ? [] : [paragraph(words.needed(councilPapersPl.vote.majorities[majority], required))]),
    ...candidates.map(({ name, votes }) => paragraph(`${words.candidate(name, votes)}.`)),
    ...sums(vote, tally),
    ...(isByName(vote)
      ? ballotMarks.flatMap((mark) => {
          const names = marks.flatMap(([name, own]) => (own === mark ? [name] : []))
          return names.length === 0 ? [] : [paragraph(words.byName(words.marks[mark], names.join(', ')))]
        })
      : []),
    ...resultOfVote(vote),
  ]
}

/** The sums of a vote in one line; of an election what the candidates' votes do not say. */
function sums(vote: Values, tally: Tally): readonly Block[] {
  const { counts } = words
  const others = (['excluded', 'invalid'] as const).flatMap((kind) =>
    tally[kind] === 0 ? [] : [`${counts[kind]}: ${tally[kind]}`],
  )
  const candidates = candidatesOf(vote)
  const own = vote['against']
  const against = typeof own === 'number' ? own : 0
  const said =
    candidates.length === 0
      ? [
          ...(['for', 'against', 'abstained', 'notVoting', 'absent'] as const).map(
            (kind) => `${counts[kind]}: ${tally[kind]}`,
          ),
          ...others,
        ]
      : [
          ...(against === 0 ? [] : [`${candidates.length === 1 ? counts.against : counts.againstAll}: ${against}`]),
          ...(['abstained', 'notVoting'] as const).flatMap((kind) =>
            tally[kind] === 0 ? [] : [`${counts[kind]}: ${tally[kind]}`],
          ),
          ...others,
        ]
  return said.length === 0 ? [] : [paragraph(`${said.join(', ')}.`)]
}

/** What came of a vote, in a sentence. */
function resultOfVote(vote: Values): readonly Block[] {
  const { result } = vote
  if (result !== 'adopted' && result !== 'notAdopted' && result !== 'noQuorum') return []
  if (candidatesOf(vote).length === 0 || result === 'noQuorum') return [paragraph(words.results[result])]
  const elected = electedIn(vote, result)
  return [paragraph(elected === undefined ? words.notElected : words.elected(elected))]
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
