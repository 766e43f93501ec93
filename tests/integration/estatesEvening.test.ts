import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { execute } from '#renderer/data/commands/commands'
import type { OfficeDatabase } from '#renderer/data/database'
import type { Edit } from '#shared/engine/history/history'
import { newElection } from '#shared/registers/elections/estates/procedure/found'
import { cityOverview } from '#shared/registers/elections/estates/procedure/overview'
import {
  checkProtocol,
  protocolFigures,
  protocolIn,
  protocolRows,
  withProtocolFigure,
  type Protocol,
} from '#shared/registers/elections/estates/procedure/protocol'
import { rulesOfSet } from '#shared/registers/elections/estates/rules/readySets'
import { freshDatabase } from './data/freshDatabase'

const [units, precincts, candidates, seats] = [30, 5, 20, 15]

let database: OfficeDatabase
let now = Date.UTC(2026, 10, 29, 20)
beforeEach(async () => {
  database = await freshDatabase()
})
afterEach(() => database.close())

const write = (register: string, edits: readonly Edit[]) =>
  execute(database, { kind: 'create', register, record: edits[0]?.record ?? '', label: '' }, edits, {
    who: 'Anna Nowak',
    now: () => (now += 1_000),
  })
const live = async (register: string) => (await database.records.toArray()).filter((one) => one.register === register)

/** Numbers that look like any, the same every time. */
function numbers() {
  let state = 20_261_129
  return (most: number) => {
    state = (state * 48_271) % 2_147_483_647
    return state % (most + 1)
  }
}

describe('the evening of a city', () => {
  it('of 30 units, 5 precincts each and 20 candidates, entered figure by figure, comes to what was dictated', async () => {
    const next = numbers()
    let ids = 0
    const newId = () => `id-${String((ids += 1)).padStart(5, '0')}`
    const { id, edits } = newElection(
      {
        name: 'Wybory',
        day: '2026-11-29',
        rules: rulesOfSet('bielsko'),
        units: Array.from({ length: units }, (_, at) => ({
          id: `unit-${at}`,
          values: { name: `Osiedle ${String(at).padStart(2, '0')}`, inhabitants: 9_000, voters: 2_000 },
        })),
      },
      newId,
    )
    await write('unitElections', edits)
    const election = [{ record: id, written: 'Wybory' }]
    const contests = (await live('unitContests')).map(({ id: contest, values }) => [
      { record: contest, written: JSON.stringify(values['unit']) },
    ])
    await write(
      'unitPrecincts',
      contests.flatMap((contest) =>
        Array.from({ length: precincts - 1 }, (_, at): Edit => ({
          record: newId(),
          register: 'unitPrecincts',
          presence: 'live',
          fields: { election, contest, number: String(100 + at) },
        })),
      ),
    )
    await write(
      'unitNominations',
      contests.flatMap((contest) =>
        Array.from({ length: candidates }, (_, at): Edit => ({
          record: newId(),
          register: 'unitNominations',
          presence: 'live',
          fields: {
            election,
            contest,
            number: String(at),
            surname: `Osoba${String(at).padStart(2, '0')}`,
            givenNames: 'Anna',
            decision: 'registered',
          },
        })),
      ),
    )
    const read = async () => {
      const [record] = await live('unitElections')
      if (record === undefined) throw new Error('no election')
      return cityOverview(
        record,
        await live('unitContests'),
        await live('unitNominations'),
        await live('unitPrecincts'),
        '2026-11-29T21:00:00.000Z',
      )
    }
    const dictated = { entitled: 0, issued: 0, votes: new Map<string, number>() }
    for (const contest of (await read()).contests)
      for (const precinct of contest.precincts) {
        const votes = Array.from({ length: candidates }, () => 1 + next(60))
        const marks = votes.reduce((sum, count) => sum + count, 0)
        const valid = Math.max(...votes, Math.ceil(marks / seats))
        const [entitled, unused, taken] = [1_500 + next(400), next(90), valid + 3]
        const lines = [entitled, taken + unused, unused, taken, taken, 2, valid + 1, 1, valid]
        dictated.entitled += entitled
        dictated.issued += taken
        contest.candidates.forEach(({ id: key }, at) =>
          dictated.votes.set(key, (dictated.votes.get(key) ?? 0) + (votes[at] ?? 0)),
        )
        const { candidates: names } = contest.frame
        const empty: Protocol = { lines: {}, votes: new Map() }
        const typed = protocolFigures(names).reduce(
          (protocol, figure, at) => withProtocolFigure(protocol, figure, [...lines, ...votes][at]),
          empty,
        )
        expect(checkProtocol(contest.frame, typed)).toEqual([])
        await write('unitPrecincts', [
          { record: precinct.id, register: 'unitPrecincts', fields: { first: protocolRows(typed, names) } },
        ])
      }
    const { city, contests: counted } = await read()
    expect(city).toMatchObject({
      reported: units * precincts,
      precincts: units * precincts,
      entitled: dictated.entitled,
      voted: dictated.issued,
    })
    const votes = counted.flatMap(({ outcome }) => outcome.names.map(({ key, votes: sum }) => [key, sum] as const))
    expect(new Map(votes)).toEqual(dictated.votes)
    expect(votes).toHaveLength(units * candidates)
    // Nothing of a sheet was lost on its way into the database and back.
    const [one] = await live('unitPrecincts')
    expect(protocolIn(one?.values ?? {}, 'first').votes.size).toBe(candidates)
  })
})
