#include "common/note_repository.h"

namespace notes {

static std::vector<Note> rows(Statement &statement) {
  std::vector<Note> result;
  while (statement.step())
    result.push_back({statement.integer(0), statement.text(1)});
  return result;
}

Note NoteRepository::insert(const std::string &text) {
  Statement statement(database, "INSERT INTO notes(text) VALUES ($1) RETURNING id, text");
  statement.bind(1, text);
  return rows(statement).front();
}

std::optional<Note> NoteRepository::find(int64_t id) {
  Statement statement(database, "SELECT id, text FROM notes WHERE id = $1");
  statement.bind(1, id);
  if (!statement.step())
    return std::nullopt;
  return Note{statement.integer(0), statement.text(1)};
}

std::vector<Note> NoteRepository::containing(const std::string &text) {
  Statement statement(database, "SELECT id, text FROM notes WHERE instr(lower(text), lower($1)) > 0 ORDER BY id");
  statement.bind(1, text);
  return rows(statement);
}

std::vector<Note> NoteRepository::after(int64_t id, int64_t limit) {
  Statement statement(database, "SELECT id, text FROM notes WHERE id > $1 ORDER BY id LIMIT $2");
  statement.bind(1, id).bind(2, limit);
  return rows(statement);
}

void NoteRepository::remove(int64_t id, WriteBatch &batch) {
  batch.add("DELETE FROM notes WHERE id = " + std::to_string(id));
  batch.add("INSERT INTO removed(note, time) VALUES (" + std::to_string(id) + ", CURRENT_TIMESTAMP)");
}

} // namespace notes
