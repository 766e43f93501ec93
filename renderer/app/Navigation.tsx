import {
  Archive,
  CalendarDays,
  FileText,
  FolderOpen,
  HeartPulse,
  History,
  Inbox,
  Keyboard,
  Laptop,
  LayoutDashboard,
  ListChecks,
  ListOrdered,
  MessageSquare,
  Network,
  Presentation,
  PenLine,
  Send,
  Settings,
  Trash2,
  UserRound,
  UsersRound,
  Vote,
} from 'lucide-react'
import { memo } from 'react'
import { Link, NavLink } from 'react-router'
import { toRoman } from '#shared/core/actNumbers/roman'
import { registersOfScreen } from '#shared/engine/office/keptRegisters'
import { placedRegisters } from './placedRegisters'
import { registerPages } from '../catalogue'
import type { RegisterDefinition, RegisterGroup } from '#shared/model/definition'
import { useTaskCounts } from '../features/desk/useTaskCounts'
import { urgentByRegister, urgentCount, useDesk } from '../features/desk/useDesk'
import { useCatalogue, useTexts, useWorkspace, useWorkspaceValue } from '../data/context'
import { useTotals } from '../data/totals'
import { useKeptRegisters } from '../data/keptRegisters'
import { recordPath } from '../components/recordAddress'

const icons: Record<RegisterDefinition['icon'], typeof FileText> = {
  document: FileText,
  question: MessageSquare,
  contract: PenLine,
  folder: FolderOpen,
  person: UserRound,
  people: UsersRound,
  calendar: CalendarDays,
  list: ListOrdered,
  vote: Vote,
  inbox: Inbox,
  outbox: Send,
  task: ListChecks,
}

/** The badge waits this long after a change: the list on screen asks first. */
const badgeDelayMs = 250

interface Props {
  readonly chamber: boolean
  readonly onKeys: () => void
  readonly onChamber: () => void
}

