import { describe, expect, it } from 'vitest'
import { ImportService } from '#renderer/features/import/importService'
import { catalogue } from '#shared/catalogue'
import type { Edit } from '#shared/engine/history/history'
import { numberingOf } from '#shared/engine/numbering/numberingOf'
import { emptyOffice } from '#shared/model/office'

/** What a file as an office has it comes to: which column goes where, and the fields of its rows. */
async function taken(register: string, lines: readonly string[]) {
  const service = new ImportService({
    catalogue: () => Promise.resolve(catalogue),
    records: () => Promise.resolve([]),
  })
  const opened = await service.open(new TextEncoder().encode(lines.join('\r\n')), {
    register,
    language: 'pl',
    today: '2026-11-21',
    numbering: numberingOf(catalogue.of(register), emptyOffice),
    terms: emptyOffice.terms,
  })
  if (!opened.ok) throw new Error(opened.failure.code)
  const { header, columns } = opened.value.layout
  await service.plan({ header, columns, keyFields: ['number'] })
  const edits: Edit[] = []
  for (let next = service.nextEdits(true); next !== undefined; next = service.nextEdits(false)) edits.push(...next)
  return {
    targets: columns.map(({ target }) => (target.kind === 'field' ? target.field : '')),
    rows: edits.map(({ fields }) => fields ?? {}),
  }
}

describe('registers of complaints as offices have them', () => {
  it('of thirteen columns come in whole', async () => {
    const { targets, rows } = await taken('complaints', [
      'Lp.;Data wpływu;Imię i nazwisko / instytucja, redakcja;Adres;Przedmiot;Data zlecenia załatwienia;Komu zlecono;Termin;Data wpływu po załatwieniu;Sposób załatwienia;Data wysłania zawiadomienia;Kogo zawiadomiono;Uwagi',
      '1;02.03.2026;Barbara Wzorek;ul. Lipowa 1;na dyrektora MOSiR;03.03.2026;Wydział Sportu;02.04.2026;25.03.2026;bezzasadna;30.03.2026;skarżąca;brak',
      '2;09.03.2026;redakcja „Głos Zalesina”;Rynek 3;stan ulicy Ogrodowej;;;;;częściowo zasadna;;;',
    ])
    expect(targets).toEqual([
      '',
      'receivedOn',
      'complainant',
      'address',
      'subject',
      'assignedOn',
      'assignedTo',
      '',
      'returnedOn',
      'outcome',
      'noticeOn',
      'noticeTo',
      'remarks',
    ])
    expect(rows).toMatchObject([
      { receivedOn: '2026-03-02', complainant: 'Barbara Wzorek', outcome: 'unjustified', noticeOn: '2026-03-30' },
      { receivedOn: '2026-03-09', complainant: 'redakcja „Głos Zalesina”', outcome: 'partly' },
    ])
  })
})

describe('registers of petitions as offices have them', () => {
  it('come in whole', async () => {
    const { targets, rows } = await taken('petitions', [
      'Nr petycji;Podmiot wnoszący petycję;Przedmiot petycji;Data złożenia petycji;Adresat;Sposób załatwienia;Data rozpatrzenia;Zgoda na ujawnienie danych',
      'P 3/2026;Fundacja Cisza;zakaz fajerwerków;12.01.2026;Rada Miejska;nieuwzględniona;26.02.2026;tak',
    ])
    expect(targets).toEqual([
      'number',
      'petitioner',
      'subject',
      'receivedOn',
      'addressee',
      'outcome',
      'decidedOn',
      'consentToName',
    ])
    expect(rows).toMatchObject([
      { receivedOn: '2026-01-12', addressee: 'council', outcome: 'notGranted', consentToName: true },
    ])
  })
})

