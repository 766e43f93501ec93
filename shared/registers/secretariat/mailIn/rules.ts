import { namesIn } from '../../../core/people/namesIn'
import type { Day, Values } from '../../../core/values/values'
import { ePuapUntil } from '../../../engine/channels/channels'
import type { Check } from '../../../engine/health/check'
import type { Rule } from '../../../engine/present/rule'
import type { Maker } from '../../../engine/register'
import { dayOf, linkedAt, textOf } from '../../../core/values/fieldValues'

/** Registers a letter may belong to, by its kind: the field that leads there. */
export const homes = { complaint: 'complaint', petition: 'petition', interpellation: 'interpellation' } as const

const homeOf = ({ kind }: Values) =>
  kind === 'complaint' || kind === 'petition' || kind === 'interpellation' ? homes[kind] : undefined

/** The day it was answered: by the first outgoing letter that answers it, or done with otherwise. */
const answeredDay: Rule = (values, { incoming }): Day | undefined => {
  const sent = incoming.flatMap(({ register, field, from }) =>
    register === 'mailOut' && field === 'answerTo' ? (dayOf(from['sentOn']) ?? []) : [],
  )
  const closed = dayOf(values['closedOn'])
  return [...sent, ...(closed === undefined ? [] : [closed])].sort()[0]
}

const mailInStatus: Rule = (values, context, field) => {
  if (answeredDay(values, context, field) !== undefined) return 'answered'
  const home = homeOf(values)
  if (home !== undefined) return linkedAt(values[home]) === undefined ? 'toRegister' : 'registered'
  return values['assignedTo'] === undefined && values['assignedOn'] === undefined ? 'toAssign' : 'assigned'
}

/** Who sent it, where that is an office, a company or an organisation; of a natural person nothing. */
const publicSender: Rule = ({ sender, senderKind }) =>
  typeof sender === 'string' && senderKind !== undefined && senderKind !== 'person' ? sender : undefined

/** Rules of the register of incoming mail. */
export const mailInRules = { answeredDay, mailInStatus, publicSender } as const satisfies Readonly<Record<string, Rule>>

const sign = ({ caseSign }: Values): Values => (caseSign === undefined ? {} : { caseSign })
const about = (values: Values, field: string): Values => ({
  ...(values['subject'] === undefined ? {} : { [field]: values['subject'] }),
  ...sign(values),
})
const common = (values: Values, day: string, field = 'subject'): Values => ({
  ...(values['receivedOn'] === undefined ? {} : { [day]: values['receivedOn'] }),
  ...about(values, field),
})
const from = ({ sender, channel }: Values, field: string): Values => ({
  ...(sender === undefined ? {} : { [field]: sender }),
  ...(channel === undefined ? {} : { channel }),
})

/** What a letter is opens the right register, with the fields taken over. */
export const mailInMakers = {
  complaint: (values) => ({ ...common(values, 'receivedOn'), ...from(values, 'complainant'), ...addressOf(values) }),
  petition: (values) => ({ ...common(values, 'receivedOn'), ...from(values, 'petitioner'), ...addressOf(values) }),
  interpellation: (values) => {
    const sender = textOf(values['sender'])
    return { ...common(values, 'filedOn'), ...(sender === undefined ? {} : { councillors: [sender] }) }
  },
  // A journalist who writes for himself is no outlet.
  mediaQuestion: (values) => {
    const sender = textOf(values['sender'])
    const { receivedAt, channel, senderKind } = values
    const asker = (name: string): Values =>
      senderKind === 'person' ? { journalist: name } : { outlet: [{ written: name }] }
    return {
      ...common(values, 'askedOn'),
      ...(sender === undefined ? {} : asker(sender)),
      ...(receivedAt === undefined ? {} : { hour: receivedAt }),
      ...(channel === undefined ? {} : { channel }),
    }
  },
  critique: (values) => ({
    ...common(values, 'receivedOn', 'title'),
    ...(values['receivedOn'] === undefined ? {} : { publishedOn: values['receivedOn'] }),
    ...named(values, 'outlet'),
    kind: 'intervention',
  }),
  offer: (values) => ({ ...common(values, 'receivedOn', 'title'), ...named(values, 'ngo') }),
  smallGrant: (values) => ({ ...common(values, 'receivedOn', 'title'), ...named(values, 'ngo') }),
  adOffer: (values) => ({ ...common(values, 'receivedOn'), ...written(values, 'offerer') }),
  // The day of an invitation stands in the letter, which nobody has read out yet.
  event: (values) => ({ ...about(values, 'name'), ...written(values, 'organiser') }),
  patronage: (values) => ({ ...common(values, 'appliedOn', 'event'), ...written(values, 'applicant') }),
  localInitiative: (values) => ({
    ...common(values, 'receivedOn', 'task'),
    ...written(values, 'applicants'),
    ...addressOf(values),
  }),
  unitMatter: (values) => ({ ...common(values, 'receivedOn'), ...named(values, 'unit') }),
  extract: (values) => ({
    ...sign(values),
    ...(values['receivedOn'] === undefined ? {} : { receivedOn: values['receivedOn'] }),
    ...from(values, 'applicant'),
    ...addressOf(values),
  }),
  webChange: (values) => ({ ...common(values, 'receivedOn'), ...written(values, 'orderedBy') }),
} as const satisfies Readonly<Record<string, Maker>>

/** Who sent it as the name of a record there may be; the clerk leads it there. */
function named({ sender, senderKind }: Values, field: string): Values {
  const name = senderKind === 'person' ? undefined : textOf(sender)
  return name === undefined ? {} : { [field]: [{ written: name }] }
}

/** Who sent it where the other register has it in public: of a natural person nothing. */
function written({ sender, senderKind }: Values, field: string): Values {
  const isPublic = field === 'applicants' || (senderKind !== undefined && senderKind !== 'person')
  return sender === undefined || !isPublic ? {} : { [field]: sender }
}

function addressOf({ address }: Values): Values {
  return address === undefined ? {} : { address }
}

/** A complaint, petition or interpellation that stands in the mail alone: its terms run unwatched. */
const notRegistered: Check = {
  severity: 'warning',
  prepare:
    () =>
    ({ values }) => {
      const home = homeOf(values)
      return home !== undefined && linkedAt(values[home]) === undefined && values['closedOn'] === undefined
        ? { field: home }
        : undefined
    },
}

/** By ePUAP since an ordinary letter has no effect there, in a matter for which no special statute keeps it (fact sheet E9). */
const weakChannel: Check = {
  severity: 'note',
  prepare:
    () =>
    ({ values }) => {
      const { channel, kind } = values
      const received = dayOf(values['receivedOn'])
      const isKept = kind === 'petition' || kind === 'information'
      return channel === 'ePuap' && !isKept && received !== undefined && received >= ePuapUntil
        ? { field: 'channel' }
        : undefined
    },
}

/** The natural person who sent it, named in the subject, which lists and the wall show. */
const nameInSubject: Check = {
  severity: 'warning',
  prepare:
    () =>
    ({ values }) =>
      values['senderKind'] === 'person' && namesIn(values, 'sender', 'subject') !== undefined
        ? { field: 'subject' }
        : undefined,
}

/** Checks only the register of incoming mail needs. */
export const mailInChecks = { notRegistered, weakChannel, nameInSubject } as const satisfies Readonly<
  Record<string, Check>
>
