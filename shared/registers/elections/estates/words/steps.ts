import type { CalendarStep } from '../procedure/read'

/** Polish names of the steps of the calendar. */
export const stepsPl: Readonly<Record<CalendarStep, string>> = {
  ordered: 'zarządzenie wyborów, powołanie komisji miejskiej',
  constituencies: 'podział na okręgi',
  nominations: 'koniec zgłaszania kandydatów',
  extraTerm: 'koniec dodatkowego terminu zgłoszeń',
  precincts: 'utworzenie obwodów',
  posters: 'obwieszczenie o obwodach i lokalach',
  commissionMembers: 'zgłoszenia członków komisji obwodowych',
  candidates: 'ogłoszenie kandydatów',
  commissions: 'powołanie komisji obwodowych',
  rolls: 'przekazanie spisów, kart i pieczęci',
  vote: 'głosowanie',
  results: 'ogłoszenie wyników',
  protests: 'koniec terminu na protesty',
}

/** English names of the steps of the calendar. */
export const stepsEn: Readonly<Record<CalendarStep, string>> = {
  ordered: 'election ordered, city commission appointed',
  constituencies: 'constituencies drawn',
  nominations: 'end of nominations',
  extraTerm: 'end of the extra term of nominations',
  precincts: 'precincts set up',
  posters: 'notice of precincts and polling places',
  commissionMembers: 'members of precinct commissions proposed',
  candidates: 'candidates announced',
  commissions: 'precinct commissions appointed',
  rolls: 'rolls, ballots and seals handed over',
  vote: 'vote',
  results: 'results announced',
  protests: 'end of the term for protests',
}
