// A conversation as the row that train.py reads: the server's own prompt parts, and which of them to learn.
import { render } from '../../../../src/deepseek/render.ts'
import { ASSISTANT, DSML, END_OF_SENTENCE, END_THINK, THINK, USER } from '../../../../src/deepseek/tokens.ts'
import type { Conversation } from './conversation.ts'

export type RowPart = { text: string; special: boolean; learn: boolean }
export type Row = { task: string; parts: RowPart[] }

const resultsStart = '\n\n<function_results>'

/**
 * Learned: reasoning, `</think>` after it, content, calls and the end token, of every assistant turn. Not learned: the
 * `<think>` or `</think>` that the prompt writes to open a turn, and tool results.
 */
export function rowOf(conversation: Conversation): Row {
  const { task, messages, tools, responseFormat, thinking } = conversation
  const { parts } = render(messages, {
    ...(tools === undefined ? {} : { tools }),
    ...(responseFormat === undefined ? {} : { responseFormat }),
    thinking,
    lastAssistant: 'finished',
  })
  const row: RowPart[] = []
  const add = (text: string, special: boolean, learn: boolean) => {
    const last = row.at(-1)
    if (text === '') return
    if (last?.special === special && last.learn === learn) last.text += text
    else row.push({ text, special, learn })
  }
  let learning = false
  let opening = false // the next control token opens an answer
  let afterAnswer = false
  for (const { text, special } of parts) {
    if (special) {
      for (const token of text.split(controls)) {
        if (token === '') continue
        if (token === USER) learning = false
        if (token === ASSISTANT) {
          add(token, true, false)
          opening = true
        } else if (opening) {
          if (token !== THINK && token !== END_THINK) throw new Error(`${token} opens an answer`)
          add(token, true, false)
          opening = false
          learning = true
        } else {
          add(token, true, learning)
          if (token === END_OF_SENTENCE) learning = false
        }
      }
    } else {
      add(text, false, learning)
      // Results come between two answers with no user's turn: the next control token opens the second.
      if (!learning && afterAnswer && text.startsWith(resultsStart)) opening = true
    }
    afterAnswer = special && text.endsWith(END_OF_SENTENCE)
  }
  return { task, parts: row }
}

const controls = new RegExp(`(${[END_OF_SENTENCE, USER, ASSISTANT, THINK, END_THINK, DSML].join('|')})`)
