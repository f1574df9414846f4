"""Several folders, several projects, and files that change unseen. usage: folders.py TOOL FOLDER INPUTS"""
import os
import pathlib
import shutil
import sys

import client
import samples
from samples import BLOCKS, CALM, FOUND, HEADER, LOCK, SOURCE, messages, status

tool, top, inputs = sys.argv[1:]
FLAGS = f"-std=c++20 -I{inputs}"
CONFIGURED = client.able("workspace", "configuration", True)


def fresh(name, files=None):
    return samples.fresh(top, name, files, FLAGS)


# Folders: each has findings of its own, one may lie in another, they come and go.
outer = fresh("outer", {"a.cpp": SOURCE, "nap.h": HEADER})
inner = pathlib.Path(outer) / "inner"
inner.mkdir()
client.project(inner, {"b.cpp": SOURCE, "nap.h": HEADER}, FLAGS)
second = fresh("second", {"c.cpp": SOURCE, "nap.h": HEADER})
with client.Server(tool, top, folders=["outer", "second"]) as server:
    server.wait_shown("outer/a.cpp", FOUND)
    server.wait_shown("second/c.cpp", FOUND)
    change = {"added": [{"uri": inner.as_uri(), "name": "inner"}], "removed": [{"uri": second.as_uri(), "name": "2"}]}
    server.notify("workspace/didChangeWorkspaceFolders", {"event": change})
    server.wait_shown("second/c.cpp", [])
    server.wait_shown("outer/inner/b.cpp", FOUND)
    assert [pathlib.Path(f["uri"]).name for f in status(server)] == ["outer", "inner"]
    change = {"removed": [{"uri": each.as_uri(), "name": "gone"} for each in (inner, outer)], "added": []}
    server.notify("workspace/didChangeWorkspaceFolders", {"event": change})
    server.wait_shown("outer/a.cpp", [])
    assert status(server) == [] and server.process.poll() is None
    # A file outside of the workspace has a folder while it is open.
    server.open("second/c.cpp")
    server.wait_shown("second/c.cpp", FOUND)
    server.close("second/c.cpp")
    server.wait_shown("second/c.cpp", [])
    assert status(server) == []
with client.Server(tool, top, folders=[], options={}) as server:
    server.open("second/c.cpp")
    server.wait_shown("second/c.cpp", FOUND)

# Each folder's settings are its own; what a folder has none for is as the window's.
first, other, third = (fresh(f"settings/{name}", {f"{name}.cpp": LOCK}) for name in ("first", "other", "third"))
with client.Server(tool, top, CONFIGURED, folders=["settings/first", "settings/other"],
                   scoped={first.as_uri(): {"kinds": "+lock"}, third.as_uri(): {"kinds": "+lock"}}) as server:
    server.open("settings/first/first.cpp")
    server.open("settings/other/other.cpp")
    server.wait_shown("settings/first/first.cpp", FOUND)
    server.wait_shown("settings/other/other.cpp", [])
    server.scoped[other.as_uri()] = {"kinds": "+lock"}
    server.scoped[first.as_uri()] = None
    server.notify("workspace/didChangeConfiguration", {"settings": None})
    server.wait_shown("settings/other/other.cpp", FOUND)
    server.wait_shown("settings/first/first.cpp", [])
    # A folder that comes is asked for, too.
    server.notify("workspace/didChangeWorkspaceFolders",
                  {"event": {"added": [{"uri": third.as_uri(), "name": "third"}], "removed": []}})
    server.wait_shown("settings/third/third.cpp", FOUND)
    # Answers that make no sense.
    for odd in (3, [], "x", {"kinds": 4}):
        server.scoped = {first.as_uri(): odd, other.as_uri(): odd, third.as_uri(): odd}
        server.notify("workspace/didChangeConfiguration", {"settings": None})
    server.wait_shown("settings/third/third.cpp", [])

