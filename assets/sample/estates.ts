import { addDays } from '#shared/core/calendar/days'
import type { Link, Values } from '#shared/core/values/values'
import { protocolLines } from '#shared/registers/elections/estates/precincts/definition'
import { nominationsTerm, proposedCalendar } from '#shared/registers/elections/estates/procedure/calendar'
import { rulesOfSet } from '#shared/registers/elections/estates/rules/readySets'
import { ruleRows, type ElectionRules } from '#shared/registers/elections/estates/rules/rules'
import type { SampleOptions } from './resolutions'
import type { TownRecord } from './townRecord'

/** The rules of the invented town: those of Bielsko-Biała for councils of three. */
const rules: ElectionRules = {
  ...rulesOfSet('bielsko'),
  set: 'own',
  seats: 3,
  supporters: 10,
  cureDays: 3,
  protestDays: 7,
}

/** Surnames with no grammatical gender, so that any name fits. */
const candidates: Readonly<
  Record<string, readonly (readonly [surname: string, given: string, sex: string, age: number])[]>
> = {
  'Osiedle Lipowe': [
    ['Bobrek', 'Anna', 'F', 44],
    ['Cis', 'Bogdan', 'M', 61],
    ['Jodełko', 'Ewa', 'F', 37],
    ['Łoś', 'Leon', 'M', 52],
    ['Wrzos', 'Irena', 'F', 68],
  ],
  'Osiedle Stare Miasto': [
    ['Drozd', 'Marek', 'M', 33],
    ['Kalinka', 'Celina', 'F', 55],
    ['Rosa', 'Jerzy', 'M', 47],
  ],
}

/** Figures of the sheets of Osiedle Lipowe: of two precincts, the second one is still awaited. */
const lipowe = [812, 300, 139, 161, 160, 3, 157, 2, 155, 98, 87, 61, 61, 40]

/** Auxiliary units of the invented town, and the election of their councils on the evening after the vote. */
export function sampleEstates({ today, id }: SampleOptions): readonly TownRecord[] {
  const records: TownRecord[] = []
  const put = (register: string, values: Values): string => {
    const record = id(records.length)
    records.push({ id: record, register, values })
    return record
  }
  const day = addDays(today, -1)
  const unit = (name: string, more: Values) =>
    [name, put('units', { name, kind: 'estate', council: 'council', ...more })] as const
  const units = [
    unit('Osiedle Lipowe', {
      inhabitants: 2140,
      voters: 1624,
      seats: 3,
      seat: 'ul. Lipowa 4, 00-999 Lipowiec',
      dutyHours: 'środy 16:00–18:00',
      mail: 'lipowe@osiedla.example',
      budget: [{ year: Number(today.slice(0, 4)), amount: 2_400_000 }],
      policyUntil: addDays(today, 140),
    }),
    unit('Osiedle Stare Miasto', { inhabitants: 1310, voters: 1004, seats: 3, seat: 'Rynek 2, 00-999 Lipowiec' }),
  ]
  put('units', {
    name: 'Sołectwo Borki',
    kind: 'village',
    council: 'meeting',
    inhabitants: 318,
    voters: 251,
    seat: 'Borki 14, 00-998 Borki',
  })
  const name = 'Wybory rad osiedli'
  const term = nominationsTerm(day)
  const election = put('unitElections', {
    name,
    kind: 'general',
    day,
    hours: '8:00–20:00',
    orderedOn: addDays(day, -80),
    orderedBy: 'uchwała nr XIX/171/26 Rady Miejskiej w Lipowcu',
    rules: ruleRows(rules),
    nominationsFrom: term.from,
    ...(term.until === undefined ? {} : { nominationsUntil: term.until }),
    steps: proposedCalendar(day, rules).map(({ step, due }) => ({
      step,
      due,
      ...(due <= today ? { doneOn: due } : {}),
    })),
    candidatesOn: addDays(day, -20),
    commission: [
      { person: 'Barbara Zmyślona-Wierzba', role: 'chair' },
      { person: 'Roman Wymyślony-Grab', role: 'deputy' },
      { person: 'Teresa Zmyślona-Sosna', role: 'member' },
    ],
  })
  const city: readonly Link[] = [{ record: election, written: name }]
  let nominated = 0
  let numbered = 0
  for (const [unitName, unitId] of units) {
    const contest = put('unitContests', { election: city, unit: [{ record: unitId, written: unitName }], seats: 3 })
    const council: readonly Link[] = [{ record: contest, written: unitName }]
    const keys = (candidates[unitName] ?? []).map(([surname, givenNames, sex, age]) => {
      nominated += 1
      return put('unitNominations', {
        number: `${nominated}/${day.slice(0, 4)}`,
        election: city,
        contest: council,
        receivedAt: `${addDays(day, -34)}T0${7 + (nominated % 3)}:${10 + nominated}:00.000Z`,
        channel: 'inPerson',
        surname,
        givenNames,
        sex,
        age,
        inRoll: 'yes',
        consentOn: addDays(day, -35),
        listCounts: [{ finding: 'valid', count: 10 + (nominated % 4) }],
        cureDays: rules.cureDays,
        decision: 'registered',
        decidedOn: addDays(day, -22),
      })
    })
    for (const [index, place] of ['Szkoła Podstawowa nr 1, ul. Szkolna 8', 'Klub osiedlowy, ul. Lipowa 4'].entries()) {
      numbered += 1
      const isReported = unitName === 'Osiedle Lipowe' && index === 0
      put('unitPrecincts', {
        number: String(numbered),
        election: city,
        contest: council,
        place,
        entitled: index === 0 ? 812 : 600,
        commission: [
          { person: 'Helena Zmyślona-Klon', role: 'chair' },
          { person: 'Tadeusz Wymyślony-Buk', role: 'deputy' },
          { person: 'Zofia Zmyślona-Olcha', role: 'member' },
        ],
        ...(isReported
          ? {
              reportedAt: `${day}T20:47:00.000Z`,
              first: [
                ...protocolLines.map((line, at) => ({ line, votes: lipowe[at] ?? 0 })),
                ...keys.map((nomination, at) => ({
                  line: 'name',
                  nomination,
                  number: String(at + 1),
                  votes: lipowe[protocolLines.length + at] ?? 0,
                })),
              ],
            }
          : {}),
      })
    }
  }
  return records
}
