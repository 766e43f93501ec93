import { describe, expect, it } from 'vitest'
import { columnLetters, findHeader, headingsOf } from '#shared/engine/import/header'
import {
  filledShares,
  keysWithin,
  likelierRegister,
  proposedKeys,
  proposeMapping,
  registerFit,
} from '#shared/engine/import/mapping'
import { checkedMapping, fromSaved, savedMappingSchema, shapeKey, toSaved } from '#shared/engine/import/savedMapping'
import { catalogue } from '#shared/catalogue'
import { mediaQuestions } from '#shared/registers/media/questions/definition'
import { mediaQuestionsPl } from '#shared/registers/media/questions/texts.pl'
import { resolutions } from '#shared/registers/resolutions/definition'
import { resolutionsPl } from '#shared/registers/resolutions/texts.pl'
import { textsOf } from '#shared/text/texts'

const text = resolutionsPl
const context = {
  text,
  today: '2026-11-21',
  numbering: { patterns: { '': '{sesja}/{nr}/{rr}' }, counter: 'term' as const },
}

const targets = (headings: readonly string[], rows: readonly (readonly string[])[] = []) =>
  proposeMapping(headings, resolutions, rows, context).map(({ target }) =>
    target.kind === 'field' ? target.field : '-',
  )

describe('a column that counts the rows', () => {
  const year = { patterns: { '': '{nr}/{rrrr}' }, counter: 'year' as const }
  const plain = { patterns: { '': '{nr}' }, counter: 'year' as const }
  const lists = {
    running: ['1', '2', '3'],
    'with stops': ['1.', '2.', '3.'],
    'of a register that begins elsewhere': ['14', '15', '16'],
    'with a gap': ['1', '2', '4'],
    'of numbers': ['1/2026', '2/2026', '3/2026'],
  }
  it.each([
    ['running', year, 'counts'],
    ['with stops', year, 'counts'],
    ['of a register that begins elsewhere', year, 'number'],
    ['with a gap', year, 'number'],
    ['of numbers', year, 'number'],
    // Where numbers of the register are bare counts themselves, they are its numbers.
    ['running', plain, 'number'],
  ] as const)('%s, by the pattern %o: %s', (list, numbering, is) => {
    const rows = lists[list].map((cell) => [cell, '2026-03-02', 'zapytanie'])
    const [column] = proposeMapping(['Lp.', 'Data wpływu', 'Temat'], mediaQuestions, rows, {
      ...context,
      text: mediaQuestionsPl,
      numbering,
    })
    expect(column).toMatchObject(
      is === 'counts' ? { target: { kind: 'skip' }, counts: 'number' } : { target: { kind: 'field', field: 'number' } },
    )
  })

  it('leaves the number to the column that has it', () => {
    const rows = ['1', '2', '3'].map((cell) => [cell, `${cell}7/2026`, 'zapytanie'])
    const columns = proposeMapping(['Lp.', 'Numer', 'Temat'], mediaQuestions, rows, {
      ...context,
      text: mediaQuestionsPl,
      numbering: year,
    })
    expect(columns.map(({ target }) => target)).toMatchObject([
      { kind: 'skip' },
      { field: 'number' },
      { kind: 'field' },
    ])
  })
})

describe('proposeMapping', () => {
  it.each<[readonly string[], readonly string[]]>([
    [
      ['Lp.', 'Nr uchwały', 'Data podjęcia', 'W sprawie', 'Wykonanie', 'Uwagi'],
      ['-', 'number', 'date', 'title', 'unit', 'remarks'],
    ],
    [
      [
        'NUMER AKTU',
        'data sesji',
        'nazwa aktu prawa miejscowego (zakres tematyczny)',
        'oznaczenie publikatora',
        'data ogłoszenia',
        'data wejścia w życie',
        'wnioskodawca',
      ],
      ['number', 'date', 'title', 'journalNumber', 'promulgatedOn', 'inForceOn', 'proposer'],
    ],
    [
      ['głosy_za', 'glosy przeciw', 'Głosy wstrzymujące się'],
      ['votesFor', 'votesAgainst', 'votesAbstained'],
    ],
    [
      ['Number', 'Subject', 'Date adopted'],
      ['number', '-', 'date'],
    ],
    [
      ['title_total', 'votes_total', 'liczba uwag'],
      ['-', '-', '-'],
    ],
    [
      ['', 'xyz', 'Stan'],
      ['-', '-', '-'],
    ],
  ])('%j', (headings, fields) => expect(targets(headings)).toEqual(fields))

  it('gives a field to one column, the one that is fuller and reads better', () => {
    const columns = proposeMapping(
      ['data', 'Data podjęcia', 'numer', 'nr uchwały'],
      resolutions,
      [
        ['', '2024-01-02', 'brak', 'I/1/24'],
        ['wtorek', '2024-01-03', 'brak', 'I/2/24'],
      ],
      context,
    )
    expect(columns.map(({ target, alsoFits }) => (target.kind === 'field' ? target.field : alsoFits))).toEqual([
      'date',
      'date',
      'number',
      'number',
    ])
    expect(columns.map(({ target }) => target.kind)).toEqual(['skip', 'field', 'skip', 'field'])
  })

  it('takes a list of choices only where the cells hold them', () => {
    expect(targets(['kategoria'], [['infrastruktura'], ['sport']])).toEqual(['-'])
    expect(targets(['kategoria'], [['uchwała'], ['apel']])).toEqual(['kind'])
  })
})

