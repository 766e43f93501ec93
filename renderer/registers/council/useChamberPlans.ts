import { recordName } from '#shared/model/display'
import { linksIn } from '#shared/core/values/values'
import type { RegisterRecord } from '#shared/core/values/record'
import type { AgendaTemplate } from '#shared/registers/council/agendaTemplates/agendas'
import { toggleAttendance, toggleExcused, restPresent } from '#shared/registers/council/chamber/attendanceEdits'
import { takeChair } from '#shared/registers/council/chamber/chairs'
import {
  addNote,
  changeOf,
  closeMeeting,
  creationOf,
  insertItem,
  linkTo,
  moveItem,
  type NewNote,
  openMeeting,
  putAgenda,
  reopenMeeting,
  settle,
  takeUp,
  toggleBreak,
  toggleRemoved,
} from '#shared/registers/council/chamber/edits'
import {
  type ChamberFacts,
  currentItemOf,
  isRunning,
  phaseOf,
  presenceOf,
  runningVote,
  standingItems,
  standingOf,
  votesOf,
} from '#shared/registers/council/chamber/facts'
import { kindOfNote, peopleIn } from '#shared/registers/council/chamber/noteWords'
import {
  closeVote,
  dropVote,
  type NewVote,
  repeatOf,
  startVote,
  voteOnItem,
} from '#shared/registers/council/chamber/voteEdits'
import { rowsIn } from '#shared/core/values/values'
import { newId } from '../../data/commands/commands'
import { firstPlaces, placesToMove } from '../../data/place'
import { useCatalogue, useWorkspace } from '../../data/context'
import { useToast } from '../../components/toasts'
import { placed } from './readChamber'
import type { Plan } from './useChamber'
import { useChamberTexts } from './useChamberTexts'

