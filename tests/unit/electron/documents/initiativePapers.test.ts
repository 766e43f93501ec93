import { describe, expect, it } from 'vitest'
import type { Values } from '#shared/core/values/values'
import { initiativeLetters } from '#shared/registers/elections/initiatives/letters'
import { paper } from './elections'
import { office } from './samples'

// registers.md §2.5: 203 filed, 191 valid, 200 needed.
const initiative: Values = {
  title: 'Strefa ciszy nad jeziorem',
  filedAt: '2026-05-11T09:00:00.000Z',
  inhabitants: 18_400,
  committee: ['Ewa Tajna'],
  representatives: ['Anna Zmyślona', 'Jan Wymyślony'],
  listCounts: [
    { finding: 'valid', count: 191 },
    { finding: 'outside', count: 7 },
    { finding: 'pesel', count: 5 },
  ],
  session: [{ record: 's', written: 'XXIII' }],
}
const session = { number: 'XXIII', date: '2026-06-25', time: '10:00', place: 'sala nr 7' }
const find = (register: string) => (register === 'meetings' ? session : undefined)
const around = { record: 'i', find, stored: find, belonging: () => [], leading: () => [] }
const letter = async (id: string, values: Values = initiative) => {
  const build = initiativeLetters[id]
  if (build === undefined) throw new Error(`no letter ${id}`)
  return (await paper(`inicjatywa-${id}`, build({ office, today: '2026-05-14', values, around }))).text
}

describe('papers of a residents’ initiative', () => {
  it('are a list to sign on, which says what it supports and how many are needed', async () => {
    const text = await letter('signatureList')
    for (const said of ['Strefa ciszy nad jeziorem', 'Arkusz nr …', 'co najmniej 200 ważnych podpisów', 'art. 13 RODO'])
      expect(text).toContain(said)
  })

  it('tell what the check of the signatures found, by reason and without a name', async () => {
    const text = await letter('signatureCheck')
    expect(text).toMatch(/Złożono podpisów\n203\nWymagane\n200\nWażne\n191/u)
    expect(text).toMatch(/mieszka poza gminą\n7[^]*błędny PESEL\n5/u)
    expect(text).toContain('Inicjatywy nie poparła wymagana liczba mieszkańców.')
    expect(text).not.toMatch(/Tajna/u)
  })

  it('call the committee to cure what is missing, and do not invent the days a council’s resolution gives', async () => {
    const text = await letter('cureCall')
    expect(text).toContain('Projekt uchwały „Strefa ciszy nad jeziorem”, złożony dnia 11 maja 2026 r.')
    expect(text).toContain('Złożono 203 podpisy, w tym ważnych: 191, a potrzeba ich co najmniej 200.')
    expect(text).toContain('w terminie …')
    const enough = await letter('cureCall', { ...initiative, listCounts: [], defect: 'Projekt nie ma uzasadnienia.' })
    expect(enough).toContain('Projekt nie ma uzasadnienia.')
    expect(enough).not.toContain('Złożono')
  })

  it('tell the committee of the session, and who may speak for it there (art. 41a ust. 4)', async () => {
    const text = await letter('sessionNotice')
    expect(text).toContain('na sesji nr XXIII dnia 25 czerwca 2026 r. o godz. 10:00, miejsce: sala nr 7.')
    expect(text).toContain('art. 41a ust. 4')
    expect(text).toContain('Jan Wymyślony')
  })
})
