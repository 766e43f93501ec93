import { pluralPl } from '../../../core/words/plural'
import type { ballotMarks, majorities } from '../votes/definition'
import type { itemOutcomes } from '../agendaItems/definition'
import type { membershipRoles } from '../memberships/definition'
import type { noticeChannels } from '../meetings/definition'
import type { noteKinds } from '../notes/definition'

const votesFor = { one: 'głos „za”', few: 'głosy „za”', many: 'głosów „za”' }

type Words<K extends readonly string[]> = Readonly<Record<K[number], string>>

/** What is written where something is not known yet. */
export const blank = '……………'

/** Words of the council's papers, which are always Polish. */
export const councilPapersPl = {
  blank,
  councillors: {
    title: 'WYKAZ RADNYCH',
    term: (council: string, term: string) => `${council} ${term} kadencji`.trim(),
    columns: { name: 'Nazwisko i imię', club: 'Klub', seats: 'Komisje i funkcje', district: 'Okręg' },
    file: 'wykaz-radnych',
  },
  certificate: {
    title: 'ZAŚWIADCZENIE',
    text: (isFemale: boolean, name: string, council: string, term: string) =>
      `Zaświadcza się, że ${isFemale ? 'Pani' : 'Pan'} ${name} wykonuje mandat ${isFemale ? 'radnej' : 'radnego'} ${council} ${term} kadencji.`,
    ended: (isFemale: boolean, name: string, council: string, term: string, day: string) =>
      `Zaświadcza się, że ${isFemale ? 'Pani' : 'Pan'} ${name} ${isFemale ? 'wykonywała' : 'wykonywał'} mandat ${isFemale ? 'radnej' : 'radnego'} ${council} ${term} kadencji do dnia ${day}`,
    oath: (day: string) => `Ślubowanie złożono dnia ${day}`,
    purpose: 'Zaświadczenie wydaje się na wniosek zainteresowanego.',
  },
  composition: {
    title: 'SKŁAD OSOBOWY',
    asOf: (day: string) => `według stanu na dzień ${day}`,
    columns: { name: 'Imię i nazwisko', role: 'Funkcja', from: 'Od dnia' },
    none: 'W tym dniu nikt nie zasiadał w tym gremium.',
    roles: {
      chair: 'przewodniczący/-a',
      deputyChair: 'zastępca przewodniczącego',
      secretary: 'sekretarz',
      member: 'członek',
      guest: 'spoza rady',
    } satisfies Words<typeof membershipRoles>,
  },
  notice: {
    title: 'ZAWIADOMIENIE',
    basis: (body: string | undefined, number: string) =>
      body === undefined
        ? `Na podstawie art. 20 ust. 1 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym zwołuję ${number} sesję`
        : `Zwołuję posiedzenie nr ${number}`,
    extraordinary: (number: string, mover: string) =>
      `Na podstawie art. 20 ust. 3 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym, na wniosek ${mover}, zwołuję ${number} sesję`,
    movers: {
      chair: 'przewodniczącego',
      mayor: 'wójta (burmistrza, prezydenta miasta)',
      quarter: 'co najmniej 1/4 ustawowego składu rady',
    },
    on: (of: string, day: string, weekday: string, time: string, place: string) =>
      `${of} na dzień ${day} (${weekday}) o godz. ${time}, ${place}, z następującym porządkiem obrad:`,
    noAgenda: 'Porządek obrad zostanie podany odrębnie.',
    notified:
      'Zawiadomienie otrzymują radni oraz przewodniczący organów wykonawczych jednostek pomocniczych (art. 37a ustawy).',
  },
  noticeList: {
    title: 'LISTA ZAWIADOMIONYCH',
    parts: {
      notified: 'Radni',
      notifiedHeads: 'Sołtysi i przewodniczący zarządów jednostek pomocniczych (art. 37a)',
      notifiedGuests: 'Goście',
    },
    columns: { name: 'Nazwisko i imię', channel: 'Droga', proof: 'Dzień i dowód zawiadomienia' },
    channels: {
      email: 'e-mail',
      eDelivery: 'e-Doręczenia',
      inPerson: 'osobiście',
      portal: 'system sesyjny',
      post: 'list zwykły',
      registered: 'list polecony',
    } satisfies Words<typeof noticeChannels>,
    nobody: 'Nikogo nie odnotowano.',
    lacking: (count: number) => `Bez dowodu zawiadomienia: ${count}.`,
    complete: 'Każdy z wymienionych ma dowód zawiadomienia.',
  },
  attendance: {
    title: 'LISTA OBECNOŚCI',
    columns: { name: 'Nazwisko i imię', signature: 'Podpis', left: 'Godz. wyjścia' },
    session: (number: string) => `${number} sesja`,
    meeting: (number: string) => `posiedzenie nr ${number}`,
  },
  speakers: {
    title: 'LISTA MÓWCÓW W DEBACIE NAD RAPORTEM O STANIE GMINY',
    basis: (limit: number, signatures: string) =>
      `Na podstawie art. 28aa ust. 4–7 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym mieszkańcy są dopuszczani do głosu według kolejności otrzymania zgłoszeń. Liczba mieszkańców, którzy mogą zabrać głos: ${limit}. Wymagana liczba podpisów: ${signatures}. Radni zabierają głos bez ograniczeń czasowych.`,
    parts: { residents: 'Mieszkańcy', others: 'Zgłoszenia poza listą', councillors: 'Radni' },
    columns: {
      name: 'Imię i nazwisko',
      received: 'Otrzymano',
      signatures: 'Podpisy',
      spoke: 'Zabrał(a) głos',
      why: 'Dlaczego',
    },
    nobody: 'Nie ma zgłoszeń.',
    yes: 'tak',
    why: {
      incomplete: 'do sprawdzenia',
      admitted: '',
      late: 'po terminie',
      fewSignatures: 'za mało podpisów',
      withdrawn: 'wycofane',
      beyond: 'ponad liczbę mówców',
    },
  },
  hours: { from: (hour: string) => `od ${hour}`, to: (hour: string) => `do ${hour}` },
  vote: {
    title: 'IMIENNY WYKAZ GŁOSOWANIA',
    totals: 'WYNIK GŁOSOWANIA',
    number: (number: string) => `Głosowanie nr ${number}`,
    facts: {
      subject: 'Przedmiot głosowania',
      item: 'Punkt porządku obrad',
      type: 'Rodzaj głosowania',
      majority: 'Większość',
      day: 'Data',
      eligible: 'Uprawnieni do głosowania',
      present: 'Obecni',
      for: 'Za',
      against: 'Przeciw',
      againstAll: 'Przeciw wszystkim',
      abstained: 'Wstrzymało się',
      notVoting: 'Nie głosowało',
      excluded: 'Wyłączeni z głosowania',
      absent: 'Nieobecni',
      invalid: 'Głosy nieważne',
      result: 'Wynik',
    },
    types: { open: 'jawne', rollCall: 'jawne imienne', secret: 'tajne', procedural: 'proceduralne' },
    majorities: {
      simple: 'zwykła',
      absolute: 'bezwzględna',
      absoluteStatutory: 'bezwzględna ustawowego składu rady',
      threeFifths: '3/5 ustawowego składu rady',
    } satisfies Words<typeof majorities>,
    results: { adopted: 'przyjęto', notAdopted: 'nie przyjęto', noQuorum: 'brak kworum', open: blank },
    elected: (name: string) => `wybrano: ${name}`,
    notElected: 'nikt nie uzyskał wymaganej większości',
    columns: { name: 'Nazwisko i imię', vote: 'Głos' },
    candidates: { name: 'Kandydat', votes: 'Liczba głosów' },
    // Of whom is known by name alone: both genders.
    marks: {
      for: 'ZA',
      against: 'PRZECIW',
      abstained: 'WSTRZYMAŁ(A) SIĘ',
      notVoting: 'BRAK GŁOSU',
      absent: 'NIEOBECNY(A)',
      excluded: 'WYŁĄCZONY(A)',
    } satisfies Words<typeof ballotMarks>,
    none: 'Na tym posiedzeniu nie odnotowano głosowań.',
    all: 'WYKAZ GŁOSOWAŃ',
  },
  pack: {
    title: 'MATERIAŁY NA POSIEDZENIE',
    publicTitle: 'MATERIAŁY NA POSIEDZENIE – WERSJA JAWNA',
    materials: 'Projekty i materiały',
    beside: 'Załączniki są w tym samym folderze, pod podanymi tu nazwami.',
    noMaterials: 'Do punktów porządku obrad nie ma projektów ani załączników.',
    columns: {
      position: 'Pkt',
      draftNo: 'Druk',
      title: 'Tytuł',
      proposer: 'Wnioskodawca, opinie',
      files: 'Załączniki',
    },
    withheld: 'wyłączono z jawności',
    sheet: {
      title: 'KARTA GŁOSOWANIA IMIENNEGO',
      item: 'Punkt porządku obrad',
      subject: 'Przedmiot głosowania',
      name: 'Nazwisko i imię',
      for: 'Za',
      against: 'Przeciw',
      abstained: 'Wstrz. się',
      notVoting: 'Nie głosuje',
      counted: 'Liczył(a) głosy',
    },
    excluded: {
      title: 'Wyłączenie jawności (art. 8 ust. 5 ustawy o dostępie do informacji publicznej)',
      scope: 'Zakres wyłączenia',
      items: (positions: string) => `materiały do punktów: ${positions}`,
      blanks: ['Podstawa prawna', 'Wyłączenia dokonał(a)', 'W interesie'],
    },
    published: {
      title: 'Udostępnienie (art. 8 ust. 6 ustawy o dostępie do informacji publicznej)',
      facts: {
        owner: 'Podmiot',
        maker: 'Informację wytworzył(a)',
        enteredBy: 'Informację wprowadził(a)',
        madeOn: 'Czas wytworzenia',
        publishedOn: 'Czas udostępnienia',
      },
    },
  },
  files: {
    csv: 'Głosowania imienne',
    // As headings this program knows again.
    columns: {
      number: 'Nr głosowania',
      subject: 'Przedmiot',
      session: 'Sesja',
      day: 'Data sesji',
      item: 'Punkt',
      type: 'Rodzaj',
      majority: 'Większość',
      for: 'Za',
      against: 'Przeciw',
      abstained: 'Wstrzymało się',
      notVoting: 'Nie głosowało',
      absent: 'Nieobecni',
      excluded: 'Wyłączeni',
      invalid: 'Głosy nieważne',
      result: 'Wynik',
    },
    marks: {
      for: 'ZA',
      against: 'PRZECIW',
      abstained: 'WSTRZYMAŁ SIĘ',
      notVoting: 'BRAK GŁOSU',
      absent: 'NIEOBECNY',
      excluded: 'WYŁĄCZONY',
    } satisfies Words<typeof ballotMarks>,
  },
  minutes: {
    title: (number: string, year: string) => `PROTOKÓŁ NR ${number}/${year}`,
    ofSession: (number: string, council: string) => `z ${number} sesji ${council}`,
    ofMeeting: (number: string, body: string) => `z posiedzenia nr ${number} – ${body}`,
    heldOn: (day: string, place: string) => `w dniu ${day}${place === '' ? '' : `, ${place}`}`,
    opened: (time: string) => `Początek obrad: godzina ${time}.`,
    chaired: (who: string) => `Obradom przewodniczył(a): ${who}.`,
    chairedTimes: (name: string, from: string, to: string) =>
      `${name} (${[from === '' ? '' : `od godz. ${from}`, to === '' ? '' : `do godz. ${to}`].filter((part) => part !== '').join(' ')})`,
    tookChair: (at: string, who: string) => `O godz. ${at} prowadzenie obrad przejął(-ęła) ${who}.`,
    quorum: (size: string, present: number) =>
      `Na ustawowy ${size}-osobowy skład w posiedzeniu uczestniczy ${present} radnych, co stanowi kworum.`,
    noQuorum: (size: string, present: number) =>
      `Na ustawowy ${size}-osobowy skład w posiedzeniu uczestniczy ${present} radnych, co nie stanowi kworum.`,
    present: (present: number, all: number) => `W posiedzeniu uczestniczy ${present} z ${all} radnych.`,
    absent: (names: string) => `Nieobecni: ${names}.`,
    excused: (names: string) => `Nieobecni usprawiedliwieni: ${names}.`,
    times: (names: string) => `Obecni przez część obrad: ${names}.`,
    list: 'Lista obecności stanowi załącznik nr 1 do niniejszego protokołu.',
    guests: (guests: string) => `W obradach uczestniczyli także: ${guests}`,
    agenda: 'Porządek obrad',
    course: 'Przebieg obrad',
    inserted: (items: string) => `Do porządku obrad wprowadzono: ${items}.`,
    byVote: (number: string) => `głosowanie nr ${number}`,
    removed: (items: string) => `Z porządku obrad zdjęto: ${items}.`,
    item: (position: string) => `Ad. ${position}`,
    draft: (number: string) => `druk nr ${number}`,
    proposer: (who: string) => `Projekt wniósł (wnieśli): ${who}.`,
    referent: (who: string) => `Referował(a): ${who}.`,
    opinion: (body: string, opinion: string) => `${body}: ${opinion}.`,
    proposers: {
      mayor: 'wójt (burmistrz, prezydent miasta)',
      committee: 'komisja',
      club: 'klub radnych',
      councillors: 'grupa radnych',
      residents: 'mieszkańcy',
    },
    came: (time: string, name: string, present: number) =>
      `O godz. ${time} na salę przybył(a) ${name}; obecnych: ${present}.`,
    back: (time: string, name: string, present: number) =>
      `O godz. ${time} na salę powrócił(a) ${name}; obecnych: ${present}.`,
    left: (time: string, name: string, present: number) =>
      `O godz. ${time} salę opuścił(a) ${name}; obecnych: ${present}.`,
    pause: (time: string, reason: string) => `O godz. ${time} ogłoszono przerwę${reason === '' ? '' : ` (${reason})`}.`,
    resumed: (time: string) => `O godz. ${time} wznowiono obrady.`,
    noted: (time: string, text: string, who: string) => `Godz. ${time} – ${text}${who === '' ? '' : ` (${who})`}.`,
    noteKinds: {
      motion: 'wniosek',
      formalMotion: 'wniosek formalny',
      statement: 'oświadczenie',
      report: 'wystąpienie',
      break: 'przerwa',
      chairing: 'prowadzenie obrad',
      other: 'zapis',
    } satisfies Words<typeof noteKinds>,
    voted: (subject: string) => `Głosowanie: ${subject}`,
    votedAs: (number: string, type: string, subject: string) =>
      `Głosowanie nr ${number}${type === '' ? '' : ` (${type})`}: ${subject}`,
    repeated: (number: string) => `Powtórzono głosowanie nr ${number}.`,
    needed: (majority: string, needed: number) => `Wymagana większość ${majority}: ${pluralPl(needed, votesFor)}.`,
    candidate: (name: string, votes: number) => `${name} – głosów: ${votes}`,
    elected: (name: string) => `Wybrano: ${name}.`,
    notElected: 'Nikt nie uzyskał wymaganej większości.',
    results: { adopted: 'Przyjęto.', notAdopted: 'Nie przyjęto.', noQuorum: 'Głosowano bez kworum.' },
    counts: {
      for: 'ZA',
      against: 'PRZECIW',
      againstAll: 'PRZECIW WSZYSTKIM',
      abstained: 'WSTRZYMUJĘ SIĘ',
      notVoting: 'BRAK GŁOSU',
      absent: 'NIEOBECNI',
      excluded: 'WYŁĄCZENI',
      invalid: 'GŁOSY NIEWAŻNE',
    },
    byName: (mark: string, names: string) => `${mark}: ${names}.`,
    marks: {
      for: 'ZA',
      against: 'PRZECIW',
      abstained: 'WSTRZYMALI SIĘ',
      notVoting: 'NIE GŁOSOWALI',
      absent: 'NIEOBECNI',
      excluded: 'WYŁĄCZENI',
    } satisfies Words<typeof ballotMarks>,
    adoptedAct: (body: string, number: string) =>
      `${body} podjęła uchwałę nr ${number}, która stanowi załącznik do niniejszego protokołu.`,
    outcomes: {
      adopted: 'Przyjęto.',
      rejected: 'Nie przyjęto.',
      withdrawn: 'Wycofano z porządku obrad.',
      referredBack: 'Odesłano do komisji lub wnioskodawcy.',
      noted: 'Przyjęto do wiadomości.',
      postponed: 'Przełożono na następne posiedzenie.',
    } satisfies Words<typeof itemOutcomes>,
    closed: (time: string) => `Obrady zakończono o godzinie ${time}.`,
    recorder: 'Protokół sporządził(a)',
    chair: 'Przewodniczący obrad',
    council: 'Rada',
  },
  committeeMinutes: {
    of: (committee: string) => `z posiedzenia – ${committee}`,
    jointWith: (others: string) => `Posiedzenie odbyło się wspólnie z: ${others}.`,
    presence: 'I. Obecność',
    members: 'Stan komisji',
    present: 'Obecni',
    absent: 'Nieobecni',
    quorum: 'Liczba obecnych stanowi kworum.',
    noQuorum: 'Liczba obecnych nie stanowi kworum.',
    annexes:
      'Załączniki: nr 1 – lista obecności członków komisji, nr 2 – lista gości, nr 3 – zawiadomienie członków komisji, nr 4 – zaproszenie gości.',
    agenda: 'II. Porządek posiedzenia',
    course: 'III. Przebieg posiedzenia',
    motions: 'IV. Wnioski komisji',
    noMotions: 'Komisja nie zgłosiła wniosków.',
  },
  extract: {
    title: 'WYCIĄG Z PROTOKOŁU',
    ofSession: (number: string, year: string, council: string) => `nr ${number}/${year} z ${number} sesji ${council}`,
    ofMeeting: (number: string, year: string, body: string) => `nr ${number}/${year} z posiedzenia – ${body}`,
    left: '(…)',
    certified: 'Za zgodność z oryginałem',
  },
} as const
