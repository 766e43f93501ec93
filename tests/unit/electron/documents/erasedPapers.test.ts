import { describe, expect, it } from 'vitest'
import { electionPapers, lostPapers } from '#shared/registers/elections/papers/catalogue'
import type { ElectionPrint } from '#shared/registers/elections/papers/print'
import { keptFields } from '#shared/registers/elections/procedure/destruction'
import { checkFormally } from '#shared/registers/elections/procedure/formal'
import { readNomination } from '#shared/registers/elections/procedure/nomination'
import { listCountRows } from '#shared/registers/elections/voting/signatures'
import type { Values } from '#shared/core/values/values'
import { signatures, wrongPesel } from '../../shared/registers/elections/procedure/people'
import { paper, print } from './elections'

const lines = [
  ...signatures(49),
  ...signatures(1, 90).map((line) => ({ ...line, pesel: wrongPesel(line.pesel) })),
  ...signatures(4, 100).map((line) => ({ ...line, fault: 'outside' as const })),
  ...signatures(3, 200).map((line) => ({ ...line, fault: 'unsigned' as const })),
].map(({ fault, ...line }) => (fault === undefined ? line : { ...line, fault }))

const issuedOn = '2027-06-01'
const left: Values = {
  number: '4/2027',
  surname: 'Topola',
  givenNames: 'Ewa',
  court: 'Sąd Rejonowy w Lipowcu',
  pool: 'general',
  nominatorKind: 'citizens',
  nominator: 'Maria Sikora i inni',
  receivedAt: '2027-06-14T08:30:00.000Z',
  address: 'ul. Klonowa 4, 00-001 Lipowiec',
  documents: [
    { kind: 'card', pages: 4 },
    ...['criminalRecord', 'proceedingsDeclaration', 'parentalDeclaration', 'medical'].map((kind) => ({
      kind,
      issuedOn,
      pages: 1,
    })),
    { kind: 'photos', pages: 1 },
    { kind: 'citizensList', pages: 3 },
  ],
  signatures: lines,
  leftGround: 'formal',
  leftReasons: 'lista zawiera mniej niż 50 ważnych podpisów.',
  leftResolution: 'LX/411/27',
  leftOn: '2027-09-30',
}

/** What is left of a nomination once its data are erased. */
function erased(values: Values): Values {
  const check = checkFormally(readNomination(values), '2027-06-30', [], print.settings)
  return {
    ...Object.fromEntries(Object.entries(values).filter(([field]) => keptFields.includes(field))),
    ...(check.list === undefined ? {} : { listCounts: listCountRows(check.list) }),
    destroyedOn: '2028-01-10',
    erasedOn: '2028-01-10',
  }
}

const others = print.nominations.filter(({ number }) => number !== '4/2027')
const whole: ElectionPrint = { ...print, nominations: [...others, readNomination(left)] }
const after: ElectionPrint = { ...print, nominations: [...others, readNomination(erased(left))] }
const keys = (papers: readonly { readonly kind: string; readonly about: string }[]) =>
  papers.map(({ kind, about }) => `${kind} ${about}`.trim())
const built = (from: ElectionPrint, kind: string, about = '') => {
  const found = electionPapers(from).find((one) => one.kind === kind && one.about === about)
  if (found === undefined) throw new Error(`no paper ${kind} ${about}`)
  return found.build()
}

describe('papers before data are erased', () => {
  it('are offered to those left without further course too', () => {
    expect(keys(electionPapers(whole))).toEqual(
      expect.arrayContaining(['leftResolution 4/2027', 'candidateLetter 4/2027', 'candidateLetter 3/2027']),
    )
    expect(lostPapers(whole)).toEqual([])
  })
})

