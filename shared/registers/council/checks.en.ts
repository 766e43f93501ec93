import type { CheckText } from '../../model/registerText'
import type { bodyChecks, councillorChecks, itemChecks, meetingChecks, membershipChecks, voteChecks } from './checks'

type Words<C> = Readonly<Record<keyof C, CheckText>>

/** English texts of the checks of the council's registers. */
export const councillorChecksEn: Words<typeof councillorChecks> = {
  noOath: {
    title: 'No oath',
    why: 'A mandate is exercised from the oath on (art. 23a).',
    next: 'Fill in the day of the oath.',
  },
  wholeName: {
    title: 'The whole name in the field of the surname',
    why: 'Lists are ordered by surname, and this field begins with a given name.',
    next: 'Tell them apart; the repair takes the last word as the surname.',
  },
  noPerson: {
    title: 'A councillor who is not among the people',
    why: 'Who holds several mandates is one person, whose entry joins the mandates and the contact data.',
    next: 'The repair makes the missing people, one for each name, and leads the mandates to them.',
  },
}
export const membershipChecksEn: Words<typeof membershipChecks> = {
  twoChairs: { title: 'Two chairs at once', why: 'A body has one chair.', next: 'Correct the days or the function.' },
  seatOutsideMandate: {
    title: 'A seat after the mandate ended',
    why: 'With the mandate all seats end.',
    next: 'The repair ends them on that day.',
  },
  chairInControl: {
    title: 'The chair of the council or a deputy in the audit or complaints committee',
    why: 'Art. 18a ust. 2 and 18b ust. 2 forbid it.',
    next: 'Check the committee.',
  },
  smallClub: {
    title: 'A club of fewer than three councillors',
    why: 'A club has at least three (art. 23 ust. 3).',
    next: 'Complete it or dissolve the club.',
  },
}
export const bodyChecksEn: Words<typeof bodyChecks> = {
  clubWithoutSeat: {
    title: 'A club without a seat in the audit or complaints committee',
    why: 'All clubs are represented there (art. 18a ust. 2, 18b ust. 2); the club named has nobody in it.',
    next: 'Check the members of the committee and of the club.',
  },
}
export const meetingChecksEn: Words<typeof meetingChecks> = {
  noQuorum: {
    title: 'No quorum',
    why: 'At least half of the statutory size must be present (art. 14 ust. 1).',
    next: 'Check attendance and size.',
  },
  presentWithoutMandate: {
    title: 'Present without a mandate',
    why: 'On that day the person had not taken the oath, or the mandate had ended.',
    next: 'Check attendance and the days of the mandate.',
  },
  noticeUnproved: {
    title: 'A notice without proof of dispatch',
    why: 'Councillors, and since 1 January 2026 heads of auxiliary units (art. 37a), are notified of every session and meeting; somebody lacks a channel or a proof.',
    next: 'Say of each in “… notified” the channel, the day and the proof; the paper “List of those notified” shows who is missing.',
  },
  minutesNotAccepted: {
    title: 'Minutes not accepted at the next meeting',
    why: 'They were ready before the meeting named, and no day of acceptance is entered.',
    next: 'Enter when they were accepted, or put it on the next agenda.',
  },
  quarterWithout: {
    title: 'A quarter without a session',
    why: 'A council meets at least once a quarter (art. 20 ust. 1); a whole one passed since the session named.',
    next: 'Check whether a session is missing here.',
  },
}
export const itemChecksEn: Words<typeof itemChecks> = {
  actNotAdopted: {
    title: 'An act of an item that was not adopted',
    why: 'The item leads to an act, but its outcome is another or empty.',
    next: 'Complete the outcome or take the link away.',
  },
  draftPassedOver: {
    title: 'A draft passed over on an earlier agenda',
    why: 'A draft of the mayor or a club that came seven days before a session is put on its agenda when they ask for it (art. 20 ust. 5 and 6).',
    next: 'Check the day it came, and whether that was asked for.',
  },
}
export const voteChecksEn: Words<typeof voteChecks> = {
  sumsDiffer: {
    title: 'Totals differ from votes by name',
    why: 'The totals entered do not agree with the votes.',
    next: 'Correct the total or the votes.',
  },
  belowQuorum: {
    title: 'A vote without quorum',
    why: 'Fewer than half of the statutory size took part (art. 14 ust. 1).',
    next: 'Check the votes and the size.',
  },
  votedAbsent: {
    title: 'A vote of somebody absent',
    why: 'By the attendance this person was not there.',
    next: 'Correct attendance or vote.',
  },
}