describe('a column that tells the state of entries', () => {
  it.each([
    ['by its heading', 'Status uchwały', ['obowiązująca', 'archiwalna'], 'status'],
    ['by what its cells say', 'Uwagi prawne', ['Obowiązuje', 'uchylona', '', 'obowiązuje'], 'status'],
    ['not by a few cells', 'Coś', ['uchylona', 'do druku', 'u radcy'], undefined],
    ['not where a field takes it', 'Uwagi', ['obowiązuje', 'uchylona'], undefined],
  ] as const)('%s', (_, heading, cells, state) => {
    const rows = cells.map((cell) => [cell])
    expect(proposeMapping([heading], resolutions, rows, context)[0]?.state).toBe(state)
  })
})

describe('proposedKeys', () => {
  const columns = [
    { index: 0, heading: 'id CRU', target: { kind: 'field', field: 'cruId' } },
    { index: 1, heading: 'numer', target: { kind: 'field', field: 'number' } },
    { index: 2, heading: 'numer umowy', target: { kind: 'field', field: 'contractNumber' } },
  ] as const
  const definition = catalogue.of('contracts')
  it.each<readonly [string, readonly number[] | undefined, readonly string[]]>([
    ['the surest where nothing is known of the cells', undefined, ['cruId']],
    ['the surest that nearly all rows bear', [0.95, 1, 1], ['cruId']],
    ['the next one where few bear the surest', [0.1, 1, 1], ['number']],
    ['the fullest where none is full', [0.1, 0.2, 0.6], ['contractNumber']],
  ])('proposes %s', (_, filled, expected) => {
    expect(proposedKeys(columns, definition, filled)).toEqual(expected)
  })
  it('counts cells that hold more than blanks', () => {
    expect(filledShares(['a', 'b'], [['1', ' '], ['2'], ['', 'x'], ['3', '']])).toEqual([0.75, 0.25])
  })

  it('does not tell judges by a column that counts the rows of their list', () => {
    const judges = catalogue.of('layJudges')
    const fields = { 'Lp.': 'number', Nazwisko: 'surname', Imię: 'givenNames', 'Od dnia': 'termFrom' }
    const ofList = (...headings: readonly (keyof typeof fields)[]) =>
      headings.map((heading, index) => ({ index, heading, target: { kind: 'field' as const, field: fields[heading] } }))
    expect(proposedKeys(ofList('Lp.', 'Nazwisko', 'Imię', 'Od dnia'), judges)).toEqual([
      'surname',
      'givenNames',
      'termFrom',
    ])
    expect(proposedKeys(ofList('Lp.', 'Nazwisko', 'Imię'), judges)).toEqual([])
  })
})

