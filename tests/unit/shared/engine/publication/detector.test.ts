import { describe, expect, it } from 'vitest'
import { type DatumKind, findPersonal } from '#shared/engine/publication/detector'
import { leftOut, withoutUnconfirmed } from '#shared/engine/publication/leaveOut'
import { KnownNames } from '#shared/engine/publication/names'

const names = new KnownNames(['Kunegunda Brzęczyszczykiewicz', 'Gołąb Nikodem', 'Śpiewak-Dowbór Jan', 'Zaremba'])
const found = (text: string, isFile = false) =>
  findPersonal(text, { names, isFile }).map(({ kind, start, end }) => [kind, text.slice(start, end)])

describe('what may not be published is found', () => {
  it.each<[DatumKind, string, string]>([
    ['pesel', 'PESEL 44051401359.', '44051401359'],
    ['pesel', 'skarga (44051401359)', '44051401359'],
    ['pesel', 'nr 440514 01359 w aktach', '440514 01359'],
    ['pesel', 'nr 12, 440514-01359', '440514-01359'],
    ['pesel', 'numer PESEL: 44051401350 z błędem', '44051401350'],
    ['pesel', '4405\u00ad1401359', '4405\u00ad1401359'],
    ['identityCard', 'dowód ABA 300000', 'ABA 300000'],
    ['account', 'na konto 61 1090 1014 0000 0712 1981 2874', '61 1090 1014 0000 0712 1981 2874'],
    ['account', 'PL61109010140000071219812874', 'PL61109010140000071219812874'],
    ['account', 'rachunek nr 11 1111 1111 1111 1111 1111 1111', '11 1111 1111 1111 1111 1111 1111'],
    ['account', 'IBAN DE89 3704 0044 0532 0130 00', 'DE89 3704 0044 0532 0130 00'],
    ['phone', 'tel. 600 100 200', '600 100 200'],
    ['phone', 'telefon: 22 123 45 67', '22 123 45 67'],
    ['phone', 'kontakt +48 600100200', '+48 600100200'],
    ['phone', 'proszę dzwonić 512345678', '512345678'],
    ['phone', 'tel. kom. 600-100-200', '600-100-200'],
    ['mail', 'adres jan.kowalski@example.com', 'jan.kowalski@example.com'],
    ['address', 'przy ul. Lipowej 5/7', 'ul. Lipowej 5/7'],
    ['address', 'ul. 3 Maja 12 m. 4, 00-950 Warszawa', 'ul. 3 Maja 12 m. 4, 00-950 Warszawa'],
    ['address', 'os. Słoneczne 3', 'os. Słoneczne 3'],
    ['address', 'zamieszkały: Lipowiec 12', 'Lipowiec 12'],
    ['address', 'Wola Mała 7, 33-100 Tarnów', 'Wola Mała 7, 33-100 Tarnów'],
    ['landRegister', 'KW KR1P/00012345/6', 'KR1P/00012345/6'],
    ['name', 'skarga Kunegundy Brzęczyszczykiewicz na wójta', 'Kunegundy Brzęczyszczykiewicz'],
    ['name', 'wniosek Nikodema Gołębia', 'Nikodema Gołębia'],
    ['name', 'pismo Jana Śpiewaka-Dowbora', 'Jana Śpiewaka-Dowbora'],
    ['name', 'petycja pani Marii Nowak-Lis w sprawie', 'Marii Nowak-Lis'],
    ['name', 'na wniosek Kowalskiego Jana', 'Kowalskiego Jana'],
    ['name', 'skarga J. Kowalskiego', 'J. Kowalskiego'],
    ['name', 'skarga pana Xiu', 'Xiu'],
    ['name', 'KOWALSKI JAN', 'KOWALSKI JAN'],
  ])('%s in „%s”', (kind, text, part) => {
    expect(found(text)).toContainEqual([kind, part])
  })

  it('a page that was signed by hand, in files only', () => {
    expect(found('Lp. Imię, nazwisko, własnoręczny podpis', true)).toEqual([['signatures', 'własnoręczny podpis']])
    expect(found('własnoręczny podpis')).toEqual([])
  })
})

describe('what is of nobody is not', () => {
  it.each([
    'w sprawie uchwalenia budżetu gminy na 2026 rok',
    'w sprawie nadania nazwy ulicy Jana Pawła II',
    'przebudowa ul. Marii Konopnickiej',
    'Szkoła Podstawowa im. Adama Mickiewicza',
    'kwota 123 456 789 zł',
    'wartość 1 234 567,89 zł',
    'REGON 123456785, KRS 0000123456, NIP 123-456-78-90',
    'uchwała nr XII/123/2026 z dnia 12 marca 2026 r.',
    'BRM.0003.12.2026',
    'Dz. U. z 2026 r. poz. 662',
    'sekretariat@example.gov.pl, biuro.rady@example.pl',
    'działki nr 123/4 i 123/5 w obrębie 512',
    'od 1.1.2026 do 31.12.2026',
    'zamieszkałych na terenie gminy',
    'Pan Przewodniczący Rady',
    'Rada Miejska w Lipowcu i Zaremba',
  ])('„%s”', (text) => {
    expect(found(text)).toEqual([])
  })

  it('names where names are published by what the field is', () => {
    const text = 'Jan Kowalski, tel. 600 100 200'
    expect(findPersonal(text, { names, namesArePublic: true }).map(({ kind }) => kind)).toEqual(['phone'])
  })
})

describe('leaving out', () => {
  const scanned = { where: 'title', names }
  it.each([
    ['PESEL 44051401359, tel. 600 100 200', `PESEL ${leftOut}, tel. ${leftOut}`],
    ['skarga Jana Kowalskiego', `skarga ${leftOut}`],
    ['bez danych', 'bez danych'],
  ])('%s', (before, after) => {
    expect(withoutUnconfirmed(before, scanned, new Set())).toBe(after)
  })

  it('keeps what was confirmed for this field, in any writing, and nothing else', () => {
    const confirmed = new Set(['phone|title|600100200'])
    expect(withoutUnconfirmed('tel. 600 100 200 i 600-100-200, 600 100 201', scanned, confirmed)).toBe(
      `tel. 600 100 200 i 600-100-200, ${leftOut}`,
    )
    expect(withoutUnconfirmed('tel. 600 100 200', { ...scanned, where: 'other' }, confirmed)).toBe(`tel. ${leftOut}`)
  })
})
