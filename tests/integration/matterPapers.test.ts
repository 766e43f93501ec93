import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTown } from './townPapers'

let opened: Awaited<ReturnType<typeof openTown>>
beforeAll(async () => {
  opened = await openTown()
})
afterAll(() => opened.close())

const year = { from: '2026-01-01', to: '2026-12-31' }

describe('papers about complaints and motions', () => {
  it('pass one to the right body, telling whoever complained', async () => {
    const text = await opened.letter('complaints', ({ against }) => against === 'council', 'passing')
    expect(text).toContain('Wojewoda')
    expect(text).toContain('Na podstawie art. 231 § 1 ustawy z dnia 14 czerwca 1960 r.')
    expect(text).toContain('skargę, która wpłynęła w dniu 29 kwietnia 2026 r.')
    expect(text).toContain('wnoszący, Zenon Wzorek-Miarski, ul. Polna 2, Lipowiec')
  })

  it('tell of a delay with its reason and the new day', async () => {
    const text = await opened.letter('complaints', ({ extendedTo }) => extendedTo !== undefined, 'delay')
    expect(text).toContain('art. 36 § 1 w związku z art. 237 § 4 k.p.a.')
    expect(text).toContain('Przyczyna: najbliższa sesja rady odbędzie się po upływie miesiąca.')
    expect(text).toContain('Sprawa zostanie załatwiona do dnia 21 sierpnia 2026 r.')
    expect(text).toContain('nie załatwiono w terminie miesiąca.')
    expect(text).toContain('art. 37 k.p.a.')
    // Sent while the month still runs; of a motion with what was done so far, and what it may be complained of by.
    const forwarded = ({ forwardedBy }: { readonly forwardedBy?: unknown }) => forwardedBy === 'deputy'
    expect(await opened.letter('complaints', forwarded, 'delay', 'complaints-delay-ahead')).toContain(
      'nie będzie można załatwić w terminie miesiąca.',
    )
    const motion = await opened.letter('complaints', ({ kind }) => kind === 'motion', 'delay', 'wniosek-delay')
    expect(motion).toContain('Na podstawie art. 245 k.p.a. zawiadamiam, że wniosku nr W 1/2026')
    expect(motion).toContain('Czynności podjęte w celu rozpatrzenia wniosku: ')
    expect(motion).toContain('art. 246 § 2 k.p.a.')
    expect(motion).not.toContain('ponaglenie')
  })

  it('tell how it was settled; a refusal with reasons and the text of art. 239', async () => {
    const refusal = await opened.letter('complaints', ({ outcome }) => outcome === 'unjustified', 'notice')
    expect(refusal).toContain('Sposób załatwienia: uznano za bezzasadną.')
    expect(refusal).toContain('Sala była w tym dniu zajęta')
    expect(refusal).toContain('art. 239 § 1 k.p.a.')
    const granted = await opened.letter('complaints', ({ outcome }) => outcome === 'accepted', 'notice', 'wniosek')
    expect(granted).toContain('Dotyczy: wniosku nr W 1/2026')
    expect(granted).not.toContain('art. 239')
  })

  it('tell a deputy where it stands', async () => {
    const text = await opened.letter('complaints', ({ forwardedBy }) => forwardedBy === 'deputy', 'forwarderNotice')
    expect(text).toContain('Biuro Poselskie w Lipowcu')
    expect(text).toContain('Sprawa jest w toku; zostanie załatwiona do dnia 30 listopada 2026 r.')
  })

  it('take an oral one down, with both signatures', async () => {
    const text = await opened.letter('complaints', ({ channel }) => channel === 'oral', 'oralProtocol')
    expect(text).toContain('przyjęcia wniosku ustnego')
    expect(text).toContain('Stefania Próbna-Lis')
    expect(text).toContain('Wnoszący')
    expect(text).toContain('Przyjmujący zgłoszenie')
  })

  it('draft the act of the council without a name', async () => {
    const text = await opened.letter('complaints', ({ outcome }) => outcome === 'justified', 'draftAct')
    expect(text).toContain('uznaje się za zasadną.')
    expect(text).not.toContain('Nieznany')
    expect(text).toContain('UZASADNIENIE')
  })

  it('print the register in the thirteen columns offices keep; for outside without the two of the person', async () => {
    const text = await opened.list('complaints', 'register', true)
    for (const heading of ['Lp.', 'Data wpływu', 'Adres', 'Data zlecenia', 'Sposób załatwienia', 'Kogo zawiadomiono'])
      expect(text).toContain(heading)
    expect(text).toContain('Barbara Kowalewska-Przykład')
    const outside = await opened.list('complaints', 'register', false)
    expect(outside).toContain('odmowa udostępnienia sali')
    for (const secret of ['Kowalewska', 'ul. Lipowa', 'Kogo zawiadomiono', 'Imię i nazwisko'])
      expect(outside).not.toContain(secret)
  })

  it('inform the council of a year: counts, timeliness, no person', async () => {
    const text = await opened.periodPaper('complaints', 'yearlyReport', year)
    expect(text).toContain('za rok 2026')
    expect(text).toMatch(/Wpłynęło\n8/u)
    expect(text).toMatch(/wniosków\n1/u)
    expect(text).toContain('kierownik jednostki organizacyjnej')
    for (const name of ['Kowalewska', 'Wzorek', 'Głos Lipowca', 'ul. Polna']) expect(text).not.toContain(name)
  })
})

