"""Lints C and C++ targets, and all that they depend on, with async-tidy. See docs/scaling.md.

    load("@async_tidy//:async_tidy.bzl", "async_tidy_test")

    async_tidy_test(
        name = "lint",
        deps = [":server"],
    )

Each source is an action of its own; a last one links the facts. Facts name files relative to the workspace, so that
sandboxes, machines and remote caches agree on them.
"""

load("@rules_cc//cc:defs.bzl", "CcInfo", "cc_common")
load("@rules_cc//cc:find_cc_toolchain.bzl", "find_cc_toolchain")

AsyncTidyInfo = provider(
    doc = "What async-tidy links, of a target and all that it depends on.",
    fields = {
        "facts": "depset of files: the facts of each source",
        "sources": "depset of files: sources and headers of the workspace, for the lines and suppressions in them",
        "copies": "depset of strings: the path of a link to a header, a tab, and the path of the header",
    },
)

_C = ["c"]
_CPP = ["cc", "cpp", "cxx", "c++", "C", "cp", "CPP"]
_EDGES = ["deps", "implementation_deps"]

def _is_own(label):
    """Whether it is of this workspace. What an external repository has is other people's code."""
    return not (label.repo_name if hasattr(label, "repo_name") else label.workspace_name)

def _files(ctx, *attributes):
    """The workspace's own files of these attributes of the rule."""
    result = []
    for attribute in attributes:
        result += [file for file in getattr(ctx.rule.files, attribute, []) if _is_own(file.owner)]
    return result

def _config(ctx):
    """The config among the files of //:config, or None."""
    for file in ctx.files._config:
        if file.basename == ".async-tidy.json":
            return file
    if ctx.files._config:
        fail("%s has no file .async-tidy.json" % ctx.attr._config.label)
    return None

def _lines(ctx, name, lines):
    """A file with these on a line each."""
    file = ctx.actions.declare_file(name)
    content = ctx.actions.args()
    content.set_param_file_format("multiline")
    content.add_all(lines)
    ctx.actions.write(file, content)
    return file

def _copies(ctx, compilation):
    """Of headers that strip_include_prefix and include_prefix put elsewhere: the link to each, and the header."""
    rule = ctx.rule.attr
    strip = getattr(rule, "strip_include_prefix", "")
    prefix = getattr(rule, "include_prefix", "")
    folder = strip[1:] if strip.startswith("/") else "/".join([part for part in [ctx.label.package, strip] if part])
    headers = {}
    for header in _files(ctx, "hdrs", "textual_hdrs"):
        # What is generated has no other place.
        if header.is_source and (not folder or header.short_path.startswith(folder + "/")):
            below = header.short_path[len(folder) + 1 if folder else 0:]
            headers[prefix + "/" + below if prefix else below] = header.path
    result = []
    for link in compilation.direct_headers:
        _, _, rest = link.path.partition("/_virtual_includes/")
        name = ctx.label.name + "/"
        below = rest[len(name):] if rest.startswith(name) else rest.partition("/")[2]
        if below in headers:
            result.append(link.path + "\t" + headers[below])
    return result

def _words(ctx, options):
    """Options of a rule as the compiler gets them."""
    targets = getattr(ctx.rule.attr, "additional_compiler_inputs", [])
    result = []
    for option in options:
        option = ctx.expand_make_variables("copts", ctx.expand_location(option, targets), {})
        result += ctx.tokenize(option)
    return result

