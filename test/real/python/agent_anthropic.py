"""Anthropic's client, with the loop of its guide; thinking blocks are left out of what goes back."""
from anthropic import Anthropic

from steps import BASE_URL, KEY, MODEL, PROMPT, STEP, over, take

client = Anthropic(base_url=BASE_URL.removesuffix("/v1"), api_key=KEY, max_retries=0)
function = STEP["function"]
tools = [{"name": function["name"], "description": function["description"], "input_schema": function["parameters"]}]
messages = [{"role": "user", "content": PROMPT}]
while True:
    reply = client.messages.create(
        model=MODEL, max_tokens=2000, messages=messages, tools=tools, thinking={"type": "enabled", "budget_tokens": 1024}
    )
    calls = [block for block in reply.content if block.type == "tool_use"]
    if not calls:
        break
    messages.append({"role": "assistant", "content": [block.model_dump(exclude_none=True) for block in calls]})
    results = [{"type": "tool_result", "tool_use_id": call.id, "content": take(**call.input)} for call in calls]
    messages.append({"role": "user", "content": results})
over("".join(block.text for block in reply.content if block.type == "text"))
