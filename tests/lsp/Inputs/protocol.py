"""The protocol's corners. usage: protocol.py TOOL FOLDER INPUTS"""
import json
import os
import sys
import time

import client

tool, folder, inputs = sys.argv[1:]
SOURCE = '#include "task.h"\n#include <unistd.h>\n\ntask<int> work() {\n  sleep(1);\n  co_return 1;\n}\n'
client.project(folder, {"a.cpp": SOURCE}, flags=f"-std=c++20 -I{inputs}")
FOUND = [(5, "async-blocking-call")]


def raw(content, header="Content-Length: %d\r\n\r\n"):
    return (header % len(content)).encode() + content


def error(answer):
    return answer.get("error", {}).get("code")


def bare():
    return client.Server(tool, folder, starts=False)


def initialize(server):
    return server.request("initialize", {"processId": None, "rootUri": server.folder.as_uri(), "capabilities": {}})


# Before `initialize` nothing but it is answered, notifications are dropped; a second one is an error.
server = bare()
assert error(server.answer(server.start_request("textDocument/hover", {}))) == -32002
assert error(server.answer(server.start_request("shutdown", None))) == -32002
server.notify("textDocument/didOpen", {"textDocument": {"uri": "file:///x.cpp", "text": "", "version": 1}})
assert initialize(server)["serverInfo"]["name"] == "async-tidy"
assert error(server.answer(server.start_request("initialize", {"capabilities": {}}))) == -32600
# After `shutdown` no request is answered; `exit` ends with 0.
assert server.request("shutdown", None) is None
for method in ("textDocument/hover", "shutdown", "initialize"):
    assert error(server.answer(server.start_request(method, {}))) == -32600, method
server.notify("exit", None)
assert server.process.wait(10) == 0

# `exit` without `shutdown`, before or after `initialize`: 1.
for starts in (False, True):
    server = bare()
    if starts:
        initialize(server)
    server.notify("exit", None)
    assert server.process.wait(10) == 1

# A client that goes away, while units are parsed, or that no longer reads: the server ends with 1, its children with it.
for gone in ("stdin", "stdout"):
    server = client.Server(tool, folder)
    server.open("a.cpp", SOURCE)
    server.wait_shown("a.cpp", FOUND)
    server.edit("a.cpp", SOURCE + "//\n")
    children = server.children()
    assert children
    getattr(server.process, gone).close()
    if gone == "stdout":
        server.start_request("workspace/executeCommand", {"command": "async-tidy.status"})
    assert server.process.wait(10) == 1, server.process.returncode
    end = time.monotonic() + 10
    while any(map(client.alive, children)):
        assert time.monotonic() < end, "children are left"
        time.sleep(0.05)
# The same for one that is killed.
server = client.Server(tool, folder)
server.open("a.cpp", SOURCE)
server.wait_shown("a.cpp", FOUND)
children = server.children()
assert children
server.process.kill()
server.process.wait()
end = time.monotonic() + 10
while any(map(client.alive, children)):
    assert time.monotonic() < end, "children are left"
    time.sleep(0.05)

