import type { RuleWords } from './rules.pl'

/** English words of the rules. */
export const rulesEn: RuleWords = {
  names: {
    set: 'Set of rules',
    seats: 'Members of the council',
    seatsLarge: 'Members in a large unit',
    largeAbove: 'Large unit: above so many inhabitants (0 – none)',
    constituencies: 'Constituencies in a unit',
    nomination: 'What is nominated',
    allocation: 'Seats fall to',
    supporters: 'Signatures of support (0 – none)',
    supportersPer: 'Signatures are counted',
    supportTwice: 'Support of two nominations',
    cureDays: 'Days to cure defects (0 – impossible)',
    cureFrom: 'Days to cure defects run from',
    extraDays: 'Days of the extra term (0 – none)',
    equal: 'As many candidates as seats',
    fewer: 'Fewer candidates than seats',
    motion: 'Later election on a motion: per cent of inhabitants (0 – none)',
    order: 'Order on the ballot',
    marks: 'How many names may be marked',
    box: 'Box to mark',
    entries: 'A protocol is entered',
    turnout: 'Turnout needed, per cent (0 – none)',
    turnoutFrom: 'Turnout is counted from',
    tie: 'Equal votes',
    protestDays: 'Days to protest (0 – none)',
    quorum: 'Quorum of the council, per cent',
    dissolved: 'Dissolved by the rules',
  },
  sets: {
    gdansk: 'Gdańsk',
    poznan: 'Poznań',
    bielsko: 'Bielsko-Biała',
    szczecin: 'Szczecin',
    gdynia: 'Gdynia',
    wroclaw: 'Wrocław',
    own: 'own',
  },
  doubts: {
    poznan: {
      extraDays:
        'the source knows an extra term and does not say how long it is; 5 days were assumed, as in Bielsko-Biała',
    },
    szczecin: {
      largeAbove:
        'the source knows councils of 15 and 21 and does not say from how many inhabitants a council is larger; enter it',
    },
    gdynia: {
      allocation:
        'the source knows lists of candidates and does not say how seats are divided among them; persons by votes were assumed; check the resolution, and choose a division among lists where it asks for one',
    },
  },
  choices: {
    constituencies: { none: 'no, the whole unit', each: 'yes, with seats of their own' },
    nomination: { person: 'a person', list: 'a list of candidates' },
    allocation: { votes: 'persons by votes', dHondt: 'lists by d’Hondt, on a list by votes' },
    supportersPer: { candidate: 'for each candidate', listAverage: 'on average for a candidate of the list' },
    supportTwice: { allowed: 'allowed', firstCounts: 'the first signature counts' },
    cureFrom: { service: 'service of the call', publication: 'publication in the bulletin' },
    equal: { vote: 'vote', automatic: 'the council arises without a vote', noElection: 'no election' },
    fewer: {
      vote: 'vote',
      automatic: 'elected without a vote',
      noCouncil: 'no council in this term',
      noElection: 'no election',
    },
    marks: { seats: 'at most as many as seats', absoluteMajority: 'at most an absolute majority of the seats' },
    box: { left: 'left of the name', right: 'right of the name' },
    turnoutFrom: { issued: 'ballots handed out', takenOut: 'ballots taken out of the box' },
    tie: { lots: 'lots', morePrecincts: 'more precincts, then lots', age: 'the older one' },
    entries: { one: 'once', two: 'twice, independently' },
    order: { alphabetical: 'alphabetical', drawn: 'drawn (number on the nomination)', received: 'as received' },
    dissolved: { never: 'no', belowHalf: 'below half of the members' },
  },
}
