import { communal, type Template } from './template'
import { committees, departments } from './town'

const { council, organisation, environment } = departments
const plain = {
  kind: 'resolution',
  supervisor: 'voivode',
  unit: council,
  proposer: 'Przewodnicząca Rady Miasta',
} as const
const voice = {
  supervisor: 'none',
  unit: council,
  proposer: 'grupa radnych',
  basis: '§ 24 ust. 2 Statutu Miasta Lipowiec',
} as const
const complaint = {
  kind: 'complaint',
  supervisor: 'voivode',
  unit: council,
  proposer: 'Komisja Skarg, Wniosków i Petycji',
} as const
const procedure = 'art. 229 pkt 3 ustawy z dnia 14 czerwca 1960 r. – Kodeks postępowania administracyjnego'

/** The council itself: committees, complaints, petitions, statutes, positions and appeals. */
export const councilActs: readonly Template[] = [
  {
    ...complaint,
    weight: 9,
    basis: procedure,
    title: (s) => `w sprawie rozpatrzenia skargi z dnia ${s.earlierDay()} na działalność Burmistrza Miasta Lipowiec`,
  },
  {
    ...complaint,
    weight: 6,
    basis: procedure,
    title: (s) => `w sprawie uznania za bezzasadną skargi na działalność Dyrektora ${s.school('genitive')}`,
  },
  {
    ...complaint,
    weight: 3,
    basis: procedure,
    title: (s) =>
      `w sprawie uznania za zasadną skargi na działalność Kierownika ${s.institution('genitive')}`.replace(
        /Kierownika (Miejskiej Biblioteki|Lipowieckiego Domu|Żłobka)/,
        'Dyrektora $1',
      ),
  },
  {
    ...complaint,
    weight: 7,
    basis: 'art. 9 ust. 2 ustawy z dnia 11 lipca 2014 r. o petycjach',
    title: (s) =>
      `w sprawie rozpatrzenia petycji z dnia ${s.earlierDay()} dotyczącej ${s.pick([
        `wprowadzenia strefy ograniczonej prędkości do 30 km/h na ulicy ${s.street()}`,
        `budowy progów zwalniających na ulicy ${s.street()}`,
        'przyjęcia uchwały w sprawie dobrowolnego ograniczenia używania materiałów pirotechnicznych',
        `utworzenia skweru i placu zabaw u zbiegu ulic ${s.street()} i ${s.street()}`,
        `objęcia ulicy ${s.street()} komunikacją miejską`,
        'upamiętnienia zasłużonych mieszkańców miasta',
      ])}`,
  },
  {
    ...complaint,
    weight: 3,
    basis: 'art. 243 ustawy z dnia 14 czerwca 1960 r. – Kodeks postępowania administracyjnego',
    title: (s) =>
      `w sprawie przekazania według właściwości wniosku z dnia ${s.earlierDay()} dotyczącego oświetlenia ulicy ${s.street()}`,
  },
  {
    ...plain,
    weight: 5,
    basis: communal('art. 21 ust. 1'),
    title: (s) => `w sprawie zmian w składzie osobowym ${s.pick(committees)} Rady Miasta Lipowiec`,
  },
  {
    ...plain,
    weight: 4,
    months: [12],
    basis: communal('art. 21 ust. 3'),
    title: (s) => `w sprawie zatwierdzenia planu pracy ${s.pick(committees)} Rady Miasta Lipowiec na ${s.year + 1} rok`,
  },
  {
    ...plain,
    weight: 3,
    months: [12],
    basis: communal('art. 21 ust. 3'),
    proposer: 'Komisja Rewizyjna',
    title: (s) => `w sprawie przyjęcia planu kontroli Komisji Rewizyjnej Rady Miasta Lipowiec na ${s.year + 1} rok`,
  },
  {
    ...plain,
    weight: 2,
    basis: communal('art. 19 ust. 1'),
    proposer: 'grupa radnych',
    title: () => 'w sprawie wyboru Wiceprzewodniczącego Rady Miasta Lipowiec',
  },
  {
    ...plain,
    weight: 6,
    months: [5, 6],
    basis: communal('art. 28aa ust. 9'),
    title: () => 'w sprawie udzielenia Burmistrzowi Miasta Lipowiec wotum zaufania',
  },
  {
    ...plain,
    weight: 1,
    basis: communal('art. 18 ust. 2 pkt 2'),
    title: () => 'w sprawie ustalenia wynagrodzenia Burmistrza Miasta Lipowiec',
  },
  {
    ...plain,
    weight: 2,
    basis: communal('art. 25 ust. 4'),
    replaces: true,
    title: () =>
      'w sprawie ustalenia wysokości i zasad wypłacania diet oraz zwrotu kosztów podróży służbowych radnym Rady Miasta Lipowiec',
  },
  {
    ...plain,
    kind: 'localLaw',
    weight: 2,
    replaces: true,
    amendable: true,
    basis: communal('art. 22 ust. 1'),
    title: () => 'w sprawie uchwalenia Statutu Miasta Lipowiec',
  },
  {
    ...plain,
    kind: 'localLaw',
    weight: 5,
    unit: organisation,
    amendable: true,
    basis: communal('art. 35 ust. 1'),
    title: (s) => `w sprawie nadania statutu osiedlu ${s.district()} w Lipowcu`,
  },
  {
    ...plain,
    weight: 2,
    basis: 'art. 163 § 2 ustawy z dnia 27 lipca 2001 r. – Prawo o ustroju sądów powszechnych',
    title: (s) =>
      `w sprawie powołania zespołu opiniującego zgłoszonych kandydatów na ławników sądowych na kadencję ${s.year + 1}–${s.year + 4}`,
  },
  {
    ...plain,
    weight: 2,
    unit: organisation,
    basis: communal('art. 10 ust. 1'),
    title: (s) =>
      `w sprawie wyrażenia zgody na zawarcie porozumienia międzygminnego z Gminą Dębnica Wielka dotyczącego ${s.pick(['wspólnej organizacji publicznego transportu zbiorowego', 'zapewnienia opieki bezdomnym zwierzętom', 'dowozu uczniów niepełnosprawnych do szkół'])}`,
  },
  {
    ...plain,
    weight: 1,
    unit: organisation,
    basis: communal('art. 18 ust. 2 pkt 14'),
    proposer: 'Kapituła Honorowa',
    title: () => 'w sprawie nadania tytułu „Honorowy Obywatel Miasta Lipowiec”',
  },
  {
    ...plain,
    weight: 2,
    unit: environment,
    basis: communal('art. 18 ust. 2 pkt 6'),
    title: (s) =>
      `w sprawie przyjęcia Programu Ochrony Środowiska dla Miasta Lipowiec na lata ${s.year}–${s.year + 3} z perspektywą do roku ${s.year + 7}`,
  },
  {
    ...voice,
    kind: 'position',
    weight: 3,
    title: (s) =>
      `w sprawie stanowiska dotyczącego ${s.pick(['utrzymania posterunku Policji w Lipowcu', 'przywrócenia połączeń kolejowych przez stację Lipowiec', 'planowanego przebiegu obwodnicy miasta', 'zasad finansowania zadań oświatowych'])}`,
  },
  {
    ...voice,
    kind: 'appeal',
    weight: 2,
    title: (s) =>
      `w sprawie apelu do ${s.pick(['Marszałka Województwa o remont drogi wojewódzkiej', 'Wojewody o zwiększenie środków na gospodarkę wodną', 'mieszkańców o oszczędne korzystanie z wody w okresie suszy'])}`,
  },
  {
    ...voice,
    kind: 'declaration',
    weight: 1,
    title: () => 'w sprawie deklaracji współpracy z samorządami położonymi w dolinie rzeki Lipnicy',
  },
  {
    ...voice,
    kind: 'statement',
    weight: 1,
    title: (s) =>
      `w sprawie oświadczenia dotyczącego wydarzeń z dnia ${s.earlierDay()} na terenie osiedla ${s.district()}`,
  },
  {
    ...voice,
    kind: 'opinion',
    weight: 2,
    title: (s) =>
      `w sprawie wyrażenia opinii o projekcie uchwały krajobrazowej w części dotyczącej osiedla ${s.district()}`,
  },
  {
    ...voice,
    kind: 'intent',
    weight: 1,
    title: (s) => `w sprawie rezolucji z okazji ${s.int(100, 140)}. rocznicy nadania Lipowcowi praw miejskich`,
  },
  {
    ...voice,
    kind: 'procedural',
    weight: 2,
    title: () =>
      'w sprawie zmiany porządku obrad sesji Rady Miasta Lipowiec i zdjęcia z niego projektu uchwały w celu ponownego rozpatrzenia przez właściwe komisje',
  },
]
