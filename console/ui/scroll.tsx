import type { ReactNode } from 'react'

/** Where a table is wider than the page it scrolls in a box, which the keyboard can reach. */
export function Scroll({ children }: { children: ReactNode }) {
  return (
    <div className="scroll" tabIndex={0}>
      {children}
    </div>
  )
}
