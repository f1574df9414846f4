// RUN: %verify %s -- -std=c++23 -I%inputs -I%S/Inputs
#include "lightweight.h"
#include "task.h"

using namespace Lightweight;

struct Note {
  int id;
};

task<> connects(const SqlConnectionString &text, const SqlConnectionDataSource &source) {
  SqlConnection standard;    // expect: async-lazy-load
  SqlConnection named(text); // expect: async-sync-orm
  SqlConnection later(std::nullopt);
  later.Connect(text);   // expect: async-sync-orm
  later.Connect(source); // expect: async-sync-orm
  SqlStatement own;      // expect: async-lazy-load
  SqlStatement of(later);
  SqlStatement none(std::nullopt);
  DataMapper mapper;      // expect: async-lazy-load
  DataMapper other(text); // expect: async-sync-orm
  DataMapper given(std::move(named));
  DataMapper moved(std::move(given));
  DataMapper &shared = DataMapper::AcquireThreadLocal();
  DataMapperPool pool;              // expect: async-lazy-load
  auto pooled = pool.Acquire();     // expect: async-sync-orm
  GlobalDataMapperPool().Acquire(); // expect: async-sync-orm
  later.Close();                    // expect: async-sync-orm
  co_return;
}

task<> statements(SqlStatement &statement, const std::vector<int> &column) {
  statement.Prepare("SELECT id FROM notes WHERE id > ?");
  auto cursor = statement.Execute(7); // expect: async-sync-orm
  while (cursor.FetchRow())           // expect: async-sync-orm
    cursor.GetColumn<int>(1);
  (void)cursor.TryFetchRow(); // expect: async-sync-orm
  std::vector<Note> notes;
  cursor.FetchAllRowWise(notes, 64);                          // expect: async-sync-orm
  (void)statement.ExecuteWithVariants(column);                // expect: async-sync-orm
  (void)statement.ExecuteBatchNative(column, column);         // expect: async-sync-orm
  (void)statement.ExecuteBatchSoft(column, column);           // expect: async-sync-orm
  (void)statement.ExecuteBatch(column, column);               // expect: async-sync-orm
  (void)statement.ExecuteDirect("DELETE FROM notes");         // expect: async-sync-orm
  (void)statement.ExecuteDirectScalar<int>("SELECT 1");       // expect: async-sync-orm
  (void)statement.LastInsertId("notes");                      // expect: async-sync-orm
  statement.MigrateDirect([](SqlMigrationQueryBuilder &) {}); // expect: async-sync-orm
  auto rows = statement.ExecuteBatchFetch("SELECT 1", 64);    // expect: async-sync-orm
  rows.FetchArray();                                          // expect: async-sync-orm
  rows.GetI64(0, 1);
  co_return;
}

task<> iterates(SqlStatement &statement, SqlConnection &connection) {
  SqlVariantRowCursor rows(statement.ExecuteDirect("SELECT 1")); // expect: async-sync-orm
  for (auto &row : rows)                                         // expect: async-lazy-load
    row.size();
  for (Note note : SqlRowIterator<Note>(connection)) // expect: async-lazy-load
    note.id = 1;
  co_return;
}

task<> maps(DataMapper &mapper, Note &note, const std::vector<Note> &notes) {
  mapper.CreateTable<Note>();                                       // expect: async-sync-orm
  mapper.CreateTables<Note, Note>();                                // expect: async-sync-orm
  mapper.Create(note);                                              // expect: async-sync-orm
  mapper.CreateExplicit(note);                                      // expect: async-sync-orm
  mapper.CreateAll(notes);                                          // expect: async-sync-orm
  mapper.CreateCopyOf(note);                                        // expect: async-sync-orm
  mapper.QuerySingle<Note>(7);                                      // expect: async-sync-orm
  mapper.Query<Note>("SELECT 1");                                   // expect: async-sync-orm
  mapper.Query<Note>(mapper.Query().Select().Where("id", 7).All()); // expect: async-sync-orm
  mapper.Update(note);                                              // expect: async-sync-orm
  mapper.UpdateAll(notes);                                          // expect: async-sync-orm
  mapper.Delete(note);                                              // expect: async-sync-orm
  mapper.LoadRelations(note);                                       // expect: async-sync-orm
  mapper.Execute<int>("SELECT 1");                                  // expect: async-sync-orm
  co_return;
}

task<> builds(DataMapper &mapper) {
  mapper.Query<Note>().All();                     // expect: async-sync-orm
  mapper.Query<Note>().Where("id", ">", 7).All(); // expect: async-sync-orm
  mapper.Query<Note>().Where("id", 7).Exist();    // expect: async-sync-orm
  mapper.Query<Note>().Count();                   // expect: async-sync-orm
  mapper.Query<Note>().Where("id", 7).Delete();   // expect: async-sync-orm
  mapper.Query<Note>().OrderBy("id").First();     // expect: async-sync-orm
  mapper.Query<Note>().OrderBy("id").First(10);   // expect: async-sync-orm
  auto query = mapper.Query<Note>();
  query.Where("id", 7);
  query.Range(10, 20); // expect: async-sync-orm
  co_return;
}

// Its asynchronous half, and what works on memory.
Async::Task<int> asynchronous(DataMapperPool &pool, Async::IExecutor &workers, Async::IResumeScheduler &loop) {
  auto mapper = co_await pool.AcquireAsync();
  auto other = co_await pool.AcquireAsync(workers, loop);
  Note note{};
  co_await mapper->CreateAsync(note);
  co_await mapper->QuerySingleAsync<Note>(7);
  co_await mapper->UpdateAsync(note);
  co_await mapper->LoadRelationsAsync(note);
  co_await mapper->DeleteAsync(note);
  co_await mapper->QueryAsync<Note>().All();
  co_await mapper->QueryAsync<Note>().Where("id", ">", 7).OrderBy("id").First(10);
  auto query = mapper->QueryAsync<Note>();
  query.Where("id", 7);
  co_await query.Delete();
  co_await Async::RunAsync(mapper->Connection().AsyncBackend(), [&] { mapper->CreateTable<Note>(); });
  co_await Async::Async(workers, loop, [&] { other->Update(note); });
  mapper->UpdateAsync(note); // expect: async-unawaited
  mapper->Connection().EnableAsync(workers, loop);
  mapper->Connection().IsAlive();
  mapper->IsModified(note);
  DataMapper::Inspect(note);
  mapper->FromTable("notes").Select().Where("id", 7).All();
  mapper->ConfigureRelationAutoLoading(note);
  co_return note.id;
}
task<int> waits(DataMapperPool &pool, Async::IExecutor &workers, Async::IResumeScheduler &loop) {
  co_return Async::SyncWait(asynchronous(pool, workers, loop)); // expect: async-blocking-call
}

// As programs wrap it.
static std::size_t count(DataMapper &mapper) { return mapper.Query<Note>().Count(); }
task<std::size_t> wrapped(DataMapper &mapper) {
  co_return count(mapper); // expect: async-sync-orm
}

int main() {
  DataMapper mapper;
  return count(mapper) != 0;
}
