import { fold } from '../../../core/folding/fold'
import { textOf } from '../../../core/values/fieldValues'
import type { Values } from '../../../core/values/values'
import type { Check } from '../../../engine/health/check'
import { checkOfOne, checkOfSame } from '../../../engine/health/checkOfOne'
import type { Rule } from '../../../engine/present/rule'
import type { RegisterModule, TransferShape } from '../../../engine/register'
import { subscribers } from './definition'
import { subscribersEn } from './texts.en'
import { subscribersPl } from './texts.pl'

function statusOf({ unsubscribedOn, consentOn }: Values): 'active' | 'noConsent' | 'unsubscribed' {
  if (unsubscribedOn !== undefined) return 'unsubscribed'
  return consentOn === undefined ? 'noConsent' : 'active'
}

const subscriberStatus: Rule = (values) => statusOf(values)

const checks = {
  noConsentDay: checkOfOne('warning', (values) => (statusOf(values) === 'noConsent' ? 'consentOn' : undefined)),
  mailTwice: checkOfSame('warning', 'mail', (values) => {
    const mail = textOf(values['mail'])
    return mail === undefined || statusOf(values) === 'unsubscribed' ? undefined : fold(mail)
  }),
  mailShape: checkOfOne('warning', ({ mail }) => {
    const text = textOf(mail)
    return text !== undefined && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(text) ? 'mail' : undefined
  }),
} as const satisfies Readonly<Record<string, Check>>

/** Addresses as mail programs take contacts over: of those alone who agreed and did not unsubscribe. */
const addresses: TransferShape = {
  format: 'csv',
  subject: 'Adresy e-mail',
  columns: ['E-mail Address', 'Name'],
  fields: ['mail', 'name', 'consentOn', 'unsubscribedOn'],
  takes: (values) => statusOf(values) === 'active' && textOf(values['mail']) !== undefined,
  row: ({ mail, name }) => [textOf(mail) ?? '', textOf(name) ?? ''],
}

/** Subscribers of mailing lists. */
export const subscribersRegister: RegisterModule = {
  definition: subscribers,
  texts: { pl: subscribersPl, en: subscribersEn },
  code: { rules: { subscriberStatus }, checks, transfers: { addresses } },
}
