// Small models with random weights from a seed: one of DeepSeek V3.2's own architecture, one plain chat model. They
// say nothing sensible, but everything that a model does can be tested on them: the file loads, the sparse path runs.
import { SPECIAL_TOKENS } from '../../src/deepseek/tokens.ts'
import { type GgufTensor, type GgufValue, writeGguf } from './gguf-file.ts'

const control = 3
const userDefined = 4

/** Sizes tried with llama.cpp; see the design's notes on the format. */
const size = {
  blocks: 2,
  context: 4096,
  embedding: 128,
  heads: 4,
  queryRank: 64,
  keyValueRank: 64,
  nope: 32,
  rope: 32,
  value: 32,
  indexerHeads: 2,
  indexerKey: 64,
  indexerTopK: 64,
  experts: 4,
  expertsUsed: 2,
  expertWidth: 64,
  width: 256,
}

/** A `deepseek32` file of about 2 MB: latent attention, experts, the lightning indexer with a top-k of 64. */
export function writeTinyDeepseek(file: string, seed = 1): void {
  const vocabulary = byteVocabulary(SPECIAL_TOKENS)
  const random = createRandom(seed)
  const s = size
  const d = s.embedding
  const tensors: GgufTensor[] = [
    matrix('token_embd.weight', [d, vocabulary.tokens.length], random, 1),
    matrix('output.weight', [d, vocabulary.tokens.length], random, 4),
    ones('output_norm.weight', d),
  ]
  for (let block = 0; block < s.blocks; block++) {
    const at = (name: string): string => `blk.${block}.${name}`
    tensors.push(
      ones(at('attn_norm.weight'), d),
      ones(at('ffn_norm.weight'), d),
      matrix(at('attn_q_a.weight'), [d, s.queryRank], random),
      ones(at('attn_q_a_norm.weight'), s.queryRank),
      matrix(at('attn_q_b.weight'), [s.queryRank, s.heads * (s.nope + s.rope)], random),
      matrix(at('attn_kv_a_mqa.weight'), [d, s.keyValueRank + s.rope], random),
      ones(at('attn_kv_a_norm.weight'), s.keyValueRank),
      matrix(at('attn_k_b.weight'), [s.nope, s.keyValueRank, s.heads], random),
      matrix(at('attn_v_b.weight'), [s.keyValueRank, s.value, s.heads], random),
      matrix(at('attn_output.weight'), [s.heads * s.value, d], random),
      matrix(at('indexer.attn_q_b.weight'), [s.queryRank, s.indexerHeads * s.indexerKey], random),
      matrix(at('indexer.attn_k.weight'), [d, s.indexerKey], random),
      ones(at('indexer.k_norm.weight'), s.indexerKey),
      zeros(at('indexer.k_norm.bias'), s.indexerKey),
      matrix(at('indexer.proj.weight'), [d, s.indexerHeads], random),
    )
    if (block === 0)
      tensors.push(
        matrix(at('ffn_gate.weight'), [d, s.width], random),
        matrix(at('ffn_up.weight'), [d, s.width], random),
        matrix(at('ffn_down.weight'), [s.width, d], random),
      )
    else
      tensors.push(
        matrix(at('ffn_gate_inp.weight'), [d, s.experts], random),
        zeros(at('exp_probs_b.bias'), s.experts),
        matrix(at('ffn_gate_exps.weight'), [d, s.expertWidth, s.experts], random),
        matrix(at('ffn_up_exps.weight'), [d, s.expertWidth, s.experts], random),
        matrix(at('ffn_down_exps.weight'), [s.expertWidth, d, s.experts], random),
        matrix(at('ffn_gate_shexp.weight'), [d, s.expertWidth], random),
        matrix(at('ffn_up_shexp.weight'), [d, s.expertWidth], random),
        matrix(at('ffn_down_shexp.weight'), [s.expertWidth, d], random),
      )
  }
  const own: Record<string, GgufValue> = {
    block_count: u32(s.blocks),
    context_length: u32(s.context),
    embedding_length: u32(d),
    feed_forward_length: u32(s.width),
    vocab_size: u32(vocabulary.tokens.length),
    leading_dense_block_count: u32(1),
    'attention.head_count': u32(s.heads),
    'attention.head_count_kv': u32(1),
    'attention.layer_norm_rms_epsilon': f32(1e-6),
    'attention.q_lora_rank': u32(s.queryRank),
    'attention.kv_lora_rank': u32(s.keyValueRank),
    'attention.key_length': u32(s.keyValueRank + s.rope),
    'attention.value_length': u32(s.keyValueRank),
    'attention.key_length_mla': u32(s.nope + s.rope),
    'attention.value_length_mla': u32(s.value),
    'rope.dimension_count': u32(s.rope),
    'rope.freq_base': f32(10_000),
    expert_count: u32(s.experts),
    expert_used_count: u32(s.expertsUsed),
    expert_shared_count: u32(1),
    expert_feed_forward_length: u32(s.expertWidth),
    expert_weights_scale: f32(1),
    expert_weights_norm: { type: 'bool', value: true },
    expert_gating_func: u32(2),
    'attention.indexer.head_count': u32(s.indexerHeads),
    'attention.indexer.key_length': u32(s.indexerKey),
    'attention.indexer.top_k': u32(s.indexerTopK),
  }
  const end = vocabulary.tokens.indexOf('<｜end▁of▁sentence｜>')
  const begin = vocabulary.tokens.indexOf('<｜begin▁of▁sentence｜>')
  writeGguf(file, keysOf('deepseek32', own, vocabulary, 'deepseek-v3', begin, end), tensors)
}

