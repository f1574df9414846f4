"""A client of the language server, for tests: it speaks the protocol and remembers what it was told."""
import json
import os
import pathlib
import select
import subprocess
import time


class Closed(Exception):
    """The server went away."""


class Server:
    """`with Server(tool, folder) as server:` starts one, and at the end shuts it down."""

    def __init__(self, tool, folder, capabilities=None, options=None, starts=True, configuration=None, folders=None,
                 scoped=None, name="test"):
        self.folder = pathlib.Path(folder).resolve()
        command = tool if isinstance(tool, list) else [tool, "lsp"]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=self.folder)
        self.buffer = b""
        self.next_id = 0
        self.versions = {}
        self.texts = {}
        self.messages = []
        self.diagnostics = {}
        self.configuration = configuration or {}
        # By URI: the configuration of folders that have one of their own.
        self.scoped = scoped or {}
        self.edits = []
        if starts:
            self.capabilities = self.request("initialize", {
                "processId": os.getpid(), "clientInfo": {"name": name}, "rootUri": self.folder.as_uri() if folders is None else None,
                "workspaceFolders": [{"uri": (self.folder / name).as_uri(), "name": "folder"}
                                     for name in (folders if folders is not None else [""])],
                "capabilities": capabilities or PUSHED, "initializationOptions": options or {}})["capabilities"]
            self.notify("initialized", {})

    def __enter__(self):
        return self

    def __exit__(self, kind, *_):
        if kind is None:
            self.request("shutdown", None)
            self.notify("exit", None)
            assert self.process.wait(10) == 0, self.process.returncode
        else:
            self.process.kill()

    def send_raw(self, data):
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def send(self, message):
        content = json.dumps({"jsonrpc": "2.0"} | message).encode()
        self.send_raw(b"Content-Length: %d\r\n\r\n" % len(content) + content)

    def notify(self, method, params):
        self.send({"method": method, "params": params})

    def start_request(self, method, params):
        self.next_id += 1
        self.send({"id": self.next_id, "method": method, "params": params})
        return self.next_id

    def request(self, method, params, timeout=60):
        """The result; an error is raised as an AssertionError."""
        answer = self.answer(self.start_request(method, params), timeout)
        assert "error" not in answer, answer["error"]
        return answer["result"]

    def answer(self, number, timeout=60):
        end = time.monotonic() + timeout
        while True:
            for message in self.messages:
                if message.get("id") == number and "method" not in message:
                    self.messages.remove(message)
                    return message
            assert self.read(end - time.monotonic()), f"no answer to {number} in {timeout} s"

    def read(self, timeout):
        """Takes one message, and does what it asks for. False after the time."""
        end = time.monotonic() + timeout
        while True:
            head, found, rest = self.buffer.partition(b"\r\n\r\n")
            length = int(head.split(b":")[1]) if found else 0
            if found and len(rest) >= length:
                self.buffer = rest[length:]
                self.take(json.loads(rest[:length]))
                return True
            ready, _, _ = select.select([self.process.stdout], [], [], max(0, end - time.monotonic()))
            if not ready:
                return False
            data = os.read(self.process.stdout.fileno(), 1 << 16)
            if not data:
                raise Closed()
            self.buffer += data

    def take(self, message):
        method = message.get("method")
        if method == "textDocument/publishDiagnostics":
            self.diagnostics[message["params"]["uri"]] = message["params"]
        if method and "id" in message:
            result = None
            if method == "workspace/configuration":
                result = [self.scoped.get(item.get("scopeUri"), self.configuration) for item in message["params"]["items"]]
            if method == "workspace/applyEdit":
                self.edits.append(message["params"])
                result = {"applied": True}
            self.send({"id": message["id"], "result": result})
        self.messages.append(message)

    def uri(self, name):
        return (self.folder / name).as_uri()

    def open(self, name, text=None):
        self.texts[name] = (self.folder / name).read_bytes().decode() if text is None else text
        self.versions[name] = 1
        self.notify("textDocument/didOpen", {"textDocument": {
            "uri": self.uri(name), "languageId": "cpp", "version": 1, "text": self.texts[name]}})

    def edit(self, name, text, start=None, end=None):
        """Replaces all, or the range, whose ends are pairs of line and character, in units of UTF-16."""
        self.change(name, [(text, start, end)])

    def change(self, name, changes):
        """Several edits in one message, as of `edit`."""
        sent = []
        for text, start, end in changes:
            sent.append({"text": text})
            if start is None:
                self.texts[name] = text
                continue
            span = {"start": dict(zip(("line", "character"), start)), "end": dict(zip(("line", "character"), end))}
            sent[-1]["range"] = span
            self.texts[name] = applied(self.texts[name], [{"range": span, "newText": text}])
        self.versions[name] += 1
        self.notify("textDocument/didChange", {
            "textDocument": {"uri": self.uri(name), "version": self.versions[name]}, "contentChanges": sent})

    def save(self, name):
        (self.folder / name).write_bytes(self.texts[name].encode())
        self.notify("textDocument/didSave", {"textDocument": {"uri": self.uri(name)}})

    def changed_on_disk(self, *names, kind=2):
        """Tells of files that were made (1), written (2) or deleted (3)."""
        self.notify("workspace/didChangeWatchedFiles",
                    {"changes": [{"uri": self.uri(name), "type": kind} for name in names]})

    def write(self, name, text):
        """On disk, at a time of its own, and tells nobody."""
        path = self.folder / name
        path.write_text(text)
        self.writes = getattr(self, "writes", 0) + 1
        os.utime(path, (time.time() - 30 + self.writes / 100,) * 2)

    def close(self, name):
        self.notify("textDocument/didClose", {"textDocument": {"uri": self.uri(name)}})

    def shown(self, name):
        """What was told of a file: (line, character, severity, check, message) of each diagnostic."""
        return summary(self.diagnostics.get(self.uri(name), {}).get("diagnostics", []))

    def wait(self, condition, timeout=60):
        """Reads until it holds."""
        end = time.monotonic() + timeout
        while not condition():
            if not self.read(end - time.monotonic()):
                raise AssertionError(f"not in {timeout} s; told: " + json.dumps(self.diagnostics, indent=1))

    def told(self, method):
        """What the server said or asked by this method, so far."""
        return [message["params"] for message in self.messages if message.get("method") == method]

    def idle(self, seconds):
        """Reads for so long."""
        end = time.monotonic() + seconds
        while self.read(end - time.monotonic()):
            pass

    def children(self):
        """All processes below the server's."""
        return descendants(self.process.pid)

    def wait_shown(self, name, expected, timeout=60):
        """Until the diagnostics are these: pairs of a line, from 1, and a check."""
        self.wait(lambda: [(line + 1, check) for line, _, _, check, _ in self.shown(name)] == expected
                  and self.uri(name) in self.diagnostics, timeout)

    def pull(self, name, previous=None):
        params = {"textDocument": {"uri": self.uri(name)}}
        if previous:
            params["previousResultId"] = previous
        return self.request("textDocument/diagnostic", params)

    def at(self, name, line, character, method, **more):
        return self.request(method, {"textDocument": {"uri": self.uri(name)},
                                     "position": {"line": line - 1, "character": character}} | more)

    def actions(self, name, line):
        place = {"line": line - 1, "character": 0}
        return self.request("textDocument/codeAction", {
            "textDocument": {"uri": self.uri(name)}, "range": {"start": place, "end": place},
            "context": {"diagnostics": []}})


