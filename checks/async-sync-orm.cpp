// A query, connect, commit or fetch of a synchronous database library in an async entity, by itself or below it.
#include "analysis/program/database_findings.h"

namespace async_tidy {

Findings asyncSyncOrm(const Analysis &analysis) { return databaseFindings(analysis, DatabaseAccess::Plain); }

} // namespace async_tidy
