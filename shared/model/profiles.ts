/**
 * What an office may be; it may be several at once. Each brings the registers such an office keeps: the council office, the
 * self-government office (which besides has a secretariat, press, ceremonies, memberships), social contacts, the centre of
 * organisations, projects and foreign relations.
 */
export const profiles = ['council', 'selfGovernment', 'social', 'organisations', 'foreign'] as const
export type Profile = (typeof profiles)[number]
