// One request at its limits: the context, the token limit, grammars and what comes before them, biases, seeds.
import assert from 'node:assert/strict'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { writeTinyDeepseek } from '../../../test/rig/tiny-model.ts'
import { SPECIAL_TOKENS } from '../../deepseek/tokens.ts'
import type { EngineError, Sampling } from '../engine.ts'
import { dsmlThinkingGrammar } from '../grammar/dsml.ts'
import { thinkingEnd, thinkingGrammar } from '../grammar/thinking.ts'
import type { TextPiece, TextRequest } from '../text-source.ts'
import { type LlamaSource, startLlama } from './host.ts'

const contextTokens = 512
const never = new AbortController().signal
const greedy: Sampling = { temperature: 0, topP: 1, frequencyPenalty: 0, presencePenalty: 0 }
/** After 256 bytes and 6 merges the tiny vocabulary has the special tokens. */
const tokenOf = (text: string): number => 256 + 6 + SPECIAL_TOKENS.indexOf(text)
const endToken = tokenOf('<｜end▁of▁sentence｜>')
const vocabularyTokens = 256 + 6 + SPECIAL_TOKENS.length
const digits = 'root ::= "[" [0-9] "," [0-9] "]"'
const failures: unknown[] = []
let source: LlamaSource

before(async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'vtrix-limits-')), 'tiny.gguf')
  writeTinyDeepseek(file)
  const log = (_level: string, _message: string, fields = {}): void => void failures.push(fields)
  source = await startLlama({ name: 'tiny', file, servedModel: 'tiny', sequences: 2, contextTokens, log })
})
after(() => source.close())

type Answer = { text: string; end: Extract<TextPiece, { type: 'end' }> }

async function answer(more: Partial<TextRequest>): Promise<Answer> {
  const parts = [{ text: '<｜User｜>Hi<｜Assistant｜></think>', special: true }]
  const request = { id: 'r', account: 'a', parts, maxTokens: 24, sampling: greedy, ...more }
  const pieces: TextPiece[] = []
  for await (const batch of source.generate(request, never)) pieces.push(...batch)
  const end = pieces.at(-1)
  assert(end?.type === 'end')
  assert.equal(pieces.filter(({ type }) => type === 'end').length, 1)
  const counted = pieces.reduce((sum, piece) => sum + (piece.type === 'text' ? piece.tokens : 0), 0)
  assert.equal(counted, end.completionTokens, 'each token belongs to a piece')
  return { text: pieces.map((piece) => (piece.type === 'text' ? piece.text : '')).join(''), end }
}

/** Each character is a token. */
const prompt = (tokens: number) => ({ parts: [{ text: 'x'.repeat(tokens), special: false }] })

test('an answer that fills the context ends as length, with every token of the context used', async () => {
  const { end } = await answer({
    ...prompt(500),
    maxTokens: 4096,
    sampling: { ...greedy, logitBias: { [endToken]: -100 } },
  })
  assert.deepEqual([end.reason, end.promptTokens, end.completionTokens], ['length', 500, 12])
})

test('a prompt that leaves room for one token gets it; one that leaves none is refused', async () => {
  const { end } = await answer({
    ...prompt(contextTokens - 1),
    sampling: { ...greedy, logitBias: { [endToken]: -100 } },
  })
  assert.deepEqual([end.reason, end.completionTokens], ['length', 1])
  await assert.rejects(
    answer(prompt(contextTokens)),
    (error: EngineError) =>
      error.code === 'context_length_exceeded' && /512 tokens; .* is 512 tokens/.test(error.message),
  )
})

test('a bias on a token that the vocabulary does not have is refused by name, on the last one it is taken', async () => {
  await answer({ maxTokens: 1, sampling: { ...greedy, logitBias: { [vocabularyTokens - 1]: 1 } } })
  for (const token of [vocabularyTokens, 9_999_999])
    await assert.rejects(
      answer({ sampling: { ...greedy, logitBias: { [token]: 1 } } }),
      (error: EngineError) => error.kind === 'request' && error.param === `logit_bias.${token}`,
    )
})

test('a seed repeats an answer whatever chooses the token: llama.cpp, a grammar, or the engine itself', async () => {
  const hot = { ...greedy, temperature: 1.5, topP: 0.95 }
  const grammar = { gbnf: 'root ::= [a-z ]+' }
  const ways: [string, (seed: number) => Partial<TextRequest>][] = [
    ['llama.cpp', (seed) => ({ sampling: { ...hot, seed, frequencyPenalty: 0.5 } })],
    ['a grammar', (seed) => ({ sampling: { ...hot, seed }, grammar })],
    ['the engine', (seed) => ({ sampling: { ...hot, seed, topLogprobs: 2 } })],
  ]
  for (const [way, asked] of ways) {
    const texts: string[] = []
    for (const seed of [7, 2 ** 40 + 1, 7, 2 ** 40 + 1, 8]) texts.push((await answer(asked(seed))).text)
    assert.deepEqual(texts.slice(0, 2), texts.slice(2, 4), way)
    assert.notEqual(texts[0], texts[4], way)
  }
})

