"""Clients that lack abilities. usage: clients.py TOOL FOLDER INPUTS"""
import pathlib
import shutil
import sys

import client

tool, folder, inputs = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
shutil.copy(inputs / "task.h", folder)
client.project(folder, {
    "a.cpp": '#include "task.h"\nvoid load();\n\ntask<> page() {\n  load();\n  co_return;\n}\n',
    "store.cpp": "#include <unistd.h>\nvoid load() { usleep(1); }\n"})
FOUND = [(5, "async-blocking-call")]

# Who can't be told to ask again, and who asks again but does not listen, is not to ask at all.
ONCE = {"textDocument": {"diagnostic": {}, "publishDiagnostics": {}}}
for capabilities, name, pulls in ((ONCE, "test", False), (client.PULLED, "Neovim", False), (client.PULLED, "test", True)):
    with client.Server(tool, folder, capabilities, name=name) as server:
        assert ("diagnosticProvider" in server.capabilities) == pulls, server.capabilities
        server.open("a.cpp")
        if pulls:
            server.wait(lambda: len(server.pull("a.cpp")["items"]) == 1)
        else:
            server.wait_shown("a.cpp", FOUND)

# Where related information is not shown, the message has the way.
with client.Server(tool, folder, {"textDocument": {"publishDiagnostics": {}}}) as server:
    server.open("a.cpp")
    server.wait_shown("a.cpp", FOUND)
    lines = server.shown("a.cpp")[0][4].split("\n")
    assert lines[1:] == ["store.cpp:2: 'load': call to 'usleep' blocks (sleep)"], lines

    # Where nothing can be opened, it is said where to look.
    commands = {one["title"].split()[0]: one.get("command") for one in server.actions("a.cpp", 5)}
    for title in ("Go", "Explain"):
        server.request("workspace/executeCommand",
                       {"command": commands[title]["command"], "arguments": commands[title]["arguments"]})
    told = [m["message"] for m in server.told("window/showMessage")]
    assert told[0] == f"{folder}/store.cpp:2" and told[1].endswith("/async-blocking-call.md"), told
    assert pathlib.Path(told[1]).read_text().startswith("# async-blocking-call\n")

# Where it can, it is opened.
with client.Server(tool, folder, client.able("window", "showDocument", {"support": True})) as server:
    server.open("a.cpp")
    server.wait_shown("a.cpp", FOUND)
    leaf = next(one for one in server.actions("a.cpp", 5) if one["title"].startswith("Go"))["command"]
    server.request("workspace/executeCommand", {"command": leaf["command"], "arguments": leaf["arguments"]})
    [shown] = server.told("window/showDocument")
    assert shown["uri"] == server.uri("store.cpp") and shown["selection"]["start"] == {"line": 1, "character": 14}, shown
    assert not server.told("window/showMessage")
print("ok")
