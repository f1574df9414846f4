"""Runs what docs/clang-tidy.md says to run: clang-tidy.py PAGE BUILD LLVM_TOOLS FOLDER."""
import os
import pathlib
import re
import shutil
import sys

import yaml

from shell import Shell, has

page, build, llvm, folder = map(pathlib.Path, sys.argv[1:])
shutil.rmtree(folder, ignore_errors=True)
(folder / "src").mkdir(parents=True)
(folder / "bin").mkdir()
version = llvm.parent.name.removeprefix("llvm-")
for tool in ("clang-tidy", "run-clang-tidy", "clang-apply-replacements"):
    (folder / "bin" / f"{tool}-{version}").symlink_to(llvm / tool)
environment = os.environ | {"PATH": f"{folder}/bin:{build}/bin:{llvm}:{os.environ['PATH']}", "CXX": str(llvm / "clang++"),
                            "CMAKE_GENERATOR": "Ninja"}
text = page.read_text().replace("/usr/lib/async-tidy/", f"{build}/lib/").replace("clang-tidy-22", f"clang-tidy-{version}")
text = text.replace("replacements-22", f"replacements-{version}")
run = Shell(folder, environment).run


def fence(language, starts):
    return next(block for block in re.findall(rf"```{language}\n(.*?)```", text, re.S) if block.startswith(starts))


shutil.copy(page.parent.parent / "tests/Inputs/task.h", folder / "src")
(folder / "src/server.cpp").write_text(
    '#include "task.h"\n#include <mutex>\n#include <string>\nstd::mutex mutex;\nvoid help();\nstd::string query();\n'
    "task<> last();\ntask<> f() {\n  mutex.lock();\n  mutex.unlock();\n  help();\n  query();\n  last();\n  co_return;\n}\n")
(folder / "src/helper.cpp").write_text("#include <unistd.h>\nvoid help() { usleep(1); }\n")
(folder / "lint").mkdir()
(folder / "lint/orm.json").write_text('{"library": "orm", "description": "the ORM", "url": "https://example.com", '
                                      '"functions": [{"names": ["query"], "blocks": "database"}]}')
cmake = fence("cmake", "set(CMAKE_CXX_CLANG_TIDY")
(folder / "CMakeLists.txt").write_text("cmake_minimum_required(VERSION 3.25)\nproject(p CXX)\nset(CMAKE_CXX_STANDARD 20)\n"
                                       f"{cmake}add_library(p src/server.cpp src/helper.cpp)\n")
(folder / ".git").touch()
run("cmake -S . -B build -DCMAKE_EXPORT_COMPILE_COMMANDS=ON")

# CMake runs it beside the compiler.
printed = run("cmake --build build")
has(printed, "server.cpp:13:3: warning: the result of the call to 'last'")
has(printed, "[async-blocking-call]", times=0)

# The settings, with the facts that they name.
(folder / ".clang-tidy").write_text(fence("yaml", "Checks:"))
assert yaml.safe_load((folder / ".clang-tidy").read_text())["CheckOptions"]["AsyncSummaries"] == "facts"
[collect, everything] = fence("sh", "async-tidy collect").strip().splitlines()
run(collect)
for command in everything, fence("sh", "clang-tidy").strip().replace("--checks='-*,async-*' ", ""):
    printed = run(command, expected=1)
    has(printed, "server.cpp:9:9: error: call to 'std::mutex::lock'")
    has(printed, "server.cpp:11:3: error: call to 'help' blocks")
    has(printed, "server.cpp:12:3: warning: call to 'query'")
    has(printed, "[async-sync-orm]")

# The fixes, exported and made.
(folder / "fixes").mkdir()
export, apply = fence("sh", "clang-tidy-" + version + " --load=" + str(build) + "/lib/AsyncTidyModule.so -p").strip().splitlines()
run(export, expected=1)
run(apply)
has((folder / "src/server.cpp").read_text(), "co_await last();")
(folder / "src/server.cpp").write_text((folder / "src/server.cpp").read_text().replace("co_await last", "last"))
run(everything + " -fix", expected=1)
has((folder / "src/server.cpp").read_text(), "co_await last();")
