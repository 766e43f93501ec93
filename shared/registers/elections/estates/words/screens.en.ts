import { pluralEn } from '../../../../core/words/plural'
import type { ConfirmObstacle } from '../procedure/confirm'
import type { ProtocolProblem } from '../procedure/protocol'
import type { Pending } from '../procedure/pending'
import type { ProposedStep } from '../procedure/calendar'
import { linesEn } from './lines'
import type { EstateWords } from './screens.pl'

const count = (number: number, one: string, many: string) => pluralEn(number, { one, few: many, many })
const days = (number: number) => count(number, 'day', 'days')

function problem(of: ProtocolProblem, name: (key: string) => string): string {
  switch (of.code) {
    case 'missing':
      return `Missing: ${'line' in of.figure ? linesEn[of.figure.line] : name(of.figure.key)}.`
    case 'notWhole':
      return `${'line' in of.figure ? linesEn[of.figure.line] : name(of.figure.key)}: ${of.value} is no number of ballots or votes.`
    case 'issued':
      return `${of.received} ballots received, ${of.unused} unused, so ${of.received - of.unused} were handed out, and ${of.issued} is entered. Difference: ${Math.abs(of.received - of.unused - of.issued)}.`
    case 'issuedAboveEntitled':
      return `${of.issued} ballots handed out, and ${of.entitled} are entitled.`
    case 'takenAboveIssued':
      return `${of.takenOut} ballots taken out of the box, and ${of.issued} handed out.`
    case 'ballots':
      return `${of.takenOut} ballots taken out, and ${of.valid} valid with ${of.invalid} invalid make ${of.valid + of.invalid}. Difference: ${Math.abs(of.takenOut - of.valid - of.invalid)}.`
    case 'votes':
      return `${of.ballots} valid ballots, and ${of.valid} valid with ${of.invalid} invalid votes make ${of.valid + of.invalid}. Difference: ${Math.abs(of.ballots - of.valid - of.invalid)}.`
    case 'aboveValid':
      return `${name(of.key)}: ${of.votes} votes, and ${of.valid} are valid.`
    case 'marksAbove':
      return `${of.marks} votes for candidates in all, and ${of.valid} valid ones of at most ${of.each ?? 1} make ${of.most}. Too many by ${of.marks - of.most}.`
    case 'marksBelowValid':
      return `${of.marks} votes for candidates in all, and ${of.valid} are valid: each has one mark at least. ${of.valid - of.marks} missing.`
  }
}

function because({ because: why }: ProposedStep): string {
  switch (why.kind) {
    case 'before':
      return why.days === 0 ? 'the day of voting' : `${days(why.days)} before the vote`
    case 'extra':
      return `${days(why.days)} after nominations end (extra term)`
    case 'protests':
      return `${days(why.days)} after the results were announced`
  }
}

const pendingReasons: Readonly<Record<Pending, string>> = {
  term: 'The term of nominations still runs.',
  extraTerm: 'The extra term of nominations still runs.',
  undecided: 'Some nominations are not decided: register or refuse them, or note that they were withdrawn.',
}

function obstacle(of: ConfirmObstacle): string {
  switch (of.code) {
    case 'seats':
      return 'How many are elected was not entered (Precincts and commissions, “Seats and constituency”).'
    case 'nominations':
      return pendingReasons[of.because]
    case 'extraTerm':
      return 'There are too few candidates: the extra term of nominations comes first.'
    case 'noPrecincts':
      return 'There are no precincts.'
    case 'reports':
      return `Protocols missing: ${count(of.missing, 'precinct', 'precincts')}.`
    case 'tie':
      return `Equal votes: ${count(of.names, 'person', 'people')}, ${count(of.seats, 'seat', 'seats')}. Mark whom the lots chose.`
  }
}

