// What a check is: a pure function of the program. It can't fail, prints nothing and names no library.
#pragma once

#include "analysis/program/call_graph.h"
#include "analysis/program/contexts.h"
#include "analysis/program/finding.h"
#include "analysis/program/reachability.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

#include <vector>

namespace async_tidy {

/// Everything that checks read.
struct Analysis {
  const Program &program;
  const CallGraph &graph;
  const ExecutionContexts &contexts;
  /// Kinds of blocking that are findings.
  BlockingKinds kinds;
};

using Findings = std::vector<Finding>;

/// A check, from checks/<id>.cpp and docs/checks/<id>.md.
struct Check {
  llvm::StringRef id;
  /// Its page, in Markdown.
  llvm::StringRef doc;
  /// Sets all of a finding but its check.
  Findings (*run)(const Analysis &);
};

/// In order of id. Made by the build from the folder `checks/`: there is no list to keep.
llvm::ArrayRef<Check> allChecks();

} // namespace async_tidy
