import { communal, type Slots, type Template } from './template'
import { departments } from './town'

const { planning, property, roads } = departments
const planningAct = 'ustawy z dnia 27 marca 2003 r. o planowaniu i zagospodarowaniu przestrzennym'
const propertyAct = 'ustawy z dnia 21 sierpnia 1997 r. o gospodarce nieruchomościami'
const estate = { kind: 'resolution', supervisor: 'voivode', unit: property } as const
const plan = { supervisor: 'voivode', unit: planning } as const
const road = { supervisor: 'voivode', unit: roads } as const
const consent = communal('art. 18 ust. 2 pkt 9 lit. a')

const buyers: readonly [string, ...string[]] = [
  'na rzecz użytkownika wieczystego',
  'w drodze przetargu ustnego nieograniczonego',
  'w drodze bezprzetargowej na rzecz najemców',
  'w drodze bezprzetargowej na poprawienie warunków zagospodarowania nieruchomości przyległej',
]
const networks: readonly [string, ...string[]] = [
  'sieci elektroenergetycznej niskiego napięcia',
  'sieci gazowej średniego ciśnienia',
  'przyłącza kanalizacji sanitarnej',
  'kanalizacji teletechnicznej',
  'przebudowywanego wodociągu',
]

/** Many parcels in one act are what makes titles long: up to several hundred characters. */
function manyParcels(s: Slots): string {
  return Array.from(
    { length: s.int(2, 6) },
    () => `nr ${s.parcels(s.int(1, 4))} w obrębie ${s.precinct()} przy ul. ${s.street()} o powierzchni ${s.area()}`,
  ).join('; ')
}