/** The registers and the program's own pages. */
export function Navigation({ onKeys, chamber, onChamber }: Props) {
  const kept = useKeptRegisters()
  const catalogue = useCatalogue()
  const workspace = useWorkspace()
  const office = useWorkspaceValue('office')
  const today = useWorkspaceValue('today')
  const preferences = useWorkspaceValue('preferences')
  const texts = useTexts()
  const { app, merge, desk: deskWords, health, register, language } = texts
  const tasks = useDesk({ delayMs: badgeDelayMs })
  const urgent = urgentCount(tasks)
  const urgentOf = urgentByRegister(tasks)
  useTaskCounts(tasks, chamber)
  const totals = useTotals()
  const drafts = useWorkspaceValue('drafts')
  const backupProblem = useWorkspaceValue('backupProblem')
  const { disputes } = useWorkspaceValue('sharing')
  // The oldest first: it is the one most likely forgotten.
  const [unsaved] = drafts.toSorted((a, b) => (a.at < b.at ? -1 : 1))
  const registerLink = ({ id, icon }: RegisterDefinition) => (
    <RegisterLink key={id} id={id} icon={icon} total={totals?.[id]?.toLocaleString(language)}>
      {register(id).name}
    </RegisterLink>
  )
  /** Remembered, for a clerk folds away what is not his. */
  const fold = (group: RegisterGroup, isFolded: boolean) => {
    const { foldedGroups = [] } = workspace.snapshot().preferences
    if (foldedGroups.includes(group) === isFolded) return
    const others = foldedGroups.filter((other) => other !== group)
    void workspace.setPreferences({ foldedGroups: isFolded ? [...others, group] : others })
  }
  const { pinned, recent, main, groups } = placedRegisters(kept, preferences)
  /** A screen goes with its registers: it is left out where the office keeps none of them. */
  const hasKept = (screen: string) =>
    registersOfScreen(screen, catalogue.registers).length === 0 || registersOfScreen(screen, kept).length > 0
  const term = office.terms.find(({ from, to }) => from <= today && (to === undefined || today <= to))
  return (
    <nav className="navigation" aria-label={app.navigation.label}>
      <div className="brand">
        <Mark />
        <span>
          {app.product}
          <small>
            {office.councilNominative === '' ? (
              <NavLink to="/settings">{app.navigation.noOffice}</NavLink>
            ) : (
              [
                office.councilNominative,
                ...(term === undefined ? [] : [app.navigation.term(toRoman(term.number))]),
              ].join(' · ')
            )}
          </small>
        </span>
      </div>
      <NavLink to="/" end>
        <LayoutDashboard size={16} aria-hidden />
        {deskWords.title}
        {urgent === 0 || chamber ? null : (
          <span className="count urgent">
            {urgent.toLocaleString(language)} <span className="visually-hidden">{deskWords.badge}</span>
          </span>
        )}
      </NavLink>
      {pinned.length === 0 ? null : <div className="group">{app.navigation.pinned}</div>}
      {pinned.map(registerLink)}
      {recent.length === 0 ? null : <div className="group">{app.navigation.recent}</div>}
      {recent.map(registerLink)}
      <div className="group" id="nav-registers">
        {app.navigation.registers}
      </div>
      {main.map(registerLink)}
      {registerPages.map(({ id, navigation }) =>
        navigation === undefined || !hasKept(id) ? null : (
          <NavLink key={id} to={`/${id}`}>
            <navigation.Icon size={16} aria-hidden />
            {navigation.title(language)}
          </NavLink>
        ),
      )}
      {groups.map(({ group, members, isFolded }) => {
        const waiting = isFolded ? members.reduce((sum, { id }) => sum + (urgentOf.get(id) ?? 0), 0) : 0
        return (
          <details
            key={group}
            className="registers"
            open={!isFolded}
            onToggle={(event) => fold(group, !event.currentTarget.open)}
          >
            <summary>
              {app.navigation.groups[group]}
              {waiting === 0 || chamber ? null : (
                <span className="count urgent">
                  {waiting.toLocaleString(language)} <span className="visually-hidden">{deskWords.badge}</span>
                </span>
              )}
            </summary>
            {members.map(registerLink)}
          </details>
        )
      })}
      <div className="foot">
        {unsaved === undefined ? null : (
          <Link to={recordPath({ register: unsaved.register, record: unsaved.id })} className="unsaved">
            <PenLine size={16} aria-hidden />
            {app.navigation.drafts}
            <span className="count">{drafts.length}</span>
          </Link>
        )}
        <button type="button" className="link" aria-pressed={chamber} onClick={onChamber}>
          <Presentation size={16} aria-hidden />
          {app.navigation.chamber}
          <kbd>F9</kbd>
        </button>
        <button type="button" className="link" onClick={onKeys}>
          <Keyboard size={16} aria-hidden />
          {app.navigation.keys}
          <kbd>?</kbd>
        </button>
        <NavLink to="/health">
          <HeartPulse size={16} aria-hidden />
          {health.title}
        </NavLink>
        <NavLink to="/transfer">
          <Laptop size={16} aria-hidden />
          {merge.navigation}
        </NavLink>
        <NavLink to="/sharing">
          <Network size={16} aria-hidden />
          {texts.sharing.title}
          {disputes === 0 ? null : (
            <span className="count urgent">
              {disputes.toLocaleString(language)}{' '}
              <span className="visually-hidden">{texts.sharing.disputes.title}</span>
            </span>
          )}
        </NavLink>
        <NavLink to="/backups">
          <Archive size={16} aria-hidden />
          {app.navigation.backups}
          {backupProblem === undefined ? null : <span className="count">!</span>}
        </NavLink>
        <NavLink to="/log">
          <History size={16} aria-hidden />
          {texts.history.log.title}
        </NavLink>
        <NavLink to="/trash">
          <Trash2 size={16} aria-hidden />
          {app.navigation.trash}
        </NavLink>
        <NavLink to="/settings">
          <Settings size={16} aria-hidden />
          {app.navigation.settings}
        </NavLink>
        <p className="user">{preferences.userName}</p>
      </div>
    </nav>
  )
}

interface LinkProps extends Pick<RegisterDefinition, 'id' | 'icon'> {
  readonly total: string | undefined
  readonly children: string
}

/** Drawn again only where it says something else: there are dozens, and every save counts anew. */
const RegisterLink = memo(function RegisterLink({ id, icon, total, children }: LinkProps) {
  const Icon = icons[icon]
  return (
    <NavLink to={`/register/${id}`}>
      <Icon size={16} aria-hidden />
      {children}
      <span className="count">{total}</span>
    </NavLink>
  )
})

function Mark() {
  return (
    <svg width="28" height="28" viewBox="0 0 28 28" aria-hidden="true">
      <rect width="28" height="28" rx="7" fill="var(--accent)" />
      <path
        d="M8 21V7h8.5a4.2 4.2 0 0 1 0 8.4H8M14 15.4 20 21"
        fill="none"
        stroke="var(--on-accent)"
        strokeWidth="2.4"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  )
}
