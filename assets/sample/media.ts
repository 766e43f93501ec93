import { readNumber } from '#shared/core/actNumbers/pattern'
import { addDays } from '#shared/core/calendar/days'
import type { Day, Values } from '#shared/core/values/values'
import type { SampleOptions } from './resolutions'
import type { TownRecord } from './townRecord'

const outlets: readonly Values[] = [
  {
    name: 'Głos Lipowca',
    kind: 'periodical',
    editor: 'Bożena Wymyślona',
    publisher: 'Wydawnictwo Lipa sp. z o.o.',
    address: 'Rynek 3, 00-000 Lipowiec',
    mail: 'redakcja@glos.example',
    phone: '000 000 011',
  },
  { name: 'Radio Dolina', kind: 'radio', editor: 'Jacek Zmyślony', address: 'ul. Młyńska 1, 00-000 Lipowiec' },
  { name: 'lipowiec24', kind: 'portal', mail: 'kontakt@lipowiec24.example', site: 'lipowiec24.example' },
]

/** What a question is, so many days ago, of the outlet at a place in the list above. */
interface Question {
  readonly ago: number
  readonly outlet: number
  readonly values: (after: (days: number) => Day) => Values
}

const questions: readonly Question[] = [
  {
    ago: 47,
    outlet: 1,
    values: (after) => ({
      hour: '9:12',
      subject: 'umowa na lodowisko',
      kind: 'information',
      journalist: 'Karolina Próbna-Wierzba',
      questions: 'Ile kosztuje lodowisko i kto je prowadzi?',
      department: 'Wydział Oświaty, Kultury i Sportu',
      answeredOn: after(3),
      outcome: 'answered',
      answer: 'Umowa obejmuje montaż i prowadzenie lodowiska do końca lutego; jej kwota jest w rejestrze umów.',
    }),
  },
  {
    ago: 26,
    outlet: 2,
    values: (after) => ({
      subject: 'koszty oświetlenia ulic z ostatnich pięciu lat',
      kind: 'information',
      journalist: 'Olgierd Wzorcowy-Jarzębina',
      questions: 'Proszę o koszty w podziale na lata i osiedla.',
      department: 'Wydział Dróg i Infrastruktury',
      extendedOn: after(9),
      extendedTo: after(46),
      extendedWhy: 'konieczność zebrania faktur z pięciu lat',
    }),
  },
  {
    ago: 4,
    outlet: 0,
    values: (after) => ({
      subject: 'remont basenu',
      kind: 'information',
      journalist: 'Bogna Zmyślona-Topola',
      contact: 'b.topola@glos.example',
      questions: 'Kiedy basen zostanie otwarty?',
      department: 'Wydział Oświaty, Kultury i Sportu',
      editorDueOn: after(6),
      partsDueOn: after(5),
      quoted: 'Burmistrz',
      pace: 'periodical',
    }),
  },
]

const awards: readonly (Values & { readonly ago: number })[] = [
  {
    ago: 152,
    award: 'Gmina Przyjazna',
    competition: 'ranking „Samorząd”',
    place: '2. miejsce',
    organiser: 'Fundacja Dobra Gmina',
    receiver: 'municipality',
    collectedBy: 'Burmistrz',
    cost: 0,
  },
  {
    ago: 33,
    award: 'Perła Gospodarki',
    category: 'gminy miejskie',
    organiser: 'Wydawnictwo Perła',
    receiver: 'office',
    collectedBy: 'Zastępca Burmistrza',
    cost: 369_000,
    costFor: 'opłata za udział',
  },
]

/** The outlets that write about the invented town, what they asked, and the awards it received. */
export function sampleMedia({ today, id }: SampleOptions): readonly TownRecord[] {
  const known = outlets.map((values, index) => ({ id: id(index), register: 'media', values }))
  const journalists = [
    {
      person: 'Bogna Zmyślona-Topola',
      beat: 'samorząd',
      mail: 'b.topola@glos.example',
      consentOn: addDays(today, -200),
    },
  ]
  const counters = new Map<string, number>()
  const numberOf = (letter: string, day: Day) => {
    const year = day.slice(0, 4)
    const ordinal = (counters.get(letter + year) ?? 0) + 1
    counters.set(letter + year, ordinal)
    return readNumber([`${letter} {nr}/{rrrr}`], `${letter} ${ordinal}/${year}`)
  }
  return [
    ...known.map((record, index) => (index === 0 ? { ...record, values: { ...record.values, journalists } } : record)),
    ...questions.map(({ ago, outlet, values }, index) => {
      const askedOn = addDays(today, -ago)
      const asked = known[outlet]
      const name = asked?.values['name']
      return {
        id: id(known.length + index),
        register: 'mediaQuestions',
        values: {
          number: numberOf('M', askedOn),
          askedOn,
          channel: 'email',
          ...(asked === undefined || typeof name !== 'string' ? {} : { outlet: [{ record: asked.id, written: name }] }),
          ...values((days) => addDays(askedOn, days)),
        },
      }
    }),
    ...awards.map(({ ago, ...values }, index) => {
      const date = addDays(today, -ago)
      const place = known.length + questions.length + index
      return { id: id(place), register: 'awards', values: { number: numberOf('N', date), date, ...values } }
    }),
  ]
}
