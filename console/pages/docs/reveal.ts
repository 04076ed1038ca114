// Brings a part of a page into view, whatever it is folded into.

/** @returns false where there is no such part on this page */
export function reveal(id: string): boolean {
  const target = document.getElementById(id)
  if (!target) return false
  for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true
  for (const last of document.querySelectorAll('.pointed-at')) last.classList.remove('pointed-at')
  target.classList.add('pointed-at')
  target.scrollIntoView()
  return true
}
