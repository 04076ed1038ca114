// What holds for the calls of every conversation.
import assert from 'node:assert/strict'
import type { Json, JsonObject } from '../../../../src/contract/json.ts'
import { matchesSchema } from '../../../../src/contract/schema-check.ts'
import type { Conversation } from './conversation.ts'
import { numberWords } from './values.ts'

/** Calls are of functions that are there, fit their schemas, and take their values from what was said before. */
export function assertCallsFit(conversation: Conversation): void {
  let heard = ''
  for (const message of conversation.messages) {
    if (message.role !== 'assistant') heard += `${message.content}\n`
    else {
      heard += `${message.content}\n`
      for (const call of message.toolCalls ?? []) {
        const tool = conversation.tools!.find(({ name }) => name === call.name)
        assert.ok(tool, `no tool ${call.name}`)
        const value = JSON.parse(call.arguments) as Json
        const verdict = matchesSchema(value, tool.parameters as JsonObject)
        assert.ok(
          verdict.ok,
          `${call.name} ${call.arguments} ${JSON.stringify(verdict)} ${JSON.stringify(tool.parameters)}`,
        )
        // Agents put paths and lines of code together from their parts.
        if (conversation.task === 'agent') continue
        for (const [name, argument] of Object.entries(value as JsonObject))
          checkSaid(
            argument,
            heard,
            `${name} in ${JSON.stringify(conversation.messages.slice(-6))}`,
            JSON.stringify(tool),
          )
      }
    }
  }
}

/** Verbatim, or by one of the rules: number words, enums by their words, dates spelled out, flags. */
function checkSaid(argument: Json | undefined, heard: string, where: string, tool: string): void {
  if (argument === null || argument === undefined) return
  if (Array.isArray(argument)) for (const item of argument) checkSaid(item, heard, where, tool)
  else if (typeof argument === 'object') for (const item of Object.values(argument)) checkSaid(item, heard, where, tool)
  else if (typeof argument === 'boolean') return
  else if (typeof argument === 'number')
    assert.ok(
      heard.replace(/(?<=\d),(?=\d{3})/g, '').includes(String(argument)) ||
        heard.toLowerCase().includes(numberWords[argument] ?? '\0') ||
        new RegExp(`${argument}0*\\b`).test(heard.replace(/(?<=\d),(?=\d{3})/g, '')),
      `${argument}: ${where}`,
    )
  else if (/^\d{4}-\d\d-\d\d$/.test(argument)) assert.ok(heard.includes(argument.slice(0, 4)), `${argument}: ${where}`)
  else if (tool.includes(`"enum"`) && tool.includes(JSON.stringify(argument))) return
  else if (heard.includes(JSON.stringify(argument).slice(1, -1))) return
  else assert.ok(heard.toLowerCase().includes(argument.toLowerCase()), `${argument}: ${where}`)
}
