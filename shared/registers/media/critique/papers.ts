import { formatDay, formatDayInWords } from '../../../core/calendar/days'
import { dayOf, textOf } from '../../../core/values/fieldValues'
import type { Values } from '../../../core/values/values'
import { sentence } from '../../../core/words/sentence'
import type { DocumentInput } from '../../../engine/documents/model'
import {
  type Block,
  counted,
  dayOrBlank,
  facts,
  keeperOf,
  officeLetter,
  officePaper,
  orBlank,
  paragraphs,
  part,
  placeAndDay,
} from '../../../engine/documents/officePaper'
import type { GroupPrint, NamedPaper, PeriodPrint, RecordLetterPrint } from '../../../engine/register'
import { outletAddress } from '../addressee'
import { critiquePapersPl as words } from './words.pl'

/** Answer to criticism: what it is about and the position of the office, no polemics. */
export function replyLetter(print: RecordLetterPrint): DocumentInput {
  const { values } = print
  const { about, basis } = words.reply
  return officeLetter(print, {
    addressee: outletAddress(print),
    subject: about(orBlank(values['title']), dayOrBlank(values['publishedOn'])),
    paragraphs: [basis, orBlank(values['position'])],
  })
}

/** Correction (sprostowanie) under the heading the law wants: the passage, and what is true. */
export function correctionLetter(print: RecordLetterPrint): DocumentInput {
  const { values } = print
  const { about, basis, heading, passage, truth, refusal } = words.correction
  return officeLetter(print, {
    addressee: outletAddress(print),
    subject: about(orBlank(values['title']), dayOrBlank(values['publishedOn'])),
    paragraphs: [
      basis,
      heading,
      passage(orBlank(values['passage'])),
      sentence(truth(orBlank(values['truth']))),
      refusal,
    ],
  })
}

function item(values: Values): string {
  const { digest } = words
  const tone = textOf(values['tone'])
  return [
    digest.line(orBlank(values['outlet']), orBlank(values['title'])),
    ...(textOf(values['summary']) === undefined ? [] : [orBlank(values['summary'])]),
    ...(tone === undefined ? [] : [digest.tone(digest.tones[tone] ?? tone)]),
  ].join(' ')
}

const listOf = (entries: readonly Values[]): Block => ({
  kind: 'list',
  items: entries.map((values) => ({ marker: '–', text: item(values) })),
})

/** Digest of a morning by topics; what is to be answered stands first. */
export function digest({ office, entries, today }: GroupPrint): NamedPaper {
  const { digest: said } = words
  const day = dayOf(entries[0]?.['notedOn']) ?? today
  const open = entries.filter(({ status }) => status === 'toDecide' || status === 'open')
  const topics = new Map<string, readonly Values[]>()
  for (const values of entries) {
    const topic = textOf(values['topic']) ?? said.other
    topics.set(topic, [...(topics.get(topic) ?? []), values])
  }
  return {
    name: said.file(formatDay(day)),
    document: officePaper(office, { title: said.title, line: formatDayInWords(day) }, [
      ...(entries.length === 0 ? paragraphs(said.none) : []),
      ...(open.length === 0 ? [] : [part(said.toAnswer), listOf(open)]),
      ...[...topics].flatMap(([topic, of]) => [part(topic), listOf(of)]),
    ]),
  }
}

/** What was written in a period and how much of it was critical, by outlet, topic and department. */
export function critiqueAnalysis({ office, entries, period, printedOn, timeliness }: PeriodPrint): DocumentInput {
  const { analysis, digest: said } = words
  const critical = entries.filter(({ tone, kind }) => tone === 'critical' || kind === 'criticism' || kind === 'untrue')
  const answered = critical.filter(({ replyOn, correctionOn }) => replyOn !== undefined || correctionOn !== undefined)
  const { shareInTime } = timeliness.total
  const by = (heading: string, of: readonly Values[], field: string, labels: Readonly<Record<string, string>> = {}) =>
    of.length === 0 ? [] : [part(heading), counted(of, field, labels, analysis.notSaid)]
  return officePaper(office, { title: analysis.title, line: period }, [
    placeAndDay(office, printedOn),
    facts([
      [analysis.all, String(entries.length)],
      [analysis.critical, String(critical.length)],
      [analysis.answered, String(answered.length)],
      ...(shareInTime === undefined
        ? []
        : [[analysis.inTime, shareInTime.toLocaleString('pl', { style: 'percent' })] as const]),
    ]),
    ...(entries.length === 0 ? paragraphs(analysis.none) : []),
    ...by(analysis.byOutlet, critical, 'outlet'),
    ...by(analysis.byTopic, critical, 'topic'),
    ...by(analysis.byDepartment, critical, 'department'),
    ...by(analysis.byTone, entries, 'tone', said.tones),
    keeperOf(office),
  ])
}
