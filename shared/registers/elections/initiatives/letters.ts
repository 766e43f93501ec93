import { formatDayInWords } from '../../../core/calendar/days'
import { warsawDay } from '../../../core/calendar/warsaw'
import { linkedAt, nameOf } from '../../../core/values/fieldValues'
import { textsIn, type Values } from '../../../core/values/values'
import { buildLetter } from '../../../engine/documents/letter'
import type { DocumentInput } from '../../../engine/documents/model'
import {
  blank,
  dayOrBlank,
  facts,
  officePaper,
  orBlank,
  paragraphs,
  part,
  placeAndDay,
  keeperOf,
  table,
} from '../../../engine/documents/officePaper'
import type { Letters, RecordLetterPrint } from '../../../engine/register'
import { buildBlankList } from '../voting/blankList'
import { signatureFaults } from '../voting/signatureLines'
import { textAt } from '../voting/values'
import { initiativePapersPl as words } from '../words/initiativePapers.pl'
import { initiativeSupport } from './rules'
import { signersPl } from './words'

/** „Projekt uchwały „…”, złożony dnia …”, as the letters to the committee begin. */
function filed({ values }: RecordLetterPrint): string {
  const at = textAt(values, 'filedAt')
  const day = at === '' ? undefined : warsawDay(at)
  return words.filed(orBlank(values['title']), day === undefined ? blank : formatDayInWords(day))
}

/** A letter of the council’s chair to those who may speak for the committee (u.s.g. art. 41a ust. 4). */
function toCommittee(print: RecordLetterPrint, subject: string, text: readonly string[]): DocumentInput {
  const { office, today, values } = print
  return buildLetter({
    office,
    day: today,
    addressee: [words.addressee, ...textsIn(values['representatives'])],
    subject,
    paragraphs: text,
    signature: { post: office.chairPost, name: office.chairName },
  })
}

function sessionOf({ values, around }: RecordLetterPrint): Values {
  const id = linkedAt(values['session'])
  return (id === undefined ? undefined : around?.find('meetings', id)) ?? {}
}

/** Papers of one residents’ initiative: the list to sign, what the check of it found, and the letters to its committee. */
export const initiativeLetters: Letters = {
  signatureList: ({ office, values }) =>
    buildBlankList(office, {
      title: words.list.title,
      subtitle: words.list.line,
      supported: [
        { name: words.list.draft, value: orBlank(values['title']) },
        { name: words.list.committee, value: textsIn(values['representatives']).join(', ') || blank },
      ],
      needed: initiativeSupport(values).minimum,
      purpose: words.list.purpose,
      toCopy: true,
    }),
  signatureCheck: ({ office, today, values }) => {
    const { check } = words
    const { filed: all, valid, minimum, faults, state } = initiativeSupport(values)
    const rejected = signatureFaults.flatMap((fault) =>
      faults[fault] === undefined ? [] : [[signersPl.findings[fault], String(faults[fault])]],
    )
    return officePaper(office, { title: check.title, line: check.line }, [
      placeAndDay(office, today),
      facts([
        [words.list.draft, orBlank(values['title'])],
        [check.filed, String(all)],
        [check.needed, String(minimum)],
        [check.valid, String(valid)],
      ]),
      part(check.faults),
      rejected.length === 0
        ? { kind: 'paragraph', text: check.none }
        : table(
            [
              [check.reason, 110],
              [check.count, 48],
            ],
            rejected,
          ),
      ...paragraphs(check.result[state]),
      keeperOf(office),
    ])
  },
  cureCall: (print) => {
    const { values } = print
    const { filed: all, valid, minimum, state } = initiativeSupport(values)
    const defect = nameOf(values['defect'])
    const tooFew = state === 'tooFew' ? [words.cure.signatures(all, valid, minimum)] : []
    return toCommittee(print, words.cure.subject, [
      words.cure.found(filed(print)),
      ...(defect === undefined ? (tooFew.length === 0 ? [blank] : []) : [defect]),
      ...tooFew,
      words.cure.call(blank),
    ])
  },
  sessionNotice: (print) => {
    const session = sessionOf(print)
    return toCommittee(print, words.session.subject, [
      words.session.told(
        filed(print),
        print.office.councilGenitive || blank,
        orBlank(session['number']),
        dayOrBlank(session['date']),
        orBlank(session['time']),
        orBlank(session['place']),
      ),
      words.session.speakers,
    ])
  },
}
