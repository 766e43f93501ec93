/** Polish labels of what the office keeps with nearly every entry. */
export const caseFieldsPl = { caseSign: 'Znak sprawy', files: 'Załączniki', remarks: 'Uwagi' } as const