def _flags(ctx, toolchain, features, compilation, is_c):
    """The flags with which the toolchain compiles the target's sources."""
    fragment = ctx.fragments.cpp
    rule = ctx.rule.attr
    language = "conlyopts" if is_c else "cxxopts"
    flags = fragment.copts + (fragment.conlyopts if is_c else fragment.cxxopts)
    flags = flags + _words(ctx, getattr(rule, "copts", []) + getattr(rule, language, []))

    # The attribute `includes` makes system includes; headers that are found by one are no project's.
    own, others = [], []
    for folder in compilation.system_includes.to_list():
        is_other = folder.startswith("external/") or "/external/" in folder
        (others if is_other else own).append(folder)
    variables = cc_common.create_compile_variables(
        feature_configuration = features,
        cc_toolchain = toolchain,
        user_compile_flags = flags,
        include_directories = depset(own, transitive = [compilation.includes]),
        quote_include_directories = compilation.quote_includes,
        system_include_directories = depset(others, transitive = [getattr(compilation, "external_includes", depset())]),
        framework_include_directories = compilation.framework_includes,
        preprocessor_defines = depset(transitive = [compilation.local_defines, compilation.defines]),
    )
    return cc_common.get_memory_inefficient_command_line(
        feature_configuration = features,
        action_name = "c-compile" if is_c else "c++-compile",
        variables = variables,
    )

def _collect(ctx, sources, compilation, copies):
    """An action for each source. Gives the facts."""
    toolchain = find_cc_toolchain(ctx)
    features = cc_common.configure_features(
        ctx = ctx,
        cc_toolchain = toolchain,
        requested_features = ctx.features,
        unsupported_features = ctx.disabled_features,
    )
    folder = "_async_tidy/" + ctx.label.name
    config = _config(ctx)
    inputs = depset(transitive = [compilation.headers] + [
        target.files
        for target in getattr(ctx.rule.attr, "additional_compiler_inputs", [])
    ])
    input_list = _lines(ctx, folder + "/inputs", inputs)
    copy_list = _lines(ctx, folder + "/copies", copies)
    all_facts = []
    for source in sources:
        facts = ctx.actions.declare_file("%s/%s.facts" % (folder, source.short_path))
        unused = ctx.actions.declare_file("%s/%s.unused" % (folder, source.short_path))
        args = ctx.actions.args()
        args.add_all(["collect", "--quiet", "--relative", "--root", "."])
        args.add("--unit", source)
        args.add("--output", facts)
        args.add("--copies", copy_list)
        args.add("--inputs", input_list)
        args.add("--unused-inputs", unused)
        if config:
            args.add("--config", config)
        args.add("--")
        args.add_all(_flags(ctx, toolchain, features, compilation, source.extension in _C))
        ctx.actions.run(
            executable = ctx.executable._async_tidy,
            arguments = [args],
            inputs = depset(
                [source, input_list, copy_list] + ([config] if config else []),
                transitive = [inputs, toolchain.all_files],
            ),
            outputs = [facts, unused],
            # A header that the unit does not include may change.
            unused_inputs_list = unused,
            mnemonic = "AsyncTidyCollect",
            progress_message = "Collecting " + source.short_path,
        )
        all_facts.append(facts)
    return all_facts

def _async_tidy_aspect_impl(target, ctx):
    dependencies = [
        dependency
        for edge in _EDGES
        for dependency in getattr(ctx.rule.attr, edge, [])
        if AsyncTidyInfo in dependency
    ]
    below = [dependency[AsyncTidyInfo] for dependency in dependencies]
    facts, sources, copies = [], [], []

    if CcInfo in target and _is_own(target.label):
        compilation = target[CcInfo].compilation_context
        copies = _copies(ctx, compilation)
        sources = _files(ctx, "srcs", "hdrs", "textual_hdrs")
        units = [file for file in _files(ctx, "srcs") if file.extension in _C + _CPP]
        if units:
            all_copies = depset(copies, transitive = [info.copies for info in below])
            facts = _collect(ctx, units, compilation, all_copies)
    info = AsyncTidyInfo(
        facts = depset(facts, transitive = [info.facts for info in below]),
        sources = depset(sources, transitive = [info.sources for info in below]),
        copies = depset(copies, transitive = [info.copies for info in below]),
    )
    return [info, OutputGroupInfo(async_tidy_facts = info.facts)]

_CONFIG = {"_config": attr.label(default = Label("//:config"), allow_files = True)}
_PROGRAM = {
    "_async_tidy": attr.label(
        default = Label("@async_tidy_executable//:async-tidy"),
        allow_single_file = True,
        cfg = "exec",
        executable = True,
    ),
}

