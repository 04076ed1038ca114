"""Reads answers with vLLM's own streaming parser for DeepSeek V3.2: a line {"pieces": [...], "tools": [...]} in, a line out."""
import json, sys
from types import SimpleNamespace
from vllm.entrypoints.openai.chat_completion.protocol import ChatCompletionToolsParam
from vllm.parser.deepseek_v32 import DeepSeekV32Parser

# The blocks' tags are no tokens of DeepSeek's own tokenizer either, so the parser works on the text.
tokenizer = SimpleNamespace(get_vocab=lambda: {})

for line in sys.stdin:
    case = json.loads(line)
    tools = [ChatCompletionToolsParam(type="function", function=tool) for tool in case["tools"]]
    request = SimpleNamespace(tools=tools, tool_choice="auto", include_reasoning=True, messages=[])
    content, calls, error = "", {}, None
    try:
        parser = DeepSeekV32Parser(tokenizer, tools)
        for place, piece in enumerate(case["pieces"]):
            last = place == len(case["pieces"]) - 1
            delta = parser.parse_delta(piece, [], request, [] if place == 0 else None, finished=last)
            content += (delta and delta.content) or ""
            for call in (delta and delta.tool_calls) or []:
                known = calls.setdefault(call.index, {"name": "", "arguments": ""})
                if call.function:
                    known["name"] += call.function.name or ""
                    known["arguments"] += call.function.arguments or ""
    except Exception as thrown:
        error = repr(thrown)
    answer = {"content": content, "calls": [calls[index] for index in sorted(calls)], "error": error}
    sys.stdout.write(json.dumps(answer) + "\n")
