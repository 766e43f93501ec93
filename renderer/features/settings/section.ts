import type { OfficeDraft, TypedOffice } from '#shared/program/settings/officeDraft'

/** A part of the office's settings that belongs to a register. */
export interface SettingsSectionProps {
  readonly office: TypedOffice
  readonly onChange: (change: OfficeDraft) => void
}
