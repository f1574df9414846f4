"""A private PostgreSQL server for as long as a test lasts, of Debian's packages."""
import contextlib
import glob
import os
import re
import shutil
import subprocess
import tempfile

# Lives until its standard input is closed, which the end of this process does, whatever ends it.
KEEPER = """
"$1/initdb" -D "$2/data" -U postgres -A trust -E UTF8 --locale=C --no-sync >"$2/log" 2>&1 &&
"$1/pg_ctl" start -w -D "$2/data" -l "$2/log" -o "-c listen_addresses= -k '$2'" >"$2/log" 2>&1 &&
echo ready && cat
"$1/pg_ctl" stop -m immediate -D "$2/data" >/dev/null 2>&1
rm -rf "$2"
"""


def binaries():
    """The folder of the newest PostgreSQL, or None."""
    found = glob.glob("/usr/lib/postgresql/*/bin/initdb")
    newest = max(found, default=None, key=lambda file: [int(number) for number in re.findall(r"\d+", file)])
    return newest and os.path.dirname(newest)


@contextlib.contextmanager
def cluster():
    """Gives the connection string of an empty database. Nothing but a socket in its folder leads to it."""
    directory = tempfile.mkdtemp(prefix="postgresql-", dir="/tmp")
    command = ["sh", "-c", KEEPER, "sh", binaries(), directory]
    if os.geteuid() == 0:
        # PostgreSQL refuses to be root.
        shutil.chown(directory, "postgres")
        command = ["runuser", "-u", "postgres", "--"] + command
    keeper = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd="/",
                              start_new_session=True)
    try:
        if keeper.stdout.readline() != "ready\n":
            raise RuntimeError("PostgreSQL did not start")
        yield "host=%s dbname=postgres user=postgres" % directory
    finally:
        keeper.stdin.close()
        keeper.wait()
        keeper.stdout.close()


def psql(connection):
    return subprocess.Popen([os.path.join(binaries(), "psql"), "-qAtX", "-v", "ON_ERROR_STOP=1", connection],
                            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def execute(connection, sql):
    process = psql(connection)
    output = process.communicate(sql)[0]
    if process.returncode:
        raise RuntimeError("psql failed")
    return output


@contextlib.contextmanager
def writing(connection):
    """Another program that keeps the notes from being written, not from being read."""
    with psql(connection) as process:
        process.stdin.write("BEGIN; LOCK TABLE notes IN EXCLUSIVE MODE;\n\\echo locked\n")
        process.stdin.flush()
        if process.stdout.readline() != "locked\n":
            raise RuntimeError("the table could not be locked")
        yield
        process.stdin.write("COMMIT;\n")
