"""Messages that are mutated or cut at random: the server lives, and a session works afterwards.
usage: mutations.py TOOL FOLDER INPUTS [MESSAGES [SEED]]"""
import json
import random
import sys

import client

tool, folder, inputs = sys.argv[1:4]
count = int(sys.argv[4]) if len(sys.argv) > 4 else 10_000
dice = random.Random(int(sys.argv[5]) if len(sys.argv) > 5 else 1)
SOURCE = '#include "task.h"\n#include <unistd.h>\n\ntask<int> work() {\n  sleep(1);\n  co_return 1;\n}\n'
FOUND = [(5, "async-blocking-call")]
client.project(folder, {"a.cpp": SOURCE}, flags=f"-std=c++20 -I{inputs}")
with client.Server(tool, folder) as server:
    server.open("a.cpp", SOURCE)
    server.wait_shown("a.cpp", FOUND)
    uri = server.uri("a.cpp")
    place = {"line": 4, "character": 3}
    [item] = server.at("a.cpp", 5, 3, "textDocument/prepareCallHierarchy")
    document = {"textDocument": {"uri": uri}}
    span = {"start": place, "end": {"line": 4, "character": 9}}
    messages = [{"method": method} | ({"id": 1} if method.split("/")[-1][:3] != "did" else {}) | {"params": params}
                for method, params in [
        ("textDocument/hover", document | {"position": place}),
        ("textDocument/codeLens", document),
        ("textDocument/codeAction", document | {"range": span, "context": {"diagnostics": []}}),
        ("textDocument/prepareCallHierarchy", document | {"position": place}),
        ("callHierarchy/outgoingCalls", {"item": item}),
        ("callHierarchy/incomingCalls", {"item": item}),
        ("workspace/diagnostic", {"previousResultIds": [{"uri": uri, "value": "1"}]}),
        ("workspace/executeCommand", {"command": "async-tidy.showWay", "arguments": [{"uri": uri, "position": place}]}),
        ("workspace/executeCommand", {"command": "async-tidy.explain", "arguments": ["async-blocking-call"]}),
        ("workspace/executeCommand", {"command": "async-tidy.goTo", "arguments": [{"uri": uri, "range": span}]}),
        ("textDocument/didOpen", {"textDocument": {"uri": uri, "languageId": "cpp", "version": 1, "text": SOURCE}}),
        ("textDocument/didChange", {"textDocument": {"uri": uri, "version": 2},
                                    "contentChanges": [{"range": span, "text": "é"}]}),
        ("textDocument/didSave", document),
        ("textDocument/didClose", document),
        ("workspace/didChangeWatchedFiles", {"changes": [{"uri": uri, "type": 1}]}),
        ("workspace/didChangeConfiguration", {"settings": {"async-tidy": {"checks": "*", "jobs": 1}}}),
        ("$/cancelRequest", {"id": 1})]]
    odd = [None, True, -1, 0, 1 << 63, (1 << 64) - 1, 1.5, 1e300, "", "x", "file:///", "file://%00", "%", [], {}, [[]],
           "\0", "é€😀", "/" * 5000, [None] * 50, {"": {"": {}}}]

    def mutated(value):
        """The same with some values, keys or entries other than they should be."""
        chance = dice.random()
        if chance < 0.08:
            return dice.choice(odd)
        if isinstance(value, dict):
            pairs = [(key if dice.random() > 0.02 else key + "x", mutated(part)) for key, part in value.items()
                     if dice.random() > 0.04]
            return dict(pairs)
        if isinstance(value, list):
            return [mutated(part) for part in value for _ in range(dice.choice([0, 1, 1, 1, 1, 1, 2]))]
        return value

    def frame(content):
        return b"Content-Length: %d\r\n\r\n" % len(content) + content

    for number in range(count):
        message = {"jsonrpc": "2.0"} | dice.choice(messages)
        if message["method"] == "workspace/didChangeConfiguration" and dice.random() < 0.9:
            continue
        kind = dice.randrange(4)
        if kind == 0:
            content = bytearray(json.dumps(message).encode())
            for _ in range(dice.randrange(1, 4)):
                at = dice.randrange(len(content))
                content[at:at + dice.randrange(3)] = dice.randbytes(dice.randrange(3))
            data = frame(bytes(content))
        elif kind == 1:
            data = frame(json.dumps(message).encode())
            data = data[:dice.randrange(len(data))]
        else:
            message["params"] = mutated(message["params"])
            if kind == 3 and dice.random() < 0.3:
                message = mutated(message)
            if isinstance(message, dict) and message.get("method") in ("exit", "shutdown"):
                continue
            data = frame(json.dumps(message).encode())
        server.send_raw(data)
        # Its answers are read, as they would be.
        while server.read(0):
            pass
        if len(server.messages) > 1000:
            server.messages.clear()
    # What was cut off last takes what follows with it, up to the next length.
    for _ in range(300):
        server.send({"method": "$/nothing", "params": {}})
    server.messages.clear()
    server.notify("workspace/didChangeConfiguration", {"settings": {"async-tidy": {}}})
    server.open("a.cpp", "int nothing;\n")
    server.wait_shown("a.cpp", [])
    server.edit("a.cpp", SOURCE)
    server.wait_shown("a.cpp", FOUND)
    assert server.at("a.cpp", 5, 3, "textDocument/hover")["contents"]["value"]
print("ok")
