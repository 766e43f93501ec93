import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countRows, readBallot, type Ballot, type Count } from '#shared/registers/elections/procedure/ballot'
import { checkCount, differences, figuresOf, quorumOf, withFigure } from '#shared/registers/elections/procedure/tally'
import { electionFindingsEn } from '#shared/registers/elections/words/electionFindings.en'
import { electionFindingsPl } from '#shared/registers/elections/words/electionFindings.pl'
import { ballot, count } from './ballots'

const words = (round: Ballot, entry: Count) =>
  checkCount(round, entry).map((problem) =>
    electionFindingsPl.tally(problem, (number) => round.names.find((name) => name.number === number)?.name ?? number),
  )

// Five names for three seats, 20 members present of 21; a limited ballot.
const limited = ballot(5, 3)
// Three names for three seats: for and against.
const both = ballot(3, 3)
const abstaining = ballot(2, 2, { abstaining: true })

const wrong: readonly (readonly [string, Ballot, Count, string])[] = [
  [
    'fewer in the box than cast',
    limited,
    count([20, 0, 19, 18, 1], [10, 9, 8, 7, 6]),
    'Wydano 20 kart, a z urny wyjęto 19 i nie wrzucono 0: razem 19. Różnica: 1.',
  ],
  [
    'more in the box than handed out',
    limited,
    count([20, 0, 21, 20, 1], [10, 9, 8, 7, 6]),
    'Wydano 20 kart, a z urny wyjęto 21 i nie wrzucono 0: razem 21. Różnica: 1.',
  ],
  [
    'not returned counted twice',
    limited,
    count([20, 2, 19, 19, 0], [10, 9, 8, 7, 6]),
    'Wydano 20 kart, a z urny wyjęto 19 i nie wrzucono 2: razem 21. Różnica: 1.',
  ],
  [
    'one ballot handed out, none anywhere',
    limited,
    count([1, 0, 0, 0, 0], [0, 0, 0, 0, 0]),
    'Wydano 1 kartę, a z urny wyjęto 0 i nie wrzucono 0: razem 0. Różnica: 1.',
  ],
  [
    'valid and invalid too few',
    limited,
    count([20, 0, 20, 18, 1], [10, 9, 8, 7, 6]),
    'Z urny wyjęto 20 kart, a ważnych 18 i nieważnych 1 to razem 19. Różnica: 1.',
  ],
  [
    'valid and invalid too many',
    limited,
    count([20, 0, 20, 20, 1], [10, 9, 8, 7, 6]),
    'Z urny wyjęto 20 kart, a ważnych 20 i nieważnych 1 to razem 21. Różnica: 1.',
  ],
  [
    'two in the box, three judged',
    limited,
    count([2, 0, 2, 2, 1], [2, 1, 0, 0, 0]),
    'Z urny wyjęto 2 karty, a ważnych 2 i nieważnych 1 to razem 3. Różnica: 1.',
  ],
  [
    'more handed out than present',
    limited,
    count([21, 1, 20, 20, 0], [10, 9, 8, 7, 6]),
    'Wydano 21 kart, a obecnych było 20.',
  ],
  [
    'more handed out than prepared',
    ballot(5, 3, { prepared: 18 }),
    count([20, 0, 20, 20, 0], [10, 9, 8, 7, 6]),
    'Wydano 20 kart, a przygotowano 18.',
  ],
  [
    'more present than members',
    ballot(5, 3, { present: 22 }),
    count([20, 0, 20, 20, 0], [10, 9, 8, 7, 6]),
    'Obecnych 22 to więcej niż ustawowy skład rady (21).',
  ],
  [
    'no quorum',
    ballot(5, 3, { present: 10 }),
    count([10, 0, 10, 10, 0], [5, 5, 5, 4, 4]),
    'Obecnych 10 z 21: brak kworum, potrzeba co najmniej 11.',
  ],
  [
    'no quorum in a council of 15',
    ballot(2, 1, { statutory: 15, present: 7 }),
    count([7, 0, 7, 7, 0], [4, 3]),
    'Obecnych 7 z 15: brak kworum, potrzeba co najmniej 8.',
  ],
  [
    'two marks too many',
    limited,
    count([20, 0, 20, 19, 1], [17, 15, 12, 11, 4]),
    'Suma znaków: 59. Kart ważnych jest 19, miejsc 3, więc znaków może być najwyżej 57.',
  ],
  [
    'one mark too many',
    limited,
    count([20, 0, 20, 19, 1], [17, 15, 11, 11, 4]),
    'Suma znaków: 58. Kart ważnych jest 19, miejsc 3, więc znaków może być najwyżej 57.',
  ],
  [
    'marks on ballots nobody cast',
    limited,
    count([20, 20, 0, 0, 0], [1, 0, 0, 0, 0]),
    'Suma znaków: 1. Kart ważnych jest 0, miejsc 3, więc znaków może być najwyżej 0.',
  ],
  [
    'one seat, two marks a ballot',
    ballot(2, 1),
    count([20, 0, 20, 20, 0], [11, 10]),
    'Suma znaków: 21. Kart ważnych jest 20, miejsc 1, więc znaków może być najwyżej 20.',
  ],
  [
    'ballots without a mark taken for valid',
    limited,
    count([20, 0, 20, 20, 0], [5, 5, 5, 2, 2]),
    'Suma znaków: 19, a kart ważnych jest 20; karta bez znaku jest nieważna, więc znaków nie może być mniej niż kart ważnych.',
  ],
  [
    'nobody marked at all',
    limited,
    count([20, 0, 20, 1, 19], [0, 0, 0, 0, 0]),
    'Suma znaków: 0, a kart ważnych jest 1; karta bez znaku jest nieważna, więc znaków nie może być mniej niż kart ważnych.',
  ],
  [
    'a name above the valid ballots',
    limited,
    count([20, 0, 20, 19, 1], [20, 10, 10, 5, 5]),
    'Kandydat A: 20 głosów, a kart ważnych jest 19.',
  ],
  [
    'the last name above the valid ballots',
    limited,
    count([20, 0, 20, 3, 17], [2, 2, 0, 0, 4]),
    'Kandydat E: 4 głosy, a kart ważnych jest 3.',
  ],
  [
    'one vote and no ballot',
    ballot(2, 1),
    count([20, 0, 20, 0, 20], [1, 0]),
    'Kandydat A: 1 głos, a kart ważnych jest 0.',
  ],
  [
    'for and against together too many',
    both,
    count(
      [20, 0, 20, 20, 0],
      [
        [15, 6],
        [20, 0],
        [10, 10],
      ],
    ),
    'Kandydat A: razem 21 głosów, a kart ważnych jest 20.',
  ],
  [
    'for alone too many',
    both,
    count(
      [20, 0, 20, 19, 1],
      [
        [19, 0],
        [20, 0],
        [10, 9],
      ],
    ),
    'Kandydat B: razem 20 głosów, a kart ważnych jest 19.',
  ],
  [
    'with abstentions too many',
    abstaining,
    count(
      [20, 0, 20, 20, 0],
      [
        [10, 5, 6],
        [10, 5, 5],
      ],
    ),
    'Kandydat A: razem 21 głosów, a kart ważnych jest 20.',
  ],
  ['a figure left out', limited, count([20, 0, 20, 20], [10, 9, 8, 7, 6]), 'Brak liczby: karty nieważne.'],
  [
    'votes left out',
    both,
    count([20, 0, 20, 20, 0], [[15, 5], [20], [10, 10]]),
    'Brak liczby: Kandydat B, głosy przeciw.',
  ],
  [
    'abstentions left out',
    abstaining,
    count(
      [20, 0, 20, 20, 0],
      [
        [10, 5, 5],
        [10, 5],
      ],
    ),
    'Brak liczby: Kandydat B, głosy wstrzymujące się.',
  ],
  [
    'half a ballot',
    limited,
    count([20, 0.5, 20, 20, 0], [10, 9, 8, 7, 6]),
    'karty niewrzucone do urny: 0.5 nie jest liczbą kart.',
  ],
  [
    'fewer than none',
    limited,
    count([20, 0, 20, 21, -1], [10, 9, 8, 7, 6]),
    'karty nieważne: -1 nie jest liczbą kart.',
  ],
  [
    'negative votes',
    both,
    count(
      [20, 0, 20, 20, 0],
      [
        [15, -1],
        [20, 0],
        [10, 10],
      ],
    ),
    'Kandydat A: -1 nie jest liczbą głosów.',
  ],
]

