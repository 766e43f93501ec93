import type { Particulars } from '#shared/engine/publication/particulars'
import type { CellValue, Day } from '#shared/core/values/values'
import { useTexts } from '../../data/context'
import { Field } from '../../components/Field'
import { InstantInput } from '../../fields/InstantInput'
import { ParsedInput } from '../../fields/ParsedInput'

/** What is said about a publication, as it is being typed. */
export interface TypedParticulars extends Omit<Particulars, 'leftOut' | 'madeOn' | 'publishedAt'> {
  /** When it must be taken down again, where it must. */
  readonly removeOn: CellValue | undefined
  readonly madeOn: CellValue | undefined
  readonly publishedAt: CellValue | undefined
}

interface Props {
  readonly typed: TypedParticulars
  readonly today: Day
  /** Whether a register keeps what is published. */
  readonly isKept: boolean
  readonly onChange: (changes: Partial<TypedParticulars>) => void
}

/** The five data the law asks for with information that is published, and what is said of what is left out. */
export function AboutStep({ typed, today, isKept, onChange }: Props) {
  const { publication: text } = useTexts()
  const input = (field: 'publisher' | 'author' | 'enteredBy' | 'excludedBy' | 'interest') => (
    <Field
      key={field}
      label={text.fields[field]}
      required
      wide={field === 'interest'}
      hint={field === 'publisher' ? text.publisherMissing : undefined}
    >
      {(id, describedBy) => (
        <input
          id={id}
          className="input"
          aria-describedby={describedBy}
          maxLength={200}
          value={typed[field]}
          onChange={(event) => onChange({ [field]: event.target.value })}
        />
      )}
    </Field>
  )
  return (
    <>
      <fieldset className="publication-facts">
        <legend>{text.aboutTitle}</legend>
        {input('publisher')}
        {input('author')}
        {input('enteredBy')}
        <Field label={text.fields.madeOn} required>
          {(id) => (
            <ParsedInput
              id={id}
              kind="date"
              today={today}
              value={typed.madeOn}
              onChange={(madeOn) => onChange({ madeOn })}
            />
          )}
        </Field>
        <Field label={text.fields.publishedAt} required>
          {(id) => (
            <InstantInput id={id} value={typed.publishedAt} onChange={(publishedAt) => onChange({ publishedAt })} />
          )}
        </Field>
        {isKept ? (
          <Field label={text.fields.removeOn} hint={text.removeHint}>
            {(id, describedBy) => (
              <ParsedInput
                id={id}
                describedBy={describedBy}
                kind="date"
                today={today}
                value={typed.removeOn}
                onChange={(removeOn) => onChange({ removeOn })}
              />
            )}
          </Field>
        ) : null}
      </fieldset>
      <fieldset className="publication-facts">
        <legend>{text.exclusionTitle}</legend>
        <Field label={text.fields.basis} required wide>
          {(id) => (
            <textarea
              id={id}
              className="input"
              rows={2}
              maxLength={1_000}
              value={typed.basis}
              onChange={(event) => onChange({ basis: event.target.value })}
            />
          )}
        </Field>
        {input('excludedBy')}
        {input('interest')}
      </fieldset>
      <p className="hint">{text.remembered}</p>
    </>
  )
}