describe('journals of mail as offices have them', () => {
  it('of what came are recognised with their addresses and kinds', async () => {
    const { targets, rows } = await taken('mailIn', [
      'Nr;Data wpływu;Nadawca;Znak pisma;Data pisma;Przedmiot;Dekretacja;Sposób doręczenia;Uwagi',
      '1288/2026;01.10.2026;Sąd Okręgowy;A-0114-12/26;28.09.2026;liczba ławników;Biuro Rady;e-Doręczenia;',
      '1291/2026;02.10.2026;Jan Wzorek;;;wniosek o ławkę;;ePUAP;',
    ])
    expect(targets).toEqual([
      'number',
      'receivedOn',
      'sender',
      'senderSign',
      'senderDate',
      'subject',
      'assignedTo',
      'channel',
      'remarks',
    ])
    expect(rows).toMatchObject([
      { sender: 'Sąd Okręgowy', senderDate: '2026-09-28', channel: 'eDelivery' },
      { sender: 'Jan Wzorek', channel: 'ePuap' },
    ])
  })

  it('of what went, an addressee in a row', async () => {
    const { targets, rows } = await taken('mailOut', [
      'Nr;Data wysłania;Adresat;Adres;Treść;Rodzaj przesyłki;Nr nadania;Opłata',
      '902/2026;02.10.2026;Wojewoda;ul. Kwiatowa 1;uchwały sesji;polecony;R 123;10,40',
    ])
    expect(targets).toEqual([
      'number',
      'sentOn',
      'addressees.name',
      'addressees.address',
      'subject',
      'addressees.channel',
      'addressees.proof',
      'cost',
    ])
    expect(rows).toMatchObject([
      { cost: 1040, addressees: [{ name: 'Wojewoda', channel: 'registered', proof: 'R 123' }] },
    ])
  })

  it('of visitors and of tasks', async () => {
    const visits = await taken('visits', [
      'Data;Godzina;Imię i nazwisko;Sprawa;Temat;Przyjmujący;Termin',
      '07.09.2026;15:30;Jan Wzorek;hałas przy ul. Torowej;hałas;Burmistrz;21.09.2026',
    ])
    expect(visits.rows).toMatchObject([
      { date: '2026-09-07', person: 'Jan Wzorek', topic: 'hałas', dueOn: '2026-09-21' },
    ])
    const tasks = await taken('tasks', ['Zadanie;Kto;Termin', 'przygotować salę;Sekretariat;18.12.2026'])
    expect(tasks.rows).toMatchObject([{ subject: 'przygotować salę', who: 'Sekretariat', dueOn: '2026-12-18' }])
  })
})

describe('lists of a press office as offices have them', () => {
  it('of questions come in whole', async () => {
    const { targets, rows } = await taken('mediaQuestions', [
      'Lp.;Data wpływu;Godz.;Redakcja;Dziennikarz;Temat;Treść pytań;Wydział;Data odpowiedzi;Sposób załatwienia;Uwagi',
      '31/2026;05.10.2026;09:12;TVL;Jan Wzorek;umowa na lodowisko;Ile kosztuje?;Wydział Sportu;08.10.2026;udzielono odpowiedzi;',
      '32/2026;06.10.2026;;Radio Dolina;;plan remontów;;;;;prośba o nagranie',
    ])
    expect(targets).toEqual([
      'number',
      'askedOn',
      'hour',
      'outlet',
      'journalist',
      'subject',
      'questions',
      'department',
      'answeredOn',
      'outcome',
      'remarks',
    ])
    expect(rows).toMatchObject([
      {
        number: { written: '31/2026' },
        askedOn: '2026-10-05',
        outlet: [{ written: 'TVL' }],
        journalist: 'Jan Wzorek',
        answeredOn: '2026-10-08',
        outcome: 'answered',
      },
      { outlet: [{ written: 'Radio Dolina' }], remarks: 'prośba o nagranie' },
    ])
  })

  it('of outlets with their journalists', async () => {
    const { rows } = await taken('media', [
      'Redakcja;Rodzaj;Redaktor naczelny;Adres redakcji;Dziennikarz;E-mail dziennikarza;Data zgody',
      'Głos Zalesina;tygodnik;Ewa Wzorek;Rynek 3;Jan Wzorek;jan@glos.example;02.03.2026',
    ])
    expect(rows).toMatchObject([
      {
        name: 'Głos Zalesina',
        kind: 'periodical',
        editor: 'Ewa Wzorek',
        journalists: [{ mail: 'jan@glos.example', consentOn: '2026-03-02' }],
      },
    ])
  })

  it('of awards received, with what they cost', async () => {
    const { rows } = await taken('awards', [
      'Lp.;Data;Nagroda;Organizator;Kategoria;Miejsce;Odebrał;Koszt udziału',
      'N 8/2026;12.09.2026;Perła Gospodarki;Wydawnictwo Perła;gminy miejskie;1;Burmistrz;3 690,00 zł',
    ])
    expect(rows).toMatchObject([
      { date: '2026-09-12', award: 'Perła Gospodarki', collectedBy: 'Burmistrz', cost: 369_000 },
    ])
  })
})
