import type { DateOrder, HealthRules } from '../../model/definition'

/** The way of an interpellation: filed, passed on, received by the mayor, replied to, published (u.s.g. art. 24). */
export const interpellationOrder = [
  { first: 'filedOn', then: 'forwardedOn' },
  { first: 'filedOn', then: 'receivedOn' },
  { first: 'forwardedOn', then: 'receivedOn' },
  { first: 'filedOn', then: 'replies.date' },
  { first: 'filedOn', then: 'remindedOn' },
  { first: 'filedOn', then: 'questionPublishedOn' },
  { first: 'replies.date', then: 'replies.publishedOn' },
] as const satisfies readonly DateOrder[]

/** What the health check looks for in the register of interpellations. */
export const interpellationHealth = {
  past: ['forwardedOn', 'receivedOn', 'remindedOn', 'replies.date', 'replies.publishedOn', 'questionPublishedOn'],
  checks: ['replyUndated', 'finalReplies', 'unaddressed'],
} as const satisfies HealthRules
