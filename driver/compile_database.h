// What to parse: a compile database, or files with flags.
#pragma once

#include "analysis/extract/compile_job.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/Error.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace async_tidy {

struct CompileJobs {
  /// C and C++ sources of the project only, in order of the database, each command once.
  std::vector<CompileJob> jobs;
  Project project;
  /// The compile database; empty where there is none.
  std::string database;
  /// Sources that the database names, but that are not there.
  std::vector<std::string> missing;

  /// Leaves out all sources but these, whether they are there or not.
  void keep(llvm::function_ref<bool(llvm::StringRef file)> isWanted);
};

/// An entry of a compile database.
struct DatabaseEntry {
  /// Its arguments may name response files.
  CompileJob job;
  /// What the command writes, absolute, as the entry or its -o says; or empty.
  std::string output;
  /// The entry itself.
  nlohmann::json json;
};

/// Where the facts of a database's units are kept, unless someone says otherwise: .cache/async-tidy beside it. Empty
/// where there is no database.
std::string cacheFolderOf(const CompileJobs &);

/// That of a folder: in it, or in its folder `build`. "" where there is none.
std::string databaseIn(llvm::StringRef folder);

/// The compile database that is meant: a file or its folder; "" searches `base`, which is the working directory where
/// it is empty, its parents, and `build` in each. Errors: none found.
llvm::Expected<std::string> findCompileDatabase(llvm::StringRef path, llvm::StringRef base = "");

/// All entries of a compile database, other people's code and other languages too. `path` and errors as below.
llvm::Expected<std::vector<DatabaseEntry>> readCompileDatabase(llvm::StringRef path);

/// Reads a compile database [clang JSON Compilation Database], found as above. Errors: none found, malformed (with its
/// line).
/// Response files are read when they lie in the entry's directory or below the project's root. `root` may be empty;
/// `excluded` names further folders of other people's code, see Project.
llvm::Expected<CompileJobs> loadCompileDatabase(llvm::StringRef path, llvm::StringRef root,
                                                llvm::ArrayRef<std::string> excluded);

/// `async-tidy a.cpp b.cpp -- flags`. Errors: a file that is not there.
llvm::Expected<CompileJobs> jobsFor(llvm::ArrayRef<std::string> files, llvm::ArrayRef<std::string> flags,
                                    llvm::StringRef root, llvm::ArrayRef<std::string> excluded);

/// The nearest folder at or above `path` that holds .async-tidy.json or .git, or `path` itself.
std::string projectRootOf(llvm::StringRef path);

/// The lines of a file that are not empty. Errors: it can't be read.
llvm::Expected<std::vector<std::string>> linesOfFile(const std::string &path);

/// Absolute, without dots.
std::string absolutePath(llvm::StringRef path, llvm::StringRef base = "");

} // namespace async_tidy
