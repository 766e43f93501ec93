import { describe, expect, it } from 'vitest'
import {
  type BallotMark,
  type ChamberFacts,
  electedBy,
  nextWaiting,
  runningVote,
  standingOf,
  votersOf,
} from '#shared/registers/council/chamber/facts'
import { changeOf } from '#shared/registers/council/chamber/edits'
import {
  castException,
  castVote,
  closeVote,
  dropVote,
  type NewVote,
  repeatOf,
  restVote,
  startVote,
  voteOnItem,
} from '#shared/registers/council/chamber/voteEdits'
import { rollIn } from '#shared/core/values/values'
import { after, meetingOf } from './meeting'

const item = (facts: ChamberFacts, id = 'two') => {
  const found = facts.items.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no item ${id}`)
  return found
}
const running = (facts: ChamberFacts) => {
  const vote = runningVote(facts)
  if (vote === undefined) throw new Error('no vote is being taken')
  return vote
}
const at = (facts: ChamberFacts) => ({ id: `v${facts.votes.length + 1}`, at: '11:40', place: undefined })
const begin = (facts: ChamberFacts, vote: NewVote = voteOnItem(item(facts))) =>
  after(facts, startVote(facts, vote, at(facts)))
const letters: Readonly<Record<string, BallotMark>> = {
  Z: 'for',
  P: 'against',
  W: 'abstained',
  N: 'notVoting',
  X: 'excluded',
}

/** The roll call by voice order: one letter for each who waits. */
const voices = (facts: ChamberFacts, keys: string) =>
  Array.from(keys).reduce((now, letter) => {
    const vote = running(now)
    const person = nextWaiting(votersOf(now, vote), undefined)
    const mark = letters[letter]
    if (person === undefined || mark === undefined) throw new Error(`nobody for ${letter}`)
    return after(now, castVote(vote, person, mark))
  }, facts)
const close = (facts: ChamberFacts) => after(facts, closeVote(facts, running(facts), '11:42'))

describe('a roll call', () => {
  // Who is in the room, their votes in order, then: result | for : against : abstained : silent : excluded.
  it.each([
    ['abcdefgh', 'ZZZZZZZZ', 'adopted', '8:0:0:0:0'],
    ['abcdefgh', 'ZZZPPPWN', 'notAdopted', '3:3:1:1:0'],
    ['abcde', 'ZZPWX', 'adopted', '2:1:1:0:1'],
    // The excluded one is in the room, so there is a quorum of four.
    ['abcd', 'ZZZX', 'adopted', '3:0:0:0:1'],
  ])('of %s saying %s is %s', (present, keys, result, sums) => {
    const facts = close(voices(begin(meetingOf(present)), keys))
    const [vote] = facts.votes
    if (vote === undefined) throw new Error('no vote')
    const standing = standingOf(facts, vote)
    const { tally } = standing
    expect(standing.result).toBe(result)
    expect([tally.for, tally.against, tally.abstained, tally.notVoting, tally.excluded].join(':')).toBe(sums)
    expect(tally.absent).toBe(8 - present.length)
    expect(item(facts).values['outcome']).toBe(result === 'adopted' ? 'adopted' : 'rejected')
  })

  it('goes on by itself, over those who are not in the room, and round to those passed over', () => {
    const facts = voices(begin(meetingOf('bdfh')), 'Z')
    const voters = votersOf(facts, running(facts))
    expect(nextWaiting(voters, 'b')).toBe('d')
    expect(nextWaiting(voters, 'h')).toBe('d')
  })

  it('takes all the rest as for, and then exceptions by one key each, which the same key takes back', () => {
    let facts = begin(meetingOf('abcdefgh'))
    facts = after(facts, restVote(facts, running(facts), 'for'))
    facts = after(facts, castException(running(facts), 'c', 'against'))
    facts = after(facts, castException(running(facts), 'd', 'abstained'))
    facts = after(facts, castException(running(facts), 'd', 'abstained'))
    expect(standingOf(facts, running(facts)).tally).toMatchObject({ for: 7, against: 1, abstained: 0 })
    expect(restVote(facts, running(facts), 'for')).toBeUndefined()
  })

  it.each([
    ['somebody waits', 'abcde', 'ZZZZ', { code: 'waiting', count: 1 }],
    ['there is no quorum', 'abc', 'ZZZ', { code: 'noQuorum', present: 3, quorum: 4 }],
    ['nobody is there', '', '', { code: 'noQuorum', present: 0, quorum: 4 }],
  ])('is not closed while %s', (_, present, keys, unclosed) => {
    const facts = voices(begin(meetingOf(present)), keys)
    expect(standingOf(facts, running(facts)).unclosed).toEqual(unclosed)
    expect(closeVote(facts, running(facts), '11:42')).toBeUndefined()
  })

  it('keeps the vote of somebody who leaves before it ends', () => {
    let facts = voices(begin(meetingOf('abcd')), 'ZZZZ')
    const times = { a: '10:00-11:41' }
    facts = after(
      facts,
      changeOf(facts.meeting, { attendance: { roll: rollIn(facts.meeting.values['attendance']), times } }),
    )
    expect(standingOf(facts, running(facts))).toMatchObject({ sum: 4, present: 4, unclosed: undefined })
  })

  it('cannot begin while another is being taken, and can be called off', () => {
    const facts = begin(meetingOf('abcde'))
    expect(startVote(facts, voteOnItem(item(facts)), at(facts))).toBeUndefined()
    expect(runningVote(after(facts, dropVote(running(facts))))).toBeUndefined()
  })

  it('of an agenda does not decide its item, and is counted on', () => {
    const first = close(voices(begin(meetingOf('abcdefgh')), 'ZZZZZZZZ'))
    const motion: NewVote = {
      subject: 'zamknięcie dyskusji',
      type: 'procedural',
      majority: 'simple',
      item: item(first, 'three'),
    }
    const facts = close(voices(begin(first, motion), 'PPPPPPPP'))
    expect(item(facts, 'three').values['outcome']).toBeUndefined()
    expect(facts.votes.map(({ values }) => values['number'])).toEqual(['1', '2'])
  })
})

describe('a vote under an item', () => {
  const other = (facts: ChamberFacts, subject: string): NewVote => ({ ...voteOnItem(item(facts)), subject })

  it('on something else does not decide of it; on the same, however it is written, does', () => {
    const first = meetingOf('abcdefgh')
    const facts = close(voices(begin(first, other(first, 'poprawka nr 1')), 'ZZZZZZZZ'))
    expect(item(facts).values['outcome']).toBeUndefined()
    const decided = close(voices(begin(facts, other(facts, 'W sprawie planu')), 'PPPPPPPP'))
    expect(item(decided).values['outcome']).toBe('rejected')
  })

  it('that is an election decides of it by whatever it is called', () => {
    const first = meetingOf('abcdefgh')
    const election = after(first, changeOf(item(first), { kind: 'election' }))
    const facts = begin(election, { ...other(election, 'druga tura'), type: 'secret' })
    const counted = after(facts, changeOf(running(facts), { for: 8 }))
    expect(item(close(counted)).values['outcome']).toBe('adopted')
  })

  it('by which the agenda is changed is tied to what was put in before it was taken', () => {
    const first = meetingOf('abcdefgh')
    const change: NewVote = {
      subject: 'zmiana porządku obrad',
      type: 'procedural',
      majority: 'absoluteStatutory',
      item: item(first, 'one'),
    }
    const changed = after(first, changeOf(item(first, 'three'), { change: 'inserted' }))
    const refused = close(voices(begin(changed, change), 'ZZZZPPPP'))
    expect(item(refused, 'three').values['changeVote']).toBeUndefined()
    const adopted = close(voices(begin(refused, change), 'ZZZZZPPP'))
    expect(item(adopted, 'three').values['changeVote']).toEqual([{ record: 'v2', written: '2' }])
    expect(item(adopted).values['changeVote']).toBeUndefined()
  })
})

describe('the repeat of a vote', () => {
  it('is tied to the first, decides anew, and bars whoever was excluded', () => {
    const first = close(voices(begin(meetingOf('abcdefgh')), 'XZZZZPPP'))
    const [vote] = first.votes
    if (vote === undefined) throw new Error('no vote')
    const facts = begin(first, repeatOf(first, vote))
    expect(running(facts).values).toMatchObject({
      subject: 'w sprawie planu',
      repeats: [{ record: 'v1', written: '1' }],
      ballots: { roll: { a: 'excluded' } },
    })
    const again = close(voices(facts, 'ZPPPPPP'))
    expect(item(again).values['outcome']).toBe('rejected')
  })
})

describe('a secret vote', () => {
  const secret = (candidates: readonly string[] = []): NewVote => ({
    subject: 'wybór przewodniczącego',
    type: 'secret',
    majority: 'absolute',
    item: undefined,
    candidates,
  })
  it.each([
    ['fewer than are present', { for: 4, against: 2 }, { code: 'sum', sum: 6, present: 7 }],
    ['more than are present', { for: 4, against: 4 }, { code: 'sum', sum: 8, present: 7 }],
    ['as many as are present', { for: 4, against: 2, invalid: 1 }, undefined],
    ['one excluded', { for: 4, against: 2, excluded: 1 }, undefined],
  ])('of %s', (_, totals, unclosed) => {
    const open = begin(meetingOf('abcdefg'), secret())
    const facts = after(open, changeOf(running(open), totals))
    expect(standingOf(facts, running(facts)).unclosed).toEqual(unclosed)
  })

  // Votes of two candidates, and who is elected by an absolute majority of eight.
  it.each([
    [5, 3, {}, 'Lipa'],
    [4, 4, {}, undefined],
    [4, 3, { against: 1 }, undefined],
    [3, 5, {}, 'Buk'],
    [4, 2, { abstained: 2 }, undefined],
    [4, 2, { invalid: 2 }, 'Lipa'],
  ])('for %i and %i elects whom the law says', (lipa, buk, totals, elected) => {
    const open = begin(meetingOf('abcdefgh'), secret(['Lipa', 'Buk']))
    const candidates = [
      { name: 'Lipa', votes: lipa },
      { name: 'Buk', votes: buk },
    ]
    const facts = close(after(open, changeOf(running(open), { candidates, ...totals })))
    const [vote] = facts.votes
    expect(vote === undefined ? '' : electedBy(facts, vote)).toBe(elected)
  })
})
