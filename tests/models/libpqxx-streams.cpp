// RUN: %verify %s -- -std=c++20 -I%inputs -Wno-deprecated-declarations
// Streams, pipelines and cursors of libpqxx.
#include "task.h"
#include <pqxx/pqxx>
#include <pqxx/tablereader>
#include <pqxx/tablewriter>
#include <tuple>
#include <vector>

using Row = std::tuple<int, std::string>;
using Columns = std::vector<std::string>;

task<> reading(pqxx::work &work, const Columns &columns) {
  pqxx::stream_from stream(work, "notes"); // expect: async-sync-orm
  Row row;
  while (stream >> row) // expect: async-lazy-load
    co_await tick{};
  std::string line;
  stream.get_raw_line(line); // expect: async-sync-orm
  stream.complete();
  pqxx::stream_from some(work, "notes", columns);                          // expect: async-sync-orm
  pqxx::stream_from more(work, "notes", columns.begin(), columns.end()); // expect: async-sync-orm
}

task<> writing(pqxx::work &work, pqxx::stream_from &source) {
  pqxx::stream_to stream(work, "notes"); // expect: async-sync-orm
  stream << Row(1, "one");               // expect: async-sync-orm
  stream << source;                      // expect: async-sync-orm
  if (stream)
    stream.complete(); // expect: async-sync-orm
  co_return;
}
task<> writingToTheEnd(pqxx::work &work) {
  pqxx::stream_to stream(work, "notes"); // expect: async-sync-orm, async-lazy-load
  stream << Row(1, "one");               // expect: async-sync-orm
  co_return;
}
static void finish(pqxx::stream_to &stream) { stream.complete(); }
task<> writingWithHelp(pqxx::work &work) {
  pqxx::stream_to stream(work, "notes"); // expect: async-sync-orm
  stream << Row(1, "one");               // expect: async-sync-orm
  finish(stream);                        // expect: async-sync-orm
  co_return;
}

task<> tables(pqxx::work &work, pqxx::tablereader &source, const Columns &row) {
  pqxx::tablereader reader(work, "notes", row.begin(), row.end()); // expect: async-sync-orm
  Columns columns;
  reader >> columns; // expect: async-lazy-load
  std::string line;
  reader.get_raw_line(line); // expect: async-sync-orm
  reader.tokenize(line, columns);
  reader.complete();
  pqxx::tablewriter writer(work, "notes"); // expect: async-sync-orm
  writer << row;                           // expect: async-sync-orm
  writer << source;                        // expect: async-sync-orm
  writer.insert(row);                      // expect: async-sync-orm
  writer.push_back(row);                   // expect: async-sync-orm
  writer.write_raw_line(line);             // expect: async-sync-orm
  writer.generate(row);
  writer.complete();                          // expect: async-sync-orm
  pqxx::tablewriter unfinished(work, "copy"); // expect: async-sync-orm, async-lazy-load
  unfinished.insert(row);                     // expect: async-sync-orm
  co_return;
}

// It sends, and takes only what is there.
task<> pipelined(pqxx::work &work) {
  pqxx::pipeline pipeline(work);
  pqxx::pipeline::query_id first = pipeline.insert("SELECT 1");
  pipeline.retain(2);
  pipeline.resume();
  while (!pipeline.is_finished(first))
    co_await tick{};
  pipeline.retrieve(first); // expect: async-sync-orm
  pipeline.retrieve();      // expect: async-sync-orm
  pipeline.complete();      // expect: async-sync-orm
  pipeline.flush();         // expect: async-sync-orm
  pipeline.cancel();        // expect: async-sync-orm
  pipeline.empty();
}

task<> cursors(pqxx::work &work, pqxx::field name) {
  pqxx::icursorstream stream(work, "SELECT 1", "numbers", 10); // expect: async-sync-orm, async-lazy-load
  pqxx::result block;
  stream >> block;   // expect: async-sync-orm
  stream.get(block); // expect: async-sync-orm
  stream.ignore(2);  // expect: async-sync-orm
  stream.set_stride(5);
  pqxx::icursorstream adopted(work, name); // expect: async-lazy-load
  pqxx::icursorstream left(work, name, 1, pqxx::cursor_base::loose);
  if (adopted && left)
    co_await tick{};
}
task<> iterated(pqxx::icursorstream &stream) {
  pqxx::icursor_iterator end;
  for (pqxx::icursor_iterator i(stream); i != end; ++i) // expect: async-lazy-load
    if (i->size() == (*i).size())                       // expect: async-lazy-load, async-lazy-load
      co_await tick{};
  pqxx::icursor_iterator a(stream), b(a);
  b += 2;
  b++;
  if (a == b) // expect: async-lazy-load
    co_await tick{};
  if (a < b || a > b) // expect: async-lazy-load, async-lazy-load
    co_await tick{};
  if (a <= b || a >= b) // expect: async-lazy-load, async-lazy-load
    co_await tick{};
}
task<> stateless(pqxx::work &work) {
  using Cursor = pqxx::stateless_cursor<pqxx::cursor_base::read_only, pqxx::cursor_base::owned>;
  Cursor cursor(work, "SELECT 1", "numbers", false); // expect: async-sync-orm
  Cursor adopted(work, "numbers");                   // expect: async-sync-orm
  cursor.retrieve(0, cursor.size());                 // expect: async-sync-orm, async-lazy-load
  cursor.name();
  cursor.close(); // expect: async-sync-orm
  co_return;
}

int main() {
  pqxx::connection connection;
  pqxx::work work(connection);
  pqxx::stream_to(work, "notes") << Row(1, "one");
  pqxx::icursorstream stream(work, "SELECT 1", "numbers");
  pqxx::icursor_iterator i(stream);
  return int(i->size());
}
