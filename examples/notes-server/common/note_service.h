// What one can do with notes. Synchronous: it is for a thread that may wait for the database.
#pragma once

#include "common/note_repository.h"

namespace notes {

class NoteService {
public:
  explicit NoteService(Database &database) : repository(database) {}

  /// Nothing while another program is writing to the database.
  std::optional<Note> create(const std::string &text);
  std::optional<Note> find(int64_t id);
  std::vector<Note> search(const std::string &text);
  std::vector<Note> page(int64_t after);
  /// The note is gone when the batch is committed.
  void remove(int64_t id, WriteBatch &);

private:
  NoteRepository repository;
};

} // namespace notes
