// The parts that a page is made of.
import type { Block } from '../../../src/docs/page.ts'
import { Code } from '../../ui/code.tsx'
import { CopyButton } from '../../ui/copy.tsx'
import { Inline, Markdown } from '../../ui/markdown.tsx'
import { Scroll } from '../../ui/scroll.tsx'
import { Try } from '../playground/try.tsx'
import { Fields } from './fields.tsx'

export function OneBlock({ block }: { block: Block }) {
  switch (block.type) {
    case 'heading':
      return (
        <h2 id={block.id}>
          <a href={`#${block.id}`}>{block.text}</a>
        </h2>
      )
    case 'markdown':
      return <Markdown text={block.text} />
    case 'fields':
      return <Fields fields={block.fields} />
    case 'code':
      return <Code samples={block.samples} />
    case 'endpoint':
      return (
        <ul className="paths">
          {block.paths.map((path) => (
            <li key={path}>
              <Method name={block.method} />
              <code>{path}</code>
              <CopyButton text={`${location.origin}${path}`} />
            </li>
          ))}
        </ul>
      )
    case 'try':
      return <Try model={block.model} />
    case 'table':
      return (
        <Scroll>
          <table>
            <thead>
              <tr>
                {block.head.map((cell) => (
                  <th key={cell}>{cell}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row) => (
                <tr key={row.join()}>
                  {row.map((cell, index) => (
                    <td key={index}>
                      <Inline text={cell} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )
  }
}

export function Method({ name }: { name: string }) {
  return <b className={`method ${name.toLowerCase()}`}>{name}</b>
}