describe('papers about petitions', () => {
  it('call the petitioner to mend it', async () => {
    const text = await opened.letter('petitions', ({ defect }) => defect === 'other', 'call')
    expect(text).toContain('Na podstawie art. 7 ust. 2 ustawy z dnia 11 lipca 2014 r. o petycjach')
    expect(text).toContain('14 dni od dnia doręczenia')
  })

  it('pass one on, ask the third person, announce a joint one', async () => {
    const other = ({ addressee }: { readonly addressee?: unknown }) => addressee === 'other'
    expect(await opened.letter('petitions', other, 'passing')).toContain(
      'Generalna Dyrekcja Dróg Krajowych i Autostrad',
    )
    expect(await opened.letter('petitions', other, 'askThird')).toContain('Wspólnota mieszkaniowa Graniczna 3')
    const joint = await opened.letter('petitions', ({ jointUntil }) => jointUntil !== undefined, 'jointNotice')
    expect(joint).toContain('oczekuje się do dnia 8 sierpnia 2026 r.')
    // Three months from Saturday 8 August end on a Sunday.
    expect(joint).toContain('Przewidywany termin rozpatrzenia petycji: 9 listopada 2026 r.')
  })

  it('tell how it was settled', async () => {
    const text = await opened.letter('petitions', ({ outcome }) => outcome === 'granted', 'notice')
    expect(text).toContain('Sposób załatwienia: petycję uwzględniono.')
    expect(text).toMatch(/^Uzasadnienie:$/mu)
    expect(text).toContain('nie może być przedmiotem skargi')
  })

  it('tell of a further term, before the first is over or after', async () => {
    const mended = await opened.letter('petitions', ({ outcome }) => outcome === 'granted', 'delay')
    expect(mended).toContain('nie rozpatrzono w terminie trzech miesięcy.')
    const fresh = await opened.letter(
      'petitions',
      ({ receivedOn }) => typeof receivedOn === 'string' && receivedOn > '2026-10-01',
      'delay',
      'fresh',
    )
    expect(fresh).toContain('nie będzie można rozpatrzyć w terminie trzech miesięcy.')
  })

  it('inform of a year: what was filed and what was considered, no petitioner', async () => {
    const text = await opened.periodPaper('petitions', 'yearlyInformation', year)
    expect(text).toMatch(/Wpłynęło petycji\n6/u)
    expect(text).toMatch(/Rozpatrzono petycji\n2/u)
    expect(text).toMatch(/Przesłano według właściwości\n1/u)
    expect(text).toContain('Petycje złożone, których w tym okresie nie rozpatrzono')
    expect(text).not.toContain('Fundacja Cichy')
    expect(
      await opened.periodPaper('petitions', 'yearlyInformation', { from: '2019-01-01', to: '2019-12-31' }),
    ).toContain('nie wpłynęła żadna petycja')
  })
})
