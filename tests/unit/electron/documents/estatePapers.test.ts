import { describe, expect, it } from 'vitest'
import { sampleRecords } from '#assets/sample/records'
import { addDays } from '#shared/core/calendar/days'
import { linksIn, type Values } from '#shared/core/values/values'
import { earlyPapers, estatePapers, type EstatePaper } from '#shared/registers/elections/estates/papers/catalogue'
import { estatePaperKinds, type EstatePaperKind } from '#shared/registers/elections/estates/papers/kinds'
import { councilGenitive } from '#shared/registers/elections/estates/papers/print'
import { confirmedFields } from '#shared/registers/elections/estates/procedure/confirm'
import { electedMembers } from '#shared/registers/elections/estates/procedure/members'
import { cityOverview, type CityOverview } from '#shared/registers/elections/estates/procedure/overview'
import { supplementaryElection } from '#shared/registers/elections/estates/procedure/found'
import { screenFrame } from '#shared/engine/templates/starter'
import { unitElections } from '#shared/registers/elections/estates/elections/definition'
import { electionLetters } from '#shared/registers/elections/estates/elections/letters'
import { nominationLetters } from '#shared/registers/elections/estates/nominations/letters'
import { ruleRows } from '#shared/registers/elections/estates/rules/rules'
import { city, rulesOf, sheet } from '../../shared/registers/elections/estates/city'
import { paper } from './elections'
import { office } from './samples'

const today = '2026-11-21'
const now = `${today}T12:00:00.000Z`
const town = sampleRecords({ today, id: (index) => `town-${index}` })
const of = (register: string) => town.filter((record) => record.register === register)
const [record] = of('unitElections')
if (record === undefined) throw new Error('no election')
const election = record

/** The sample’s election as it stands with these values of its councils. */
function overview(contests: ReadonlyMap<string, Values> = new Map()): CityOverview {
  return cityOverview(
    election,
    of('unitContests').map((contest) => ({
      ...contest,
      values: { ...contest.values, ...contests.get(contest.id) },
    })),
    of('unitNominations'),
    // The second sheet comes as the first did.
    of('unitPrecincts').map((precinct) => ({
      ...precinct,
      values: {
        ...precinct.values,
        first: of('unitPrecincts').find(({ values }) => values['first'] !== undefined)?.values['first'] ?? [],
      },
    })),
    now,
  )
}

/** The same with every result confirmed; lots gave the last seat to the first of those equal. */
function confirmed(): CityOverview {
  const fields = new Map(
    overview().contests.map((contest) => {
      const set = confirmedFields(contest, contest.outcome.ties[0]?.keys.slice(0, 1) ?? [])
      const values = Object.entries(set).flatMap(([field, value]) =>
        value === undefined ? [] : [[field, value] as const],
      )
      return [
        contest.id,
        {
          ...Object.fromEntries(values),
          confirmedOn: today,
          ...(contest.outcome.ties.length === 0 ? {} : { tieOn: today, tieProtocol: '1/2026' }),
        },
      ] as const
    }),
  )
  return overview(fields)
}

const print = (of_: CityOverview, previous?: CityOverview) => ({
  office,
  today,
  city: of_,
  councils: new Map(of('units').map(({ id, values }) => [id, councilGenitive(values)] as const)),
  previous,
})
function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('not there')
  return value
}

const pick = ({ page, font, letterhead }: ReturnType<typeof screenFrame>) => ({ page, font, letterhead })
const nameOf = ({ kind, about }: EstatePaper) => `rady-${kind}-${about.replaceAll(/[/ ,]/gu, '_')}`
const whole = print(confirmed(), overview())
const textOf = async (kind: EstatePaperKind, about = '') => {
  const found = estatePapers(whole).find((one) => one.kind === kind && one.about === about)
  if (found === undefined) throw new Error(`no paper ${kind} ${about}`)
  return (await paper(nameOf(found), found.build())).text
}

