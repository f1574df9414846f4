#include "analysis/program/database_findings.h"

#include "analysis/program/reach_findings.h"

namespace async_tidy {

/// "query", of "makes a synchronous query".
static std::string nounOf(DatabaseOperation operation) {
  if (operation == DatabaseOperation::Access)
    return "database access";
  if (operation == DatabaseOperation::Wait)
    return "wait for a database";
  return spelling(operation);
}

Findings databaseFindings(const Analysis &analysis, DatabaseAccess access) {
  BlockingKinds kinds;
  for (BlockingKind kind : {BlockingKind::Database, BlockingKind::LocalDatabase})
    if (analysis.kinds.contains(kind))
      kinds.insert(kind);
  bool isLazy = access == DatabaseAccess::Lazy;
  ReachStyle style;
  style.does = [=](const Leaf &leaf) {
    return (isLazy ? "makes a hidden, synchronous " : "makes a synchronous ") + nounOf(leaf.blocks->operation) +
           (leaf.model->library.empty() ? "" : " (" + leaf.model->library + ")");
  };
  style.instead = isLazy ? "load it on a worker thread, before it is needed here,"
                         : "run it on a worker thread and await the result";
  style.reports = [=](const Leaf &leaf) { return leaf.blocks->isLazy == isLazy; };
  style.explainsLeaf = true;
  return reachFindings(analysis, kinds, style);
}

} // namespace async_tidy
