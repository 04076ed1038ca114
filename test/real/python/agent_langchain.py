"""LangGraph's ready-made agent with LangChain's DeepSeek model."""
from langchain_core.tools import tool
from langchain_deepseek import ChatDeepSeek
from langgraph.prebuilt import create_react_agent

import steps


@tool
def step(n: int) -> str:
    """Take a step"""
    return steps.take(n)


model = ChatDeepSeek(
    model=steps.MODEL,
    api_base=steps.BASE_URL,
    api_key=steps.KEY,
    max_retries=0,
    extra_body={"thinking": {"type": "enabled"}},
)
done = create_react_agent(model, [step]).invoke({"messages": [("user", steps.PROMPT)]}, {"recursion_limit": 30})
steps.over(done["messages"][-1].content)