with client.Server(tool, folder) as server:
    # Methods that there are not: an error for requests, nothing for notifications.
    assert error(server.answer(server.start_request("textDocument/rename", {}))) == -32601
    assert error(server.answer(server.start_request("$/unknown", {}))) == -32601
    server.notify("$/unknown", {})
    server.notify("workspace/unknown", None)
    # Wrong parameters.
    for method, params in [
            ("textDocument/hover", None), ("textDocument/hover", []), ("textDocument/hover", {"textDocument": 1}),
            ("textDocument/hover", {"textDocument": {"uri": 7}, "position": {"line": 0, "character": 0}}),
            ("textDocument/hover", {"textDocument": {"uri": server.uri("a.cpp")}, "position": {"line": -1,
                                                                                              "character": 0}}),
            ("textDocument/hover", {"textDocument": {"uri": server.uri("a.cpp")}, "position": {"line": 1.5,
                                                                                              "character": 0}}),
            ("textDocument/codeAction", {"textDocument": {"uri": server.uri("a.cpp")}}),
            ("callHierarchy/outgoingCalls", {"item": {"uri": server.uri("a.cpp")}}),
            ("workspace/executeCommand", {"command": "async-tidy.unknown", "arguments": []}),
            ("workspace/executeCommand", {"command": "async-tidy.explain", "arguments": []}),
            ("workspace/executeCommand", {})]:
        assert error(server.answer(server.start_request(method, params))) == -32602, (method, params)
    for method, params in [("textDocument/didOpen", {}), ("textDocument/didChange", {"textDocument": {}}),
                           ("textDocument/didChange", None), ("workspace/didChangeWatchedFiles", {"changes": 1}),
                           ("textDocument/didClose", {"textDocument": {"uri": "file:///not/open.cpp"}}),
                           ("workspace/didChangeWorkspaceFolders", {}), ("$/cancelRequest", {})]:
        server.notify(method, params)
    # A document without a file, such as one that was never saved.
    for uri in ("untitled:Untitled-1", "git:/a.cpp", ""):
        server.notify("textDocument/didOpen", {"textDocument": {"uri": uri, "version": 1, "text": "int x;"}})
        server.notify("textDocument/didChange", {"textDocument": {"uri": uri, "version": 2},
                                                 "contentChanges": [{"text": "int y;"}]})
        assert server.request("textDocument/codeLens", {"textDocument": {"uri": uri}}) is None
    # An id is a string or a number, and comes back as it was.
    for number in ("seven", "", -3, 1 << 40):
        server.send({"id": number, "method": "textDocument/codeLens", "params": {"textDocument": {"uri": "file:///x"}}})
        assert server.answer(number)["result"] is None
    for number in (1.5, None, [], {}):
        server.send({"id": number, "method": "textDocument/codeLens", "params": {}})
        assert error(server.answer(None)) == -32600
    # Answers that nobody asked for.
    server.send({"id": 4711, "result": None})
    server.send({"id": "x", "error": {}})

    # Broken content is answered with an error, and the next message is understood.
    for content in (b"{", b"", b"nonsense", b'{"id": 1, "method": "\xff\xfe"}', b'{"a": "\\ud800"}',
                    b"[" * 1_000_000, b'{"a":' * 300_000):
        server.send_raw(raw(content))
        assert error(server.answer(None)) == -32700, content[:20]
    for content in (b"[]", b"1", b'"x"', b"[{}]", b"null"):
        server.send_raw(raw(content))
        assert error(server.answer(None)) == -32600
    for content in (b"{}", b'{"id": 1}', b'{"method": 1}', b'{"jsonrpc": "2.0", "method": null}'):
        server.send_raw(raw(content))
    # So are headers: garbage, no length, a length that is none, very long fields.
    for junk in (b"garbage\r\n\r\n", b"Content-Length: x\r\n\r\n{}", b"Content-Length: -5\r\n\r\n", b"\0" * 100_000,
                 b"Content-Length: 99999999999999999999\r\n\r\n", b"Content-Type: text\r\n\r\n", b"Content-Length:",
                 b"Content-Length: 1000000000000\r\n\r\n", b"Content-Length: 2" + b" " * 10_000 + b"\r\n\r\n{}"):
        server.send_raw(junk)
        server.request("workspace/executeCommand", {"command": "async-tidy.status"}, timeout=20)

    # Further fields, in any order and case.
    status = json.dumps({"jsonrpc": "2.0", "id": "h", "method": "workspace/executeCommand",
                         "params": {"command": "async-tidy.status"}}).encode()
    kind = "Content-Type: application/vscode-jsonrpc; charset=utf-8\r\n"
    for header in (kind + "Content-Length: %d\r\n\r\n", "Content-Length: %d\r\n" + kind + "\r\n",
                   "content-length:%d\r\n\r\n", "CONTENT-LENGTH:   %d  \r\n\r\n"):
        server.send_raw(raw(status, header))
        assert "result" in server.answer("h"), header
    # A message byte by byte, and cut at any place; several at once.
    data = raw(status, kind + "Content-Length: %d\r\n\r\n")
    for byte in data:
        server.send_raw(bytes([byte]))
    server.answer("h")
    for cut in range(1, len(data), 7):
        server.send_raw(data[:cut])
        time.sleep(0.001)
        server.send_raw(data[cut:])
        server.answer("h")
    server.send_raw(data * 100 + data[:10])
    server.send_raw(data[10:])
    for _ in range(101):
        server.answer("h")
    # And of many megabytes, in little time.
    text = "// " + "é" * 60 + "\n"
    begin = time.monotonic()
    server.open("big.cpp", text * 200_000)
    server.edit("big.cpp", "x", (199_999, 3), (199_999, 4))
    server.request("workspace/executeCommand", {"command": "async-tidy.status"})
    assert time.monotonic() - begin < 20, time.monotonic() - begin
    server.close("big.cpp")
    server.open("a.cpp", SOURCE)
    server.wait_shown("a.cpp", FOUND)

# A request that waits is cancelled, whatever its id is; one that is answered is not.
with client.Server(tool, folder, client.PULLED) as server:
    server.open("a.cpp", SOURCE)
    for number in ("pull", 77):
        server.edit("a.cpp", SOURCE + f"// {number}\n")
        server.send({"id": number, "method": "textDocument/diagnostic",
                     "params": {"textDocument": {"uri": server.uri("a.cpp")}}})
        server.notify("$/cancelRequest", {"id": number})
        assert error(server.answer(number)) == -32800
    answered = server.start_request("workspace/executeCommand", {"command": "async-tidy.status"})
    server.notify("$/cancelRequest", {"id": answered})
    assert "result" in server.answer(answered)
    assert [d["code"] for d in server.pull("a.cpp")["items"]] == ["async-blocking-call"]
print("ok")
