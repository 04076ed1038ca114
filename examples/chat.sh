#!/bin/sh
# One question, one answer with its cost. Needs curl. VTRIX_KEY is the key that the first start showed.
curl -sS "${VTRIX_URL:-http://127.0.0.1:8787}/v1/chat/completions" \
  -H "Authorization: Bearer $VTRIX_KEY" -H "Content-Type: application/json" \
  -d '{"model": "vtrix-deepseek-v3.2", "messages": [{"role": "user", "content": "Hello!"}]}'