# Several projects below a folder without one: that of an open file counts, and nobody is told of what the folder lacks.
# Above it is none, so it lies outside of the tests' own.
root = pathlib.Path(os.environ.get("TMPDIR", "/tmp")) / f"async-tidy-folders-{os.getpid()}"
root.mkdir()
try:
    (root / "lone.cpp").write_text(SOURCE)
    for name in ("one", "two"):
        (root / name / "src").mkdir(parents=True)
        client.project(root / name, {"src/nap.h": HEADER, "src/a.cpp": SOURCE}, FLAGS)
        (root / name / "build").mkdir()
    (root / "one/compile_commands.json").rename(root / "one/build/compile_commands.json")
    with client.Server(tool, root) as server:
        server.idle(1.5)
        assert messages(server) == []
        server.open("one/src/a.cpp")
        server.wait_shown("one/src/a.cpp", FOUND)
        server.open("two/src/a.cpp")
        server.wait_shown("two/src/a.cpp", FOUND)
        known = sorted(pathlib.Path(f["uri"]).name for f in status(server))
        assert known == sorted(["one", root.name, "two"]), known
        assert messages(server) == []
        server.close("two/src/a.cpp")
        server.wait_shown("two/src/a.cpp", [])
        assert len(status(server)) == 2
        # It is told when a file is open that nothing is known of.
        server.open("lone.cpp")
        server.wait(lambda: messages(server), 20)
        [message] = messages(server)
        assert message.startswith(f"async-tidy: no compile_commands.json in {root}, above it, or in 'build'; "), message
        assert message.endswith("name that in the setting 'buildPath'"), message
    # A project that is configured later is found.
    commands = (root / "one/build/compile_commands.json").read_text()
    (root / "one/build/compile_commands.json").unlink()
    with client.Server(tool, root) as server:
        server.open("one/src/a.cpp")
        server.wait(lambda: messages(server), 20)
        (root / "one/build/compile_commands.json").write_text(commands)
        server.edit("one/src/a.cpp", "\n" + SOURCE)
        server.wait_shown("one/src/a.cpp", [(6, BLOCKS)])
    # Where the client says which it is, no other is looked for.
    with client.Server(tool, root, options={"buildPath": "two"}) as server:
        server.open("one/src/a.cpp")
        server.wait(lambda: status(server)[0]["indexed"] == 1, 20)
        assert len(status(server)) == 1
finally:
    shutil.rmtree(root)

# Files that change on disk, and no client tells: of units that are open and that are not.
folder = fresh("unseen")
with client.Server(tool, folder) as server:
    server.open("a.cpp")
    server.wait_shown("a.cpp", FOUND)
    server.wait_shown("b.cpp", FOUND)
    # At once, before the file was looked at for the first time.
    (folder / "nap.h").write_text(CALM)
    server.wait_shown("b.cpp", [], 20)
    server.wait_shown("a.cpp", [], 20)
    for text, expected in ((HEADER, FOUND), (CALM, []), (HEADER, FOUND)):
        server.write("nap.h", text)
        server.wait_shown("b.cpp", expected, 20)
        server.wait_shown("a.cpp", expected, 20)
    server.write("b.cpp", "\n" + SOURCE)
    server.wait_shown("b.cpp", [(6, BLOCKS)], 20)
    (folder / "b.cpp").unlink()
    server.wait_shown("b.cpp", [], 20)
    server.write("b.cpp", SOURCE)
    server.wait_shown("b.cpp", FOUND, 20)
    server.idle(2)
    before = len(server.told("$/progress"))
    server.idle(3)
    assert len(server.told("$/progress")) == before, "nothing is parsed where nothing has changed"

# A header that a unit lacks, written in the editor.
folder = fresh("lacking", {"a.cpp": SOURCE, "b.cpp": SOURCE})
with client.Server(tool, folder) as server:
    server.wait(lambda: status(server)[0]["failed"] == 2, 20)
    server.open("nap.h", HEADER)
    server.save("nap.h")
    server.wait_shown("b.cpp", FOUND)

# Lenses say while not all is known; then the client is to ask again.
LENSES = client.able("workspace", "codeLens", {"refreshSupport": True})
CLEAN = SOURCE.replace("  nap();\n", "")
slow = "#include <bits/stdc++.h>\n" + SOURCE
folder = fresh("lenses", {"nap.h": HEADER, "a.cpp": CLEAN, **{f"slow{i}.cpp": slow for i in range(4)}})


def lens(server):
    lenses = server.request("textDocument/codeLens", {"textDocument": {"uri": server.uri("a.cpp")}})
    return [one["command"]["title"] for one in lenses]


with client.Server(tool, folder, LENSES, options={"jobs": 1}) as server:
    server.open("a.cpp")
    server.wait(lambda: server.uri("a.cpp") in server.diagnostics)
    assert lens(server) == ["clean so far"], lens(server)
    server.wait(lambda: status(server)[0]["indexed"] == 5)
    server.wait(lambda: lens(server) == ["clean"], 20)
    asked = len(server.told("workspace/codeLens/refresh"))
    assert asked >= 1
print("ok")
