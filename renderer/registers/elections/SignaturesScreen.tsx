import { useMemo } from 'react'
import { useNavigate, useParams } from 'react-router'
import { electionSettings } from '#shared/registers/elections/procedure/settings'
import { readNomination } from '#shared/registers/elections/procedure/nomination'
import { nominationDay } from '#shared/registers/elections/procedure/formal'
import { checkSignatures } from '#shared/registers/elections/voting/signatures'
import { textAt } from '#shared/registers/elections/voting/values'
import { nominations as definition } from '#shared/registers/elections/nominations/definition'
import { useTexts, useWorkspaceValue } from '../../data/context'
import { useRecordForm } from '../../features/record/useRecordForm'
import { useElection } from './useElection'
import { useElectionTexts } from './useElectionTexts'
import { SignatureList } from './voting/SignatureList'

/** A citizens' list of a lay judge's nomination (art. 162 § 4). Personal data: never projected. */
export function SignaturesScreen({ chamber }: { readonly chamber: boolean }) {
  const { election = '', nomination = '' } = useParams()
  return chamber ? null : <Signatures key={nomination} election={election} nomination={nomination} />
}

function Signatures({ election, nomination }: { readonly election: string; readonly nomination: string }) {
  const { app, register } = useTexts()
  const { elections, electionFindings: words } = useElectionTexts()
  const text = elections.signatures
  const office = useWorkspaceValue('office')
  const settings = useMemo(() => electionSettings(office), [office])
  const navigate = useNavigate()
  const form = useRecordForm(definition, nomination, undefined)
  const facts = useElection(election)
  if (!form.ready) return <p className="nothing">{app.common.loading}</p>
  const others = (facts?.nominations ?? [])
    .filter(({ id, data }) => id !== nomination && data.nominatorKind === 'citizens')
    .map(({ data }) => ({ nomination: data.number, signatures: data.signatures }))
  const day = nominationDay(readNomination(form.values), settings)
  return (
    <SignatureList
      definition={definition}
      form={form}
      title={text.title(textAt(form.values, 'number'))}
      back={{ label: text.back, run: () => void navigate(`/elections/${election}/nomination/${nomination}`) }}
      checkOf={(signatures) => checkSignatures(signatures, others, settings.minimumSignatures, day)}
      faults={{ ...words.faults, ...register('nominations').choices['signatures.fault'] }}
    />
  )
}
