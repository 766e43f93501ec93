/**
 * Names of the invented town of Lipowiec. Everything is made up; people who gave their names to streets and schools are
 * long dead and generally known. Polish declines, so every name carries the cases the titles need.
 */

/** Cases by their usual Polish questions: who, of whom, to whom, in whom. */
export interface Declined {
  readonly nominative: string
  readonly genitive: string
  readonly dative: string
  readonly locative: string
}

/** A street's own name: after „ul.” and „ulicy” in the genitive (ul. Lipowej), alone in the nominative. */
export interface Street {
  readonly nominative: string
  readonly genitive: string
}

/** „Krótka”, „Krótkiej”: behind k and g the ending is soft. */
const adjective = (stem: string): Street => ({
  nominative: `${stem}a`,
  genitive: `${stem}${/[kg]$/u.test(stem) ? 'iej' : 'ej'}`,
})
const person = (genitive: string): Street => ({ nominative: genitive, genitive })

export const streets: readonly [Street, ...Street[]] = [
  ...([adjective('Lipow')] as const),
  ...['Ogrodow', 'Szkoln', 'Poln', 'Kwiatow', 'Słoneczn', 'Dębow', 'Klonow', 'Kościeln', 'Młyńsk', 'Cmentarn'].map(
    adjective,
  ),
  ...['Krótk', 'Spacerow', 'Sportow', 'Targow', 'Rzeczn', 'Wiosenn', 'Zielon', 'Jesionow', 'Strażack', 'Stawow'].map(
    adjective,
  ),
  ...['Bursztynow', 'Szmaragdow', 'Rubinow', 'Perłow', 'Topazow', 'Agatow', 'Łąkow', 'Graniczn', 'Tęczow'].map(
    adjective,
  ),
  ...[
    'Marii Konopnickiej',
    'Adama Mickiewicza',
    'Juliusza Słowackiego',
    'Fryderyka Chopina',
    'Jana Kochanowskiego',
  ].map(person),
  ...['Bolesława Prusa', 'Elizy Orzeszkowej', 'Mikołaja Kopernika', 'Tadeusza Kościuszki', 'Stanisława Staszica'].map(
    person,
  ),
  { nominative: 'Rynek', genitive: 'Rynek' },
  { nominative: 'Wrzosowisko', genitive: 'Wrzosowisko' },
  { nominative: 'Aleja Lipowa', genitive: 'Aleja Lipowa' },
]

/** Parts of the town as planning names them; nominative, as after „w rejonie osiedla”. */
export const districts: readonly [string, ...string[]] = [
  'Podzamcze',
  'Stare Miasto',
  'Zalesie',
  'Nad Stawami',
  'Cegielnia',
  'Kolonia Północna',
  'Wschód',
  'Łęgi',
  'Młynówka',
  'Górki',
]

/** Surveying districts (obręby) by number, as parcels are written. */
export const precincts: readonly [string, ...string[]] = ['0001', '0002', '0003', '0004', '0005', '0006', '0007']

const school = (number: number, patron: string): Declined => ({
  nominative: `Szkoła Podstawowa nr ${number} im. ${patron} w Lipowcu`,
  genitive: `Szkoły Podstawowej nr ${number} im. ${patron} w Lipowcu`,
  dative: `Szkole Podstawowej nr ${number} im. ${patron} w Lipowcu`,
  locative: `Szkole Podstawowej nr ${number} im. ${patron} w Lipowcu`,
})

const kindergarten = (number: number, name: string): Declined => ({
  nominative: `Przedszkole Miejskie nr ${number} „${name}” w Lipowcu`,
  genitive: `Przedszkola Miejskiego nr ${number} „${name}” w Lipowcu`,
  dative: `Przedszkolu Miejskiemu nr ${number} „${name}” w Lipowcu`,
  locative: `Przedszkolu Miejskim nr ${number} „${name}” w Lipowcu`,
})

