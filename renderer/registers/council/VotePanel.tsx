import { useEffect, useRef, useState } from 'react'
import type { RegisterRecord } from '#shared/core/values/record'
import {
  type BallotMark,
  type ChamberFacts,
  standingOf,
  type Voter,
  votersOf,
} from '#shared/registers/council/chamber/facts'
import { foundBy } from '#shared/registers/council/chamber/personKeys'
import { Button } from '../../components/Button'
import { useChamberTexts } from './useChamberTexts'
import type { Chamber } from './useChamber'
import type { Voting } from './useVoting'
import { VoteHead } from './VoteHead'
import type { majorities } from '#shared/registers/council/votes/definition'

interface Props {
  readonly facts: ChamberFacts
  readonly vote: RegisterRecord
  readonly voting: Voting
  readonly act: Chamber['act']
  readonly personKeys: ReadonlyMap<string, string>
  readonly onMajority: (majority: (typeof majorities)[number]) => void
  readonly onClose: () => void
  readonly onDrop: () => void
}

/** From this many on rows stand closer and in three columns. */
const many = 20

/** Marks with a box of their own in each row. */
const boxes = ['for', 'against', 'abstained', 'notVoting'] as const satisfies readonly BallotMark[]

/** A vote by name while it is taken: everybody with his vote, the current one marked, the sums live above. */
export function VotePanel({ facts, vote, voting, act, personKeys, onMajority, onClose, onDrop }: Props) {
  const text = useChamberTexts()
  const grid = useRef<HTMLDivElement>(null)
  const find = useRef<HTMLInputElement>(null)
  const voters = votersOf(facts, vote)
  const { at } = voting
  const isExceptions = voting.isExceptions(vote.id)
  useEffect(() => {
    grid.current?.focus()
  }, [vote.id])
  useEffect(() => {
    grid.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [at])
  const standing = standingOf(facts, vote)
  const current = isExceptions ? undefined : voters.find(({ key }) => key === at)
  return (
    <>
      <VoteHead facts={facts} vote={vote} standing={standing} onMajority={onMajority} />
      <div
        ref={grid}
        className="people-scroll"
        role="group"
        aria-label={text.ballots}
        aria-describedby="chamber-mode"
        tabIndex={0}
      >
        <ol className={['ballots', isExceptions ? 'exceptions' : '', voters.length > many ? 'many' : ''].join(' ')}>
          {voters.map((voter) => (
            <Row
              key={voter.key}
              voter={voter}
              personKey={personKeys.get(voter.key)}
              isCurrent={voter.key === current?.key}
              onCast={(mark) => act(voting.cast(mark, voter.key))}
            />
          ))}
        </ol>
      </div>
      <p className="visually-hidden" role="status">
        {current === undefined ? '' : `${current.name}: ${text.now}`}
      </p>
      <div className="chamber-tools">
        <Button
          keys={text.keys.rest}
          disabled={standing.waiting === 0}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => act(voting.rest('for'))}
        >
          {text.restFor}
        </Button>
        <Finder ref={find} onPoint={voting.goTo} onDone={() => grid.current?.focus()} people={voters} />
        <span className="spread" />
        <Button size="small" look="quiet" onClick={onDrop}>
          {text.dropVote}
        </Button>
        <Button look={standing.unclosed === undefined ? 'primary' : 'plain'} keys="Enter" onClick={onClose}>
          {text.closeVote}
        </Button>
      </div>
      <p id="chamber-mode" className="vote-keys">
        <b>{isExceptions ? text.exceptions : text.voiceOrder}</b>
        {isExceptions ? (
          <Key keys="Esc" words={text.keyWords.leave} />
        ) : (
          <>
            {boxes.map((mark) => (
              <Key key={mark} keys={text.keys[mark]} words={text.marks[mark]} />
            ))}
            <Key keys={text.keys.excluded} words={text.keyWords.exclude} />
            <Key keys="⌫" words={text.keyWords.clear} />
            <Key keys="↑ ↓" words={text.keyWords.person} />
            <Key keys="/" words={text.keyWords.name} />
          </>
        )}
      </p>
    </>
  )
}

function Key({ keys, words }: { readonly keys: string; readonly words: string }) {
  return (
    <span>
      <kbd>{keys}</kbd> {words}
    </span>
  )
}

interface RowProps {
  readonly voter: Voter
  readonly personKey: string | undefined
  readonly isCurrent: boolean
  readonly onCast: (mark: BallotMark) => void
}

function Row({ voter, personKey = '', isCurrent, onCast }: RowProps) {
  const text = useChamberTexts()
  const { name, ballot, isWaiting, isIn } = voter
  const isAway = ballot === 'excluded' || ballot === 'absent' || (ballot === undefined && !isIn)
  const word =
    ballot !== undefined ? text.marks[ballot] : isCurrent ? text.now : isWaiting ? text.waiting : text.marks.absent
  return (
    <li className={isAway ? 'away' : (ballot ?? 'waiting')} aria-current={isCurrent ? 'true' : undefined}>
      <kbd aria-hidden>{personKey.toUpperCase()}</kbd>
      <span className="name">{name}</span>
      {isAway
        ? null
        : boxes.map((mark) => (
            <button
              key={mark}
              type="button"
              className="box-mark"
              tabIndex={-1}
              aria-label={`${name}: ${text.marks[mark]}`}
              aria-pressed={ballot === mark}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onCast(mark)}
            >
              {text.keys[mark]}
            </button>
          ))}
      <em>{word}</em>
    </li>
  )
}

interface FinderProps {
  readonly people: readonly Voter[]
  readonly onPoint: (person: string) => void
  readonly onDone: () => void
  readonly ref: React.Ref<HTMLInputElement>
}

/**
 * Finds a person by the beginning of the surname: the first one meant is pointed at as it is typed, Enter goes back to the votes. Never
 * by itself: the rest of a surname typed to its end would be votes, its „a” all of them.
 */
function Finder({ people, onPoint, onDone, ref }: FinderProps) {
  const text = useChamberTexts()
  const [typed, setTyped] = useState('')
  const isNobody = typed.trim() !== '' && foundBy(people, typed).length === 0
  return (
    <label className="finder">
      <span>{text.find}</span>
      <input
        ref={ref}
        id={finderId}
        className="input"
        autoComplete="off"
        placeholder={text.findHint}
        aria-invalid={isNobody}
        value={typed}
        onBlur={() => setTyped('')}
        onChange={(event) => {
          setTyped(event.target.value)
          const [first] = foundBy(people, event.target.value)
          if (first !== undefined) onPoint(first)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey) return
          event.preventDefault()
          if (!isNobody) onDone()
        }}
      />
      <span role="status" className="hint">
        {isNobody ? text.nobodyFound : ''}
      </span>
    </label>
  )
}

/** Where the beginning of a surname is typed; reached by a key. */
export const finderId = 'chamber-find'
