"""Sources, and folders of them, for tests of workspaces."""
import pathlib

import client

BLOCKS = "async-blocking-call"
HEADER = "#pragma once\n#include <unistd.h>\n\ninline void nap() { sleep(1); }\n"
CALM = HEADER.replace("sleep(1)", "(void)0")
SOURCE = '#include "nap.h"\n#include "task.h"\n\ntask<int> one() {\n  nap();\n  co_return 1;\n}\n'
# `lock` is not among the default kinds.
LOCK = '#include "task.h"\n#include <mutex>\nstd::mutex m;\n' \
       'task<int> two() {\n  m.lock();\n  m.unlock();\n  co_return 1;\n}\n'
# What is shown of both.
FOUND = [(5, BLOCKS)]


def fresh(top, name, files=None, flags="-std=c++20"):
    """A new folder `name` with these files, or a header and two sources, and their compile database."""
    folder = pathlib.Path(top) / name
    folder.mkdir(parents=True)
    client.project(folder, files or {"nap.h": HEADER, "a.cpp": SOURCE, "b.cpp": SOURCE}, flags)
    return folder


def status(server):
    return server.request("workspace/executeCommand", {"command": "async-tidy.status"})["folders"]


def messages(server):
    return [m["message"] for m in server.told("window/showMessage")]
