// What every page needs to know: who is signed in, the language, the theme, the key that was just made.
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { CallError, call, type ReplyOf } from './api.ts'
import { en, type Text } from './text/en.ts'
import { zh } from './text/zh.ts'

export type Language = 'en' | 'zh'
export type Theme = 'system' | 'light' | 'dark'
type Me = ReplyOf<'me'>

type Session = {
  /** Undefined until it is known, null where nobody is signed in. */
  me: Me | null | undefined
  refresh(): Promise<void>
  signOut(everywhere: boolean): Promise<void>
  language: Language
  setLanguage(language: Language): void
  text: Text
  theme: Theme
  /** What the theme comes to on this machine. */
  isDark: boolean
  setTheme(theme: Theme): void
  /** Shown once, and in code samples until the page is left. */
  newKey: string | undefined
  setNewKey(key: string | undefined): void
}

/** Scripts cannot see the cookie; without this a first visit would begin with a refused request. */
const wasSignedIn = 'was-signed-in'

const Context = createContext<Session | undefined>(undefined)

export function useSession(): Session {
  return useContext(Context)!
}

const stored = <T extends string>(name: string, known: readonly T[], otherwise: T): T =>
  known.find((one) => one === localStorage.getItem(name)) ?? otherwise

export function SessionProvider({ children }: { children: ReactNode }) {
  const [me, setMe] = useState<Me | null>()
  const [newKey, setNewKey] = useState<string>()
  const [language, setLanguage] = useState<Language>(() =>
    stored('language', ['en', 'zh'], navigator.language.startsWith('zh') ? 'zh' : 'en'),
  )
  const [theme, setTheme] = useState<Theme>(() => stored('theme', ['system', 'light', 'dark'], 'system'))

  useEffect(() => {
    localStorage.setItem('language', language)
    document.documentElement.lang = language
  }, [language])
  useEffect(() => {
    localStorage.setItem('theme', theme)
    document.documentElement.dataset.theme = theme
  }, [theme])

  const session = useMemo((): Session => {
    const refresh = () =>
      call('me').then(
        (known) => {
          localStorage.setItem(wasSignedIn, 'yes')
          setMe(known)
        },
        (error: unknown) => {
          // A server that is away for a moment has signed nobody out.
          if (!(error instanceof CallError) || error.status !== 401) return
          localStorage.removeItem(wasSignedIn)
          setMe(null)
        },
      )
    return {
      me,
      refresh,
      async signOut(everywhere) {
        await call('signOut', { body: { everywhere } })
        localStorage.removeItem(wasSignedIn)
        setMe(null)
      },
      language,
      setLanguage,
      text: language === 'zh' ? zh : en,
      theme,
      isDark: theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches),
      setTheme,
      newKey,
      setNewKey,
    }
  }, [me, language, theme, newKey])

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, at the start
  useEffect(() => {
    if (localStorage.getItem(wasSignedIn)) void session.refresh()
    else setMe(null)
  }, [])
  return <Context value={session}>{children}</Context>
}
