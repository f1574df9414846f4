// `async-tidy init`: a config to begin with, made of what the program shows.
#pragma once

#include "driver/analyze.h"

#include "llvm/Support/Error.h"
#include "llvm/Support/raw_ostream.h"

#include <string>

namespace async_tidy {

/// `baseline` is empty where none is asked for. Errors: the project has a config already, or there is such a file, and
/// it may not be overwritten.
llvm::Error checkNewFiles(const std::string &root, const std::string &baseline, bool overwrites);

/// Writes the config of the project's root, and says what it saw. Errors: the file can't be written.
llvm::Error writeNewConfig(const AnalysisResult &, const std::string &root, llvm::raw_ostream &);

/// Writes a baseline with all findings, and says how many. Errors: the file can't be written.
llvm::Error writeNewBaseline(Findings, const std::string &file, llvm::raw_ostream &);

} // namespace async_tidy
