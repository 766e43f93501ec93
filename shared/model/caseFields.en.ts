/** English labels of what the office keeps with nearly every entry. */
export const caseFieldsEn = { caseSign: 'Case sign', files: 'Attachments', remarks: 'Remarks' } as const
