"""Writes a compile database of the models' tests: one entry for each RUN line of %verify. `models verify` tells from it
which entries no test exercises.

usage: coverage.py TESTS_FOLDER BUILD_FOLDER OUTPUT_FOLDER
"""
import json
import pathlib
import re
import shlex
import sys

tests, build, output = map(pathlib.Path, sys.argv[1:])
places = {"%inputs": tests.parent / "Inputs", "%S": tests, "%build": build, "%repo": tests.parent.parent}
entries = []
for source in sorted(tests.glob("*.cpp")):
    text = re.sub(r"\\\n// RUN:\s*", "", source.read_text())
    for flags in re.findall(r"^// RUN: .*%verify .*%s.*? -- (.*)$", text, re.M):
        for name, place in places.items():
            flags = flags.replace(name, str(place))
        entries.append({"directory": str(tests), "file": str(source),
                        "arguments": ["c++", *shlex.split(flags), "-c", str(source)]})
output.mkdir(parents=True, exist_ok=True)
(output / "compile_commands.json").write_text(json.dumps(entries))
