"""Compares docs/rtsan.md with the functions that the sanitizer's library intercepts, and with the models.

usage: rtsan.py LLVM_NM LIBRARY PAGE MODELS_FOLDER
"""
import json
import pathlib
import re
import subprocess
import sys

nm, library, page, models = sys.argv[1:]
symbols = subprocess.run([nm, library], capture_output=True, text=True).stdout
intercepted = set(re.findall(r"__interceptor_(?!trampoline_)(\w+)", symbols))
table = dict(re.findall(r"^\| `(\w+)` \| (.*) \|$", pathlib.Path(page).read_text(), re.M))
kinds = {}
for model in ("posix", "std"):
    for entry in json.loads((pathlib.Path(models) / f"{model}.json").read_text())["functions"]:
        blocks = entry.get("blocks", [])
        blocks = blocks if isinstance(blocks, list) else [blocks]
        for name in entry["names"]:
            kinds[name] = {one if isinstance(one, str) else one["kind"] for one in blocks}

failures = []
for name in sorted(intercepted | set(table)):
    if name not in table:
        failures.append(f"{name} is intercepted and not in the table")
    elif name not in intercepted:
        failures.append(f"{name} is in the table and not intercepted")
    elif table[name].startswith("no: ") and kinds.get(name):
        failures.append(f"{name} has an entry, and the table says it has none")
    elif not table[name].startswith("no: ") and set(re.findall(r"`([\w-]+)`", table[name])) != kinds.get(name, set()):
        failures.append(f"{name}: the table's kinds are not the model's, {sorted(kinds.get(name, set()))}")
print(len(intercepted), "functions", *failures, sep="\n")
sys.exit(bool(failures) or len(intercepted) < 100)