async_tidy_aspect = aspect(
    implementation = _async_tidy_aspect_impl,
    doc = "Collects the facts of a target's sources, and of all that it depends on.",
    attr_aspects = _EDGES,
    attrs = dict(
        _CONFIG,
        _cc_toolchain = attr.label(default = Label("@bazel_tools//tools/cpp:current_cc_toolchain")),
        **_PROGRAM
    ),
    fragments = ["cpp"],
    toolchains = ["@bazel_tools//tools/cpp:toolchain_type"],
)

# async-tidy exits with 1 where it has findings.
_LINK = """
status=$1 report=$2 summary=$3
shift 3
# The workspace is the whole repository, wherever the sandbox lies.
export GIT_CEILING_DIRECTORIES="${PWD%/*}"
"$@" > "$report" 2> "$summary"
code=$?
if [ $code -gt 1 ]; then
  cat "$summary" >&2
  exit $code
fi
echo $code > "$status"
"""

def _link(ctx, format, report):
    """Writes the report. Gives the list of the facts, the file with the exit status, and that with the summary."""
    name = ctx.label.name
    infos = [dependency[AsyncTidyInfo] for dependency in ctx.attr.deps]
    facts = depset(transitive = [info.facts for info in infos])
    facts_list = _lines(ctx, name + ".facts.list", facts)
    status = ctx.actions.declare_file(name + ".status")
    summary = ctx.actions.declare_file(name + ".summary")
    config = _config(ctx)
    args = ctx.actions.args()
    args.add_all([status, report, summary, ctx.executable._async_tidy])
    args.add_all(["link", "--root", ".", "--color=never", "--format", format])
    args.add(facts_list, format = "@%s")
    if config:
        args.add("--config", config)
    if ctx.file.baseline:
        args.add("--baseline", ctx.file.baseline)
    args.add_all(ctx.attr.options)
    ctx.actions.run_shell(
        command = _LINK,
        arguments = [args],
        tools = [ctx.executable._async_tidy],
        inputs = depset(
            [facts_list] + ctx.files._config + ctx.files.baseline + ctx.files.data,
            transitive = [facts] + [info.sources for info in infos],
        ),
        outputs = [report, status, summary],
        mnemonic = "AsyncTidyLink",
        progress_message = "Linking facts of %s" % ctx.label,
    )
    return facts_list, status, summary

def _async_tidy_impl(ctx):
    report = ctx.actions.declare_file(ctx.label.name + "." + ctx.attr.format)
    _link(ctx, ctx.attr.format, report)
    return [DefaultInfo(files = depset([report]))]

def _async_tidy_test_impl(ctx):
    report = ctx.actions.declare_file(ctx.label.name + ".txt")
    facts_list, status, summary = _link(ctx, "text", report)
    test = ctx.actions.declare_file(ctx.label.name + ".sh")
    paths = [file.short_path for file in [report, summary, status]]
    ctx.actions.write(test, '#!/bin/sh\ncat "%s" "%s"\nexit "$(cat "%s")"\n' % tuple(paths), is_executable = True)
    return [DefaultInfo(
        executable = test,
        files = depset([report, facts_list]),
        runfiles = ctx.runfiles([report, summary, status]),
    )]

_ATTRIBUTES = dict(
    deps = attr.label_list(
        doc = "C and C++ targets. They are one program: what one calls is followed into the others.",
        aspects = [async_tidy_aspect],
        mandatory = True,
    ),
    options = attr.string_list(doc = "Further options of `async-tidy link`, such as --kinds=+lock."),
    baseline = attr.label(doc = "Report only what is not in this file.", allow_single_file = True),
    data = attr.label_list(doc = "Files that options name.", allow_files = True),
    **dict(_CONFIG, **_PROGRAM)
)

async_tidy = rule(
    implementation = _async_tidy_impl,
    doc = "A report of findings, <name>.<format>. Findings do not fail it.",
    attrs = dict(
        _ATTRIBUTES,
        format = attr.string(doc = "As --format of async-tidy.", default = "sarif"),
    ),
)

async_tidy_test = rule(
    implementation = _async_tidy_test_impl,
    doc = "Fails where there are findings.",
    attrs = _ATTRIBUTES,
    test = True,
)