describe('kept mappings', () => {
  const headings = ['Nr uchwały', 'Tytuł', 'Coś']
  const saved = toSaved(proposeMapping(headings, resolutions, [], context))

  it('fit a file of the same shape, in any order of columns', () => {
    const other = ['COŚ', 'tytul', 'nr  uchwały']
    expect(shapeKey('resolutions', other)).toBe(shapeKey('resolutions', headings))
    expect(shapeKey('resolutions', ['x'])).not.toBe(shapeKey('resolutions', headings))
    expect(fromSaved(saved, other, resolutions).map(({ target }) => target)).toEqual([
      { kind: 'skip' },
      { kind: 'field', field: 'title' },
      { kind: 'field', field: 'number' },
    ])
  })
  it('survive storing, and a field that left the register', () => {
    const stored = savedMappingSchema.parse(JSON.parse(JSON.stringify(saved)))
    expect(stored).toEqual(saved)
    const gone = [{ heading: 'tytul', target: { kind: 'field' as const, field: 'gone' } }]
    expect(fromSaved(gone, ['Tytuł'], resolutions)[0]?.target).toEqual({ kind: 'skip' })
  })
})

describe('a remembered mapping', () => {
  const headings = ['Nr uchwały', 'Kiedy', 'Tytuł']
  const to = (field: string) => ({ kind: 'field' as const, field })
  const remembered = [to('number'), to('date'), to('title')].map((target, index) => ({
    index,
    heading: headings[index] ?? '',
    target,
  }))
  const checked = (rows: readonly (readonly string[])[]) =>
    checkedMapping(remembered, proposeMapping(headings, resolutions, rows, context), resolutions, rows, context)

  it('holds for a file whose values it fits', () => {
    expect(checked([['I/1/26', '2026-01-09', 'a']])).toEqual(remembered)
  })

  it('is not applied to values its fields cannot hold, wherever in the file they begin', () => {
    const rows = Array.from({ length: 1500 }, (_, index) => [
      `I/${index}/26`,
      index < 300 ? '2026-01-09' : 'jednogłośnie',
      'a',
    ])
    const [, when] = checked(rows)
    expect(when?.target).toEqual({ kind: 'skip' })
    expect(when?.unfit).toMatchObject({ field: 'date' })
    expect(when?.unfit?.unread).toBeGreaterThan((when?.unfit?.of ?? 0) / 2)
  })

  it.each([
    ['a third', 3],
    ['a half', 2],
  ])('is doubted where %s of the values do not fit, and gives way to a better proposal', (_, nth) => {
    const named = ['Nr uchwały', 'Tytuł', 'Głosowanie']
    const columns = [to('number'), to('date'), to('title')].map((target, index) => ({
      index,
      heading: named[index] ?? '',
      target,
    }))
    const rows = Array.from({ length: 60 }, (_, index) => [
      `I/${index}/26`,
      index % nth === 0 ? 'w sprawie budżetu' : '2026-01-09',
      'jednogłośnie',
    ])
    const found = checkedMapping(columns, proposeMapping(named, resolutions, rows, context), resolutions, rows, context)
    const unfit = { field: 'date', unread: 60 / nth, of: 60 }
    // The title is taken by a column that reads well: nothing better is left, and the doubt is said.
    expect(found[1]).toMatchObject({ target: to('date'), unfit })
    const free = columns.map((column) =>
      column.index === 2 ? { ...column, target: { kind: 'skip' as const } } : column,
    )
    const moved = checkedMapping(free, proposeMapping(named, resolutions, rows, context), resolutions, rows, context)
    expect(moved[1]).toMatchObject({ target: to('title'), unfit })
  })

  it('is not doubted for a few slips', () => {
    const rows = Array.from({ length: 60 }, (_, index) => [`I/${index}/26`, index < 5 ? 'brak' : '2026-01-09', 'a'])
    expect(checked(rows)).toEqual(remembered)
  })

  it('stays, and says so, where the heading names the field again', () => {
    const columns = [{ index: 0, heading: 'Data podjęcia', target: to('date') }]
    const rows = [['nie wiadomo']]
    const proposed = proposeMapping(['Data podjęcia'], resolutions, rows, context)
    expect(checkedMapping(columns, proposed, resolutions, rows, context)).toEqual([
      { index: 0, heading: 'Data podjęcia', target: to('date'), unfit: { field: 'date', unread: 1, of: 1 } },
    ])
  })

  it('belongs to the register it was confirmed for', () => {
    expect(shapeKey('contracts', headings)).not.toBe(shapeKey('resolutions', headings))
  })
})