describe('a count that cannot be right', () => {
  it.each(wrong)('%s', (_, round, entry, sentence) => {
    expect(words(round, entry)).toContain(sentence)
  })

  it('is said in English too', () => {
    for (const [, round, entry] of wrong)
      for (const problem of checkCount(round, entry))
        expect(electionFindingsEn.tally(problem, (number) => number)).not.toMatch(/[ąćęłńóśźż]|undefined/u)
  })
})

describe('a count that adds up', () => {
  it.each([
    ['all marks used', limited, count([20, 0, 20, 19, 1], [17, 15, 11, 10, 4])],
    ['fewer marks', limited, count([20, 1, 19, 19, 0], [10, 9, 5, 0, 0])],
    [
      'present 34, voted 31',
      ballot(5, 6, { statutory: 34, present: 34, prepared: 34 }),
      count(
        [31, 0, 31, 31, 0],
        [
          [31, 0],
          [30, 1],
          [29, 0],
          [31, 0],
          [31, 0],
        ],
      ),
    ],
    [
      'somebody crossed out nothing beside a name',
      both,
      count(
        [20, 0, 20, 20, 0],
        [
          [10, 5],
          [0, 0],
          [20, 0],
        ],
      ),
    ],
    [
      'everybody took a ballot and nobody cast it',
      both,
      count(
        [20, 20, 0, 0, 0],
        [
          [0, 0],
          [0, 0],
          [0, 0],
        ],
      ),
    ],
    [
      'nobody wrote down the council',
      ballot(2, 1, { statutory: undefined, present: undefined, prepared: undefined }),
      count([9, 0, 9, 9, 0], [5, 4]),
    ],
  ])('%s', (_, round, entry) => {
    expect(checkCount(round, entry)).toEqual([])
  })

  it('accepts every count that comes from real ballots, and none with one ballot more', () => {
    const votes = fc.array(fc.subarray([1, 2, 3, 4, 5], { maxLength: 3 }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(votes, fc.integer({ min: 0, max: 3 }), (cast, kept) => {
        const valid = cast.filter((marks) => marks.length > 0)
        const names = [1, 2, 3, 4, 5].map((name) => valid.filter((marks) => marks.includes(name)).length)
        const issued = cast.length + kept
        const round = ballot(5, 3, { statutory: 21, present: Math.max(11, issued), prepared: 25 })
        const entry = count([issued, kept, cast.length, valid.length, cast.length - valid.length], names)
        if (issued > 21) return
        expect(checkCount(round, entry)).toEqual([])
        expect(checkCount(round, { ...entry, valid: valid.length + 1 })).not.toEqual([])
      }),
    )
  })

  it('knows the quorum: at least half of the statutory membership', () => {
    expect([15, 21, 34].map(quorumOf)).toEqual([8, 11, 17])
  })
})

describe('two independent entries', () => {
  const first = count([20, 0, 20, 19, 1], [17, 15, 12, 11, 4])

  it('differ where their figures do', () => {
    expect(differences(limited, first, first)).toEqual([])
    const second = count([20, 0, 20, 19, 1], [17, 15, 11, 11, 4])
    expect(differences(limited, first, second)).toEqual([
      { figure: { key: '3', kind: 'votes' }, first: 12, second: 11 },
    ])
    expect(differences(limited, first, withFigure(first, { total: 'issued' }, undefined))).toEqual([
      { figure: { total: 'issued' }, first: 20, second: undefined },
    ])
  })

  it('come back from a record as they were stored', () => {
    const stored = readBallot({
      names: limited.names.map((name) => ({ ...name })),
      form: 'limited',
      seats: 3,
      first: countRows(first, limited.names),
    })
    expect(stored.first).toEqual(first)
    expect(differences(stored, stored.first, stored.second)).toHaveLength(figuresOf(limited).length)
  })
})
