import { critique } from '#shared/registers/media/critique/definition'
import { notices } from '#shared/registers/media/notices/definition'
import { pressEvents } from '#shared/registers/media/pressEvents/definition'
import { releases } from '#shared/registers/media/releases/definition'
import type { SampleOptions } from './resolutions'
import { townBuilder } from './townBuilder'
import type { TownRecord } from './townRecord'

/** What was written about the invented town, and what its office said, gave out and paid for. */
export function samplePress(options: SampleOptions, known: readonly TownRecord[]): readonly TownRecord[] {
  const { records, day, add, to } = townBuilder(options, known)
  const paper = to('media', 'Głos Lipowca')
  const sport = 'Wydział Oświaty, Kultury i Sportu'
  add(critique, {
    publishedOn: day(-40),
    outlet: paper,
    title: 'Basen do zamknięcia',
    author: 'red.',
    place: 's. 3',
    topic: 'sport',
    kind: 'untrue',
    summary: 'Redakcja podaje, że remont kosztował cztery miliony złotych.',
    tone: 'critical',
    notedOn: day(-40),
    decision: 'correction',
    department: sport,
    passage: 'Remont basenu kosztował podatników cztery miliony złotych',
    truth: 'remont basenu kosztował 1,2 mln zł, z czego połowę pokryła dotacja',
    correctionOn: day(-30),
    editorOn: day(-24),
    editor: 'refused',
    againOn: day(-18),
  })
  const road = add(critique, {
    publishedOn: day(-9),
    outlet: to('media', 'Radio Dolina'),
    title: 'Dziury na Lipowej',
    topic: 'drogi',
    kind: 'intervention',
    summary: 'Słuchacze pytają o termin naprawy ulicy Lipowej.',
    tone: 'critical',
    notedOn: day(-9),
    receivedOn: day(-8),
    decision: 'reply',
    department: 'Wydział Dróg i Infrastruktury',
    position: 'Naprawa ulicy Lipowej rozpocznie się w przyszłym tygodniu.',
  })
  add(critique, {
    publishedOn: day(0),
    outlet: to('media', 'lipowiec24'),
    title: 'Nowe ławki w parku',
    topic: 'zieleń',
    kind: 'mention',
    summary: 'Mieszkańcy chwalą nowe ławki.',
    tone: 'good',
    notedOn: day(0),
  })
  const release = add(releases, {
    date: day(-7),
    kind: 'release',
    title: 'Kiedy naprawa ulicy Lipowej',
    text: 'Naprawa nawierzchni rozpocznie się w poniedziałek i potrwa dziesięć dni.',
    department: 'Wydział Dróg i Infrastruktury',
    sent: [{ outlet: 'Głos Lipowca', sentOn: day(-7) }],
    publishedOn: day(-7),
    echo: road,
  })
  add(releases, {
    date: day(-1),
    kind: 'crisis',
    title: 'Przerwa w dostawie wody',
    text: 'W sobotę od 8.00 do 14.00 nie będzie wody na osiedlu Młyńskim.',
    sent: [{ outlet: 'Radio Dolina', sentOn: day(-1) }],
  })
  add(pressEvents, {
    date: day(6),
    hour: '10.00',
    topic: 'plan remontów dróg na przyszły rok',
    place: 'sala konferencyjna',
    speakers: ['Zastępca Burmistrza'],
    release,
    invited: [{ outlet: 'Głos Lipowca', person: 'Bogna Zmyślona-Topola' }],
  })
  add(notices, {
    title: 'przetarg na sprzedaż działki przy ul. Lipowej',
    department: 'Wydział Geodezji i Nieruchomości',
    orderedOn: day(-30),
    legalBasis: 'art. 38 ust. 2 ustawy o gospodarce nieruchomościami',
    outlet: paper,
    bookedOn: day(-28),
    issueOn: day(-20),
    size: '1/8 strony',
    cost: 61_500,
    invoice: 'FV 118/11',
    proofOn: day(-16),
    paidOn: day(-6),
  })
  return records
}
