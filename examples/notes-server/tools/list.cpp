// Prints the notes of a database. A plain program: it has nothing else to do while it waits.
#include "common/note_service.h"

#include <cstdio>

int main(int count, char **arguments) {
  if (count != 2) {
    std::fprintf(stderr, "usage: %s DATABASE\n", arguments[0]);
    return 2;
  }
  try {
    notes::Database database(arguments[1]);
    notes::NoteService service(database);
    for (const notes::Note &note : service.search(""))
      std::printf("%lld\t%s\n", static_cast<long long>(note.id), note.text.c_str());
  } catch (const notes::DatabaseError &error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
}
