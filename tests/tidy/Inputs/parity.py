"""Compares async-tidy with its module in clang-tidy, on every test of a check and of the std model that is one file
with default options, and on the one with all hazards, in which every check has a finding.

usage: parity.py BUILD_FOLDER LLVM_TOOLS TESTS_FOLDER -- FLAGS
"""
import pathlib
import re
import subprocess
import sys

build, llvm, tests = map(pathlib.Path, sys.argv[1:4])
flags = sys.argv[5:]
DIAGNOSTIC = re.compile(r"^(/.*:\d+:\d+: (?:warning|note): .*)$", re.M)


def diagnostics(command):
    done = subprocess.run(command, capture_output=True, text=True, cwd="/")
    return DIAGNOSTIC.findall(done.stdout)


def groups(lines):
    """Each warning with its notes: clang-tidy orders files in another way."""
    result = []
    for line in lines:
        if ": warning: " in line or not result:
            result.append([])
        result[-1].append(line)
    return sorted(result)


compared = found = failures = 0
for source in sorted([*tests.glob("checks/*/*.cpp"), *tests.glob("models/std-*.cpp"), tests / "tidy/hazards.cpp"]):
    # There clang-tidy drops the notes of suppressed lines too.
    if source.name == "nolint.cpp":
        continue
    runs = re.findall(r"^// RUN: (.*)$", source.read_text(), re.M)
    if not runs or not re.fullmatch(r"%verify %s -- -std=c\+\+20 -I%inputs", runs[0]):
        continue
    ours = groups(diagnostics([build / "bin/async-tidy", "-q", source, "--", *flags]))
    theirs = groups(diagnostics([llvm / "clang-tidy", "--quiet", f"--load={build}/lib/AsyncTidyModule.so",
                                 "--checks=-*,async-*", "--header-filter=.*", source, "--", *flags]))
    compared += 1
    found += len(ours)
    if source.name == "hazards.cpp":
        silent = [check.stem for check in tests.glob("../checks/async-*.cpp")
                  if not any(f"[{check.stem}]" in group[0] for group in ours)]
    if ours != theirs:
        failures += 1
        print(f"{source.name}: differs")
        for mark, one, other in (("async-tidy only", ours, theirs), ("clang-tidy only", theirs, ours)):
            for group in one:
                if group not in other:
                    print(f"  {mark}:", *group, sep="\n    ")
print(f"{compared} files, {found} findings, {failures} files differ")
if silent:
    print("no finding in hazards.cpp:", *silent)
sys.exit(failures != 0 or compared < 10 or found < 100 or silent != [])
