import type { RowValue } from '../../../core/values/values'
import {
  type Block,
  blank,
  cellText,
  choiceIn,
  dayOrBlank,
  facts,
  keeperOf,
  mayorOf,
  officePaper,
  orBlank,
  paragraphs,
  part,
  placeAndDay,
  table,
} from '../../../engine/documents/officePaper'
import { nameOf } from '../../../core/values/fieldValues'
import type { Letters } from '../../../engine/register'
import { teamPapersPl } from './papers.pl'
import { membersOn, teamsRules } from './rules'

/** Whom a member speaks for: the organisation by its name, else the side. */
const speaksFor = (row: RowValue) => cellText(row['ngo']) || choiceIn('side', teamPapersPl.sides)(row)

/** Rows high enough to sign in. */
const withRoom = (block: Block): Block => (block.kind === 'table' ? { ...block, rowMm: 9 } : block)

/** Lines for who comes without having been entered. */
const emptyLines = 4

/** Composition, attendance list, call for candidates and the card by which an organisation recommends one. */
export const teamsLetters: Letters = {
  teamComposition: ({ office, values, today }) => {
    const { title, facts: said, columns, none } = teamPapersPl.composition
    const members = membersOn(values, today)
    return officePaper(office, { title, line: orBlank(values['name']) }, [
      placeAndDay(office, today),
      facts([
        [said.created, dayOrBlank(values['createdOn'])],
        [said.basis, nameOf(values['rules']) ?? orBlank(values['basis'])],
        [said.end, dayOrBlank(teamsRules.teamTermEnd(values))],
        [said.seats, members.length === 0 ? blank : String(members.length)],
      ]),
      ...(members.length === 0
        ? paragraphs(none)
        : [
            part(teamPapersPl.members),
            table(
              [
                [columns.person, 52],
                [columns.side, 50],
                [columns.role, 32],
                [columns.from, 22],
              ],
              members.map((row) => [
                cellText(row['person']),
                speaksFor(row),
                choiceIn('role', teamPapersPl.roles)(row),
                cellText(row['from']),
              ]),
            ),
          ]),
      keeperOf(office),
    ])
  },
  teamAttendance: ({ office, values, today }) => {
    const { title, facts: said, columns } = teamPapersPl.attendance
    const rows = membersOn(values, today).map((row) => [cellText(row['person']), speaksFor(row), ' '])
    return officePaper(office, { title, line: orBlank(values['name']) }, [
      facts([
        [said.day, blank],
        [said.place, blank],
      ]),
      part(teamPapersPl.members),
      withRoom(
        table(
          [
            [columns.person, 56],
            [columns.side, 50],
            [columns.sign, 50],
          ],
          [...rows, ...Array.from({ length: emptyLines }, () => [' ', ' ', ' '])],
        ),
      ),
      keeperOf(office),
    ])
  },
  candidateCall: ({ office, values, today }) => {
    const { title, line, facts: said, council, other, half, how } = teamPapersPl.call
    const isCouncil = values['kind'] === 'council'
    return officePaper(office, { title, line }, [
      placeAndDay(office, today),
      ...paragraphs(isCouncil ? council : other),
      facts([
        [said.team, orBlank(values['name'])],
        [said.remit, orBlank(values['remit'])],
        [said.end, dayOrBlank(teamsRules.teamTermEnd(values))],
        [said.until, blank],
      ]),
      ...paragraphs(...(isCouncil ? [half] : []), how),
      { kind: 'signatures', people: [mayorOf(office)] },
    ])
  },
  recommendation: ({ office, values }) => {
    const { title, line, facts: said, consent, signs } = teamPapersPl.recommendation
    return officePaper(office, { title, line: line(orBlank(values['name'])) }, [
      facts(Object.values(said).map((name) => [name, blank] as const)),
      ...paragraphs(consent),
      {
        kind: 'signatures',
        people: [
          { post: signs.candidate, name: '' },
          { post: signs.recommender, name: '' },
        ],
      },
    ])
  },
}