describe('a file that fits a register by chance', () => {
  it.each<[string, readonly string[], boolean]>([
    ['one heading of many', ['Tytuł', 'ISBN', 'Autor'], true],
    ['one heading of two', ['Tytuł', 'Cena'], true],
    ['a list of titles', ['Lp.', 'Tytuł'], false],
    ['two headings', ['Tytuł', 'Data podjęcia', 'Autor'], false],
    ['a register', ['Nr uchwały', 'Data podjęcia', 'Tytuł'], false],
  ])('%s', (_, headings, byChance) => {
    const fit = registerFit(proposeMapping(headings, resolutions, [], context), resolutions)
    expect(fit.byChance).toBe(byChance)
    if (byChance) expect(fit.missing).toContain('date')
  })
})

describe('the register a file looks like', () => {
  const fitOf = (headings: readonly string[], rows: readonly (readonly string[])[]) => {
    const fits = catalogue.registers.map((definition) =>
      registerFit(
        proposeMapping(headings, definition, rows, {
          ...context,
          text: textsOf('pl', catalogue).register(definition.id),
        }),
        definition,
      ),
    )
    return (id: string) =>
      fits
        .flatMap((fit) => (fit.register === id ? [fit] : []))
        .map((fit) =>
          likelierRegister(
            fit,
            fits.filter((other) => other !== fit),
          ),
        )[0]
  }
  const contracts: readonly string[] = [
    'Numer umowy',
    'Data zawarcia',
    'Kontrahent',
    'Przedmiot umowy',
    'Wartość',
    'Obowiązuje do',
    'Tryb zawarcia',
  ]
  const contract = ['12/2026', '2026-01-09', 'Firma', 'odśnieżanie', '1 000,00', '2026-12-31', 'inne']

  it('is named where the file fits another one better', () => {
    const likelier = fitOf(contracts, [contract])
    expect(likelier('resolutions')?.register).toBe('contracts')
    expect(likelier('contracts')).toBeUndefined()
  })

  it.each([
    ['layJudges', ['Nr', 'Nazwisko', 'Imię', 'Sąd', 'Pula', 'Kadencja']],
    ['councillors', ['Nazwisko i imię', 'Klub', 'Okręg', 'Kadencja', 'Ślubowanie']],
    ['interpellations', ['Numer', 'Rodzaj', 'Radny', 'W sprawie', 'Stan faktyczny i pytania', 'Data odpowiedzi']],
  ] as const)('is %s though a required field is not in the file', (register, headings) => {
    expect(fitOf(headings, [])('resolutions')?.register).toBe(register)
  })

  it('is none where the file fits no register', () => {
    const fit = registerFit(proposeMapping(['klub', 'okręg'], resolutions, [['KO', '1']], context), resolutions)
    expect(fit).toMatchObject({ fields: 0, nameless: true })
    expect(fitOf(['klub', 'okręg'], [['KO', '1']])('resolutions')).toBeUndefined()
  })
})

describe('keysWithin', () => {
  it('drops a key no column fills any more, and one that is only appended to', () => {
    const columns = [
      { index: 0, heading: 'Nr', target: { kind: 'skip' } as const },
      { index: 1, heading: 'Data', target: { kind: 'field', field: 'date' } as const },
      { index: 2, heading: 'Inne', target: { kind: 'append', field: 'remarks' } as const },
    ]
    expect(keysWithin(columns, ['number', 'date', 'remarks'], resolutions)).toEqual(['date'])
  })
})

describe('findHeader', () => {
  it.each<[string, readonly (readonly string[])[], number | undefined]>([
    [
      'in the first row',
      [
        ['Numer', 'Data', 'Tytuł'],
        ['I/1/24', '2024-01-01', 'x'],
      ],
      0,
    ],
    ['below title lines', [['Rejestr uchwał 2024'], [''], ['Lp.', 'Numer', 'Data'], ['1', 'I/1/24', '2024-01-01']], 2],
    [
      'of unknown words',
      [
        ['foo', 'bar'],
        ['1', '2'],
      ],
      0,
    ],
    [
      'missing',
      [
        ['I/1/24', '2024-01-01', 'w sprawie x'],
        ['I/2/24', '2024-01-01', 'w sprawie y'],
      ],
      undefined,
    ],
    ['of an empty table', [], undefined],
  ])('%s', (_, rows, header) => expect(findHeader(rows, resolutions, [text])).toBe(header))

  it('names columns without a heading by their letters', () => {
    expect(
      headingsOf(
        [
          ['nr', ' '],
          ['1', '2', '3'],
        ],
        0,
      ),
    ).toEqual(['nr', 'B', 'C'])
    expect(columnLetters(27)).toBe('AB')
  })
})