describe('papers of an election of estate councils', () => {
  it('are all there once the results are confirmed, each a file by the Open XML rules', async () => {
    const papers = estatePapers(whole)
    // Every precinct has reported: no form is left to fill in.
    expect(estatePaperKinds.filter((kind) => !papers.some((one) => one.kind === kind))).toEqual(['precinctForm'])
    for (const one of papers) await paper(nameOf(one), one.build())
  }, 600_000)

  it('are set as their templates begin to be, but for the ballot, which has none', () => {
    for (const { kind, build } of estatePapers(whole)) {
      const { look, prescribed } = must(unitElections.screenPapers.find(({ id }) => id === kind))
      if (prescribed === true) expect(kind).toBe('ballot')
      else {
        const { page, font, letterhead } = build()
        expect({ page, font, letterhead }, kind).toEqual(pick(screenFrame(office, look)))
      }
    }
  })

  it('state nothing that is not so yet', () => {
    const kinds = new Set(estatePapers(print(overview())).map(({ kind }) => kind))
    for (const kind of [
      'results',
      'certificates',
      'cityMinutes',
      'lotsMinutes',
      'contestMinutes',
      'comparison',
    ] as const)
      expect(kinds, kind).not.toContain(kind)
  })

  it('say who was elected and how, and settle lots by a protocol', async () => {
    expect(await textOf('results')).toContain('Bobrek Anna')
    expect(await textOf('lotsMinutes', 'Osiedle Lipowe')).toMatch(
      /PROTOKÓŁ LOSOWANIA NR 1\/2026[^]*Jodełko Ewa[^]*Łoś Leon[^]*wskazało:[^]*Jodełko Ewa/u,
    )
    const certificates = await textOf('certificates', 'Osiedle Lipowe')
    expect(certificates).toContain('Anna Bobrek')
    expect(certificates).toContain('Rady Osiedla Lipowe')
    expect(certificates).not.toContain('Irena Wrzos')
  })

  it('have on a ballot every registered candidate once, by the alphabet, and nothing of a person but the name', async () => {
    const ballot = await textOf('ballot', 'Osiedle Lipowe')
    const names = ['Bobrek Anna', 'Cis Bogdan', 'Jodełko Ewa', 'Łoś Leon', 'Wrzos Irena']
    expect(names.map((name) => ballot.indexOf(name))).toEqual(
      names.map((name) => ballot.indexOf(name)).toSorted((a, b) => a - b),
    )
    expect(ballot).toContain('najwyżej 3 kandydatów')
    expect(ballot).not.toMatch(/nr zgłoszenia|\b1\/2026\b/iu)
  })

  it('are ballots nobody can tell apart: each is the same sheet, without a number of its own', () => {
    const two = city(rulesOf('own'), [{ unit: 'Lipowe', seats: 1, candidates: ['A', 'B'], sheets: [] }])
    const ballot = () =>
      estatePapers(print(two))
        .find(({ kind }) => kind === 'ballot')
        ?.build()
    const { blocks = [] } = ballot() ?? {}
    const cut = blocks.findIndex(({ kind }) => kind === 'columnBreak')
    expect(cut).toBeGreaterThan(0)
    expect(blocks.slice(cut + 1, -1)).toEqual(blocks.slice(0, cut))
    expect(ballot()).toEqual(ballot())
  })

  it('name the city’s commission under what it announces, and the council’s chair where nobody is known', async () => {
    expect(await textOf('certificates', 'Osiedle Lipowe')).toMatch(/komisji wyborczej\nBarbara Zmyślona-Wierzba/u)
    const nobody = print(city(rulesOf('own'), [{ unit: 'Lipowe', seats: 1, candidates: ['A', 'B'], sheets: [] }]))
    const notice = estatePapers(nobody).find(({ kind }) => kind === 'candidateNotice')
    expect(JSON.stringify(notice?.build())).toContain(office.chairName.replaceAll(' ', '\u00a0').split('\u00a0')[0])
  })

  it('have the form a precinct counts on, with its candidates and no figure, until its protocol is taken', async () => {
    const candidates = ['Bobrek', 'Cis']
    const forms = (sheets: readonly (readonly number[])[]) => {
      const whole = city(rulesOf('own'), [{ unit: 'Lipowe', seats: 1, candidates, sheets }])
      return estatePapers(print(whole)).filter(({ kind }) => kind === 'precinctForm')
    }
    const [form, ...others] = forms([sheet(100, 20, [15, 5]), sheet(10, 20, [20, 0])])
    expect(others).toEqual([])
    const { text } = await paper('rady-protokol-druk', must(form).build())
    expect(text).toMatch(/uprawnieni do głosowania\n \n[^]*Bobrek Imię0\n \n2\.\nCis Imię1\n \n/u)
    expect(text).toContain('Uwagi i zarzuty')
    expect(forms([sheet(100, 20, [15, 5])])).toEqual([])
  })

  it.each([
    ['szczecin', 'lewej', ['Lp.', 'Znak „X”', 'Nazwisko i imię']],
    ['own', 'prawej', ['Lp.', 'Nazwisko i imię', 'Znak „X”']],
  ] as const)('have the box on the side the rules say: %s', (set, side, headings) => {
    const rules = { ...rulesOf(set), ...(side === 'prawej' ? ({ box: 'right' } as const) : {}) }
    const whole = city(rules, [{ unit: 'Lipowe', seats: 1, candidates: ['A', 'B'], sheets: [] }])
    const ballot = must(estatePapers(print(whole)).find(({ kind }) => kind === 'ballot')).build()
    expect(JSON.stringify(ballot).replaceAll('\u00a0', ' ')).toContain(`z ${side} strony nazwiska`)
    const tables = ballot.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
    expect(tables[0]?.columns.map(({ heading }) => heading)).toEqual(headings)
  })

  // registers.md §5.2, Gdynia: a sheet with signatures only is void.
  it('say on every sheet of support whom it is for', () => {
    const whole = city(rulesOf('gdansk'), [{ unit: 'Lipowe', seats: 1, candidates: ['A', 'B'], sheets: [] }])
    const { blocks } = must(estatePapers(print(whole)).find(({ kind }) => kind === 'supportList')).build()
    const count = (kind: string) => blocks.filter((block) => block.kind === kind).length
    // 30 signatures needed, 42 lines wanted.
    expect([count('table'), count('heading'), count('facts')]).toEqual([3, 3, 3])
    const [first] = blocks.flatMap((block) => (block.kind === 'table' ? [block.rows.at(-1)] : [])).slice(-1)
    expect(first?.cells[0]).toBe('48.')
  })

  it.each([1, 15, 30, 80])('print a ballot of %i candidates', async (count) => {
    const candidates = Array.from({ length: count }, (_, index) => `Wymyślona-Osoba${String(index).padStart(2, '0')}`)
    const big = city(rulesOf('own'), [
      {
        unit: 'Osiedle',
        seats: count === 1 ? 2 : 15,
        candidates,
        sheets: [
          sheet(
            100,
            0,
            candidates.map(() => 0),
          ),
        ],
      },
    ])
    const ballots = estatePapers(print(big)).filter(({ kind }) => kind === 'ballot')
    expect(ballots).toHaveLength(1)
    for (const one of ballots) {
      const { text } = await paper(`rady-karta-${count}`, one.build())
      for (const name of candidates) expect(text).toContain(name)
    }
  })

  it('say of candidates nothing their number would make of an election whose nominations still run', () => {
    const notice = (extended: boolean, at: string) => {
      const council = { unit: 'Zatorze', seats: 3, candidates: ['A', 'B'], sheets: [], ...(extended && { extended }) }
      const whole = city(rulesOf('bielsko'), [council], { nominationsUntil: '2025-01-10T12:00:00.000Z' }, at)
      const found = estatePapers(print(whole)).find(({ kind }) => kind === 'candidateNotice')
      return JSON.stringify(found?.build()).replaceAll('\u00a0', ' ')
    }
    const said = /Kandydatów jest|[Dd]odatkowy termin/u
    expect(notice(false, '2025-01-09T12:00:00.000Z')).not.toMatch(said)
    expect(notice(false, '2025-01-11T12:00:00.000Z')).toContain('potrzebny jest dodatkowy termin')
    expect(notice(true, '2025-01-14T12:00:00.000Z')).toContain(
      'Dodatkowy termin zgłoszeń biegnie do 15 stycznia 2025 r."',
    )
    expect(notice(true, '2025-01-16T12:00:00.000Z')).toContain('rady w tej kadencji nie będzie')
  })

  // Nominations until 10 January, one o’clock in Warsaw; the extra term until 15 January.
  it.each([
    ['the term runs', '2025-01-10T11:00:00.000Z', {}, 'term'],
    ['the extra term runs', '2025-01-14T11:00:00.000Z', { extended: true }, 'extraTerm'],
    ['a nomination is not decided', '2025-01-20T11:00:00.000Z', { undecided: ['C'] }, 'undecided'],
    ['nominations are over', '2025-01-20T11:00:00.000Z', {}, undefined],
  ] as const)('have ballots only once everybody on them is known: %s', (_, at, more, because) => {
    const council = { unit: 'Zatorze', seats: 1, candidates: ['A', 'B', 'C'], sheets: [], ...more }
    const whole = city(rulesOf('bielsko'), [council], { nominationsUntil: '2025-01-10T12:00:00.000Z' }, at)
    const ballots = estatePapers(print(whole)).filter(({ kind }) => kind === 'ballot')
    expect(ballots).toHaveLength(because === undefined ? 1 : 0)
    expect(earlyPapers(whole)).toEqual(because === undefined ? [] : [{ kind: 'ballot', about: 'Zatorze', because }])
  })

  it.each([
    [3, 'Kandydatów jest tylu, ile mandatów', 'kandydatów było tylu, ile mandatów'],
    [4, 'Kandydatów jest mniej niż mandatów', 'kandydatów było mniej niż mandatów'],
  ])('give the true reason of a council of three for %i seats that arises without a vote', (seats, now_, then) => {
    const rules = { ...rulesOf('own'), equal: 'automatic', fewer: 'automatic' } as const
    const whole = city(rules, [{ unit: 'Zatorze', seats, candidates: ['A', 'B', 'C'], sheets: [] }])
    const contests = whole.contests.map((contest) => ({
      ...contest,
      data: {
        ...contest.data,
        result: 'automatic' as const,
        confirmedOn: today,
        elected: contest.outcome.names.map(({ key, name }) => ({
          nomination: key,
          name,
          votes: undefined,
          how: 'automatic' as const,
        })),
      },
    }))
    const told = (kind: EstatePaperKind) => {
      const found = estatePapers(print({ ...whole, contests })).find((one) => one.kind === kind)
      return JSON.stringify(found?.build()).replaceAll('\u00a0', ' ')
    }
    expect(told('candidateNotice')).toContain(now_)
    expect(told('contestMinutes')).toContain(then)
  })

  it('print no turnout before the last precinct has reported', () => {
    const council = { unit: 'Lipowe', seats: 1, candidates: ['A', 'B'] }
    const kinds = (...sheets: readonly (readonly number[])[]) => {
      const whole = city(rulesOf('own'), [{ ...council, sheets }])
      return estatePapers(print(whole, whole)).map(({ kind }) => kind)
    }
    const [good, wrong] = [sheet(100, 20, [15, 5]), sheet(10, 20, [20, 0])]
    expect(kinds(good, wrong)).not.toContain('ranking')
    expect(kinds(good, wrong)).not.toContain('comparison')
    expect(kinds(good, good)).toEqual(expect.arrayContaining(['ranking', 'comparison']))
  })

  it('show outside no number, address, list of signers or telephone of anybody', () => {
    const secret = 'TAJNE-7'
    const told = cityOverview(
      election,
      of('unitContests'),
      of('unitNominations').map((nomination) => ({
        ...nomination,
        values: {
          ...nomination.values,
          pesel: secret,
          address: secret,
          contact: secret,
          remarks: secret,
          signatures: [{ surname: secret, givenNames: secret, pesel: secret, address: secret }],
        },
      })),
      of('unitPrecincts'),
      now,
    )
    expect(estatePapers(print(told)).length).toBeGreaterThan(10)
    for (const one of estatePapers(print(told))) expect(JSON.stringify(one.build()), nameOf(one)).not.toContain(secret)
  })
})

