#include "driver/cli/options.h"

#include "driver/compile_database.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Config/llvm-config.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"

#include <CLI/CLI.hpp>

#include <set>

namespace async_tidy {
namespace {

/// A value that a script left empty is a mistake: without it the run would mean something else.
std::string isGiven(const std::string &value) { return value.empty() ? "it is empty" : ""; }

void addConfig(CLI::App &app, Options &options) {
  app.add_option("--config", options.config, "the project's config (default: .async-tidy.json in the project's root)");
}

void addInput(CLI::App &app, Options &options) {
  app.add_option("-p,--build-path", options.buildPath,
                 "compile_commands.json or its folder (default: search here, above, and in build/)");
  app.add_option("paths", options.paths, "sources or folders to take from the compile database (default: all)");
  app.add_option("--root", options.root,
                 "the project's root: code below it is analysed, all else is library (default: the nearest folder "
                 "above the sources with .async-tidy.json or .git, else their common folder)");
  app.add_option("--exclude", options.excluded,
                 "name of a folder with other people's code, besides third_party, 3rdparty, vendor, external, _deps "
                 "and the like")
      ->allow_extra_args(false);
  app.add_option("-j,--jobs", options.jobs, "processes at a time (default: all cores)");
  app.add_option("--timeout", options.timeoutSeconds, "seconds after which a unit is given up")->capture_default_str();
  CLI::Option *cache = app.add_option("--cache", options.cacheFolder,
                                      "where facts are kept from run to run (default: .cache/async-tidy beside the "
                                      "compile database)");
  app.add_flag("--no-cache", options.usesNoCache, "parse every unit, and keep nothing")->excludes(cache);
}

/// --format and --output, as given.
struct GivenOutputs {
  std::vector<std::string> formats;
  std::string output;
};

llvm::Expected<std::vector<Output>> outputsOf(const GivenOutputs &given) {
  std::vector<Output> result;
  for (llvm::StringRef each : given.formats) {
    auto [name, file] = each.split('=');
    const Format *format =
        llvm::find_if(allFormats(), [&, &wanted = name](const Format &f) { return f.name == wanted; });
    if (format == allFormats().end())
      return llvm::createStringError(
          "--format: unknown format '" + name + "'; the formats are " +
          llvm::join(llvm::map_range(allFormats(), [](const Format &f) { return f.name; }), ", "));
    if (each.contains('=') && file.empty())
      return llvm::createStringError("--format: '" + each + "' names no file");
    result.push_back({format, file.str()});
  }
  if (result.empty())
    result.push_back({allFormats().begin(), ""});
  auto isPrinted = [](const Output &output) { return output.file.empty(); };
  if (llvm::count_if(result, isPrinted) > 1)
    return llvm::createStringError(
        "--format: only one format can be printed; give the others a file: --format sarif=FILE");
  if (!given.output.empty()) {
    auto printed = llvm::find_if(result, isPrinted);
    if (printed == result.end())
      return llvm::createStringError("--output: every --format has a file of its own");
    printed->file = given.output;
  }
  std::set<std::string> files;
  for (const Output &output : result)
    if (!output.file.empty() && !files.insert(absolutePath(output.file)).second)
      return llvm::createStringError("two outputs go to '" + output.file + "'");
  return result;
}

/// What to look for.
void addSettings(CLI::App &app, Options &options) {
  addConfig(app, options);
  app.add_option("--checks", options.settings.checks, "globs of checks to run: 'async-*,-async-x' (default: all)");
  app.add_option("--kinds", options.settings.kinds,
                 "kinds of blocking: '+lock,-file' changes the default, 'sleep,wait' replaces it");
  app.add_option("--models", options.settings.modelFiles, "a model file on top of the built-in ones")
      ->allow_extra_args(false);
}

void addAnalysis(CLI::App &app, Options &options, GivenOutputs &given) {
  addSettings(app, options);
  auto nameOf = [](const Format &format) { return format.name; };
  app.add_option("--format", given.formats,
                 "how findings are written; sarif=FILE writes to a file; may be given several times")
      ->type_name("TEXT:{" + llvm::join(llvm::map_range(allFormats(), nameOf), ",") + "}")
      ->allow_extra_args(false);
  app.add_option("--output", given.output, "write to this file instead of standard output")->check(isGiven);
  app.add_option(
         "--fail-on", options.failOn,
         "globs of checks, kinds and levels: exit with 1 only for these, '-async-unawaited' for all others, '-*' "
         "never (default: warnings and errors)")
      ->check(isGiven)
      ->check([](const std::string &globs) { return llvm::toString(checkSelector(globs, /*withLevels=*/true)); });
  CLI::Option *baseline = app.add_option("--baseline", options.baseline, "report only what is not in this file")
      ->check(isGiven);
  CLI::Option *update =
      app.add_flag("--baseline-update", options.updatesBaseline, "make the baseline from what is found")
          ->needs(baseline);
  app.add_flag("--baseline-shrink", options.shrinksBaseline,
               "take out of the baseline what is no longer found, and add nothing")
      ->needs(baseline)
      ->excludes(update);
  app.add_flag("--unused-baseline", options.showsUnusedBaseline, "report entries of the baseline that match nothing")
      ->needs(baseline);
  app.add_option("--diff", options.diffRevision,
                 "report only what the change since this git revision brings, also in files that it leaves alone")
      ->check(isGiven)
      ->excludes(baseline);
  app.add_flag("--unused-suppressions", options.showsUnusedSuppressions,
               "report comments and entries of the config that suppress nothing");
  app.add_option("--color", options.color, "auto, always or never")->check(CLI::IsMember({"auto", "always", "never"}));
  app.add_flag("--show-unresolved", options.showsUnresolved,
               "list the calls, in functions that may run on an event loop, that could not be followed");
  app.add_flag("-q,--quiet", options.quiet, "no progress and no summary on standard error");
  CLI::Option *fix = app.add_flag("--fix", options.fixes,
                                  "make the edits that findings offer, in the project's own files; what is left is "
                                  "reported");
  app.add_flag("--dry-run", options.isDryRun, "with --fix: print the edits as a diff, and make none")->needs(fix);
  app.add_option("--export-fixes", options.exportedFixes,
                 "write the edits to this YAML file, for clang-apply-replacements");
}

} // namespace

bool readsSummaries(const Options &options) {
  auto isSummary = [](const std::string &path) {
    if (!llvm::sys::fs::is_directory(path))
      return path.front() == '@' || llvm::StringRef(path).ends_with(".facts");
    std::error_code error;
    for (llvm::sys::fs::directory_iterator it(path, error), end; !error && it != end; it.increment(error))
      if (llvm::StringRef(it->path()).ends_with(".facts"))
        return true;
    return false;
  };
  return !options.hasFlags && !options.paths.empty() && llvm::all_of(options.paths, isSummary);
}

Options parseOptions(int argc, char **argv, std::optional<int> &exitCode) {
  Options options;
  // What follows `--` is the compiler's.
  char **end = argv + argc;
  char **dashes = std::find_if(argv, end, [](const char *argument) { return llvm::StringRef(argument) == "--"; });
  if (dashes != end) {
    options.hasFlags = true;
    options.flags.assign(dashes + 1, end);
  }
  CLI::App app("async-tidy finds what blocks the event loop in async C++.\n"
               "  async-tidy -p build [paths]            lint a project from its compile_commands.json\n"
               "  async-tidy file.cpp -- -std=c++20      lint files, all with these flags",
               "async-tidy");
  app.footer("Exit status: 0 clean, 1 findings, 2 it could not do its job.");
  app.set_version_flag("--version", "async-tidy " ASYNC_TIDY_VERSION " (LLVM " LLVM_VERSION_STRING ")");
  app.require_subcommand(0, 1);
  addInput(app, options);
  GivenOutputs outputs;
  addAnalysis(app, options, outputs);
  app.add_flag("--verify", options.verify, "compare the findings with the `// expect: check` marks in the sources");
  app.add_flag("--dump-facts", options.dumpFacts, "print the facts of each unit as text, and stop");
  app.add_option("--explain", options.explainedCheck, "print the page of a check");

  CLI::App *collect = app.add_subcommand("collect", "write the facts of each unit to a folder");
  addInput(*collect, options);
  addConfig(*collect, options);
  collect->add_option("-o,--output", options.output, "the folder; with --unit, the file")->required();
  collect->add_flag("-q,--quiet", options.quiet, "no progress on standard error");
  CLI::Option *shard = collect->add_option(
      "--shard", options.shard, "only the i-th of n parts of the units, as i/n: for n machines, each with its i");
  CLI::Option *unit =
      collect->add_option("--unit", options.unit, "only this source, as an action of a build system")->excludes(shard);
  unit->excludes(collect->get_option("paths"));
  collect
      ->add_option("--depfile", options.dependencyFile,
                   "with --unit: write the files that were read to this file, as a rule of a Makefile")
      ->needs(unit);
  collect->add_flag("--relative", options.isRelative,
                    "name files below the root relative to it: facts are the same wherever the project lies, and link "
                    "takes its --root for theirs");
  collect
      ->add_option("--copies", options.copies,
                   "with --unit: a file with the path of a copy or link of a source, a tab and the path of the source "
                   "on each line; facts name the source")
      ->needs(unit);
  CLI::Option *inputs = collect->add_option("--inputs", options.inputs,
                                            "with --unit: a file with the path of an input of the action on each line");
  CLI::Option *unused = collect->add_option("--unused-inputs", options.unusedInputs,
                                            "write those of --inputs to this file that were not read");
  inputs->needs(unit, unused);
  unused->needs(unit, inputs);
  CLI::App *commands = app.add_subcommand(
      "commands", "write each unit's compile command to a file of its own, where it has changed; for build systems");
  commands->add_option("-p,--build-path", options.buildPath, "compile_commands.json or its folder")->required();
  commands->add_option("--objects", options.objectList,
                       "only the commands with these outputs: a file with an object file's path on each line");
  commands->add_option("-o,--output", options.output, "the folder; a file there is named as the source, with .json")
      ->required();
  CLI::App *link = app.add_subcommand("link", "report from collected facts");
  link->add_option("summaries", options.paths,
                   "files that collect wrote, folders with such files, or @FILE with a path on each line")
      ->required();
  link->add_option("--root", options.root,
                   "the project's root, which relative facts are below (default: the nearest folder here or above with "
                   ".async-tidy.json or .git, else this one)");
  addAnalysis(*link, options, outputs);
  CLI::App *explain =
      app.add_subcommand("explain", "print the page of a check, or all ways out of the findings at a place");
  explain->add_option("what", options.explainedCheck, "a check's id, or file:line")->required();
  addInput(*explain, options);
  addSettings(*explain, options);
  CLI::App *report =
      app.add_subcommand("report", "write a page about the program for people, from what a run is "
                                   "given, or from files that collect wrote (*.facts) or folders of them");
  report->add_option("--html", options.reportFolder, "the folder for its index.html")->required();
  addInput(*report, options);
  addSettings(*report, options);
  report->add_flag("-q,--quiet", options.quiet, "no progress and no summary on standard error");
  CLI::App *init = app.add_subcommand("init", "look at the program, and write a config to begin with");
  addInput(*init, options);
  init->add_option("--baseline", options.baseline, "write a baseline, too, to begin with new code only");
  init->add_flag("--force", options.overwrites, "overwrite the config and the baseline that there are");
  init->add_flag("-q,--quiet", options.quiet, "no progress on standard error");
  CLI::App *lsp = app.add_subcommand("lsp", "the language server, over standard input and output");
  CLI::App *models = app.add_subcommand("models", "what is known of libraries");
  models->require_subcommand(1);
  CLI::App *list =
      models->add_subcommand("list", "each model: its entries, the header they are proved against, its URL");
  CLI::App *verify = models->add_subcommand(
      "verify", "prove the entries of models against the headers that they name; with a program (-p, or files and "
                "flags), tell which entries of the config and of --models match nothing in it");
  addInput(*verify, options);
  addConfig(*verify, options);
  verify->add_option("--header-path", options.headerPaths, "a folder to search for headers, too")
      ->allow_extra_args(false);
  for (CLI::App *command : {list, verify})
    command
        ->add_option("--models", options.settings.modelFiles, "a model file on top of the built-in ones")
        ->allow_extra_args(false);

  try {
    app.parse(dashes - argv, argv);
  } catch (const CLI::ParseError &error) {
    if (error.get_exit_code() == 0) {
      exitCode = app.exit(error);
    } else {
      llvm::errs() << "async-tidy: error: " << error.what() << "; see async-tidy --help\n";
      exitCode = 2;
    }
  }
  if (llvm::Expected<std::vector<Output>> asked = outputsOf(outputs)) {
    options.outputs = std::move(*asked);
  } else {
    llvm::errs() << "async-tidy: error: " << llvm::toString(asked.takeError()) << '\n';
    exitCode = 2;
  }
  if (collect->parsed())
    options.command = Command::Collect;
  else if (commands->parsed())
    options.command = Command::Commands;
  else if (link->parsed())
    options.command = Command::Link;
  else if (list->parsed())
    options.command = Command::ListModels;
  else if (verify->parsed())
    options.command = Command::VerifyModels;
  else if (report->parsed())
    options.command = Command::Report;
  else if (lsp->parsed())
    options.command = Command::Lsp;
  else if (init->parsed())
    options.command = Command::Init;
  else if (explain->parsed() || !options.explainedCheck.empty())
    options.command = Command::Explain;
  return options;
}

} // namespace async_tidy