/** Everything that can be done in the chamber; each is one command, planned on what is stored when its turn has come. */
export function useChamberPlans() {
  const workspace = useWorkspace()
  const catalogue = useCatalogue()
  const text = useChamberTexts()
  const toast = useToast()
  const say = (words: string) => toast({ look: 'plain', text: words })
  const run = (plan: Plan): Plan => plan
  const onItem = (id: string, plan: (item: RegisterRecord, facts: ChamberFacts, at: string) => ReturnType<Plan>) =>
    run((facts, at) => {
      const item = facts.items.find((one) => one.id === id)
      return item === undefined ? undefined : plan(item, facts, at)
    })
  const takeUpItem = (item: RegisterRecord | undefined, facts: ChamberFacts, at: string) => {
    if (item === undefined || phaseOf(facts) !== 'open' || item.values['change'] === 'removed') return undefined
    if (runningVote(facts) === undefined) return takeUp(facts, item, at)
    say(text.closeFirst)
    return undefined
  }
  const start = async (facts: ChamberFacts, at: string, vote: NewVote) => {
    if (phaseOf(facts) !== 'open') return undefined
    if (facts.votes.some(isRunning)) {
      say(text.closeFirst)
      return undefined
    }
    if (presenceOf(facts).present === 0) {
      say(text.attendFirst)
      return undefined
    }
    const belongsTo = vote.item === undefined ? { meeting: linkTo(facts.meeting) } : { item: linkTo(vote.item) }
    const place = await workspace.query.nextPlace('votes', belongsTo)
    return startVote(facts, vote, { id: newId(), at, place })
  }
  return {
    open: () =>
      run((facts, at) => {
        const phase = phaseOf(facts)
        return phase === 'before' ? openMeeting(facts, at) : phase === 'closed' ? reopenMeeting(facts) : undefined
      }),
    close: () =>
      run((facts, at) => {
        if (runningVote(facts) === undefined) return closeMeeting(facts, at)
        say(text.closeFirst)
        return undefined
      }),
    pause: () =>
      run((facts, at) => {
        if (phaseOf(facts) !== 'open' && phaseOf(facts) !== 'break') return undefined
        return toggleBreak(facts, newId(), at, currentItemOf(facts))
      }),
    chair: (name: string) => run((facts, at) => takeChair(facts, name, newId(), at, currentItemOf(facts))),
    place: (id: string, after: string | undefined) =>
      onItem(id, (item, facts) => {
        const at = facts.items.indexOf(item)
        // Dropped where it stands already.
        if (after === id || facts.items[at - 1]?.id === after) return undefined
        return moveItem(facts, item, placesToMove(facts.items.map(placed), id, after))
      }),
    size: (statutorySize: number) => run((facts) => changeOf(facts.meeting, { statutorySize })),
    attend: (person: string) => run((facts, at) => toggleAttendance(facts, person, at)),
    excuse: (person: string) => run((facts) => toggleExcused(facts, person)),
    restPresent: () => run((facts) => restPresent(facts)),
    takeUp: (id: string) => onItem(id, takeUpItem),
    step: (by: 1 | -1) =>
      run((facts, at) => {
        const standing = standingItems(facts)
        const current = currentItemOf(facts)?.id
        return takeUpItem(standing[standing.findIndex(({ id }) => id === current) + by], facts, at)
      }),
    insert: (title: string, after: string | undefined) =>
      run((facts) => {
        const id = newId()
        const item = facts.items.find((one) => one.id === after)
        return insertItem(facts, title, {
          id,
          after: item,
          places: placesToMove(facts.items.map(placed), id, after),
        })
      }),
    agenda: (template: AgendaTemplate) =>
      run((facts) => {
        const places = firstPlaces(template.items.length)
        return putAgenda(
          facts,
          template,
          places.map((place) => ({ id: newId(), place })),
        )
      }),
    move: (id: string, by: 1 | -1) =>
      onItem(id, (item, facts) => {
        const at = facts.items.indexOf(item)
        const after = by === 1 ? facts.items[at + 1] : facts.items[at - 2]
        if ((by === 1 && after === undefined) || (by === -1 && at === 0)) return undefined
        return moveItem(facts, item, placesToMove(facts.items.map(placed), id, after?.id))
      }),
    remove: (id: string) => onItem(id, (item, facts) => toggleRemoved(facts, item)),
    settle: (outcome: string | undefined) =>
      run((facts) => {
        const item = currentItemOf(facts)
        return item === undefined ? undefined : settle(item, outcome)
      }),
    voteOnItem: () =>
      run((facts, at) => {
        const item = currentItemOf(facts)
        return item === undefined ? undefined : start(facts, at, voteOnItem(item))
      }),
    vote: (vote: NewVote) => run((facts, at) => start(facts, at, vote)),
    repeat: () =>
      run((facts, at) => {
        const item = currentItemOf(facts)
        const last = item === undefined ? undefined : votesOf(facts, item.id).at(-1)
        return last === undefined ? undefined : start(facts, at, repeatOf(facts, last))
      }),
    closeVote: () =>
      run((facts, at) => {
        const vote = runningVote(facts)
        if (vote === undefined) return undefined
        const { unclosed } = standingOf(facts, vote)
        if (unclosed === undefined) return closeVote(facts, vote, at)
        const words = text.unclosed
        say(
          unclosed.code === 'waiting'
            ? words.waiting(unclosed.count)
            : unclosed.code === 'sum'
              ? words.sum(unclosed.sum, unclosed.present)
              : unclosed.code === 'noQuorum'
                ? words.noQuorum(unclosed.present, unclosed.quorum)
                : words.nobody,
        )
        return undefined
      }),
    dropVote: () =>
      run((facts) => {
        const vote = runningVote(facts)
        return vote === undefined ? undefined : dropVote(vote)
      }),
    changeVote: (fields: Parameters<typeof changeOf>[1]) =>
      run((facts) => {
        const vote = runningVote(facts)
        return vote === undefined ? undefined : changeOf(vote, fields)
      }),
    candidate: (row: number, count: number | undefined) =>
      run((facts) => {
        const vote = runningVote(facts)
        if (vote === undefined) return undefined
        const candidates = rowsIn(vote.values['candidates']).map((one, index) => {
          if (index !== row) return one
          const { name = '' } = one
          return count === undefined ? { name } : { name, votes: count }
        })
        return changeOf(vote, { candidates })
      }),
    note: (words: string, kind: NewNote['kind']) =>
      run((facts, at) =>
        addNote(
          facts,
          { kind: kind === 'other' ? kindOfNote(words) : kind, text: words, who: peopleIn(facts.people, words) },
          newId(),
          at,
          currentItemOf(facts),
        ),
      ),
    makeAct: () =>
      run(async (facts) => {
        const item = currentItemOf(facts)
        if (item === undefined || item.values['outcome'] !== 'adopted' || linksIn(item.values['act']).length > 0) {
          say(text.actFirst)
          return undefined
        }
        const made = await workspace.query.madeFrom({ register: 'agendaItems', record: item.id, field: 'act' })
        if (made === undefined) return undefined
        const id = newId()
        const label = recordName(catalogue.of(made.register), made.values)
        say(text.actMade(label))
        return creationOf(made.register, id, made.values, label, {
          record: item.id,
          register: item.register,
          fields: { act: [{ record: id, written: label }] },
        })
      }),
  }
}

/** What can be done in the chamber. */
export type ChamberPlans = ReturnType<typeof useChamberPlans>
