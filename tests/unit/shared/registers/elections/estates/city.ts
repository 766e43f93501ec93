import type { Values } from '#shared/core/values/values'
import { protocolLines } from '#shared/registers/elections/estates/precincts/definition'
import { cityOverview, type CityOverview } from '#shared/registers/elections/estates/procedure/overview'
import { rulesOfSet } from '#shared/registers/elections/estates/rules/readySets'
import { ruleRows, type ElectionRules } from '#shared/registers/elections/estates/rules/rules'

interface Stored {
  readonly id: string
  readonly values: Values
}

/** A council to elect: its seats, its candidates by surname, and the rows of its precincts' protocols. */
export interface Council {
  readonly unit: string
  readonly seats: number
  readonly candidates: readonly string[]
  /** The nine figures of each sheet, then the votes in the order of the candidates. */
  readonly sheets: readonly (readonly number[])[]
  readonly extended?: true
  /** Surnames of those nominated whom nobody decided about yet. */
  readonly undecided?: readonly string[]
  /** Lists by surname. */
  readonly lists?: Readonly<Record<string, string>>
  /** Dates of birth by surname. */
  readonly born?: Readonly<Record<string, string>>
}

/** The rows a sheet is kept in. */
export function sheetRows(figures: readonly number[], keys: readonly string[]) {
  return [
    ...protocolLines.map((line, index) => ({ line, votes: figures[index] ?? 0 })),
    ...keys.map((nomination, index) => ({
      line: 'name',
      nomination,
      number: String(index + 1),
      votes: figures[protocolLines.length + index] ?? 0,
    })),
  ]
}

/** A sheet on which nothing went wrong: so many entitled and voting, and the votes of the names. */
export function sheet(entitled: number, voted: number, votes: readonly number[]): readonly number[] {
  return [entitled, voted + 100, 100, voted, voted, 0, voted, 0, voted, ...votes]
}

/** An election by these rules of these councils, put together as the screens do it. */
export function city(
  rules: ElectionRules,
  councils: readonly Council[],
  more: Values = {},
  now = '2025-02-10T08:00:00.000Z',
): CityOverview {
  const election = [{ record: 'city', written: 'Wybory' }]
  const contests: Stored[] = []
  const nominations: Stored[] = []
  const precincts: Stored[] = []
  for (const { unit, seats, candidates, sheets, extended, undecided, lists, born } of councils) {
    const link = [{ record: unit, written: unit }]
    contests.push({
      id: unit,
      values: {
        election,
        unit: link,
        seats,
        ...(extended === true ? { extraTermUntil: '2025-01-15' } : {}),
      },
    })
    const keys = candidates.map((surname, index) => {
      const id = `${unit} ${surname}`
      const birthDate = born?.[surname]
      const list = lists?.[surname]
      nominations.push({
        id,
        values: {
          number: `${nominations.length + 1}`,
          election,
          contest: link,
          surname,
          givenNames: `Imię${index}`,
          ...(undecided?.includes(surname) === true ? {} : { decision: 'registered' }),
          ...(birthDate === undefined ? {} : { birthDate }),
          ...(list === undefined ? {} : { list }),
        },
      })
      return id
    })
    for (const [index, figures] of sheets.entries()) {
      const rows = sheetRows(figures, keys)
      precincts.push({
        id: `${unit} ${index}`,
        values: { election, contest: link, number: `${index + 1}`, first: rows, second: rows },
      })
    }
  }
  const record = { id: 'city', values: { name: 'Wybory', day: '2025-02-09', rules: ruleRows(rules), ...more } }
  return cityOverview(record, contests, nominations, precincts, now)
}

/** The rules of a city, as its ready set has them. */
export const rulesOf = rulesOfSet
