"""The program that the rules run, for WORKSPACE:

    local_repository(name = "async_tidy", path = "/usr/share/async-tidy/bazel")
    load("@async_tidy//:repository.bzl", "async_tidy_executable")
    async_tidy_executable(name = "async_tidy_executable")

It is what the variable ASYNC_TIDY names (--repo_env), or what these rules were installed with, or what PATH has.
"""

def _async_tidy_executable_impl(repository_ctx):
    program = repository_ctx.os.environ.get("ASYNC_TIDY")
    if not program:
        # Installed, this file is <prefix>/share/async-tidy/bazel/repository.bzl.
        prefix = repository_ctx.path(Label("//:repository.bzl")).realpath
        for _ in range(4):
            prefix = prefix.dirname or prefix
        installed = prefix.get_child("bin").get_child("async-tidy")
        program = installed if installed.exists else repository_ctx.which("async-tidy")
    if not program or not repository_ctx.path(program).exists:
        fail("async-tidy is not found: install it, or name it with --repo_env=ASYNC_TIDY=/path/of/async-tidy")
    repository_ctx.symlink(program, "async-tidy")
    repository_ctx.file("BUILD.bazel", 'exports_files(["async-tidy"], visibility = ["//visibility:public"])\n')

async_tidy_executable = repository_rule(
    implementation = _async_tidy_executable_impl,
    environ = ["ASYNC_TIDY", "PATH"],
    local = True,
)
