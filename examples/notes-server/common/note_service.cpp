#include "common/note_service.h"

namespace notes {

static std::string trimmed(const std::string &text) {
  const char *space = " \t\r\n";
  size_t first = text.find_first_not_of(space);
  return first == std::string::npos ? "" : text.substr(first, text.find_last_not_of(space) - first + 1);
}

std::optional<Note> NoteService::create(const std::string &text) {
  try {
    return repository.insert(trimmed(text));
  } catch (const DatabaseBusy &) {
    return std::nullopt;
  }
}

std::optional<Note> NoteService::find(int64_t id) { return repository.find(id); }

std::vector<Note> NoteService::search(const std::string &text) { return repository.containing(trimmed(text)); }

std::vector<Note> NoteService::page(int64_t after) { return repository.after(after, 50); }

void NoteService::remove(int64_t id, WriteBatch &batch) { repository.remove(id, batch); }

} // namespace notes
