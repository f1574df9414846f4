"""The server, the command line and clang-tidy on the same files: the same checks, places, messages and notes.
usage: parity.py BUILD_FOLDER LLVM_TOOLS TESTS_FOLDER SCRATCH -- FLAGS"""
import json
import pathlib
import re
import subprocess
import sys
import urllib.parse

import client

build, llvm, tests, scratch = map(pathlib.Path, sys.argv[1:5])
flags = sys.argv[6:]
DIAGNOSTIC = re.compile(r"^(/.*):(\d+):(\d+): (warning|note): (.*?)(?: \[(async-[\w-]+)\])?$", re.M)
sources = []
for source in sorted([*tests.glob("checks/*/*.cpp"), tests / "tidy/hazards.cpp"]):
    runs = re.findall(r"^// RUN: (.*)$", source.read_text(), re.M)
    if source.name != "nolint.cpp" and runs and re.fullmatch(r"%verify %s -- -std=c\+\+20 -I%inputs", runs[0]):
        sources.append(source)
# Every sixth, and the one that has all: the command line is compared with clang-tidy on the others elsewhere.
sources = sorted({*sources[::6], tests / "tidy/hazards.cpp"})


def groups(command):
    """Each warning with its notes, as (path, line, column, message, check) and (path, line, column, message)."""
    result = []
    for path, line, column, kind, message, check in DIAGNOSTIC.findall(
            subprocess.run(command, capture_output=True, text=True, cwd="/").stdout):
        place = path, int(line), int(column), message
        if kind == "warning":
            result.append(((*place, check),))
        elif result:
            result[-1] += (place,)
    return sorted(result)


def place(uri, span):
    return (urllib.parse.unquote(uri.removeprefix("file://")), span["start"]["line"] + 1,
            span["start"]["character"] + 1)


def told(server):
    result = []
    for uri, params in server.diagnostics.items():
        for d in params["diagnostics"]:
            notes = [(*place(n["location"]["uri"], n["location"]["range"]), n["message"])
                     for n in d.get("relatedInformation", [])]
            result.append(((*place(uri, d["range"]), d["message"], d["code"]), *notes))
    return sorted(result)


compared = found = failures = 0
for source in sources:
    folder = scratch / source.stem
    folder.mkdir(parents=True)
    (folder / "compile_commands.json").write_text(json.dumps(
        [{"directory": "/", "file": str(source), "arguments": ["c++", *flags, "-c", str(source)]}]))
    tidy = groups([llvm / "clang-tidy", "--quiet", f"--load={build}/lib/AsyncTidyModule.so", "--checks=-*,async-*",
                   "--header-filter=.*", source, "--", *flags])
    ours = groups([build / "bin/async-tidy", "-q", "--no-cache", source, "--", *flags])
    # Characters are bytes, as compilers count.
    capabilities = client.PUSHED | {"general": {"positionEncodings": ["utf-8"]}}
    with client.Server(build / "bin/async-tidy", source.parent, capabilities,
                       {"buildPath": str(folder), "backgroundIndex": False}) as server:
        server.open(source.name)
        server.wait(lambda: server.uri(source.name) in server.diagnostics)
        theirs = told(server)
    compared += 1
    found += len(theirs)
    if not ours == theirs == tidy:
        failures += 1
        print(f"{source.name}: differs")
        for name, groups_of in (("command line", ours), ("server", theirs), ("clang-tidy", tidy)):
            for group in groups_of:
                if not all(group in other for other in (ours, theirs, tidy)):
                    print(f"  {name}:", *group, sep="\n    ")
print(f"{compared} files, {found} findings, {failures} files differ")
sys.exit(failures != 0 or compared < 10 or found < 50)
