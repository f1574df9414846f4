// A transaction of a synchronous library that is open where a coroutine or a green thread suspends.
#include "analysis/program/held_findings.h"

namespace async_tidy {

Findings asyncTransactionAcrossSuspend(const Analysis &analysis) {
  return heldFindings(analysis, Resource::Transaction,
                      {"is an open transaction",
                       "its connection and its locks in the database are kept while others run",
                       "commit before, or use an asynchronous transaction"});
}

} // namespace async_tidy
