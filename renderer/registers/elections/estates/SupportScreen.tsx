import { useNavigate, useParams } from 'react-router'
import { unitNominations as definition } from '#shared/registers/elections/estates/nominations/definition'
import { readUnitNomination } from '#shared/registers/elections/estates/procedure/read'
import { supportOf } from '#shared/registers/elections/estates/procedure/support'
import { supportEn, supportPl } from '#shared/registers/elections/estates/words/support'
import { linkAt, textAt } from '#shared/registers/elections/voting/values'
import { useTexts } from '../../../data/context'
import { useRecordForm } from '../../../features/record/useRecordForm'
import { SignatureList } from '../voting/SignatureList'
import { useCity } from './useCity'
import { useEstateTexts } from './useEstateTexts'

/** The list of support of a nomination, on the screen all lists of signatures share. Personal data: never projected. */
export function SupportScreen({ chamber }: { readonly chamber: boolean }) {
  const { nomination = '' } = useParams()
  return chamber ? null : <SupportOf key={nomination} nomination={nomination} />
}

function SupportOf({ nomination }: { readonly nomination: string }) {
  const { app, language } = useTexts()
  const { words } = useEstateTexts()
  const text = words.support
  const navigate = useNavigate()
  const form = useRecordForm(definition, nomination, undefined)
  const election = linkAt(form.values, 'election') ?? ''
  const city = useCity(election)
  if (!form.ready || city === undefined) return <p className="nothing">{app.common.loading}</p>
  const data = readUnitNomination(form.values)
  const rules = city?.election.rules
  const others = (city?.nominations ?? []).filter(({ id }) => id !== nomination)
  const supportFor = (signatures: typeof data.signatures) =>
    rules === undefined ? undefined : supportOf({ id: nomination, data: { ...data, signatures } }, others, rules)
  const support = supportFor(data.signatures)
  if (support === undefined) return <p className="nothing">{words.candidates.none}</p>
  return (
    <SignatureList
      definition={definition}
      form={form}
      title={text.title(textAt(form.values, 'number'))}
      back={{ label: text.back, run: () => void navigate(`/estates/${election}/candidates`) }}
      checkOf={(signatures) => supportFor(signatures)?.check ?? support.check}
      faults={(language === 'pl' ? supportPl : supportEn).findings}
      note={
        support.needed === 0 ? (
          <p className="hint">{text.notNeeded}</p>
        ) : support.together === support.check.valid ? undefined : (
          <p className="hint">{text.together(support.together, support.needed)}</p>
        )
      }
    />
  )
}
