// A page whose code is fetched when it is first shown.
import { type ComponentType, useEffect, useState } from 'react'

export type Load = () => Promise<{ default: ComponentType }>

const pages = new Map<Load, ComponentType>()

/** Not React's `lazy`: whatever that has to wait for, it holds back for 300 ms more. */
export function Loaded({ page: load }: { page: Load }) {
  const [, redraw] = useState(0)
  useEffect(() => {
    if (pages.has(load)) return
    void load().then((module) => {
      pages.set(load, module.default)
      redraw((times) => times + 1)
    })
  }, [load])
  const Page = pages.get(load)
  return Page ? <Page /> : null
}
