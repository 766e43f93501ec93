import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTown, town } from './townPapers'

let opened: Awaited<ReturnType<typeof openTown>>
beforeAll(async () => {
  opened = await openTown()
})
afterAll(() => opened.close())

const people = ['Próbna-Wierzba', 'Wzorcowy-Jarzębina', 'Zmyślona-Topola', 'b.topola@glos.example']

describe('papers about questions of media', () => {
  it('answer the outlet at the address of its register, with the articles', async () => {
    const text = await opened.letter('mediaQuestions', ({ subject }) => subject === 'remont basenu', 'answer')
    expect(text).toContain('Głos Lipowca')
    expect(text).toContain('Rynek 3, 00')
    expect(text).toContain('art. 3a ustawy z dnia 26 stycznia 1984 r. – Prawo prasowe')
    expect(text).toContain('Kiedy basen zostanie otwarty?')
  })

  it('tell the outlet why the information comes later and when', async () => {
    const extended = ({ extendedTo }: Readonly<Record<string, unknown>>) => extendedTo !== undefined
    const text = await opened.letter('mediaQuestions', extended, 'extension')
    expect(text).toContain('art. 13 ust. 2 ustawy z dnia 6 września 2001 r.')
    expect(text).toContain('Powód opóźnienia: konieczność zebrania faktur z pięciu lat.')
    expect(text).toContain('do dnia 11 grudnia 2026 r.')
  })

  it('count them by outlet and kind and name nobody', async () => {
    const span = { from: '2026-01-01', to: '2026-12-31' }
    const text = await opened.periodPaper('mediaQuestions', 'questionCounts', span)
    expect(text).toMatch(/Pytania\n3/u)
    expect(text).toMatch(/Radio Dolina\n1/u)
    expect(text).toContain('udzielono odpowiedzi')
    for (const person of people) expect(text).not.toContain(person)
  })
})

describe('lists for outside', () => {
  it.each([
    ['mediaQuestions', 'all'],
    ['mediaQuestions', 'open'],
    ['mediaQuestions', 'answered'],
    ['media', 'all'],
    ['media', 'journalists'],
  ])('of %s, view %s, name no journalist', async (register, view) => {
    const text = await opened.list(register, view, false)
    for (const person of people) expect(text).not.toContain(person)
  })

  it('show journalists to the office', async () => {
    expect(await opened.list('media', 'journalists', true)).toContain('Zmyślona-Topola')
  })
})

describe('a letter of the press', () => {
  it('opens the register of questions with the fields taken over and the next number', async () => {
    const letter = town.find(({ register, values }) => register === 'mailIn' && values['kind'] === 'press')
    expect(
      await opened.service.madeFrom({ register: 'mailIn', record: letter?.id ?? '', field: 'mediaQuestion' }),
    ).toMatchObject({
      register: 'mediaQuestions',
      values: {
        askedOn: '2026-11-20',
        subject: 'pytania o remont basenu',
        channel: 'email',
        outlet: [{ written: 'Redakcja „Głos Lipowca”' }],
        number: { written: 'M 4/2026' },
      },
    })
  })
})

describe('awards received', () => {
  it('are listed with organiser, who collected them and the cost', async () => {
    const text = await opened.list('awards', 'all', false)
    for (const told of ['Gmina Przyjazna', 'Fundacja Dobra Gmina', '2. miejsce', '3 690,00'])
      expect(text).toContain(told)
  })

  it('that were paid for stand apart', async () => {
    const text = await opened.list('awards', 'paid', false)
    expect(text).toContain('Perła Gospodarki')
    expect(text).not.toContain('Gmina Przyjazna')
  })
})