const chatmlTokens = ['<|endoftext|>', '<|im_start|>', '<|im_end|>']

/** Qwen's way of writing chats and calls, in short. */
export const chatmlTemplate = `{%- if tools %}<|im_start|>system
{%- if messages[0].role == 'system' %}{{ '\\n' + messages[0].content }}{% endif %}
# Tools
<tools>{% for tool in tools %}
{{ tool | tojson }}{% endfor %}
</tools>
For each function call, return a json object within <tool_call></tool_call> tags.<|im_end|>
{% endif %}{%- for message in messages %}{%- if not (tools and loop.first and message.role == 'system') %}<|im_start|>{{ 'user' if message.role == 'tool' else message.role }}
{% if message.role == 'tool' %}<tool_response>
{{ message.content }}
</tool_response>{% else %}{{ message.content }}{% endif %}{% for call in message.tool_calls or [] %}
<tool_call>
{"name": "{{ call.function.name }}", "arguments": {{ call.function.arguments | tojson }}}
</tool_call>{% endfor %}<|im_end|>
{% endif %}{%- endfor %}{%- if add_generation_prompt %}<|im_start|>assistant
{% endif %}`

/** A `llama` file of about 1 MB with a ChatML template that knows tools. */
export function writeTinyChat(file: string, seed = 2): void {
  const vocabulary = byteVocabulary(chatmlTokens)
  const random = createRandom(seed)
  const d = 128
  const heads = 4
  const width = 256
  const blocks = 2
  const tensors: GgufTensor[] = [
    matrix('token_embd.weight', [d, vocabulary.tokens.length], random, 1),
    matrix('output.weight', [d, vocabulary.tokens.length], random, 4),
    ones('output_norm.weight', d),
  ]
  for (let block = 0; block < blocks; block++) {
    const at = (name: string): string => `blk.${block}.${name}`
    tensors.push(
      ones(at('attn_norm.weight'), d),
      ones(at('ffn_norm.weight'), d),
      ...['attn_q', 'attn_k', 'attn_v', 'attn_output'].map((name) => matrix(at(`${name}.weight`), [d, d], random)),
      matrix(at('ffn_gate.weight'), [d, width], random),
      matrix(at('ffn_up.weight'), [d, width], random),
      matrix(at('ffn_down.weight'), [width, d], random),
    )
  }
  const own: Record<string, GgufValue> = {
    block_count: u32(blocks),
    context_length: u32(2048),
    embedding_length: u32(d),
    feed_forward_length: u32(width),
    vocab_size: u32(vocabulary.tokens.length),
    'attention.head_count': u32(heads),
    'attention.head_count_kv': u32(heads),
    'attention.layer_norm_rms_epsilon': f32(1e-5),
    'rope.dimension_count': u32(d / heads),
  }
  const end = vocabulary.tokens.indexOf('<|im_end|>')
  const keys = keysOf('llama', own, vocabulary, 'gpt-2', vocabulary.tokens.indexOf('<|endoftext|>'), end)
  writeGguf(file, { ...keys, 'tokenizer.chat_template': { type: 'string', value: chatmlTemplate } }, tensors)
}

