// RUN: %verify %s -- -std=c++23 -I%inputs -I%S/Inputs
#include "lightweight.h"
#include "task.h"

using namespace Lightweight;

task<> migrates(SqlMigration::MigrationManager &manager, const SqlMigration::MigrationBase &migration) {
  manager.GetPending();                      // expect: async-sync-orm
  manager.ApplySingleMigration(migration);   // expect: async-sync-orm
  manager.RevertSingleMigration(migration);  // expect: async-sync-orm
  manager.ApplyPendingMigrations();          // expect: async-sync-orm
  manager.ApplyPendingMigrationsUpTo(1);     // expect: async-sync-orm
  manager.CreateMigrationHistory();          // expect: async-sync-orm
  manager.GetAppliedMigrationIds();          // expect: async-sync-orm
  manager.VerifyChecksums();                 // expect: async-sync-orm
  manager.MarkMigrationAsApplied(migration); // expect: async-sync-orm
  manager.RevertToMigration(1);              // expect: async-sync-orm
  manager.GetMigrationStatus();              // expect: async-sync-orm
  co_return;
}
task<> others(SqlStatement &statement) {
  SqlSchema::ReadAllTables(statement); // expect: async-sync-orm
  SqlBackup::Backup("notes.zip");      // expect: async-sync-orm
  SqlBackup::Restore("notes.zip");     // expect: async-sync-orm
  co_return;
}
// At the start of the program it is right.
int main() {
  SqlMigration::MigrationManager manager;
  manager.ApplyPendingMigrations();
}
