// The shell: navigation, the bar with ⌘K, and the page that the address names, loaded when it is first needed.
import {
  Activity,
  BookOpen,
  Boxes,
  ChartColumn,
  CircleUser,
  KeyRound,
  Languages,
  Menu,
  MessageSquare,
  Moon,
  Search,
  Sun,
} from 'lucide-react'
import { useEffect, useState } from 'react'
import { Link, Redirect, Route, Switch, useLocation } from 'wouter'
import { Palette } from './palette/palette.tsx'
import { SessionProvider, useSession } from './session.tsx'
import { Loaded } from './ui/loaded.tsx'

const docs = () => import('./pages/docs/docs.tsx')
/** Pages of an account, by their address. */
const privatePages = {
  '/playground': () => import('./pages/playground/playground.tsx'),
  '/keys': () => import('./pages/keys.tsx'),
  '/usage': () => import('./pages/usage.tsx'),
  '/requests': () => import('./pages/requests/requests.tsx'),
  '/models': () => import('./pages/models.tsx'),
  '/account': () => import('./pages/account.tsx'),
  '/device': () => import('./pages/device.tsx'),
}
const signIn = () => import('./pages/sign-in.tsx')
const accept = () => import('./pages/accept.tsx')

export function App() {
  return (
    <SessionProvider>
      <Shell />
    </SessionProvider>
  )
}

const home = '/docs/models/vtrix-deepseek-v3.2'

function Shell() {
  const { text } = useSession()
  const [path] = useLocation()
  const [searching, setSearching] = useState(false)
  const [menuIsOpen, setMenuIsOpen] = useState(false)

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.metaKey || event.ctrlKey) || event.key.toLowerCase() !== 'k') return
      event.preventDefault()
      setSearching((open) => !open)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page closes the menu
  useEffect(() => setMenuIsOpen(false), [path])

  return (
    <div className="shell">
      <a className="skip" href="#main">
        {text.skip}
      </a>
      <header className="bar">
        <button
          type="button"
          className="icon only-phone"
          aria-label={text.menu}
          aria-expanded={menuIsOpen}
          onClick={() => setMenuIsOpen(!menuIsOpen)}
        >
          <Menu size={18} />
        </button>
        <Link href={home} className="brand">
          <img src="/favicon.svg" alt="" width="22" height="22" />
          Vtrix
        </Link>
        <button type="button" className="search" onClick={() => setSearching(true)}>
          <Search size={15} />
          <span>{text.search}</span>
          <kbd aria-hidden="true">{navigator.platform.startsWith('Mac') ? '⌘K' : 'Ctrl K'}</kbd>
        </button>
        <Settings />
      </header>
      <Navigation path={path} isOpen={menuIsOpen} />
      <main id="main" tabIndex={-1}>
        <Switch>
          <Route path="/docs/*?">
            <Loaded page={docs} />
          </Route>
          {Object.entries(privatePages).map(([path, page]) => (
            <Route key={path} path={path}>
              <Private>
                <Loaded page={page} />
              </Private>
            </Route>
          ))}
          <Route path="/sign-in">
            <Loaded page={signIn} />
          </Route>
          <Route path="/accept">
            <Loaded page={accept} />
          </Route>
          <Route>
            <Redirect to={home} />
          </Route>
        </Switch>
      </main>
      {searching && <Palette close={() => setSearching(false)} />}
    </div>
  )
}

/** What is an account's; whoever is not signed in is asked to first and then comes back. */
function Private({ children }: { children: React.ReactNode }) {
  const { me } = useSession()
  const [path] = useLocation()
  if (me === undefined) return null
  return me === null ? <Redirect to={`/sign-in?to=${encodeURIComponent(path + location.search)}`} /> : children
}

function Navigation({ path, isOpen }: { path: string; isOpen: boolean }) {
  const { text } = useSession()
  const items = [
    ['/docs', text.docs, BookOpen],
    ['/playground', text.playground, MessageSquare],
    ['/keys', text.keys, KeyRound],
    ['/usage', text.usage, ChartColumn],
    ['/requests', text.requests, Activity],
    ['/models', text.models, Boxes],
    ['/account', text.account, CircleUser],
  ] as const
  return (
    <nav className={isOpen ? 'rail open' : 'rail'} aria-label={text.menu}>
      {items.map(([to, name, Icon]) => (
        <Link key={to} href={to === '/docs' ? home : to} aria-current={path.startsWith(to) ? 'page' : undefined}>
          <Icon size={17} strokeWidth={1.75} />
          {name}
        </Link>
      ))}
    </nav>
  )
}

function Settings() {
  const { text, isDark, setTheme, language, setLanguage, me } = useSession()
  return (
    <div className="settings">
      <button
        type="button"
        className="icon"
        aria-label={text.switchLanguage}
        title={text.switchLanguage}
        onClick={() => setLanguage(language === 'en' ? 'zh' : 'en')}
      >
        <Languages size={17} />
      </button>
      <button
        type="button"
        className="icon"
        aria-label={text.switchTheme}
        title={text.switchTheme}
        onClick={() => setTheme(isDark ? 'light' : 'dark')}
      >
        {isDark ? <Sun size={17} /> : <Moon size={17} />}
      </button>
      {me === null && (
        <Link href="/sign-in" className="button quiet">
          {text.signIn}
        </Link>
      )}
    </div>
  )
}
