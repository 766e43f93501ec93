import { formatDayInWords } from '../../../core/calendar/days'
import { dismissalGrounds, dismissalOpinions } from '../procedure/mandate'
import { givenNamesFirst } from '../procedure/people'
import { electionSettings, courtNamed } from '../procedure/settings'
import { choiceAt, countAt, dayAt, textAt } from '../voting/values'
import { checkPesel, peselSex } from '../../../core/identifiers/checkDigits'
import { electionPapersPl } from '../words/electionPapers.pl'
import { electionProtocolsPl } from '../words/electionProtocols.pl'
import { mandatePapersPl } from '../words/mandatePapers.pl'
import type { Values } from '../../../core/values/values'
import { buildLetter } from '../../../engine/documents/letter'
import { chairDativeOf } from '../../../model/office'
import type { DocumentInput } from '../../../engine/documents/model'
import type { RecordLetterPrint } from '../../../engine/register'
import { act } from './frame'
import { councilOf, dayOrBlank, orBlank } from './print'

const { expiry, dismissal, notice, inform, judge: judgeWords } = mandatePapersPl
const { inForce } = electionProtocolsPl.act

const nameOf = (values: Values) =>
  givenNamesFirst({ surname: textAt(values, 'surname'), givenNames: textAt(values, 'givenNames') })

/** Who it is about, in the nominative: name, court, term. */
function judgeOf(values: Values): string {
  const years = [countAt(values, 'termFrom'), countAt(values, 'termTo')].map((year) => year ?? '……')
  return judgeWords(nameOf(values), textAt(values, 'court'), years.join('–'))
}

/** Resolution stating that the mandate of a lay judge expired on a final conviction (art. 166 § 1). */
export function buildExpiryAct(print: RecordLetterPrint): DocumentInput {
  const { office, values } = print
  return act(print, {
    number: textAt(values, 'endResolution'),
    day: dayAt(values, 'endResolutionOn'),
    subject: expiry.subject,
    basis: expiry.basis,
    copy: 'office',
    sections: [
      { text: expiry.state(judgeOf(values), dayOrBlank(dayAt(values, 'endedOn'))) },
      { text: expiry.execution(chairDativeOf(office)) },
      { text: inForce },
    ],
  })
}

/** Resolution dismissing a lay judge on the motion of the court president (art. 166 § 2), with its reasons. */
export function buildDismissalAct(print: RecordLetterPrint): DocumentInput {
  const { office, values } = print
  const ground = choiceAt(values, 'motionGround', dismissalGrounds)
  const opinions = choiceAt(values, 'motionOpinions', dismissalOpinions)
  const day = (field: string) => dayOrBlank(dayAt(values, field))
  return act(print, {
    number: textAt(values, 'endResolution'),
    day: dayAt(values, 'endResolutionOn') ?? dayAt(values, 'sessionOn'),
    subject: dismissal.subject,
    basis: dismissal.basis,
    copy: 'office',
    sections: [
      {
        text: dismissal.dismiss(
          judgeOf(values),
          ground === undefined ? electionPapersPl.blank : dismissal.grounds[ground],
        ),
      },
      { text: dismissal.execution(chairDativeOf(office)) },
      { text: inForce },
    ],
    reasons: [
      dismissal.motion(presidentOf(print).president, day('motionOn'), textAt(values, 'motionSign')),
      opinions === undefined ? dismissal.opinionsBlank : dismissal.opinions[opinions],
      dismissal.notices(day('committeeNoticeOn'), day('committeeOn'), day('sessionNoticeOn'), day('sessionOn')),
      dismissal.heard,
    ],
  })
}

/** Notice to the lay judge of the committee's meeting on the motion, at least seven days before it (art. 166 § 2b). */
export function buildCommitteeNotice(print: RecordLetterPrint): DocumentInput {
  const { values } = print
  return noticeLetter(
    print,
    'committeeNoticeOn',
    notice.committee(dayOrBlank(dayAt(values, 'committeeOn')), textAt(values, 'committee')),
  )
}

/** Notice to the lay judge of the session on the motion, at least seven days before it (art. 166 § 2b). */
export function buildSessionNotice(print: RecordLetterPrint): DocumentInput {
  const { values } = print
  return noticeLetter(
    print,
    'sessionNoticeOn',
    notice.session(
      dayOrBlank(dayAt(values, 'sessionOn')),
      electionPapersPl.session(textAt(values, 'session').replace(/\s*sesj[aię]$/iu, '')),
      councilOf(print),
    ),
  )
}

function noticeLetter(print: RecordLetterPrint, sentOn: string, held: string): DocumentInput {
  const { office, today, values } = print
  const pesel = textAt(values, 'pesel')
  const sex = checkPesel(pesel) === undefined ? peselSex(pesel) : undefined
  return buildLetter({
    office,
    day: dayAt(values, sentOn) ?? today,
    addressee: [
      electionPapersPl.candidateLetter.salutation[sex ?? 'unknown'],
      nameOf(values),
      ...textAt(values, 'address').split('\n'),
    ],
    subject: notice.subject,
    paragraphs: [
      held,
      notice.place(electionPapersPl.blank.repeat(2)),
      notice.about(judgeOf(values), dayOrBlank(dayAt(values, 'motionOn'))),
      notice.rights,
    ],
    signature: { post: office.chairPost, name: office.chairName },
    receipt: true,
  })
}

/** Letter telling the court president that the council stated the expiry of a mandate (art. 166 § 1). */
export function buildExpiryLetter(print: RecordLetterPrint): DocumentInput {
  return presidentLetter(print, inform.expirySubject, inform.expiry)
}

/** Letter telling the court president that the council dismissed a lay judge (art. 166 § 2). */
export function buildDismissalLetter(print: RecordLetterPrint): DocumentInput {
  return presidentLetter(print, inform.dismissalSubject, inform.dismissal)
}

function presidentLetter(
  print: RecordLetterPrint,
  subject: string,
  words: (council: string, act: string, day: string, judge: string) => string,
): DocumentInput {
  const { office, today, values } = print
  const { president, address } = presidentOf(print)
  const adopted = dayAt(values, 'endResolutionOn')
  return buildLetter({
    office,
    day: dayAt(values, 'presidentToldOn') ?? today,
    addressee: [president, ...address.split('\n')],
    subject,
    paragraphs: [
      words(
        councilOf(print),
        orBlank(textAt(values, 'endResolution')),
        adopted === undefined ? electionPapersPl.blank : formatDayInWords(adopted),
        judgeOf(values),
      ),
    ],
    attachments: 1,
    signature: { post: office.chairPost, name: office.chairName },
  })
}

const presidentOf = ({ office, values }: RecordLetterPrint) =>
  courtNamed(textAt(values, 'court'), electionSettings(office).courts)
