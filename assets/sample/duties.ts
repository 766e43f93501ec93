import { addDays } from '#shared/core/calendar/days'
import { type Day, type Link, linksIn, type Values } from '#shared/core/values/values'
import { sampleOffice } from './office'
import { Random } from './random'
import type { SampleOptions } from './resolutions'
import type { TownRecord } from './townRecord'

const taxOffice = 'Urząd Skarbowy w Lipowcu'
/** One is called and files in the further days, one files late by himself, one has not filed yet. */
const calledIndex = 4
const lateIndex = 9
const missingIndex = 13

/**
 * Asset declarations of the councillors of the invented town, first and yearly ones, and the duties of its chair. What is still
 * to come by today is left out.
 */
export function sampleDuties(
  seed: number,
  { today, id }: SampleOptions,
  councillors: readonly TownRecord[],
): readonly TownRecord[] {
  const random = new Random(seed + 9)
  const records: TownRecord[] = []
  const add = (register: string, values: Values) => {
    const known = Object.entries(values).filter(
      ([field, value]) => typeof value !== 'string' || !isDayToCome(value, today) || field === 'dueOn',
    )
    records.push({ id: id(records.length), register, values: Object.fromEntries(known) })
  }
  const year = Number(today.slice(0, 4))
  const start = sampleOffice().terms.at(-1)?.from ?? today
  const people = councillors.map(({ id: record, values }): readonly Link[] => [
    { record, written: `${textOf(values['surname'])} ${textOf(values['givenNames'])}`.trim() },
  ])
  for (const person of people)
    add('assetDeclarations', {
      person,
      kind: 'first',
      stateOn: start,
      filedOn: addDays(start, random.int(4, 28)),
      filedWith: 'chair',
      channel: 'inPerson',
      copies: 2,
      pitCopy: true,
      businessInfo: true,
      taxOffice,
      toTaxOfficeOn: addDays(start, 40),
      analysedOn: addDays(start, 90),
      scanRedacted: true,
      publishedOn: addDays(start, 33),
    })
  people.forEach((person, index) => {
    const due = `${year}-04-30`
    const common = {
      person,
      kind: 'yearly',
      stateOn: `${year - 1}-12-31`,
      filedWith: index === 0 ? 'voivode' : 'chair',
    }
    if (index === calledIndex || index === missingIndex) {
      const served = addDays(due, 11)
      add('assetDeclarations', {
        ...common,
        foundLateOn: addDays(due, 5),
        calledOn: addDays(due, 7),
        ...(index === calledIndex
          ? {
              callServedOn: served,
              filedOn: addDays(served, 7),
              copies: 2,
              pitCopy: true,
              taxOffice,
              scanRedacted: true,
              publishedOn: addDays(served, 12),
            }
          : {}),
      })
      return
    }
    const filedOn = index === lateIndex ? addDays(due, 4) : addDays(due, -random.int(1, 50))
    add('assetDeclarations', {
      ...common,
      filedOn,
      channel: 'inPerson',
      copies: 2,
      pitCopy: index !== 6,
      taxOffice,
      toTaxOfficeOn: addDays(due, 20),
      analysedOn: addDays(due, 120),
      ...(index === 6
        ? {
            findings: 'brak kopii zeznania podatkowego',
            actions: 'wezwano do uzupełnienia',
            explanationOn: addDays(due, 140),
          }
        : {}),
      scanRedacted: true,
      publishedOn: addDays(filedOn, 6),
    })
  })
  const corrected = records.find(({ values }) => values['kind'] === 'yearly' && values['explanationOn'] !== undefined)
  if (corrected !== undefined)
    add('assetDeclarations', {
      person: linksIn(corrected.values['person']),
      kind: 'correction',
      stateOn: `${year - 1}-12-31`,
      corrects: [{ record: corrected.id, written: linksIn(corrected.values['person'])[0]?.written ?? '' }],
      filedOn: addDays(`${year}-04-30`, 140),
      filedWith: 'chair',
      copies: 2,
      taxOffice,
    })

  const before = (days: number) => addDays(today, -days)
  add('chairDuties', {
    kind: 'petitionsInformation',
    subject: 'Zbiorcza informacja o petycjach',
    from: `${year - 1}-01-01`,
    done: [
      { date: `${year - 1}-06-18`, remark: 'opublikowano w BIP' },
      ...(today >= `${year}-06-21` ? [{ date: `${year}-06-21`, remark: 'opublikowano w BIP' }] : []),
    ],
  })
  add('chairDuties', {
    kind: 'assetInformation',
    subject: 'Informacja o oświadczeniach majątkowych',
    from: `${year - 1}-01-01`,
    done: [{ date: `${year - 1}-10-23`, remark: 'przedstawiono na sesji' }],
  })
  add('chairDuties', {
    kind: 'seniorsCouncil',
    subject: 'Wniosek o utworzenie Rady Seniorów',
    eventOn: before(150),
    mover: 'Stowarzyszenie „Złota Lipa”',
    doneOn: before(80),
  })
  add('chairDuties', {
    kind: 'councilQuestion',
    subject: 'Zapytanie o oświetlenie boiska szkolnego',
    eventOn: before(18),
    mover: 'Młodzieżowa Rada Miasta Lipowiec',
  })
  add('chairDuties', {
    kind: 'initiative',
    subject: 'Projekt uchwały mieszkańców w sprawie parku kieszonkowego',
    eventOn: before(40),
    mover: 'Komitet inicjatywy „Zielony Wschód”',
  })
  add('chairDuties', {
    kind: 'obstacle',
    subject: 'Niezdolność do pracy trwająca ponad 30 dni',
    learntAt: `${before(200)}T08:15:00.000Z`,
    toldAt: `${before(199)}T12:40:00.000Z`,
    circumstances: 'zwolnienie lekarskie do odwołania',
  })
  add('chairDuties', {
    kind: 'own',
    subject: 'Plany pracy komisji na następny rok',
    dueOn: `${year}-12-18`,
  })
  return records
}

const isDayToCome = (value: string, today: Day) => /^\d{4}-\d\d-\d\d$/u.test(value) && value > today

function textOf(value: Values[string] | undefined): string {
  return typeof value === 'string' ? value : ''
}
