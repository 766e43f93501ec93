import type { ChoiceRule, RuleId, SetId } from '../rules/rules'
import { choiceRules } from '../rules/rules'

/** Names of the rules of an election and of their choices. */
export interface RuleWords {
  readonly names: Readonly<Record<RuleId | 'set', string>>
  readonly sets: Readonly<Record<SetId, string>>
  /** What the source of a set leaves in doubt, by the rule. */
  readonly doubts: Readonly<Partial<Record<SetId, Readonly<Partial<Record<RuleId, string>>>>>>
  readonly choices: { readonly [R in ChoiceRule]: Readonly<Record<(typeof choiceRules)[R][number], string>> }
}

/** Polish words of the rules. */
export const rulesPl: RuleWords = {
  names: {
    set: 'Zestaw zasad',
    seats: 'Liczba członków rady',
    seatsLarge: 'Liczba członków w dużej jednostce',
    largeAbove: 'Duża jednostka: powyżej mieszkańców (0 – nie ma)',
    constituencies: 'Okręgi w jednostce',
    nomination: 'Zgłasza się',
    allocation: 'Mandaty przypadają',
    supporters: 'Podpisy poparcia (0 – nie trzeba)',
    supportersPer: 'Podpisy liczy się',
    supportTwice: 'Poparcie dwóch zgłoszeń',
    cureDays: 'Dni na usunięcie wad (0 – nie można)',
    cureFrom: 'Dni na usunięcie wad liczy się od',
    extraDays: 'Dni dodatkowego terminu zgłoszeń (0 – nie ma)',
    equal: 'Kandydatów tylu, ile mandatów',
    fewer: 'Kandydatów mniej niż mandatów',
    motion: 'Późniejsze wybory na wniosek: procent mieszkańców (0 – nie ma)',
    order: 'Kolejność na karcie',
    marks: 'Ile nazwisk można zaznaczyć',
    box: 'Kratka na znak „X”',
    entries: 'Protokół wpisuje się',
    turnout: 'Próg frekwencji w procentach (0 – nie ma)',
    turnoutFrom: 'Frekwencję liczy się od',
    tie: 'Równa liczba głosów',
    protestDays: 'Dni na protest (0 – nie ma)',
    quorum: 'Kworum rady w procentach',
    dissolved: 'Rozwiązanie rady z mocy zasad',
  },
  sets: {
    gdansk: 'Gdańsk',
    poznan: 'Poznań',
    bielsko: 'Bielsko-Biała',
    szczecin: 'Szczecin',
    gdynia: 'Gdynia',
    wroclaw: 'Wrocław',
    own: 'własny',
  },
  doubts: {
    poznan: {
      extraDays: 'źródło mówi o dodatkowym terminie, a nie mówi, ile trwa; przyjęto 5 dni, jak w Bielsku-Białej',
    },
    szczecin: {
      largeAbove: 'źródło zna rady 15- i 21-osobowe, a nie mówi, od ilu mieszkańców rada jest większa; wpisz próg',
    },
    gdynia: {
      allocation:
        'źródło zna listy kandydatów, a nie mówi, jak dzieli się między nie mandaty; przyjęto: osobom według głosów; sprawdź w uchwale i w razie potrzeby wybierz podział między listy',
    },
  },
  choices: {
    constituencies: { none: 'nie, cała jednostka', each: 'tak, mandaty w okręgach' },
    nomination: { person: 'osobę', list: 'listę kandydatów' },
    allocation: { votes: 'osobom według głosów', dHondt: 'listom metodą d’Hondta, na liście według głosów' },
    supportersPer: { candidate: 'na kandydata', listAverage: 'średnio na kandydata listy' },
    supportTwice: { allowed: 'dozwolone', firstCounts: 'liczy się pierwszy podpis' },
    cureFrom: { service: 'doręczenia wezwania', publication: 'publikacji w BIP' },
    equal: {
      vote: 'głosowanie',
      automatic: 'rada powstaje bez głosowania',
      noElection: 'wyborów się nie przeprowadza',
    },
    fewer: {
      vote: 'głosowanie',
      automatic: 'wybrani bez głosowania',
      noCouncil: 'w kadencji nie ma rady',
      noElection: 'wyborów się nie przeprowadza',
    },
    marks: { seats: 'najwyżej tyle, ile mandatów', absoluteMajority: 'najwyżej bezwzględną większość mandatów' },
    box: { left: 'z lewej strony nazwiska', right: 'z prawej strony nazwiska' },
    turnoutFrom: { issued: 'kart wydanych', takenOut: 'kart wyjętych z urny' },
    tie: { lots: 'losowanie', morePrecincts: 'więcej obwodów, potem losowanie', age: 'starszy wiekiem' },
    entries: { one: 'raz', two: 'dwa razy, niezależnie' },
    order: { alphabetical: 'alfabetyczna', drawn: 'wylosowana (numer na zgłoszeniu)', received: 'według zgłoszenia' },
    dissolved: { never: 'nie ma', belowHalf: 'poniżej połowy składu' },
  },
}
