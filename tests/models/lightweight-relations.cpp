// RUN: %verify %s -- -std=c++23 -I%inputs -I%S/Inputs
#include "lightweight.h"
#include "task.h"

using namespace Lightweight;

struct Place {
  int id;
};
struct Label {
  int id;
};
struct User {
  int id;
  int age;
};
struct Mail {
  BelongsTo<&User::id> user;
  CompositeForeignKey<Place> place;
  HasOneThrough<Place, User> home;
  HasMany<User> readers;
  HasManyThrough<Label, User> labels;
};

task<> loadsOne(Mail &mail) {
  mail.user->age = 7;  // expect: async-lazy-load
  (*mail.user).age;    // expect: async-lazy-load
  mail.user.Record();  // expect: async-lazy-load
  mail.place->id;      // expect: async-lazy-load
  mail.place.Record(); // expect: async-lazy-load
  mail.home->id;       // expect: async-lazy-load
  (*mail.home).id;     // expect: async-lazy-load
  mail.home.Record();  // expect: async-lazy-load
  mail.user.Value();
  if (!mail.user)
    mail.user = 3;
  mail.home.IsLoaded();
  mail.home.Unload();
  co_return;
}

task<> loadsMany(Mail &mail) {
  for (auto &reader : mail.readers) // expect: async-lazy-load
    reader->age = 7;
  mail.readers.All();                     // expect: async-lazy-load
  mail.readers.Count();                   // expect: async-lazy-load
  mail.readers.IsEmpty();                 // expect: async-lazy-load
  mail.readers.At(0);                     // expect: async-lazy-load
  mail.readers[0];                        // expect: async-lazy-load
  mail.readers.Each([](const User &) {}); // expect: async-lazy-load
  for (auto &label : mail.labels)         // expect: async-lazy-load
    label->id = 7;
  mail.labels.All();                      // expect: async-lazy-load
  mail.labels.Count();                    // expect: async-lazy-load
  mail.labels.IsEmpty();                  // expect: async-lazy-load
  mail.labels.At(0);                      // expect: async-lazy-load
  mail.labels[0];                         // expect: async-lazy-load
  mail.labels.Reload();                   // expect: async-lazy-load
  mail.labels.Each([](const Label &) {}); // expect: async-lazy-load
  co_return;
}

struct Draft {
  BelongsTo<&User::id> user;
  CompositeForeignKey<Place> place;
  HasOneThrough<Place, User> home;
  HasMany<User> readers;
  HasManyThrough<Label, User> labels;
};
task<> emplaced(Draft &draft) {
  draft.user.EmplaceRecord().age = 7;
  draft.user->age;
  draft.place.EmplaceRecord(nullptr);
  draft.place->id;
  draft.home.EmplaceRecord(nullptr);
  draft.home->id;
  draft.readers.Emplace({});
  draft.readers.Count();
  draft.labels.Emplace({});
  for (auto &label : draft.labels)
    label->id = 7;
  co_return;
}

Async::Task<int> queried(DataMapper &mapper, Mail &mail) {
  auto user = co_await mapper.QuerySingleAsync<User>(mail.user.Value());
  co_return user->age;
}

task<> committed(SqlConnection &connection) {
  SqlTransaction transaction(connection);
  transaction.Commit(); // expect: async-sync-orm
  co_await tick{};
}
task<> tried(SqlConnection &connection) {
  SqlTransaction transaction(connection);
  if (!transaction.TryCommit()) // expect: async-sync-orm
    transaction.TryRollback();  // expect: async-sync-orm
  co_await tick{};
}
task<> rolledBack(SqlConnection &connection) {
  SqlTransaction transaction(connection, SqlTransactionMode::ROLLBACK);
  co_await tick{};        // expect: async-transaction-across-suspend
  transaction.Rollback(); // expect: async-sync-orm
}
task<> dropped(SqlConnection &connection) {
  {
    SqlTransaction transaction(connection); // expect: async-lazy-load
  }
  SqlTransaction nothing(connection, SqlTransactionMode::NONE);
  co_return;
}
task<> asynchronous(SqlConnection &connection) {
  Async::AsyncSqlTransaction transaction(connection);
  co_await transaction.BeginAsync();
  co_await tick{};
  co_await transaction.CommitAsync();
  co_await transaction.RollbackAsync();
}
task<> locks(SqlConnection &connection) {
  SqlScopedLock lock(connection, "migration"); // expect: async-sync-orm
  lock.IsLocked();
  lock.Release(); // expect: async-sync-orm
  co_return;
}

int main() {
  Mail mail;
  return mail.user->age;
}

// Relations that were loaded before, with their record.
task<> loaded(DataMapper &mapper, Mail mail) {
  mapper.LoadRelations(mail); // expect: async-sync-orm
  mail.user->age = 7;
  co_return;
}
task<> loadedLater(DataMapper &mapper, Mail mail) {
  co_await mapper.LoadRelationsAsync(mail);
  mail.user->age = 7;
}
