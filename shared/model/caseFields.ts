/** What the office keeps with nearly every entry: the sign of the case, files and its own remarks. */
export function caseFields<const S extends string>(section: S) {
  return [
    { id: 'caseSign', type: 'caseSign', section, privacy: 'office', aliases: ['znak sprawy', 'znak'] },
    { id: 'files', type: 'files', section, privacy: 'private' },
    { id: 'remarks', type: 'longText', section, privacy: 'office', wide: true, aliases: ['uwagi'] },
  ] as const
}