export const schools: readonly [Declined, ...Declined[]] = [
  school(1, 'Marii Konopnickiej'),
  school(2, 'Mikołaja Kopernika'),
  school(3, 'Janusza Korczaka'),
  school(4, 'Jana Brzechwy'),
  kindergarten(1, 'Jarzębinka'),
  kindergarten(2, 'Leśna Polana'),
  kindergarten(3, 'Słoneczko'),
]

export const institutions: readonly [Declined, ...Declined[]] = [
  {
    nominative: 'Miejska Biblioteka Publiczna w Lipowcu',
    genitive: 'Miejskiej Biblioteki Publicznej w Lipowcu',
    dative: 'Miejskiej Bibliotece Publicznej w Lipowcu',
    locative: 'Miejskiej Bibliotece Publicznej w Lipowcu',
  },
  {
    nominative: 'Lipowiecki Dom Kultury',
    genitive: 'Lipowieckiego Domu Kultury',
    dative: 'Lipowieckiemu Domowi Kultury',
    locative: 'Lipowieckim Domu Kultury',
  },
  {
    nominative: 'Miejski Ośrodek Pomocy Społecznej w Lipowcu',
    genitive: 'Miejskiego Ośrodka Pomocy Społecznej w Lipowcu',
    dative: 'Miejskiemu Ośrodkowi Pomocy Społecznej w Lipowcu',
    locative: 'Miejskim Ośrodku Pomocy Społecznej w Lipowcu',
  },
  {
    nominative: 'Miejski Ośrodek Sportu i Rekreacji w Lipowcu',
    genitive: 'Miejskiego Ośrodka Sportu i Rekreacji w Lipowcu',
    dative: 'Miejskiemu Ośrodkowi Sportu i Rekreacji w Lipowcu',
    locative: 'Miejskim Ośrodku Sportu i Rekreacji w Lipowcu',
  },
  {
    nominative: 'Żłobek Miejski „Krasnal” w Lipowcu',
    genitive: 'Żłobka Miejskiego „Krasnal” w Lipowcu',
    dative: 'Żłobkowi Miejskiemu „Krasnal” w Lipowcu',
    locative: 'Żłobku Miejskim „Krasnal” w Lipowcu',
  },
]

/** Monuments that get grants; locative, as after „remoncie dachu w”. */
export const monuments: readonly [string, ...string[]] = [
  'kościele parafialnym pw. św. Mikołaja',
  'kamienicy przy ul. Rynek 7',
  'dawnej plebanii przy ul. Kościelnej 2',
  'zabytkowej kaplicy cmentarnej',
  'budynku dawnego młyna przy ul. Młyńskiej 14',
  'kamienicy przy ul. Szkolnej 3',
]

/** Neighbours that money is lent or given to; dative. */
export const neighbours: readonly [string, ...string[]] = [
  'Powiatowi Brzezińskiemu',
  'Gminie Wiązowa Górna',
  'Województwu',
  'Gminie Stary Młyn',
  'Gminie Dębnica Wielka',
]

/** Committees of the council; genitive. */
export const committees: readonly [string, ...string[]] = [
  'Komisji Rewizyjnej',
  'Komisji Skarg, Wniosków i Petycji',
  'Komisji Budżetu i Finansów',
  'Komisji Gospodarki Przestrzennej i Ochrony Środowiska',
  'Komisji Oświaty, Kultury i Sportu',
  'Komisji Spraw Społecznych i Zdrowia',
]

export const departments = {
  finance: 'Wydział Finansowy',
  planning: 'Wydział Planowania Przestrzennego',
  property: 'Wydział Gospodarki Nieruchomościami',
  roads: 'Wydział Dróg i Infrastruktury',
  education: 'Wydział Oświaty, Kultury i Sportu',
  environment: 'Wydział Ochrony Środowiska i Gospodarki Odpadami',
  social: 'Miejski Ośrodek Pomocy Społecznej',
  council: 'Biuro Rady Miasta',
  organisation: 'Wydział Organizacyjny',
  promotion: 'Referat Promocji i Rozwoju',
} as const
