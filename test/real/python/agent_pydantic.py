"""Pydantic AI's agent with its OpenAI model."""
from pydantic_ai import Agent
from pydantic_ai.models.openai import OpenAIChatModel
from pydantic_ai.providers.openai import OpenAIProvider

import steps

model = OpenAIChatModel(steps.MODEL, provider=OpenAIProvider(base_url=steps.BASE_URL, api_key=steps.KEY))
agent = Agent(model, model_settings={"extra_body": {"thinking": {"type": "enabled"}}})


@agent.tool_plain
def step(n: int) -> str:
    """Take a step"""
    return steps.take(n)


steps.over(agent.run_sync(steps.PROMPT).output)