/** English words of the screens of elections of estate councils. */
export const estateWordsEn: EstateWords = {
  title: 'Estate councils',
  help: [
    'Elections of councils of estates, districts and villages in the whole city: the rules of the council, nominations with signatures, precincts, the evening of the count, results and papers.',
    'Rules are taken from ready sets of six cities and put right; once the first nomination came they stand.',
    'In “Evening of the count” a protocol is entered by keyboard: number of the precinct, Enter, the figures one by one. The sums must come out.',
    'F9 shows results and turnout on the wall: names and numbers, nothing else.',
  ],
  list: {
    none: 'There are no elections yet.',
    teach:
      'Enter the estates in the register of auxiliary units, then found an election: its councils are made with one precinct each.',
    new: 'New election',
    units: 'Auxiliary units',
    members: 'Members',
    nominations: 'Nominations',
    initiatives: 'Residents’ initiatives',
    councils: (number) => count(number, 'council', 'councils'),
  },
  create: {
    title: 'New election of estate councils',
    day: 'Day of voting',
    set: 'Rules',
    source: (source, years) => `Source: ${source} (elections: ${years}). Check it against your council’s resolution.`,
    own: 'You enter the rules; the plainest to begin with.',
    units: 'Councils to elect',
    unitsHint: 'from the register of auxiliary units; constituencies are added later',
    noUnits: 'There is no unit with a council in the register. Enter them first.',
    create: 'Found the election',
    name: (day) => `Wybory rad osiedli ${day}`,
    nameSupplementary: (day) => `Wybory uzupełniające rad osiedli ${day}`,
    forbidden: (name) =>
      `There is an election on that day: ${name}. Councils of auxiliary units are not elected on the same day (art. 35a of the Act on municipal self-government).`,
    all: 'All',
    none: 'None',
    chosen: (count, of) => `${count} of ${of} chosen`,
    onceMore: 'Found a supplementary election',
    excluded: 'by the rules no election follows here',
    foundedBefore: (name) => `founded already: ${name}`,
    nothingLeft: 'Every seat is filled.',
  },
  parts: {
    label: 'Parts of the election',
    course: 'Rules and calendar',
    candidates: 'Nominations and candidates',
    precincts: 'Precincts and commissions',
    results: 'Results',
    papers: 'Papers',
  },
  back: 'Estate council elections',
  evening: 'Evening of the count',
  card: 'Card of the election',
  rules: {
    title: 'Rules',
    set: 'Take from a set',
    source: 'Source',
    ofSource: 'from the source',
    otherRules:
      'Rules not marked “from the source” are the plainest there are: check them against your council’s resolution.',
    doubts: 'What the source leaves in doubt',
    frozen: 'The rules stand: nominations or protocols came in already.',
    open: 'The rules may be changed until the first nomination comes.',
    seatsFollow: 'When the numbers of seats change, councils without constituencies get theirs anew by the rules.',
    save: 'Save the rules',
    rule: 'Rule',
    value: 'Value',
  },
  calendar: {
    title: 'Calendar',
    hint: 'Days as in Bielsko-Biała in 2025; the resolution that orders the election may set others. Enter your own in the card of the election.',
    step: 'Step',
    due: 'By',
    why: 'Why this day',
    done: 'Done on',
    set: 'set in the card of the election',
    copy: 'Enter the calendar in the card of the election',
    because,
  },
  candidates: {
    new: 'New nomination',
    newFor: (contest) => `New nomination: ${contest}`,
    none: 'There are no nominations.',
    number: 'No',
    candidate: 'Candidate',
    received: 'Received',
    support: 'Signatures',
    state: 'State',
    late: 'late',
    supportOf: (valid, needed) => (needed === 0 ? 'not needed' : `${valid} of ${needed}`),
    open: (number) => `${number} to check`,
    counts: (candidates, seats) => `${count(candidates, 'candidate', 'candidates')}, ${count(seats, 'seat', 'seats')}`,
    extend: 'Extra term',
    extended: (day) => `extra term until ${day}`,
  },
  courses: {
    vote: 'vote',
    automatic: 'arises without a vote',
    noCouncil: 'no council',
    noElection: 'no election',
    extraTerm: 'too few candidates: extra term',
  },
  pending: 'nominations run',
  precincts: {
    new: 'New precinct',
    newFor: (contest) => `New precinct: ${contest}`,
    divide: 'New constituency',
    divideOf: (contest) => `New constituency: ${contest}`,
    card: (contest) => `Card of the council (seats, constituency): ${contest}`,
    openCard: 'Seats and constituency',
    noSeats: 'Enter under “Seats and constituency” how many are elected here.',
    number: 'Precinct',
    place: 'Polling place',
    entitled: 'Entitled',
    commission: 'Commission',
    members: (number) => count(number, 'person', 'people'),
    none: 'There are no precincts.',
    noPlace: 'no address',
  },
  entry: {
    title: 'Evening of the count',
    find: 'Precinct (number or estate)',
    findHint: 'Type the number, the beginning of the name or both (“lip 2”) and press Enter.',
    several: 'Precincts of several councils bear this number: add the beginning of the estate’s name.',
    list: 'Precincts',
    progress: (done, of) => `Protocols: ${done} of ${of}`,
    turnout: (text) => `Turnout: ${text}`,
    first: 'First entry',
    second: 'Second entry (independent)',
    entries: 'Entries of the protocol',
    save: 'Save the protocol',
    saveNext: 'Save and next',
    candidates: 'Votes for candidates',
    problems: 'The protocol does not add up',
    good: 'All sums come out.',
    refused: 'The protocol was not saved: put the figures right or ask the commission.',
    kept: 'What was typed stays in the draft.',
    differs: 'The two entries differ',
    firstSays: 'First',
    secondSays: 'Second',
    figure: 'Figure',
    locked: 'The result of this council is confirmed: the protocol cannot be changed.',
    hint: 'Enter goes to the next figure; from the last one it saves and goes back to the choice. Ctrl+S saves.',
    offRoll: (roll, typed) =>
      `The roll of the precinct has ${roll} voters, ${typed} were typed. If the number is right, save once more.`,
    choose: 'Choose a precinct from the list or type its number.',
    notVoted: 'There is no vote for this council.',
    noneFound: 'There is no such precinct. Check the number, or type a part of the name.',
  },
  precinctStates: {
    waiting: 'waiting',
    entering: 'not complete',
    wrong: 'does not add up',
    second: 'second entry',
    differs: 'entries differ',
    reported: 'taken',
  },
  problem,
  percent: (hundredths) => (hundredths === undefined ? '–' : `${(hundredths / 100).toFixed(2)} %`),
  results: {
    council: 'Council',
    seats: 'Seats',
    candidates: 'Candidates',
    precincts: 'Protocols',
    entitled: 'Entitled',
    voted: 'Voted',
    turnout: 'Turnout',
    state: 'State',
    open: (contest) => `Result: ${contest}`,
    name: 'Name',
    votes: 'Votes',
    outcome: 'Result',
    confirm: 'Confirm the result',
    reopen: 'Take the confirmation back',
    madeAlready: (day) =>
      `The council was made as of ${day}: the confirmation cannot be taken back. First undo making the councils (Ctrl+H).`,
    confirmed: (day) => `Confirmed on ${day}`,
    drawn: (name) => `Drawn: ${name}`,
    tieTitle: 'Lots',
    tieOn: 'Day of the lots',
    tieProtocol: 'Number of the protocol of the lots',
    allocations: {
      votes: 'Seats go to people by the number of votes; they are not shared among lists.',
      dHondt: 'Seats are shared among lists by d’Hondt, and on a list go to the people with the most votes.',
    },
    byRule: (how) => `Equal votes are settled by the rule: ${how}.`,
    valid: 'turnout is enough',
    below: 'turnout below the threshold',
    waiting: 'waiting for protocols',
    session: 'First session',
    sessionOf: 'Councils that meet on that day',
    members: 'Members of the councils',
    supplementary: 'Supplementary election',
    lists: 'Support lists',
    makeMembers: 'Make the councils',
    membersHint:
      'The elected go to the register of seats as of the first session; who has no entry in “People” gets one.',
    membersBefore: 'Seats in the councils before end the day before, and a new term begins on the unit’s card.',
    membersMade: (number) => `${count(number, 'seat', 'seats')} made.`,
    needSession: 'Enter the day of the first session.',
    city: 'The whole city',
    ranking: 'Turnout by council',
    emptySeats: (number) => `Seats not filled: ${number}`,
    vacated: (count) => `left during the term: ${count}`,
    before: 'Before',
    protests: (number) => `Protests not decided: ${number}`,
    closed: 'The result is confirmed.',
    announce: 'Results announced today',
    announced: (day) => `Results announced on ${day}.`,
    destroy: 'Destroy the support lists',
    destroyTitle: 'Destroy the support lists?',
    destroyText:
      'The signatures of support vanish from entries and history for good. How many were valid, and why others were not, stays. This cannot be undone.',
    protestsOver: 'The term for protests is over: the rules of this election say 0 days, and I checked the resolution.',
    destroyReason: 'Support lists destroyed after the election',
    destroyEarly: 'The lists may be destroyed once the results are confirmed and the term for protests is over.',
    destroyed: (day) => `Support lists destroyed on ${day}.`,
  },
  outcomes: {
    elected: 'elected',
    tie: 'elected after equal votes',
    tied: 'equal votes',
    notElected: '–',
  },
  obstacle,
  pendingReasons,
  support: {
    title: (number) => `Signatures of support – nomination ${number}`,
    back: 'Nominations and candidates',
    together: (valid, needed) => `The whole list: ${valid} of ${needed} needed.`,
    notNeeded: 'The rules of this election ask for no signatures.',
  },
  wall: {
    title: 'Results so far',
    whole: 'Results from all precincts',
    reported: (done, of) => `${done} of ${of}`,
  },
  papers: {
    title: 'Papers',
    all: 'All papers into a folder…',
    ballots: 'All ballots into a folder…',
    many: (kind, count) => `${kind} (${count})`,
    allOfKind: 'All into a folder…',
    folder: 'Estate council elections',
    progress: (done, of) => `${done} of ${of} saved`,
    none: 'There is nothing to print yet.',
    kinds: {
      notice: 'Notice of the election',
      nominationCard: 'Card of nomination',
      supportList: 'Support list (blank)',
      poster: 'Notice of precincts',
      candidateNotice: 'Notice of candidates',
      ballot: 'Ballot',
      precinctForm: 'Protocol of a precinct (to fill in)',
      precinctMinutes: 'Protocol of a precinct',
      lotsMinutes: 'Protocol of the lots',
      contestMinutes: 'Protocol of a result',
      cityMinutes: 'Protocol of the city',
      results: 'Notice of results',
      certificates: 'Certificates of election',
      ranking: 'Turnout by council',
      comparison: 'Comparison with the election before',
    },
  },
  settings: {
    title: 'Estate councils',
    help: 'Days of general elections: councils of auxiliary units are not elected on them (art. 35a).',
    days: (number) => `Days of general elections: ${number}`,
    day: 'Day',
    name: 'Which election',
    add: 'Add a day',
    remove: (day) => `Remove the day ${day}`,
  },
  keys: { find: 'choose a precinct', next: 'next figure' },
}