def descendants(pid):
    result = []
    for child in pathlib.Path(f"/proc/{pid}/task/{pid}/children").read_text().split():
        result += [int(child), *descendants(int(child))]
    return result


def resident(pid):
    """Its memory, in KiB."""
    return int(pathlib.Path(f"/proc/{pid}/statm").read_text().split()[1]) * 4


def alive(pid):
    """Whether it runs; a zombie doesn't."""
    try:
        return pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


def summary(diagnostics):
    return sorted((d["range"]["start"]["line"], d["range"]["start"]["character"], d["severity"], d["code"], d["message"])
                  for d in diagnostics)


def applied(text, edits):
    """The text with the edits of one document, whose positions count UTF-16 units."""
    lines = text.split("\n")
    lines = [line + "\n" for line in lines[:-1]] + [lines[-1], ""]

    def offset(position):
        line = lines[position["line"]] if position["line"] < len(lines) else ""
        units = line.rstrip("\r\n").encode("utf-16-le")[:2 * position["character"]].decode("utf-16-le", "ignore")
        return sum(len(each) for each in lines[:position["line"]]) + len(units)

    for edit in sorted(edits, key=lambda e: offset(e["range"]["start"]), reverse=True):
        begin, end = offset(edit["range"]["start"]), offset(edit["range"]["end"])
        text = text[:begin] + edit["newText"] + text[end:]
    return text


PUSHED = {"textDocument": {"publishDiagnostics": {"relatedInformation": True, "codeDescriptionSupport": True,
                                                    "versionSupport": True}},
          "workspace": {"workspaceEdit": {"documentChanges": True}}, "window": {"workDoneProgress": True}}
PULLED = {"textDocument": {"diagnostic": {}, "publishDiagnostics": {"relatedInformation": True}},
          "workspace": {"diagnostics": {"refreshSupport": True}}}


def able(section, ability, value):
    """What a client can do that is pushed to, and one ability besides."""
    return PUSHED | {section: PUSHED[section] | {ability: value}}


def project(folder, files, flags="-std=c++20", sources=None):
    """Writes the files, and a compile database of the sources among them."""
    folder = pathlib.Path(folder)
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    (folder / ".async-tidy.json").touch()
    if not (folder / ".async-tidy.json").read_text():
        (folder / ".async-tidy.json").write_text("{}\n")
    entries = [{"directory": str(folder), "file": name, "arguments": ["c++", *flags.split(), "-c", name]}
               for name in (sources or [n for n in files if n.endswith(".cpp")])]
    (folder / "compile_commands.json").write_text(json.dumps(entries))
    for path in folder.rglob("*"):
        os.utime(path, (time.time() - 60,) * 2)