describe('letters about nominations and protests', () => {
  const rules = (set: 'poznan' | 'bielsko') => ruleRows(rulesOf(set))
  const records: Readonly<Record<string, Values>> = {
    e: { rules: rules('poznan'), commission: [{ person: [{ written: 'Helena Zmyślona' }], role: 'chair' }] },
    own: { rules: rules('bielsko') },
    c: { unit: [{ record: 'u', written: 'Osiedle Lipowe' }], constituency: '2' },
    u: { kind: 'estate', name: 'Osiedle Lipowe' },
  }
  const find = (_: string, id: string) => records[id]
  const around = { record: 'n', find, stored: find, belonging: () => [], leading: () => [] }
  const nomination = {
    number: '12/2025',
    election: [{ record: 'e', written: 'Wybory' }],
    contest: [{ record: 'c', written: 'Osiedle Lipowe 2' }],
    surname: 'Żuk',
    givenNames: 'Anna',
    address: 'ul. Lipowa 1, 00-001 Lipowiec',
    receivedAt: '2025-01-09T10:00:00.000Z',
    defects: 'Ważnych podpisów jest 24, a potrzeba 25.',
    cureDays: 2,
  }
  const letter = async (id: 'cureCall' | 'nominationDecision', name: string, values: Values) =>
    (await paper(name, must(nominationLetters[id])({ office, today, values, around }))).text

  it('call to cure what is missing, in the days the rules give from the event they name', async () => {
    const called = await letter('cureCall', 'rady-wezwanie', {
      ...nomination,
      calledOn: '2025-01-12',
    })
    expect(called).toContain(
      'w wyborach do Rady Osiedla Lipowe w okręgu nr 2: Anna Żuk, które wpłynęło 9 stycznia 2025',
    )
    expect(called).toContain('Ważnych podpisów jest 24, a potrzeba 25.')
    expect(called).toContain('w terminie 2 dni od publikacji tego wezwania w Biuletynie')
    expect(called).toContain('Termin upływa 14 stycznia 2025 r.')
    expect(called).toContain('Helena Zmyślona')
    // Two days from Thursday the 16th: a Saturday, so Monday.
    const weekend = await letter('cureCall', 'rady-wezwanie-sobota', { ...nomination, calledOn: '2025-01-16' })
    expect(weekend).toContain('Termin upływa 20 stycznia 2025 r.')
    const served = await letter('cureCall', 'rady-wezwanie-doreczenie', {
      ...nomination,
      election: [{ record: 'own', written: 'Wybory' }],
      calledOn: '2025-01-12',
    })
    expect(served).toContain('od doręczenia tego wezwania')
    expect(served).not.toContain('Termin upływa')
    const never = await letter('cureCall', 'rady-wezwanie-bez', { ...nomination, cureDays: 0 })
    expect(never).toContain('nie przewidują usunięcia wad')
    expect(never).not.toContain('Wzywam')
  })

  it.each([
    ['registered', 'Rejestruje się kandydata.', 'Wady usunięto 14 stycznia 2025 r.', { curedOn: '2025-01-14' }],
    ['refused', 'Odmawia się zarejestrowania kandydata.', 'Wad nie usunięto w terminie.', {}],
    ['leftWithout', 'pozostawia się bez rozpoznania', 'Wad nie usunięto w terminie.', {}],
  ] as const)('decide: %s', async (decision, says, because, more) => {
    const text = await letter('nominationDecision', `rady-postanowienie-${decision}`, {
      ...nomination,
      ...more,
      decision,
      decisionNo: '3/2025',
      decidedOn: '2025-01-15',
      calledOn: '2025-01-12',
    })
    for (const said of ['POSTANOWIENIE NR 3/2025', says, because, 'Anna Żuk']) expect(text).toContain(said)
    expect(text).not.toContain('ul. Lipowa')
  })

  it('list protests with their decisions and without who filed them', async () => {
    const values = {
      name: 'Wybory rad osiedli',
      protests: [
        { receivedOn: '2025-02-12', from: 'Jan Tajny', unit: 'Osiedle Lipowe', subject: 'liczenie głosów' },
        {
          receivedOn: '2025-02-13',
          from: 'Ewa Tajna',
          subject: 'karty',
          decision: 'dismissed',
          decidedOn: '2025-02-20',
        },
      ],
    }
    const { text } = await paper('rady-protesty', must(electionLetters['protests'])({ office, today, values }))
    for (const said of ['liczenie głosów', 'w toku', 'oddalony', '20.02.2025']) expect(text).toContain(said)
    expect(text).not.toMatch(/Tajn/u)
    const none = await paper(
      'rady-protesty-brak',
      must(electionLetters['protests'])({ office, today, values: { name: 'Wybory' } }),
    )
    expect(none.text).toContain('Protestów nie zgłoszono.')
  })
})