type Vocabulary = { tokens: string[]; types: number[]; merges: string[] }

function keysOf(
  architecture: string,
  own: Record<string, GgufValue>,
  { tokens, types, merges }: Vocabulary,
  pre: string,
  begin: number,
  end: number,
): Record<string, GgufValue> {
  return {
    'general.architecture': { type: 'string', value: architecture },
    'general.name': { type: 'string', value: `tiny ${architecture}` },
    ...Object.fromEntries(Object.entries(own).map(([name, value]) => [`${architecture}.${name}`, value])),
    'tokenizer.ggml.model': { type: 'string', value: 'gpt2' },
    'tokenizer.ggml.pre': { type: 'string', value: pre },
    'tokenizer.ggml.tokens': { type: 'strings', value: tokens },
    'tokenizer.ggml.token_type': { type: 'i32s', value: types },
    'tokenizer.ggml.merges': { type: 'strings', value: merges },
    'tokenizer.ggml.bos_token_id': u32(begin),
    'tokenizer.ggml.eos_token_id': u32(end),
    'tokenizer.ggml.padding_token_id': u32(end),
    'tokenizer.ggml.add_bos_token': { type: 'bool', value: false },
  }
}

/** A token for every byte in GPT-2's spelling, a few merges, and the special tokens. */
function byteVocabulary(special: readonly string[]): Vocabulary {
  const bytes: string[] = []
  let next = 256
  for (let byte = 0; byte < 256; byte++) {
    const printable = (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || byte >= 174
    bytes.push(String.fromCodePoint(printable ? byte : next++))
  }
  const merges = ['t h', 'i n', 'e r', 'a n', 'o n', 'th e']
  const tokens = [...bytes, ...merges.map((merge) => merge.replace(' ', '')), ...special]
  const plainCount = tokens.length - special.length
  const types = tokens.map((token, index) => {
    if (index < plainCount) return 1
    return /think|DSML/.test(token) ? userDefined : control
  })
  return { tokens, types, merges }
}

const u32 = (value: number): GgufValue => ({ type: 'u32', value })
const f32 = (value: number): GgufValue => ({ type: 'f32', value })

function matrix(name: string, dimensions: number[], random: () => number, gain = 1): GgufTensor {
  const count = dimensions.reduce((product, dimension) => product * dimension, 1)
  const scale = gain / Math.sqrt(dimensions[0]!)
  return { name, dimensions, data: Float32Array.from({ length: count }, () => random() * scale) }
}

function ones(name: string, length: number): GgufTensor {
  return { name, dimensions: [length], data: new Float32Array(length).fill(1) }
}

function zeros(name: string, length: number): GgufTensor {
  return { name, dimensions: [length], data: new Float32Array(length) }
}

/** About normal, mean 0 and deviation 1: the same numbers for the same seed (mulberry32, four draws summed). */
function createRandom(seed: number): () => number {
  let state = seed >>> 0
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return () => (uniform() + uniform() + uniform() + uniform() - 2) * 1.73
}
