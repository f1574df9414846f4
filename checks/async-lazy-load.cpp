// An access that looks like one of memory and makes a round trip to a database, in an async entity or below it.
#include "analysis/program/database_findings.h"

namespace async_tidy {

Findings asyncLazyLoad(const Analysis &analysis) { return databaseFindings(analysis, DatabaseAccess::Lazy); }

} // namespace async_tidy
