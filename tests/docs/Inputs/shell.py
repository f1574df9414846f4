"""Commands as a page has them, run in a folder."""
import subprocess
import sys


class Shell:
    def __init__(self, folder, environment):
        self.folder, self.environment = folder, environment

    def run(self, command, expected=0):
        """What it prints, on both streams; the test ends where its exit status is another one."""
        done = subprocess.run(["bash", "-eo", "pipefail", "-c", command], cwd=self.folder, env=self.environment,
                              text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        if done.returncode != expected:
            sys.exit(f"{command}\nexits with {done.returncode} instead of {expected}:\n{done.stdout}")
        return done.stdout


def has(text, wanted, times=1):
    if text.count(wanted) != times:
        sys.exit(f"'{wanted}' is {text.count(wanted)} times, not {times}, in:\n{text}")
