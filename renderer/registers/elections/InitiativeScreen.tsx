import { useNavigate, useParams } from 'react-router'
import { initiatives as definition } from '#shared/registers/elections/initiatives/definition'
import { initiativeSupport } from '#shared/registers/elections/initiatives/rules'
import { destructionEn, destructionPl, signersEn, signersPl } from '#shared/registers/elections/initiatives/words'
import { signaturesIn } from '#shared/registers/elections/voting/signatureLines'
import { textAt } from '#shared/registers/elections/voting/values'
import { useTexts } from '../../data/context'
import { recordPath } from '../../components/recordAddress'
import { useRecordForm } from '../../features/record/useRecordForm'
import { DestroyLists } from './voting/DestroyLists'
import { SignatureList } from './voting/SignatureList'

/** The signatures under an initiative of residents (u.s.g. art. 41a), on the screen all lists of signatures share. */
export function InitiativeScreen({ chamber }: { readonly chamber: boolean }) {
  const { initiative = '' } = useParams()
  return chamber ? null : <Signers key={initiative} initiative={initiative} />
}

function Signers({ initiative }: { readonly initiative: string }) {
  const { app, language, register } = useTexts()
  const navigate = useNavigate()
  const form = useRecordForm(definition, initiative, undefined)
  if (!form.ready) return <p className="nothing">{app.common.loading}</p>
  return (
    <SignatureList
      definition={definition}
      form={form}
      title={textAt(form.values, 'title')}
      back={{
        label: register('initiatives').name,
        run: () => void navigate(recordPath({ register: 'initiatives', record: initiative })),
      }}
      checkOf={(signatures) =>
        initiativeSupport({
          ...form.values,
          signatures: signatures.map(({ fault, ...line }) => ({ ...line, ...(fault === undefined ? {} : { fault }) })),
        })
      }
      note={
        // What is typed and not saved would come back after the list is gone.
        form.values['outcome'] === undefined || form.isChanged || signaturesIn(form.values).length === 0 ? null : (
          <DestroyLists
            register="initiatives"
            lists={[{ id: initiative, check: initiativeSupport(form.values) }]}
            words={language === 'pl' ? destructionPl : destructionEn}
          />
        )
      }
      faults={(language === 'pl' ? signersPl : signersEn).findings}
    />
  )
}