describe('what follows a confirmed result', () => {
  const ids = () => {
    let at = 0
    return () => `new-${(at += 1)}`
  }

  const sessions = ({ contests }: CityOverview) => new Map(contests.map(({ id }) => [id, '2026-12-01'] as const))

  it('makes a seat for each elected, and an entry of people for whoever has none; the second time nothing', () => {
    const done = confirmed()
    const edits = electedMembers(done, sessions(done), { people: [], members: [] }, ids())
    const made = (register: string) => edits.filter((edit) => edit.register === register)
    expect(made('unitMembers')).toHaveLength(6)
    expect(made('people')).toHaveLength(6)
    expect(made('unitMembers').every(({ fields }) => fields?.['from'] === '2026-12-01')).toBe(true)
    const people = new Map(
      made('unitNominations').flatMap(({ record: id, fields }) =>
        fields?.['person'] === undefined ? [] : [[id, fields] as const],
      ),
    )
    const linked: CityOverview = {
      ...done,
      nominations: done.nominations.map((nomination) => {
        const target = linksIn(people.get(nomination.id)?.['person'])[0]?.record
        return target !== undefined ? { ...nomination, data: { ...nomination.data, person: target } } : nomination
      }),
    }
    const stored = (register: string) =>
      made(register).map(({ record: id, fields }) => ({
        id,
        values: Object.fromEntries(
          Object.entries(fields ?? {}).flatMap(([field, value]) =>
            value === undefined ? [] : [[field, value] as const],
          ),
        ),
      }))
    const again = electedMembers(
      linked,
      sessions(done),
      { people: stored('people'), members: stored('unitMembers') },
      ids(),
    )
    expect(again.filter(({ register }) => register === 'unitMembers' || register === 'people')).toEqual([])
  })

  it('founds a supplementary election for the empty seats alone, by the same rules', () => {
    const done = confirmed()
    const short: CityOverview = {
      ...done,
      contests: done.contests.map((contest, index) =>
        index === 0 ? { ...contest, data: { ...contest.data, elected: contest.data.elected.slice(1) } } : contest,
      ),
    }
    const { edits } = supplementaryElection(
      short,
      {
        name: 'Wybory uzupełniające',
        day: addDays(today, 60),
        chosen: new Set(short.contests.map(({ id }) => id)),
        vacated: new Map(),
      },
      ids(),
    )
    expect(edits.filter(({ register }) => register === 'unitContests').map(({ fields }) => fields?.['seats'])).toEqual([
      1,
    ])
    expect(edits[0]?.fields).toMatchObject({ kind: 'supplementary', rules: election.values['rules'] })
  })
})
