import { printFigure } from '../../../engine/statistics/shownChart'
import { ballotMarks } from '../votes/definition'
import { type Activity, matterKinds, presentShare, type ProposerActs, votedShare } from './count'
import type { ActivityWords } from './words.pl'

/** A table of figures: headings, and rows with a name and figures as they are shown. */
export interface FigureTable {
  readonly caption: string
  readonly headings: readonly string[]
  readonly rows: readonly { readonly key: string; readonly name: string; readonly figures: readonly string[] }[]
}

/** A share as it is shown: whole per cents, `–` for none. */
export function printPercent(share: number | undefined): string {
  return share === undefined ? '–' : `${Math.round(100 * share)} %`
}

/** Attendance of councillors, or of clubs. */
export function presenceTable(
  caption: string,
  rows: readonly Activity[],
  words: ActivityWords,
  of: 'people' | 'clubs',
): FigureTable {
  const { columns } = words
  return {
    caption,
    headings: [
      of === 'people' ? columns.name : columns.club,
      ...(of === 'people' ? [columns.club] : []),
      columns.sessions,
      columns.share,
      columns.committees,
      columns.share,
      columns.interpellation,
      columns.query,
      columns.motion,
      columns.noted,
    ],
    rows: rows.map(({ key, name, clubs, sessions, committees, matters, noted }) => ({
      key,
      name: name === '' ? words.noClub : name,
      figures: [
        ...(of === 'people' ? [clubs.length === 0 ? words.noClub : clubs.join(', ')] : []),
        `${sessions.present} / ${sessions.held}`,
        printPercent(presentShare(sessions)),
        `${committees.present} / ${committees.held}`,
        printPercent(presentShare(committees)),
        ...matterKinds.map((kind) => String(matters[kind])),
        String(noted),
      ],
    })),
  }
}

/** Votes by name of councillors, or of clubs. */
export function ballotTable(
  caption: string,
  rows: readonly Activity[],
  words: ActivityWords,
  of: 'people' | 'clubs',
): FigureTable {
  const { columns } = words
  return {
    caption,
    headings: [
      of === 'people' ? columns.name : columns.club,
      ...ballotMarks.map((mark) => columns[mark]),
      columns.voted,
    ],
    rows: rows.map(({ key, name, ballots }) => ({
      key,
      name: name === '' ? words.noClub : name,
      figures: [...ballotMarks.map((mark) => String(ballots[mark])), printPercent(votedShare(ballots))],
    })),
  }
}

/** Acts by who proposed them, with the days from the draft to the act. */
export function proposerTable(rows: readonly ProposerActs[], words: ActivityWords, language: string): FigureTable {
  const { columns } = words
  return {
    caption: words.byProposer,
    headings: [columns.proposer, columns.acts, columns.timed, columns.median, columns.percentile],
    rows: rows.map(({ proposer, acts, timed, median, percentile90 }) => ({
      key: proposer,
      name: proposer === '' ? words.noProposer : proposer,
      figures: [
        String(acts),
        String(timed),
        printFigure(timed === 0 ? undefined : median, language),
        printFigure(timed === 0 ? undefined : percentile90, language),
      ],
    })),
  }
}
