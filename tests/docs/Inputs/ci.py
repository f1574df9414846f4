"""Runs what docs/ci.md says to run, in a repository with a change that brings a finding: ci.py PAGE TOOL FOLDER CLANG++."""
import json
import os
import pathlib
import re
import shutil
import sys

import yaml

from shell import Shell, has

page, tool, folder, compiler = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3]), sys.argv[4]
shutil.rmtree(folder, ignore_errors=True)
repo = folder / "repo"
repo.mkdir(parents=True)
environment = os.environ | {
    "PATH": f"{tool.parent}:{os.environ['PATH']}", "HOME": str(folder), "CXX": compiler, "GITHUB_BASE_REF": "main",
    "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.com", "GIT_COMMITTER_NAME": "A",
    "GIT_COMMITTER_EMAIL": "a@example.com", "CMAKE_GENERATOR": "Ninja", "PRE_COMMIT_HOME": str(folder / "pre-commit")}
run = Shell(repo, environment).run

(repo / "CMakeLists.txt").write_text("cmake_minimum_required(VERSION 3.25)\nproject(p CXX)\nset(CMAKE_CXX_STANDARD 20)\n"
                                     "add_library(p handler.cpp helper.cpp)\n")
(repo / ".gitignore").write_text("build/\n")
shutil.copy(page.parent.parent / "tests/Inputs/task.h", repo)
(repo / "handler.cpp").write_text('#include "task.h"\n#include <unistd.h>\nvoid help();\ntask<> old() {\n  usleep(1);\n'
                                  "  co_return;\n}\ntask<> handle() {\n  help();\n  co_return;\n}\n")
(repo / "helper.cpp").write_text("void help() {}\n")
run("git init -qb main && git add -A && git commit -qm old && git update-ref refs/remotes/origin/main HEAD")
run("git checkout -qb change")

github, gitlab, hook = [yaml.safe_load(block) for block in re.findall(r"```yaml\n(.*?)```", page.read_text(), re.S)]

# GitLab first makes its baseline, as the page says.
[make, read, shrink] = re.findall(r"^async-tidy .*--baseline async-tidy-baseline.json[^#\n]*", page.read_text(), re.M)
configure, lint = gitlab["async-tidy"]["script"]
run(configure)
run(make)
run("git add -A && git commit -qm baseline")
run(read)
run(lint)
assert json.loads((repo / "quality.json").read_text()) == []

# The change brings a finding in a file that it leaves alone.
(repo / "helper.cpp").write_text("#include <unistd.h>\nvoid help() {\n  usleep(2);\n}\n")
diff = re.search(r"^async-tidy .*--diff .*", page.read_text(), re.M).group()
for state in "not committed", "committed":
    found = run(diff, expected=1)
    has(found, "handler.cpp:9:3: warning: call to 'help'")
    has(found, " warning: ")
    has(run(lint, expected=1), " warning: ")
    [one] = json.loads((repo / gitlab["async-tidy"]["artifacts"]["reports"]["codequality"]).read_text())
    assert one["location"] == {"path": "handler.cpp", "lines": {"begin": 9}}, one

    # The hook, by pre-commit itself where it is installed.
    (repo / ".pre-commit-config.yaml").write_text(yaml.safe_dump(hook))
    [local] = hook["repos"]
    if state == "not committed":
        run("git add helper.cpp")
        if shutil.which("pre-commit"):
            run("git add .pre-commit-config.yaml")
            has(run("pre-commit run", expected=1), "handler.cpp:9:3: warning:")
        has(run(local["hooks"][0]["entry"], expected=1), "handler.cpp:9:3: warning:")
        run("git commit -qam 'change'")
has(run(hook["repos"][0]["hooks"][0]["entry"]), "warning:", times=0)

# GitHub's steps, as the runner has them: each a script of its own.
[job] = github["jobs"].values()
for step in job["steps"]:
    if "run" not in step:
        continue
    is_diff = step.get("name") == "What the change brings"
    printed = run(step["run"], expected=1 if is_diff else 0)
    if is_diff:
        has(printed, "\n::warning" if not printed.startswith("::") else "::warning")
        has(printed, "::warning file=handler.cpp,line=9,col=3,title=async-blocking-call::")
[upload] = [step["with"]["sarif_file"] for step in job["steps"] if "sarif_file" in step.get("with", {})]
results = json.loads((repo / upload).read_text())["runs"][0]["results"]
assert [r["locations"][0]["physicalLocation"]["region"]["startLine"] for r in results] == [5, 9], results

# What fails.
for command, expected in zip(re.findall(r"^async-tidy .*--fail-on[^#\n]*", page.read_text(), re.M), (1, 1, 0)):
    run(command, expected)

# What is gone is told, and taken out.
(repo / "handler.cpp").write_text('#include "task.h"\n')
has(run(read + " --unused-baseline", expected=1), "[unused-baseline-entry]")
run(shrink)
run(read + " --unused-baseline")
