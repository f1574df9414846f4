// RUN: %verify %s -- -std=c++20 -I%inputs -I%S/Inputs
#include "task.h"
#include "tinyorm.h"

using Orm::Schema;

task<> schemas() {
  Schema::createDatabase("users");               // expect: async-sync-orm
  Schema::dropDatabaseIfExists("users");         // expect: async-sync-orm
  Schema::create("users");                       // expect: async-sync-orm
  Schema::table("users");                        // expect: async-sync-orm
  Schema::drop("users");                         // expect: async-sync-orm
  Schema::dropIfExists("users");                 // expect: async-sync-orm
  Schema::rename("users");                       // expect: async-sync-orm
  Schema::dropColumns("users");                  // expect: async-sync-orm
  Schema::dropColumn("users");                   // expect: async-sync-orm
  Schema::renameColumn("users");                 // expect: async-sync-orm
  Schema::dropAllTables("users");                // expect: async-sync-orm
  Schema::dropAllViews("users");                 // expect: async-sync-orm
  Schema::dropAllTypes("users");                 // expect: async-sync-orm
  Schema::getAllTables("users");                 // expect: async-sync-orm
  Schema::getAllViews("users");                  // expect: async-sync-orm
  Schema::enableForeignKeyConstraints("users");  // expect: async-sync-orm
  Schema::disableForeignKeyConstraints("users"); // expect: async-sync-orm
  Schema::withoutForeignKeyConstraints("users"); // expect: async-sync-orm
  Schema::getColumnListing("users");             // expect: async-sync-orm
  Schema::hasTable("users");                     // expect: async-sync-orm
  Schema::hasColumn("users");                    // expect: async-sync-orm
  Schema::hasColumns("users");                   // expect: async-sync-orm
  Schema::connection("main");
  Schema::defaultStringLength(191);
  co_return;
}
task<> builders(Orm::SchemaNs::SchemaBuilder &schema) {
  schema.createDatabase("users");               // expect: async-sync-orm
  schema.dropDatabaseIfExists("users");         // expect: async-sync-orm
  schema.create("users");                       // expect: async-sync-orm
  schema.table("users");                        // expect: async-sync-orm
  schema.drop("users");                         // expect: async-sync-orm
  schema.dropIfExists("users");                 // expect: async-sync-orm
  schema.rename("users");                       // expect: async-sync-orm
  schema.dropColumns("users");                  // expect: async-sync-orm
  schema.dropColumn("users");                   // expect: async-sync-orm
  schema.renameColumn("users");                 // expect: async-sync-orm
  schema.dropAllTables("users");                // expect: async-sync-orm
  schema.dropAllViews("users");                 // expect: async-sync-orm
  schema.dropAllTypes("users");                 // expect: async-sync-orm
  schema.getAllTables("users");                 // expect: async-sync-orm
  schema.getAllViews("users");                  // expect: async-sync-orm
  schema.enableForeignKeyConstraints("users");  // expect: async-sync-orm
  schema.disableForeignKeyConstraints("users"); // expect: async-sync-orm
  schema.withoutForeignKeyConstraints("users"); // expect: async-sync-orm
  schema.getColumnListing("users");             // expect: async-sync-orm
  schema.hasTable("users");                     // expect: async-sync-orm
  schema.hasColumn("users");                    // expect: async-sync-orm
  schema.hasColumns("users");                   // expect: async-sync-orm
  schema.getConnection();
  co_return;
}
