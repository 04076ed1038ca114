// Markdown of our own documentation as elements; nothing of it is ever put in as HTML.
import { marked, type Token, type Tokens } from 'marked'
import { Fragment, type ReactNode } from 'react'
import { Link } from 'wouter'
import { Scroll } from './scroll.tsx'

export function Markdown({ text }: { text: string }) {
  return <div className="prose">{blocks(marked.lexer(text))}</div>
}

export function Inline({ text }: { text: string }) {
  return <>{inline(marked.Lexer.lexInline(text))}</>
}

function blocks(tokens: readonly Token[]): ReactNode[] {
  return tokens.map((token, key) => {
    switch (token.type) {
      case 'paragraph':
        return <p key={key}>{inline(token.tokens ?? [])}</p>
      case 'list': {
        const { ordered, items } = token as Tokens.List
        const List = ordered ? 'ol' : 'ul'
        return (
          <List key={key}>
            {items.map((item, at) => (
              <li key={at}>{itemOf(item)}</li>
            ))}
          </List>
        )
      }
      case 'table': {
        const { header, rows } = token as Tokens.Table
        return (
          <Scroll key={key}>
            <table>
              <thead>
                <tr>
                  {header.map((cell, at) => (
                    <th key={at}>{inline(cell.tokens)}</th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row, at) => (
                  <tr key={at}>
                    {row.map((cell, place) => (
                      <td key={place}>{inline(cell.tokens)}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        )
      }
      case 'heading':
        return <h3 key={key}>{inline(token.tokens ?? [])}</h3>
      case 'space':
        return null
      default:
        return <Fragment key={key}>{inline([token])}</Fragment>
    }
  })
}

function itemOf({ tokens }: Tokens.ListItem): ReactNode[] {
  return tokens.flatMap((token) => ('tokens' in token && token.tokens ? inline(token.tokens) : blocks([token])))
}

function inline(tokens: readonly Token[]): ReactNode[] {
  return tokens.map((token, key) => {
    switch (token.type) {
      case 'codespan':
        return <code key={key}>{token.text}</code>
      case 'strong':
        return <strong key={key}>{inline(token.tokens ?? [])}</strong>
      case 'em':
        return <em key={key}>{inline(token.tokens ?? [])}</em>
      case 'link': {
        const { href } = token as Tokens.Link
        const content = inline(token.tokens ?? [])
        return href.startsWith('/') ? (
          <Link key={key} href={href}>
            {content}
          </Link>
        ) : (
          <a key={key} href={href}>
            {content}
          </a>
        )
      }
      default:
        return 'text' in token ? token.text : token.raw
    }
  })
}
