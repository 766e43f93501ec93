import type { ProtocolLine } from '../procedure/protocol'

/** Polish names of the figures of a precinct’s protocol. */
export const linesPl: Readonly<Record<ProtocolLine, string>> = {
  entitled: 'uprawnieni do głosowania',
  received: 'karty otrzymane',
  unused: 'karty niewykorzystane',
  issued: 'karty wydane',
  takenOut: 'karty wyjęte z urny',
  invalidBallots: 'karty nieważne',
  validBallots: 'karty ważne',
  invalidVotes: 'głosy nieważne',
  validVotes: 'głosy ważne',
}

/** English names of the figures of a precinct’s protocol. */
export const linesEn: Readonly<Record<ProtocolLine, string>> = {
  entitled: 'entitled to vote',
  received: 'ballots received',
  unused: 'ballots unused',
  issued: 'ballots handed out',
  takenOut: 'ballots taken out of the box',
  invalidBallots: 'invalid ballots',
  validBallots: 'valid ballots',
  invalidVotes: 'invalid votes',
  validVotes: 'valid votes',
}
