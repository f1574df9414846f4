"""The program that the rules run, for MODULE.bazel; repository.bzl says which it is."""

load(":repository.bzl", "async_tidy_executable")

def _executable_impl(_module_ctx):
    async_tidy_executable(name = "async_tidy_executable")

executable = module_extension(implementation = _executable_impl)
