"""Folders, settings, and files that change on disk. usage: workspace.py TOOL FOLDER INPUTS"""
import pathlib
import sys

import client
import samples
from samples import BLOCKS, CALM, FOUND, HEADER, LOCK, SOURCE, messages, status

tool, top, inputs = sys.argv[1:]
FLAGS = f"-std=c++20 -I{inputs}"
OURS = '{"functions": [{"names": ["ours"], "blocks": "sleep"}]}'


def fresh(name, files=None):
    return samples.fresh(top, name, files, FLAGS)


# The background finds what is not open; headers that are open and not saved count in the open units that read them.
folder = fresh("headers")
with client.Server(tool, folder) as server:
    server.wait_shown("a.cpp", FOUND)
    server.wait_shown("b.cpp", FOUND)
    server.wait(lambda: any(p["value"]["kind"] == "end" for p in server.told("$/progress")), 20)
    created = [p["token"] for p in server.told("window/workDoneProgress/create")]
    steps = [p["value"] for p in server.told("$/progress") if p["token"] == created[0]]
    assert steps[0]["kind"] == "begin" and steps[-1]["kind"] == "end" and steps[-1]["message"] == "2/2 units", steps
    assert all(0 <= s["percentage"] <= 100 for s in steps[:-1]), steps
    server.open("nap.h")
    server.open("a.cpp")
    server.edit("nap.h", CALM)
    server.wait_shown("a.cpp", [])
    server.close("nap.h")
    server.wait_shown("a.cpp", FOUND)
    # On disk, as the client's watcher tells.
    server.write("nap.h", CALM)
    server.changed_on_disk("nap.h")
    server.wait_shown("a.cpp", [])
    server.wait_shown("b.cpp", [])
    server.write("nap.h", HEADER)
    server.notify("textDocument/didSave", {"textDocument": {"uri": server.uri("nap.h")}})
    server.wait_shown("b.cpp", FOUND)
    server.wait_shown("a.cpp", FOUND)
    # A source that vanishes takes its findings with it, and brings them back.
    (folder / "b.cpp").unlink()
    server.changed_on_disk("b.cpp", kind=3)
    server.wait_shown("b.cpp", [])
    assert server.shown("a.cpp")
    server.write("b.cpp", SOURCE)
    server.changed_on_disk("b.cpp", kind=1)
    server.wait_shown("b.cpp", FOUND)
    # A header that vanishes leaves the last good state; a new one is found.
    (folder / "nap.h").unlink()
    server.changed_on_disk("nap.h", kind=3)
    server.wait(lambda: status(server)[0]["failed"] == 2, 20)
    assert server.shown("a.cpp") and server.shown("b.cpp")
    server.write("nap.h", CALM)
    server.changed_on_disk("nap.h", kind=1)
    server.wait_shown("b.cpp", [])
    server.wait_shown("a.cpp", [])
    # A file without a command has no findings, and no error.
    server.write("c.cpp", SOURCE)
    server.open("c.cpp")
    assert server.request("textDocument/codeLens", {"textDocument": {"uri": server.uri("c.cpp")}}) == []
    # A text that was never saved is gone when it is closed.
    server.open("a.cpp", SOURCE.replace("nap()", "sleep(1)"))
    server.wait_shown("a.cpp", FOUND)
    server.close("a.cpp")
    server.wait_shown("a.cpp", [])

# Without the background, only what was opened; a unit that is closed is still kept right.
folder = fresh("open-only")
with client.Server(tool, folder, options={"backgroundIndex": False}) as server:
    server.open("a.cpp")
    server.wait_shown("a.cpp", FOUND)
    server.idle(1)
    assert server.uri("b.cpp") not in server.diagnostics
    assert status(server)[0]["indexed"] == 1
    server.edit("a.cpp", SOURCE.replace("nap();", "nap(); sleep(1);"))
    server.wait_shown("a.cpp", FOUND * 2)
    server.close("a.cpp")
    server.wait_shown("a.cpp", FOUND)

# Settings, three ways. `lock` is not among the default kinds.
for way in ("options", "notification", "pulled"):
    folder = fresh(way, {"a.cpp": LOCK})
    wanted = {"kinds": "+lock"}
    capabilities = client.able("workspace", "configuration", way == "pulled")
    with client.Server(tool, folder, capabilities, options=wanted if way == "options" else {},
                       configuration=wanted if way == "pulled" else {}) as server:
        server.open("a.cpp")
        if way == "notification":
            server.wait_shown("a.cpp", [])
            server.notify("workspace/didChangeConfiguration", {"settings": {"async-tidy": wanted}})
        server.wait_shown("a.cpp", FOUND)
        server.configuration = {"kinds": ""}
        server.notify("workspace/didChangeConfiguration", {"settings": {"async-tidy": {"kinds": ""}}})
        server.wait_shown("a.cpp", [])
        # What makes no sense is told, and the state stays.
        server.configuration = {"kinds": "nonsense"}
        server.notify("workspace/didChangeConfiguration", {"settings": {"async-tidy": {"kinds": "nonsense"}}})
        server.wait(lambda: any("nonsense" in m for m in messages(server)), 20)
        server.configuration = wanted
        server.notify("workspace/didChangeConfiguration", {"settings": {"async-tidy": wanted}})
        server.wait_shown("a.cpp", FOUND)
        for odd in ([], None, 3, {"kinds": 4, "models": [1], "jobs": -3, "backgroundIndex": "no", "codeLens": 1}):
            server.configuration = odd
            server.notify("workspace/didChangeConfiguration", {"settings": {"async-tidy": odd}})
        server.notify("workspace/didChangeConfiguration", None)
        server.request("workspace/executeCommand", {"command": "async-tidy.status"})

