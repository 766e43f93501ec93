import { communal, type Template } from './template'
import { departments } from './town'

const { education, environment, social, roads, promotion } = departments
const schoolLaw = 'ustawy z dnia 14 grudnia 2016 r. – Prawo oświatowe'
const cleanliness = 'ustawy z dnia 13 września 1996 r. o utrzymaniu czystości i porządku w gminach'
const welfare = 'ustawy z dnia 12 marca 2004 r. o pomocy społecznej'
const plain = { kind: 'resolution', supervisor: 'voivode' } as const
const rules = { kind: 'localLaw', supervisor: 'voivode', replaces: true, amendable: true } as const

/** Services: schools, culture, waste, water, welfare, transport, programmes. */
export const serviceActs: readonly Template[] = [
  {
    ...rules,
    weight: 3,
    unit: education,
    basis: `art. 39 ust. 5 ${schoolLaw}`,
    title: () =>
      'w sprawie ustalenia planu sieci publicznych szkół podstawowych prowadzonych przez Miasto Lipowiec oraz określenia granic ich obwodów',
  },
  {
    ...rules,
    weight: 3,
    unit: education,
    basis: `art. 32 ust. 1 ${schoolLaw}`,
    title: () =>
      'w sprawie ustalenia planu sieci publicznych przedszkoli i oddziałów przedszkolnych w szkołach podstawowych prowadzonych przez Miasto Lipowiec',
  },
  {
    ...plain,
    weight: 4,
    unit: education,
    basis: `art. 88 ust. 1 ${schoolLaw}`,
    title: (s) => `w sprawie nadania statutu ${s.school('dative')}`,
  },
  {
    ...plain,
    weight: 2,
    months: [1, 2],
    unit: education,
    basis: `art. 89 ust. 1 ${schoolLaw}`,
    title: (s) =>
      `w sprawie zamiaru przekształcenia ${s.school('genitive')} polegającego na utworzeniu filii przy ul. ${s.street()} ${s.int(1, 40)}`,
  },
  {
    ...rules,
    weight: 4,
    unit: education,
    basis: 'art. 30 ust. 6 ustawy z dnia 26 stycznia 1982 r. – Karta Nauczyciela',
    title: () =>
      'w sprawie regulaminu określającego wysokość oraz szczegółowe warunki przyznawania nauczycielom dodatków motywacyjnego, funkcyjnego i za warunki pracy oraz szczegółowe warunki obliczania i wypłacania wynagrodzenia za godziny ponadwymiarowe i godziny doraźnych zastępstw',
  },
  {
    ...rules,
    weight: 3,
    unit: education,
    basis: `art. 131 ust. 4 ${schoolLaw}`,
    title: () =>
      'w sprawie określenia kryteriów rekrutacji do publicznych przedszkoli prowadzonych przez Miasto Lipowiec, liczby punktów za każde z nich oraz dokumentów niezbędnych do ich potwierdzenia',
  },
  {
    ...rules,
    weight: 2,
    unit: education,
    basis: 'art. 58 ust. 1 ustawy z dnia 4 lutego 2011 r. o opiece nad dziećmi w wieku do lat 3',
    title: () =>
      'w sprawie ustalenia wysokości opłaty za pobyt dziecka w żłobku prowadzonym przez Miasto Lipowiec oraz maksymalnej opłaty za wyżywienie',
  },
  {
    ...plain,
    weight: 4,
    unit: education,
    basis: communal('art. 18 ust. 2 pkt 9 lit. h'),
    title: (s) => `w sprawie nadania statutu ${s.institution('dative')}`,
  },
  {
    ...plain,
    weight: 2,
    unit: education,
    basis:
      'art. 29 ust. 5 ustawy z dnia 25 października 1991 r. o organizowaniu i prowadzeniu działalności kulturalnej',
    title: (s) =>
      `w sprawie zatwierdzenia rocznego sprawozdania finansowego ${s.institution('genitive')} za ${s.year - 1} rok`,
    months: [4, 5, 6],
  },
  {
    ...rules,
    weight: 4,
    unit: environment,
    basis: `art. 4 ust. 1 ${cleanliness}`,
    title: () => 'w sprawie regulaminu utrzymania czystości i porządku na terenie Miasta Lipowiec',
  },
  {
    ...rules,
    weight: 3,
    unit: environment,
    basis: `art. 6n ust. 1 ${cleanliness}`,
    title: () =>
      'w sprawie określenia wzoru deklaracji o wysokości opłaty za gospodarowanie odpadami komunalnymi składanej przez właścicieli nieruchomości położonych na terenie Miasta Lipowiec oraz warunków i trybu składania deklaracji za pomocą środków komunikacji elektronicznej',
  },
  {
    ...plain,
    weight: 4,
    unit: environment,
    months: [2, 3],
    kind: 'localLaw',
    basis: 'art. 11a ust. 1 ustawy z dnia 21 sierpnia 1997 r. o ochronie zwierząt',
    title: (s) =>
      `w sprawie przyjęcia programu opieki nad zwierzętami bezdomnymi oraz zapobiegania bezdomności zwierząt na terenie Miasta Lipowiec w ${s.year} roku`,
  },
  {
    ...plain,
    weight: 3,
    unit: environment,
    kind: 'localLaw',
    basis: 'art. 44 ust. 1 ustawy z dnia 16 kwietnia 2004 r. o ochronie przyrody',
    title: (s) =>
      `w sprawie ustanowienia pomnikiem przyrody ${s.pick(['lipy drobnolistnej', 'dębu szypułkowego', 'grupy trzech wiązów', 'klonu zwyczajnego'])} rosnącej na terenie działki nr ${s.parcel()} przy ul. ${s.street()}`.replace(
        /(dębu szypułkowego|klonu zwyczajnego) rosnącej/,
        '$1 rosnącego',
      ),
  },
  {
    ...rules,
    weight: 3,
    unit: roads,
    basis:
      'art. 19 ust. 3 ustawy z dnia 7 czerwca 2001 r. o zbiorowym zaopatrzeniu w wodę i zbiorowym odprowadzaniu ścieków',
    title: () => 'w sprawie uchwalenia regulaminu dostarczania wody i odprowadzania ścieków na terenie Miasta Lipowiec',
  },
  {
    ...plain,
    weight: 3,
    unit: roads,
    basis:
      'art. 21 ust. 5 ustawy z dnia 7 czerwca 2001 r. o zbiorowym zaopatrzeniu w wodę i zbiorowym odprowadzaniu ścieków',
    title: (s) =>
      `w sprawie uchwalenia wieloletniego planu rozwoju i modernizacji urządzeń wodociągowych i urządzeń kanalizacyjnych na lata ${s.year}–${s.year + 3}`,
  },
  {
    ...rules,
    weight: 2,
    unit: roads,
    basis: 'art. 50a ust. 1 ustawy z dnia 16 grudnia 2010 r. o publicznym transporcie zbiorowym',
    title: () =>
      'w sprawie ustalenia cen za usługi przewozowe w publicznym transporcie zbiorowym w Lipowcu oraz uprawnień do przejazdów bezpłatnych i ulgowych',
  },
  {
    ...plain,
    weight: 3,
    unit: roads,
    basis: 'art. 15 ust. 1 pkt 6 ustawy z dnia 16 grudnia 2010 r. o publicznym transporcie zbiorowym',
    title: (s) =>
      `w sprawie określenia przystanków komunikacyjnych przy ulicach ${s
        .streetNames(s.int(3, 8))
        .map((street) => street.genitive)
        .join(
          ', ',
        )}, których właścicielem lub zarządzającym jest Miasto Lipowiec, oraz warunków i zasad korzystania z nich`,
  },
  {
    ...plain,
    weight: 4,
    months: [10, 11],
    unit: promotion,
    basis: 'art. 5a ust. 1 ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie',
    title: (s) =>
      `w sprawie przyjęcia rocznego programu współpracy Miasta Lipowiec z organizacjami pozarządowymi oraz podmiotami prowadzącymi działalność pożytku publicznego na ${s.year + 1} rok`,
  },
  {
    ...plain,
    weight: 4,
    months: [12, 1, 3],
    unit: social,
    basis:
      'art. 4¹ ust. 2 ustawy z dnia 26 października 1982 r. o wychowaniu w trzeźwości i przeciwdziałaniu alkoholizmowi',
    title: (s) =>
      `w sprawie uchwalenia Miejskiego Programu Profilaktyki i Rozwiązywania Problemów Alkoholowych oraz Przeciwdziałania Narkomanii na lata ${s.year}–${s.year + 3}`,
  },
  {
    ...rules,
    weight: 3,
    unit: social,
    basis: `art. 50 ust. 6 ${welfare}`,
    title: () =>
      'w sprawie szczegółowych warunków przyznawania i odpłatności za usługi opiekuńcze i specjalistyczne usługi opiekuńcze, szczegółowych warunków częściowego lub całkowitego zwolnienia od opłat oraz trybu ich pobierania',
  },
  {
    ...rules,
    weight: 2,
    unit: social,
    basis:
      'art. 21 ust. 1 pkt 2 ustawy z dnia 21 czerwca 2001 r. o ochronie praw lokatorów, mieszkaniowym zasobie gminy i o zmianie Kodeksu cywilnego',
    title: () => 'w sprawie zasad wynajmowania lokali wchodzących w skład mieszkaniowego zasobu Miasta Lipowiec',
  },
  {
    ...plain,
    weight: 2,
    unit: social,
    basis: 'art. 17 ust. 1 pkt 1 ' + welfare,
    title: (s) =>
      `w sprawie przyjęcia Strategii Rozwiązywania Problemów Społecznych Miasta Lipowiec na lata ${s.year + 1}–${s.year + 7}`,
  },
  {
    ...rules,
    weight: 2,
    unit: promotion,
    basis: communal('art. 5a ust. 7'),
    title: () =>
      'w sprawie zasad i trybu przeprowadzania konsultacji społecznych dotyczących budżetu obywatelskiego Miasta Lipowiec',
  },
  {
    ...rules,
    weight: 2,
    unit: education,
    basis: 'art. 31 ust. 1 ustawy z dnia 25 czerwca 2010 r. o sporcie',
    title: () =>
      'w sprawie rodzajów, warunków i trybu przyznawania oraz wysokości nagród i wyróżnień dla osób fizycznych za osiągnięte wyniki sportowe',
  },
  {
    ...rules,
    weight: 2,
    unit: environment,
    basis: communal('art. 40 ust. 2 pkt 4'),
    title: () => 'w sprawie regulaminu korzystania z cmentarza komunalnego w Lipowcu',
  },
  {
    ...rules,
    weight: 2,
    unit: environment,
    basis: communal('art. 40 ust. 2 pkt 4'),
    title: (s) => `w sprawie regulaminu targowiska miejskiego „Mój Rynek” przy ul. ${s.street()} w Lipowcu`,
  },
]
