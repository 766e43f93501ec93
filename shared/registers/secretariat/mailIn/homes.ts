/** A register a letter may belong to beside those the law sets terms for, asked for only of letters of its kind. */
function home<const I extends string, const R extends string, const K extends string>(
  id: I,
  to: R,
  ...kinds: readonly K[]
) {
  return {
    id,
    type: 'links',
    to,
    one: true,
    makes: id,
    askedFor: { field: 'kind', oneOf: kinds },
    section: 'registers',
    privacy: 'office',
  } as const
}

/** Where letters lead that open a register with the fields taken over (`mailInMakers`). */
export const mailHomes = [
  home('critique', 'critique', 'press'),
  home('offer', 'offers', 'offer'),
  home('smallGrant', 'smallGrants', 'offer'),
  home('adOffer', 'adOffers', 'offer', 'advertising'),
  home('event', 'events', 'invitation'),
  home('patronage', 'patronage', 'patronage', 'invitation'),
  home('localInitiative', 'localInitiatives', 'initiative'),
  home('unitMatter', 'unitMatters', 'unit'),
  home('extract', 'cultureExtracts', 'extract'),
  home('webChange', 'webChanges', 'publication'),
] as const
