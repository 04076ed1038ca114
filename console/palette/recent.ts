// What was last chosen in the palette, kept in this browser.

export type Recent = { kind: string; title: string; place: string; url: string }

const name = 'recent'
const mostKept = 6

export function recentOnes(): Recent[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isRecent) : []
  } catch {
    return []
  }
}

export function remember({ kind, title, place, url }: Recent): void {
  const others = recentOnes().filter((one) => one.url !== url)
  localStorage.setItem(name, JSON.stringify([{ kind, title, place, url }, ...others].slice(0, mostKept)))
}

function isRecent(value: unknown): value is Recent {
  if (typeof value !== 'object' || value === null) return false
  const { kind, title, place, url } = value as Record<string, unknown>
  return [kind, title, place, url].every((part) => typeof part === 'string') && String(url).startsWith('/docs')
}
