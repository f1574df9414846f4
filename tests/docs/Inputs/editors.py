"""Runs what docs/editors.md has for Neovim in it, and reads the rest: editors.py PAGE BUILD FOLDER."""
import json
import os
import pathlib
import re
import subprocess
import sys
import tomllib

page, build, folder = map(pathlib.Path, sys.argv[1:])
sections = {section.split("\n")[0]: section for section in page.read_text().split("\n## ")}


def fences(section, language):
    return re.findall(rf"```{language}\n(.*?)```", sections[section], re.S)


# The settings are those of the server.
named = set(re.findall(r"^\| `(\w+)` \|", sections["Settings"], re.M))
server = (page.parent.parent / "driver/lsp/server_setup.cpp").read_text()
known = set(re.findall(r'\(given, \{?"(\w+)"', server))
assert named == known, named ^ known

for section in sections:
    for language, read in ("json", json.loads), ("toml", tomllib.loads):
        for fence in fences(section, language):
            read(fence)

# Neovim 0.7 to 0.10, and what both configurations share.
newer, older, shared = fences("Neovim", "lua")
(folder / "config/nvim").mkdir(parents=True)
(folder / "config/nvim/init.lua").write_text(older + shared)
# The newer one, as far as an older Neovim can tell.
(folder / "newer.lua").write_text(newer)
(folder / "store.cpp").write_text("#include <unistd.h>\n#include <mutex>\nstd::mutex mutex;\n"
                                  "void save() {\n  usleep(1);\n}\nvoid lock() { mutex.lock(); }\n")
(folder / "handlers.cpp").write_text('#include "task.h"\nvoid save();\nvoid lock();\ntask<> create() {\n  save();\n'
                                     "  lock();\n  co_return;\n}\n")
(folder / "compile_commands.json").write_text(json.dumps(
    [{"directory": str(folder), "file": name, "command": f"c++ -std=c++20 -c {name}"}
     for name in ("handlers.cpp", "store.cpp")]))
(folder / ".async-tidy.json").write_text("{}")
environment = os.environ | {"PATH": f"{build}/bin:{os.environ['PATH']}"} | {
    f"XDG_{kind}_HOME": str(folder / kind.lower()) for kind in ("CONFIG", "CACHE", "DATA", "STATE")}
driver = pathlib.Path(__file__).with_name("editors.lua")
subprocess.run(["nvim", "--headless", "-i", "NONE", "-n", "-c", f"luafile {driver}", "handlers.cpp"], cwd=folder,
               env=environment, timeout=60, check=True)
