import { useEffect, useMemo, useRef, useState } from 'react'
import {
  type ChamberFacts,
  currentItemOf,
  isByTotals,
  phaseOf,
  runningVote,
} from '#shared/registers/council/chamber/facts'
import { personKeysOf } from '#shared/registers/council/chamber/personKeys'
import { type NewVote, voteOnItem } from '#shared/registers/council/chamber/voteEdits'
import type { NewNote } from '#shared/registers/council/chamber/edits'
import { isTyping } from '../../components/keys'
import { AgendaColumn } from './AgendaColumn'
import { AttendanceColumn } from './AttendanceColumn'
import { AttendancePanel } from './AttendancePanel'
import { CourseSection, noteId } from './CourseSection'
import { ItemPanel } from './ItemPanel'
import { NewVoteDialog } from './NewVoteDialog'
import { TotalsPanel } from './TotalsPanel'
import type { Chamber, Plan } from './useChamber'
import type { ChamberPlans } from './useChamberPlans'
import { useDeskKeys } from './useDeskKeys'
import { useVoting } from './useVoting'
import { finderId, VotePanel } from './VotePanel'
import { useChamberTexts } from './useChamberTexts'
import './chamberVote.css'

interface Props {
  readonly facts: ChamberFacts
  readonly chamber: Chamber
  readonly plans: ChamberPlans
  readonly onEnd: () => void
  readonly onChair: () => void
}

const focusOn = (id: string) => document.getElementById(id)?.focus()

/** Agenda, what is dealt with, attendance, course. */
export function ChamberDesk({ facts, chamber, plans, onEnd, onChair }: Props) {
  const text = useChamberTexts()
  const { act } = chamber
  const [isAttendance, setAttendance] = useState(false)
  // Beside the state, for the key after F4 may come before the screen is drawn.
  const attends = useRef(false)
  const [proposed, setProposed] = useState<NewVote>()
  const [selected, setSelected] = useState<string>()
  const [noteKind, setNoteKind] = useState<NewNote['kind']>('other')
  const voting = useVoting(facts)
  const personKeys = useMemo(() => personKeysOf(facts.people), [facts.people])
  const personOf = useMemo(() => new Map([...personKeys].map(([person, key]) => [key, person])), [personKeys])
  const phase = phaseOf(facts)
  const vote = runningVote(facts)
  const item = currentItemOf(facts)
  const showAttendance = (wanted: boolean) => {
    // What is over is mended in its entry, not by one key.
    const on = wanted && phase !== 'closed'
    attends.current = on
    setAttendance(on)
  }
  const voteNow = (): Plan => (stored, at) => {
    const current = currentItemOf(stored)
    // Who stands for election must be said first.
    if (current?.values['kind'] !== 'election') return plans.voteOnItem()(stored, at)
    setProposed(voteOnItem(current))
    return undefined
  }
  const askVote = (stored: ChamberFacts) => {
    if (phaseOf(stored) === 'open')
      setProposed({ subject: '', type: 'procedural', majority: 'simple', item: currentItemOf(stored) })
  }
  useDeskKeys({
    facts,
    chamber,
    plans,
    voting,
    personOf,
    moves: {
      isAttendance: () => attends.current,
      setAttendance: showAttendance,
      voteOnItem: voteNow,
      askVote,
      note: (kind) => {
        if (kind !== undefined) setNoteKind(kind)
        focusOn(noteId)
      },
      find: () => focusOn(finderId),
      end: onEnd,
      chair: onChair,
    },
  })
  // What had the focus is gone with the vote: it goes back to the agenda, and is not taken from where somebody types.
  const voteId = vote?.id
  const itemId = item?.id
  useEffect(() => {
    if (voteId !== undefined || isAttendance || isTyping(document.activeElement)) return
    const current = itemId === undefined ? '[data-item]' : `[data-item="${itemId}"]`
    document.querySelector<HTMLElement>(current)?.focus()
  }, [voteId, itemId, isAttendance])

  const ofVote = {
    facts,
    onMajority: (majority: NewVote['majority']) => act(plans.changeVote({ majority })),
    onClose: () => act(plans.closeVote()),
    onDrop: () => act(plans.dropVote()),
  }
  return (
    <>
      <div className="chamber-columns">
        <AgendaColumn
          facts={facts}
          selected={selected}
          onSelect={setSelected}
          onTakeUp={(id) => act(plans.takeUp(id))}
          onMove={(id, by) => act(plans.move(id, by))}
          onPlace={(id, after) => act(plans.place(id, after))}
          onInsert={(title, after) => act(plans.insert(title, after))}
          onRemove={(id) => act(plans.remove(id))}
          onPut={(template) => act(plans.agenda(template))}
        />
        <section className="chamber-main" aria-label={text.title}>
          {isAttendance ? (
            <AttendancePanel
              facts={facts}
              personKeys={personKeys}
              onToggle={(person) => act(plans.attend(person))}
              onRest={() => act(plans.restPresent())}
              onDone={() => showAttendance(false)}
            />
          ) : vote === undefined ? (
            <ItemPanel
              facts={facts}
              onVote={() => act(voteNow())}
              onOther={() => askVote(facts)}
              onRepeat={() => act(plans.repeat())}
              onAct={() => act(plans.makeAct())}
              onNext={() => act(plans.step(1))}
              onOpen={() => act(plans.open())}
              onOutcome={(outcome) => act(plans.settle(outcome))}
            />
          ) : isByTotals(vote) ? (
            <TotalsPanel
              {...ofVote}
              vote={vote}
              onTotal={(field, value) => act(plans.changeVote({ [field]: value }))}
              onCandidate={(row, value) => act(plans.candidate(row, value))}
            />
          ) : (
            <VotePanel {...ofVote} vote={vote} voting={voting} act={act} personKeys={personKeys} />
          )}
        </section>
        <AttendanceColumn
          facts={facts}
          onAttendance={() => showAttendance(true)}
          onSize={(size) => act(plans.size(size))}
          onChair={onChair}
        />
      </div>
      <CourseSection
        facts={facts}
        kind={noteKind}
        onKind={setNoteKind}
        canNote={phase === 'open' || phase === 'break'}
        onNote={(words) => {
          act(plans.note(words, noteKind))
          setNoteKind('other')
        }}
      />
      {proposed === undefined ? null : (
        <NewVoteDialog
          proposed={proposed}
          onClose={() => setProposed(undefined)}
          onStart={(wanted) => {
            setProposed(undefined)
            act(plans.vote(wanted))
          }}
        />
      )}
    </>
  )
}