test('what comes before a grammar is free, and right after its end mark the grammar holds', async () => {
  for (let seed = 1; seed <= 8; seed++) {
    const { text, end } = await answer({
      maxTokens: 400,
      grammar: { gbnf: digits, before: { gbnf: thinkingGrammar(), marker: thinkingEnd } },
      sampling: { ...greedy, temperature: 1, seed, logitBias: { [tokenOf(thinkingEnd)]: 6 } },
    })
    assert.match(text, /^[\s\S]*<\/think>\[\d,\d\]$/)
    assert.equal(text.indexOf(thinkingEnd), text.lastIndexOf(thinkingEnd))
    assert.equal(end.reason, 'stop')
  }
})

test('thinking that ends the answer is ended instead, and the grammar’s part follows', async () => {
  const grammar = { gbnf: digits, before: { gbnf: 'root ::= [a-c]{0,3}', marker: thinkingEnd } }
  const { text, end } = await answer({ grammar })
  assert.match(text, /^[a-c]{0,3}<\/think>\[\d,\d\]$/)
  assert.equal(end.reason, 'stop')
})

test('a mark that is put at the token limit does not go past it', async () => {
  const before = { gbnf: 'root ::= "a"', marker: 'no special token: each letter counts' }
  const { text, end } = await answer({ maxTokens: 4, grammar: { gbnf: digits, before } })
  assert.deepEqual([text, end.reason, end.completionTokens], ['ano ', 'length', 4])
})

test('thinking of a model with tools never holds a call, however likely its mark is made', async () => {
  const { text } = await answer({
    maxTokens: 200,
    grammar: { gbnf: digits, before: { gbnf: dsmlThinkingGrammar, marker: thinkingEnd } },
    sampling: { ...greedy, temperature: 1, seed: 3, logitBias: { [tokenOf('｜DSML｜')]: 12, 60: 12 } },
  })
  assert.match(text, /DSML/)
  assert.doesNotMatch(text, /<\/?\s*｜DSML/)
})

test('a grammar that waits for its mark leaves the text before free, and holds from the mark on', async () => {
  const mark = '｜DSML｜'
  const asked = (seed: number, likely: number, more: Partial<Sampling> = {}) => ({
    maxTokens: 60,
    grammar: { gbnf: digits, before: { marker: mark } },
    sampling: { ...greedy, temperature: 1, seed, logitBias: { [tokenOf(mark)]: likely }, ...more },
  })
  let begun = 0
  for (let seed = 1; seed <= 8; seed++) {
    const { text, end } = await answer(asked(seed, 6))
    const at = text.indexOf(mark)
    if (at < 0 || end.reason === 'length') continue
    begun++
    assert.match(text.slice(at), /^｜DSML｜\[\d,\d\]$/)
  }
  assert(begun > 2, `${begun} of 8 came to the mark`)
  const without = await answer(asked(1, -100))
  assert(without.text.length > 0 && !without.text.includes(mark))
  const chosenHere = await answer(asked(1, 12, { topLogprobs: 1 }))
  assert.doesNotMatch(chosenHere.text, /^[^[]*｜DSML｜\[\d,\d\]$/, 'log probabilities of the model itself go first')
})

test('a grammar that cannot be read fails its own request, and the engine goes on', async () => {
  for (const gbnf of ['root ::= (', 'root ::= missing', 'no-root ::= "a"'])
    await assert.rejects(answer({ grammar: { gbnf } }), (error: EngineError) => error.kind === 'failed')
  const { text } = await answer({ grammar: { gbnf: digits } })
  assert.match(text, /^\[\d,\d\]$/)
  assert.equal(failures.length, 3, 'each said in the log')
})

test('a grammar holds against a bias that bans all it allows, and a ban holds where the grammar leaves a choice', async () => {
  const bans = (...tokens: number[]) => Object.fromEntries(tokens.map((token) => [token, -100]))
  const all = bans(...Array.from({ length: 10 }, (_, digit) => 48 + digit))
  for (const temperature of [0, 1]) {
    const asked = (logitBias: Record<string, number>) => ({
      grammar: { gbnf: digits },
      sampling: { ...greedy, temperature, seed: 5, logitBias },
    })
    assert.match((await answer(asked(all))).text, /^\[\d,\d\]$/)
    assert.match((await answer(asked({ ...all, 55: 0 }))).text, /^\[7,7\]$/)
  }
})