# The config, a model and the compile database, as they change on disk; broken ones are told once, and the state stays.
folder = fresh("disk", {
    "a.cpp": 'void ours();\n#include "task.h"\n\ntask<int> one() {\n  ours();\n  co_return 1;\n}\n'})
# Named, since a folder above may have one, too.
with client.Server(tool, folder, options={"buildPath": str(folder)}) as server:
    server.open("a.cpp")
    server.wait_shown("a.cpp", [])
    for round in range(2):
        server.write(".async-tidy.json", OURS)
        server.wait_shown("a.cpp", FOUND)
        server.write(".async-tidy.json", '{"functions": [')
        server.wait(lambda: len(messages(server)) == 3 * round + 1, 20)
        server.idle(1.5)
        assert len(messages(server)) == 3 * round + 1, messages(server)
        assert ".async-tidy.json" in messages(server)[-1]
        assert server.shown("a.cpp"), "the last good state stays"
        server.write(".async-tidy.json", "{}")
        server.wait_shown("a.cpp", [])
        commands = (folder / "compile_commands.json").read_text()
        server.write("compile_commands.json", commands.replace("-std=c++20", '-std=c++20", "-Dours=sleep", "-DX'))
        server.edit("a.cpp", "extern \"C\" unsigned sleep(unsigned = 1);\n" + server.texts["a.cpp"].split("\n", 1)[1])
        server.wait_shown("a.cpp", FOUND)
        server.write("compile_commands.json", "[")
        server.wait(lambda: len(messages(server)) == 3 * round + 2, 20)
        (folder / "compile_commands.json").unlink()
        server.wait(lambda: len(messages(server)) == 3 * round + 3, 20)
        server.idle(1.5)
        assert len(messages(server)) == 3 * round + 3, messages(server)
        assert server.shown("a.cpp")
        server.write("compile_commands.json", commands)
        server.edit("a.cpp", "void ours();\n" + server.texts["a.cpp"].split("\n", 1)[1])
        server.wait_shown("a.cpp", [])
    # Broken from the beginning, or not there yet.
    for name, broken, right in ((".async-tidy.json", "{,", OURS),
                                ("compile_commands.json", None, commands)):
        server.write(".async-tidy.json", OURS)
        server.write(name, broken) if broken else (folder / name).unlink()
        with client.Server(tool, folder, options={"buildPath": str(folder)}) as other:
            other.open("a.cpp", server.texts["a.cpp"])
            other.wait(lambda: len(messages(other)) == 1, 20)
            other.write(name, right)
            other.wait_shown("a.cpp", FOUND)

# Pulled: the same as pushed, `unchanged` by its id, and asked for again when another file changed it.
folder = fresh("pulled-diagnostics")
with client.Server(tool, folder, client.PULLED) as server:
    server.open("a.cpp")
    first = server.pull("a.cpp")
    assert first["kind"] == "full" and [d["code"] for d in first["items"]] == [BLOCKS]
    assert server.pull("a.cpp", first["resultId"]) == {"kind": "unchanged", "resultId": first["resultId"]}
    server.edit("a.cpp", "\n" + SOURCE)
    moved = server.pull("a.cpp", first["resultId"])
    assert moved["kind"] == "full" and moved["items"][0]["range"]["start"]["line"] == 5
    server.wait(lambda: status(server)[0]["indexed"] == 2, 20)
    whole = server.request("workspace/diagnostic", {"previousResultIds": []})["items"]
    assert [pathlib.Path(i["uri"]).name for i in whole] == ["a.cpp", "b.cpp"], whole
    ids = [{"uri": i["uri"], "value": i["resultId"]} for i in whole]
    again = server.request("workspace/diagnostic", {"previousResultIds": ids})["items"]
    assert [i["kind"] for i in again] == ["unchanged"] * 2, again
    server.open("nap.h")
    asked = len(server.told("workspace/diagnostic/refresh"))
    server.edit("nap.h", CALM)
    server.wait(lambda: len(server.told("workspace/diagnostic/refresh")) > asked, 20)
    assert server.pull("a.cpp")["items"] == []
    server.save("nap.h")
    server.wait(lambda: [i.get("items") for i in server.request(
        "workspace/diagnostic", {"previousResultIds": ids})["items"]] == [[], []], 20)
    server.idle(1)
    # Nothing is asked for where nothing is another.
    asked = len(server.told("workspace/diagnostic/refresh"))
    server.edit("a.cpp", server.texts["a.cpp"] + "// comment\n")
    assert server.pull("a.cpp")["items"] == []
    server.idle(0.5)
    assert len(server.told("workspace/diagnostic/refresh")) == asked
    assert not server.told("textDocument/publishDiagnostics")
print("ok")
