// The SQL of notes.
#pragma once

#include "common/database.h"

#include <optional>
#include <string>
#include <vector>

namespace notes {

struct Note {
  int64_t id = 0;
  std::string text;
};

class NoteRepository {
public:
  explicit NoteRepository(Database &database) : database(database) {}

  Note insert(const std::string &text);
  std::optional<Note> find(int64_t id);
  std::vector<Note> containing(const std::string &text);
  std::vector<Note> after(int64_t id, int64_t limit);
  static void remove(int64_t id, WriteBatch &);

private:
  Database &database;
};

} // namespace notes
