"""Writes the weights and tokenizer of a GGUF file as the folder that vLLM loads: smollm_for_vllm.py FILE FOLDER"""
import os, sys
import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

file, folder = sys.argv[1:]
place = {"pretrained_model_name_or_path": os.path.dirname(file), "gguf_file": os.path.basename(file)}
model = AutoModelForCausalLM.from_pretrained(**place).to(torch.bfloat16)
# The weights are whole numbers no longer; what says that they are would keep them from being saved.
model.hf_quantizer, model.is_quantized = None, False
for holder, name in ((model.config, "quantization_config"), (model, "quantization_method")):
    holder.__dict__.pop(name, None)
model.save_pretrained(folder)
AutoTokenizer.from_pretrained(**place).save_pretrained(folder)
