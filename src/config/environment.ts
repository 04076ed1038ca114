// The variables that the server reads, and what each of them means. `load.ts` is where they are read.

export const environment = {
  PORT: 'Port to listen on; default 8787. 0 takes a free one.',
  HOST: 'Address to listen on; default `127.0.0.1`. Any other needs `VTRIX_ADMIN_TOKEN`.',
  VTRIX_CONFIG: 'The configuration file; default `vtrix.yaml`, where there is one.',
  VTRIX_DATA: 'Folder of the database and of what is kept; default `data`.',
  VTRIX_ADMIN_TOKEN: "The administrator's token for scripts, at least 16 characters.",
  VTRIX_BOOTSTRAP_KEY: 'Text of the first key, on the first start; absent: a random one, printed once.',
  VTRIX_BOOTSTRAP_BALANCE: 'US dollars that the first account starts with; default 100.',
  VTRIX_MODEL_FILE: 'A GGUF file that the embedded engine runs instead of the bundled model.',
  VTRIX_UPSTREAM_URL: 'A model server that answers instead, with its `/v1`.',
  VTRIX_UPSTREAM_MODEL: 'The model as that server names it; default `deepseek-ai/DeepSeek-V3.2`.',
  VTRIX_UPSTREAM_ENGINE: '`completions` (default): raw text, rendered and parsed here; `openai`: a chat server.',
  VTRIX_UPSTREAM_DIALECT: 'Of a chat server: `openai` (default), `vllm`, `sglang`, `llama-server` or `deepseek`.',
  VTRIX_UPSTREAM_KEY: 'Sent to that server as Bearer.',
  VTRIX_UPSTREAM_PROBE:
    '`off`: trust that server; `answers`: ask it whether it answers, but do not try what it can do.',
  DATABASE_URL: '`postgres://…`; absent: an SQLite file in the data folder.',
  VALKEY_URL: '`valkey://…`, where several servers count limits together.',
} as const