/** Space: local plans, property, roads, names of streets. */
export const spaceActs: readonly Template[] = [
  {
    ...plan,
    kind: 'localLaw',
    weight: 10,
    amendable: true,
    basis: `art. 20 ust. 1 ${planningAct}`,
    title: (s) =>
      `w sprawie uchwalenia miejscowego planu zagospodarowania przestrzennego osiedla ${s.district()} w rejonie ulic ${s
        .streetNames(2)
        .map((street) => street.genitive)
        .join(' i ')} w Lipowcu`,
  },
  {
    ...plan,
    kind: 'resolution',
    weight: 9,
    basis: `art. 14 ust. 1 ${planningAct}`,
    title: (s) =>
      `w sprawie przystąpienia do sporządzenia miejscowego planu zagospodarowania przestrzennego terenu położonego w rejonie ulic: ${s
        .streetNames(3)
        .map((street) => street.genitive)
        .join(', ')} oraz granicy administracyjnej miasta`,
  },
  {
    ...plan,
    kind: 'resolution',
    weight: 2,
    basis: `art. 12 ust. 1 ${planningAct}`,
    title: (s) =>
      `w sprawie uchwalenia zmiany studium uwarunkowań i kierunków zagospodarowania przestrzennego Miasta Lipowiec w obszarze ${s.district()}`,
  },
  {
    ...plan,
    kind: 'resolution',
    weight: 2,
    basis: `art. 32 ust. 2 ${planningAct}`,
    title: () =>
      'w sprawie oceny aktualności studium uwarunkowań i kierunków zagospodarowania przestrzennego oraz miejscowych planów zagospodarowania przestrzennego Miasta Lipowiec',
  },
  {
    ...plan,
    kind: 'localLaw',
    weight: 2,
    replaces: true,
    basis: `art. 37a ust. 1 ${planningAct}`,
    title: () =>
      'w sprawie ustalenia zasad i warunków sytuowania obiektów małej architektury, tablic reklamowych i urządzeń reklamowych oraz ogrodzeń, ich gabarytów, standardów jakościowych oraz rodzajów materiałów budowlanych',
  },
  {
    ...estate,
    weight: 14,
    basis: consent,
    title: (s) =>
      `w sprawie wyrażenia zgody na sprzedaż ${s.pick(buyers)} nieruchomości gruntowej stanowiącej własność Miasta Lipowiec, oznaczonej w ewidencji gruntów jako działka nr ${s.parcel()} o powierzchni ${s.area()}, położonej w obrębie ${s.precinct()} przy ul. ${s.street()}`,
  },
  {
    ...estate,
    weight: 5,
    basis: consent,
    title: (s) =>
      `w sprawie wyrażenia zgody na sprzedaż nieruchomości stanowiących własność Miasta Lipowiec, oznaczonych jako działki: ${manyParcels(s)}`,
  },
  {
    ...estate,
    weight: 8,
    basis: consent,
    title: (s) =>
      `w sprawie wyrażenia zgody na oddanie w dzierżawę na okres ${s.int(4, 20)} lat części działki nr ${s.parcel()} w obrębie ${s.precinct()} oraz odstąpienie od obowiązku przetargowego trybu zawarcia umowy`,
  },
  {
    ...estate,
    weight: 6,
    basis: consent,
    title: (s) =>
      `w sprawie wyrażenia zgody na obciążenie służebnością przesyłu działki nr ${s.parcel()} położonej w obrębie ${s.precinct()} w związku z budową ${s.pick(networks)}`,
  },
  {
    ...estate,
    weight: 5,
    basis: consent,
    title: (s) =>
      `w sprawie wyrażenia zgody na nabycie do zasobu Miasta Lipowiec udziału w prawie własności nieruchomości oznaczonej jako działka nr ${s.parcel()}, przeznaczonej pod poszerzenie ulicy ${s.street()}`,
  },
  {
    ...estate,
    weight: 4,
    basis: `art. 68 ust. 1 pkt 7 ${propertyAct}`,
    title: (s) =>
      `w sprawie wyrażenia zgody na udzielenie bonifikaty przy sprzedaży lokalu mieszkalnego nr ${s.int(1, 24)} w budynku przy ul. ${s.street()} ${s.int(1, 60)}`,
  },
  {
    ...estate,
    weight: 3,
    basis: `art. 68 ust. 2c ${propertyAct}`,
    title: (s) =>
      `w sprawie wyrażenia zgody na odstąpienie od żądania zwrotu kwoty równej bonifikacie udzielonej przy sprzedaży lokalu mieszkalnego przy ul. ${s.street()} ${s.int(1, 60)}`,
  },
  {
    ...estate,
    weight: 3,
    basis: `art. 13 ust. 2 ${propertyAct}`,
    title: (s) =>
      `w sprawie wyrażenia zgody na dokonanie zamiany działki nr ${s.parcel()} na działkę nr ${s.parcel()}, obie położone w obrębie ${s.precinct()}`,
  },
  {
    ...estate,
    weight: 3,
    basis: `art. 13 ust. 2a ${propertyAct}`,
    title: (s) =>
      `w sprawie wyrażenia zgody na przyjęcie darowizny nieruchomości oznaczonej jako działka nr ${s.parcel()} od Skarbu Państwa z przeznaczeniem na cele publiczne`,
  },
  {
    ...road,
    kind: 'localLaw',
    weight: 9,
    basis: communal('art. 18 ust. 2 pkt 13'),
    title: (s) =>
      `w sprawie nadania nazwy ulicy: ${s
        .streetNames(1)
        .map((street) => street.nominative)
        .join('')} (droga wewnętrzna na działce nr ${s.parcel()}, osiedle ${s.district()})`,
  },
  {
    ...road,
    kind: 'localLaw',
    weight: 4,
    basis: communal('art. 18 ust. 2 pkt 13'),
    title: (s) =>
      `w sprawie nadania nazw ulicom położonym na osiedlu ${s.district()} w Lipowcu: ${s
        .streetNames(s.int(4, 14))
        .map((street) => street.nominative)
        .join(', ')}`,
  },
  {
    ...road,
    kind: 'localLaw',
    weight: 1,
    basis: communal('art. 18 ust. 2 pkt 13'),
    title: (s) =>
      `w sprawie nadania nazwy rondu u zbiegu ulic ${s
        .streetNames(2)
        .map((street) => street.genitive)
        .join(' i ')} w Lipowcu`,
  },
  {
    ...road,
    kind: 'resolution',
    weight: 5,
    basis: 'art. 7 ust. 2 ustawy z dnia 21 marca 1985 r. o drogach publicznych',
    title: (s) =>
      `w sprawie zaliczenia ulicy ${s.street()} na odcinku od ulicy ${s.street()} do granicy miasta do kategorii dróg gminnych`,
  },
  {
    ...road,
    kind: 'resolution',
    weight: 3,
    basis: 'art. 10 ust. 1 ustawy z dnia 21 marca 1985 r. o drogach publicznych',
    title: (s) =>
      `w sprawie pozbawienia ulicy ${s.street()} kategorii drogi gminnej i wyłączenia jej z użytkowania jako drogi publicznej`,
  },
  {
    ...road,
    kind: 'localLaw',
    weight: 3,
    replaces: true,
    amendable: true,
    basis: 'art. 13b ust. 3 i 4 ustawy z dnia 21 marca 1985 r. o drogach publicznych',
    title: () =>
      'w sprawie ustalenia strefy płatnego parkowania na drogach publicznych w Lipowcu, wysokości stawek opłaty za postój pojazdów samochodowych oraz sposobu jej pobierania',
  },
  {
    ...road,
    kind: 'localLaw',
    weight: 3,
    replaces: true,
    basis: 'art. 40 ust. 8 ustawy z dnia 21 marca 1985 r. o drogach publicznych',
    title: () =>
      'w sprawie ustalenia wysokości stawek opłat za zajęcie pasa drogowego dróg gminnych na terenie Miasta Lipowiec na cele niezwiązane z budową, przebudową, remontem, utrzymaniem i ochroną dróg',
  },
  {
    ...road,
    kind: 'publicOrder',
    weight: 1,
    basis: communal('art. 40 ust. 3'),
    title: (s) =>
      `w sprawie wprowadzenia zakazu wstępu na teren zbiornika wodnego przy ul. ${s.street()} w związku z zagrożeniem życia i zdrowia mieszkańców`,
  },
]