describe('papers after data were erased', () => {
  it('say of a list what was found: 57 lines, 49 valid, 8 rejected by reason', async () => {
    const before = await paper('lista-przed', built(whole, 'formalProtocol', '4/2027'))
    const { text } = await paper('lista-po', built(after, 'formalProtocol', '4/2027'))
    for (const line of [
      'Wiersze złożone\n57',
      'Wiersze odrzucone\n8',
      'Podpisy ważne\n49',
      'Wiersze niesprawdzone\n0',
    ]) {
      expect(before.text).toContain(line)
      expect(text).toContain(line)
    }
    expect(text).toContain('błędny numer PESEL\n1')
    expect(text).toContain('zamieszkuje poza gminą\n4')
    expect(text).toContain('brak podpisu\n3')
    expect(text).toContain('Kandydat\ndane osobowe usunięto dnia 10.01.2028')
    const conclusion = /Zgłoszenie kwalifikuje się[^\n]+/u
    expect(text.match(conclusion)?.[0]).toBe(before.text.match(conclusion)?.[0])
    for (const name of ['Topola', 'Sikora', 'Zgłaszająca']) expect(text).not.toContain(name)
  })

  it('are not printed where they would name nobody, and it is said since when', () => {
    const offered = keys(electionPapers(after))
    const lost = ['leftResolution 4/2027', 'candidateLetter 4/2027', 'nominatorLetter 4/2027']
    expect(keys(lostPapers(after))).toEqual(lost)
    expect(new Set(lostPapers(after).map(({ erasedOn }) => erasedOn))).toEqual(new Set(['2028-01-10']))
    for (const gone of lost) expect(offered).not.toContain(gone)
    expect(offered).toEqual(
      expect.arrayContaining([
        'leftResolutionPublic 4/2027',
        'candidateLetter 5/2027',
        'candidateList',
        'tellersProtocol Sąd Rejonowy w Lipowcu',
      ]),
    )
  })

  it('still publish which nomination was left and on what ground', async () => {
    const { text } = await paper('bez-biegu-po', built(after, 'leftResolutionPublic', '4/2027'))
    expect(text).toContain('zgłoszenie nr 4/2027, dokonane do Sądu Rejonowego w Lipowcu')
    expect(text).not.toContain('(kandydat')
  })

  it('list nothing of those voted on whose data are gone, and keep what the vote made public', async () => {
    const loser = print.nominations.find(({ number }) => number === '3/2027')
    if (loser === undefined) throw new Error('no nomination')
    const gone = { ...loser, surname: '', givenNames: '', pesel: '', address: '', erasedOn: '2028-01-10' }
    const voted = { ...print, nominations: [...print.nominations.filter((one) => one !== loser), gone] }
    expect(keys(lostPapers(voted))).toEqual([
      'policeLetter',
      'teamProtocol',
      'candidateList',
      'candidateLetter 3/2027',
      'nominatorLetter 3/2027',
    ])
    const { text } = await paper('protokol-po', built(voted, 'tellersProtocol', 'Sąd Rejonowy w Lipowcu'))
    expect(text).toContain('Łoś Leon\n4')
  })

  it('have a protocol of destruction in the order of numbers that says what stays', async () => {
    const numbers = ['11/2027', '1/2027', '7/2027', '4/2027']
    const nominations = numbers.map((number) => readNomination(erased({ ...left, number })))
    const { text } = await paper('zniszczenie-po', built({ ...print, nominations }, 'destructionProtocol'))
    expect([...text.matchAll(/^\d+\/2027$/gmu)].map(([number]) => number)).toEqual([
      '1/2027',
      '4/2027',
      '7/2027',
      '11/2027',
    ])
    expect(text).toContain(
      'Dane osobowe objęte zniszczonymi dokumentami usunięto dnia 10 stycznia 2028 r. także z programu',
    )
    expect(text).toContain('wyłącznie na kartach do głosowania i w protokołach komisji skrutacyjnej')
  })

  it('lose the protocol of a list whose counts were not kept', () => {
    const { listCounts, ...without } = erased(left)
    expect(listCounts).toBeDefined()
    const older = { ...print, nominations: [readNomination(without)] }
    expect(keys(electionPapers(older))).not.toContain('formalProtocol 4/2027')
  })
})
